// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/historylistcommand.h"

#include "cli/commandline.h"
#include "cli/jobtext.h"
#include "store/draftstore.h"
#include "work/historyjson.h"
#include "work/receipt.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>
#include <utility>

namespace jobwright {

HistoryListCommand::HistoryListCommand(CommandContext context, const CommandLine &line, QObject *parent)
    : Command(parent), m_context(std::move(context)), m_jobId(line.jobId), m_limit(line.limit), m_json(line.json)
{
}

void HistoryListCommand::start()
{
    // The store does not tell jobs apart: of one job all must be looked at.
    const int most = m_jobId == 0 ? m_limit : std::numeric_limits<int>::max();
    m_context.store->history(m_context.profileId, most, this, [this](const auto &entries) { take(entries); });
}

void HistoryListCommand::cancel()
{
    if (!std::exchange(m_ended, true))
        Q_EMIT finished(ExitCode::Interrupted);
}

void HistoryListCommand::take(const Result<QList<HistoryEntry>, StoreError> &entries)
{
    if (std::exchange(m_ended, true))
        return;
    if (!entries) {
        m_context.terminal.complain(entries.error().words + u'\n');
        Q_EMIT finished(ExitCode::Internal);
        return;
    }
    QJsonArray items;
    QStringList receipts;
    for (const HistoryEntry &entry : *entries) {
        if ((m_jobId != 0 && entry.jobId != m_jobId) || items.size() >= m_limit)
            continue;
        items.append(historyJson(entry));
        if (!m_json)
            receipts.append(terminalText(Receipt(entry).plainText(), 0));
    }
    if (m_json)
        m_context.terminal.print(
            QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("items"), items}}).toJson()));
    else
        m_context.terminal.print(receipts.isEmpty() ? tr("Nothing was sent from this computer.") + u'\n'
                                                    : receipts.join(u'\n'));
    Q_EMIT finished(ExitCode::Done);
}

} // namespace jobwright
