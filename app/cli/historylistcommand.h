// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cli/command.h"
#include "cli/commandcontext.h"
#include "jobs/job.h"
#include "store/storeerror.h"

#include <QList>

namespace jobwright {

struct CommandLine;
struct HistoryEntry;

/// `history list`: prints what was sent from this computer, newest first, without a connection.
class HistoryListCommand : public Command
{
    Q_OBJECT

public:
    /// Of the line: the job, the limit, the form.
    HistoryListCommand(CommandContext context, const CommandLine &line, QObject *parent = nullptr);

    void start() override;
    void cancel() override;

private:
    void take(const Result<QList<HistoryEntry>, StoreError> &entries);

    CommandContext m_context;
    JobId m_jobId; ///< 0: all
    int m_limit;
    bool m_json;
    bool m_ended = false;
};

} // namespace jobwright
