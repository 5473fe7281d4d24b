// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/outcomewords.h"

#include "cli/jobtext.h"
#include "jobs/changewords.h"

namespace jobwright {

namespace {

QString line(const QString &text, int indent = 0)
{
    return text.isEmpty() ? QString() : QString(indent, u' ') + terminalText(text, indent) + u'\n';
}

} // namespace

QString OutcomeWords::problem(const Problem &problem) const
{
    const ChangeWords words(m_job);
    QString text = line(problem.title) + line(problem.detail);
    for (const FieldError &error : problem.fieldErrors) {
        for (const QString &message : error.messages)
            text += line(QStringLiteral("%1: %2").arg(words.label(error.field), message), 2);
    }
    for (const QString &message : problem.otherErrors)
        text += line(message, 2);
    if (!problem.traceId.isEmpty())
        text += line(tr("For support: %1").arg(problem.traceId));
    return text;
}

QString OutcomeWords::result(const SubmissionResult &result, const JobEdit &edit, const QUuid &draftId) const
{
    using Outcome = SubmissionResult::Outcome;
    switch (result.outcome) {
    case Outcome::Confirmed:
        return confirmed(result, edit);
    case Outcome::StoredDifferently:
        return line(tr("Job %1 was updated, but not every field holds what was sent.").arg(m_job.id)) +
               verdicts(result);
    case Outcome::Conflict:
        return problem(result.problem) + clashes(result.merges) + kept(draftId, false);
    case Outcome::Cancelled:
        return line(tr("Interrupted. Nothing was changed."));
    case Outcome::Unreachable:
        return problem(result.problem) + kept(draftId, true);
    case Outcome::Unknown:
        return problem(result.problem) + kept(draftId, false);
    case Outcome::Rejected:
    case Outcome::NotAllowed:
    case Outcome::NotFound:
        break;
    }
    // What an update's refusal means for the job stands in its detail already.
    return problem(result.problem) + (result.body.json.isEmpty() ? line(tr("Nothing was sent.")) : QString());
}

QString OutcomeWords::kept(const QUuid &draftId, bool inOutbox)
{
    if (draftId.isNull())
        return line(tr("The update could not be kept on this computer."));
    const QString id = draftId.toString(QUuid::WithoutBraces);
    return inOutbox ? line(tr("The update is in the outbox on this computer (%1).").arg(id))
                    : line(tr("The update is kept on this computer (%1).").arg(id));
}

QString OutcomeWords::confirmed(const SubmissionResult &result, const JobEdit &edit) const
{
    if (result.body.json.isEmpty())
        return line(tr("Job %1 holds these values already. Nothing was sent.").arg(m_job.id));
    QString text = line(tr("Job %1 is updated and confirmed.").arg(m_job.id));
    const ChangeWords words(result.before.value_or(m_job));
    for (auto it = edit.begin(); it != edit.end(); ++it)
        text += line(words.part(it.key(), it.value()), 2);
    return text;
}

QString OutcomeWords::verdicts(const SubmissionResult &result) const
{
    const ChangeWords words(result.before.value_or(m_job));
    QString text;
    for (const FieldVerdict &verdict : result.verification) {
        const QString label = words.label(verdict.field);
        const QString stored = words.value(verdict.field, verdict.stored);
        switch (verdict.kind) {
        case FieldVerdict::Kind::Confirmed:
            text += line(tr("%1: confirmed, %2").arg(label, stored), 2);
            break;
        case FieldVerdict::Kind::StoredDifferently:
            text += line(tr("%1: the service stored %2").arg(label, stored), 2);
            break;
        case FieldVerdict::Kind::Ignored:
            text += line(tr("%1: not accepted, still %2").arg(label, stored), 2);
            break;
        }
    }
    return text;
}

QString OutcomeWords::clashes(const QList<FieldMerge> &merges) const
{
    const ChangeWords words(m_job);
    QString text;
    for (const FieldMerge &merge : merges) {
        if (merge.kind != FieldMerge::Kind::Clash)
            continue;
        const QString mine =
            merge.mine.kind == Change::Kind::Clear ? tr("nothing (clear)") : words.value(merge.field, merge.mine.value);
        text += line(tr("%1: was %2, should become %3, is now %4")
                         .arg(words.label(merge.field), words.value(merge.field, merge.base), mine,
                              words.value(merge.field, merge.theirs)),
                     2);
    }
    return text;
}

} // namespace jobwright
