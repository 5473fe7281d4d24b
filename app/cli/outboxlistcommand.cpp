// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/outboxlistcommand.h"

#include "cli/outboxitemreport.h"
#include "cli/outboxitemwords.h"
#include "store/draftstore.h"

#include <utility>

namespace jobwright {

OutboxListCommand::OutboxListCommand(CommandContext context, bool json, QObject *parent)
    : Command(parent), m_context(std::move(context)), m_json(json)
{
}

void OutboxListCommand::start()
{
    m_context.store->drafts(m_context.profileId, this, [this](const auto &drafts) { take(drafts); });
}

void OutboxListCommand::cancel()
{
    if (!std::exchange(m_ended, true))
        Q_EMIT finished(ExitCode::Interrupted);
}

void OutboxListCommand::take(const Result<QList<Draft>, StoreError> &drafts)
{
    if (std::exchange(m_ended, true))
        return;
    if (!drafts) {
        m_context.terminal.complain(drafts.error().words + u'\n');
        Q_EMIT finished(ExitCode::Internal);
        return;
    }
    QList<OutboxItemReport> items;
    QString words;
    for (const Draft &draft : *drafts) {
        if (draft.state == DraftState::Editing)
            continue;
        items += OutboxItemReport::of(draft);
        words += OutboxItemWords(m_context.nameOf(draft.profileId)).listed(draft);
    }
    if (m_json)
        words = OutboxItemReport::allAsJson(items);
    else if (items.isEmpty())
        words = tr("The outbox is empty.") + u'\n';
    m_context.terminal.print(words);
    Q_EMIT finished(ExitCode::Done);
}

} // namespace jobwright
