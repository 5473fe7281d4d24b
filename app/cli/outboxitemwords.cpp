// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/outboxitemwords.h"

#include "cli/jobtext.h"
#include "cli/outcomewords.h"
#include "work/draftedit.h"

namespace jobwright {

namespace {

/// Each line of a text that has line breaks of its own.
QString indented(const QString &text)
{
    QString lines;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        lines += QStringLiteral("  ") + line + u'\n';
    return lines;
}

} // namespace

QString OutboxItemWords::name(const Draft &draft) const
{
    const QString profile =
        m_profileName.isEmpty() ? tr("a connection that was given by its address") : terminalText(m_profileName, 0);
    return tr("Job %1, %2", "%2: name of a profile").arg(draft.jobId).arg(profile);
}

QString OutboxItemWords::listed(const Draft &draft) const
{
    Job base = draft.base;
    base.id = draft.jobId;
    QString text = tr("%1: %2", "%1: job and profile, %2: where it stands").arg(name(draft), standing(draft)) + u'\n';
    text += changesText(base, draft.baseReadAt.isValid(), editOf(draft).value_or(JobEdit()));
    text += indented(attempts(draft));
    text += indented(OutcomeWords(base).problem(draft.problem));
    return text + QStringLiteral("  ") + tr("Id: %1").arg(draft.id.toString(QUuid::WithoutBraces)) + u'\n';
}

QString OutboxItemWords::standing(const Draft &draft)
{
    if (isHeld(draft))
        return tr("held, it is not sent before you say so in the window");
    if (draft.elsewhere)
        return tr("another process is sending it");
    if (isInDoubt(draft))
        return tr("it is not known whether it arrived; the job is read and compared before anything is sent again");
    if (draft.state == DraftState::NeedsYou)
        return tr("needs a decision, open it in the window");
    return tr("waits to be sent");
}

QString OutboxItemWords::attempts(const Draft &draft)
{
    QString text;
    if (draft.attempts > 0)
        text += tr("Tried %n time(s).", nullptr, draft.attempts) + u'\n';
    if (draft.nextAttemptAt.isValid())
        text += tr("Next try by itself: %1").arg(momentText(draft.nextAttemptAt)) + u'\n';
    return text;
}

} // namespace jobwright
