// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cli/command.h"
#include "cli/commandcontext.h"
#include "store/storeerror.h"

#include <QList>

namespace jobwright {

struct Draft;

/// `outbox list`: prints what is not done yet, without a connection: all that was submitted or queued, but no drafts
/// that are only being edited.
class OutboxListCommand : public Command
{
    Q_OBJECT

public:
    OutboxListCommand(CommandContext context, bool json, QObject *parent = nullptr);

    void start() override;
    void cancel() override;

private:
    void take(const Result<QList<Draft>, StoreError> &drafts);

    CommandContext m_context;
    bool m_json;
    bool m_ended = false;
};

} // namespace jobwright
