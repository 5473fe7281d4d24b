// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/exitcode.h"
#include "store/draft.h"
#include "wire/problem.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace jobwright {

/// What a command has to say about one item of the outbox.
struct OutboxItemReport
{
    Draft draft;     ///< as the disk holds it, or held it last
    QString state;   ///< draftStateWord(), or `done`: it is no longer in the outbox
    QString outcome; ///< outcomeWord(), or what else the draft says; empty: none yet
    Problem problem; ///< or why it waits
    ExitCode code = ExitCode::Done;

    [[nodiscard]] static OutboxItemReport of(const Draft &draft);

    /// {"draftId", "jobId", "state", "request", "attempts", "nextAttemptAt", "outcome", "problem"}: all of them,
    /// always. The time is UTC with milliseconds; it, the outcome and the problem are null where there is none.
    [[nodiscard]] QJsonObject toJson() const;
    /// {"items": […]}, as text.
    [[nodiscard]] static QString allAsJson(const QList<OutboxItemReport> &items);
};

} // namespace jobwright
