// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"
#include "jobs/jobedit.h"
#include "jobs/merge.h"
#include "jobs/verification.h"
#include "wire/problem.h"
#include "wire/updatejson.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace jobwright {

struct Reply;

/// What became of an update.
struct SubmissionResult
{
    enum class Outcome {
        Confirmed,         ///< read back, every field as sent
        StoredDifferently, ///< taken, but at least one field reads back differently or was ignored
        Rejected,          ///< refused; problem says why, per field
        NotAllowed,        ///< 401 after renewal, 403
        NotFound,          ///< 404, 410
        Unreachable,       ///< surely not applied: no connection, throttled, or overloaded
        Unknown,           ///< may have been applied and could not be read back
        Conflict,          ///< somebody changed a field meanwhile; nothing was sent; merges say which
        Cancelled,         ///< by the user, and surely not applied
    };

    Outcome outcome = Outcome::Unknown;
    UpdateBody body; ///< as sent; empty json where nothing was sent
    int status = 0;  ///< of the update's answer
    Problem problem;
    QList<FieldMerge> merges; ///< of Conflict: all changed fields, three ways
    Verification verification;
    std::optional<Job> before; ///< as read just before sending
    std::optional<Job> after;  ///< as read last
    QDateTime sentAt;          ///< UTC, invalid where nothing was sent
    std::optional<std::chrono::milliseconds> retryAfter;
    bool readingRefused = false;      ///< of Unknown: reading back ended with 401 or 403
    bool verificationPending = false; ///< the service said yes, but the job could not be read back
    bool stopped = false; ///< of Unknown: the user cancelled while it was being sent, and does not want it sent again
};

/// The word of the command line's JSON: `confirmed`, `rejected`, …
[[nodiscard]] QString outcomeWord(SubmissionResult::Outcome outcome);

/// What an answer that is no success, or could not be read, means where surely nothing was applied: never Confirmed,
/// StoredDifferently, Unknown or Conflict.
[[nodiscard]] SubmissionResult::Outcome outcomeOfFailure(const Reply &reply);

} // namespace jobwright
