// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"
#include "jobs/verification.h"
#include "wire/problem.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QUuid>

#include <optional>

namespace jobwright {

/// What a command has to say to a program that asked with --json.
struct OutcomeReport
{
    QString outcome; ///< `confirmed`, `dryRun`, `queued`, `rejected`, …
    JobId jobId = 0;
    QByteArray request; ///< the body that was sent, or would be; empty: none
    std::optional<Problem> problem;
    Verification verified;
    QUuid draftId; ///< null: nothing was kept

    /// {"outcome", "jobId", "request", "problem", "fieldErrors", "otherErrors", "verified", "draftId"}: all of them,
    /// always.
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace jobwright
