// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/submissionresult.h"

#include "net/reply.h"

namespace jobwright {

QString outcomeWord(SubmissionResult::Outcome outcome)
{
    switch (outcome) {
    case SubmissionResult::Outcome::Confirmed:
        return QStringLiteral("confirmed");
    case SubmissionResult::Outcome::StoredDifferently:
        return QStringLiteral("storedDifferently");
    case SubmissionResult::Outcome::Rejected:
        return QStringLiteral("rejected");
    case SubmissionResult::Outcome::NotAllowed:
        return QStringLiteral("notAllowed");
    case SubmissionResult::Outcome::NotFound:
        return QStringLiteral("notFound");
    case SubmissionResult::Outcome::Unreachable:
        return QStringLiteral("unreachable");
    case SubmissionResult::Outcome::Unknown:
        return QStringLiteral("unknown");
    case SubmissionResult::Outcome::Conflict:
        return QStringLiteral("conflict");
    case SubmissionResult::Outcome::Cancelled:
        return QStringLiteral("cancelled");
    }
    return QStringLiteral("unknown");
}

SubmissionResult::Outcome outcomeOfFailure(const Reply &reply)
{
    using Outcome = SubmissionResult::Outcome;
    switch (reply.outcome) {
    case Reply::Outcome::Rejected:
        return Outcome::Rejected;
    case Reply::Outcome::SignInFailed:
    case Reply::Outcome::NotAllowed:
        return Outcome::NotAllowed;
    case Reply::Outcome::NotFound:
        return Outcome::NotFound;
    case Reply::Outcome::Cancelled:
        return Outcome::Cancelled;
    case Reply::Outcome::Success: // that could not be read
    case Reply::Outcome::NotSent:
    case Reply::Outcome::Unknown:
    case Reply::Outcome::Throttled:
        break;
    }
    return reply.cancelled ? Outcome::Cancelled : Outcome::Unreachable;
}

} // namespace jobwright
