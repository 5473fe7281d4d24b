// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exitcode.h"

namespace jobwright {

ExitCode exitCodeOf(SubmissionResult::Outcome outcome)
{
    using Outcome = SubmissionResult::Outcome;
    switch (outcome) {
    case Outcome::Confirmed:
        return ExitCode::Done;
    case Outcome::StoredDifferently:
        return ExitCode::StoredDifferently;
    case Outcome::Rejected:
        return ExitCode::Refused;
    case Outcome::NotAllowed:
        return ExitCode::NotAllowed;
    case Outcome::NotFound:
        return ExitCode::NoSuchJob;
    case Outcome::Unreachable:
        return ExitCode::Unreachable;
    case Outcome::Unknown:
        return ExitCode::Unknown;
    case Outcome::Conflict:
        return ExitCode::Conflict;
    case Outcome::Cancelled:
        return ExitCode::Interrupted;
    }
    return ExitCode::Internal;
}

ExitCode exitCodeOfWord(const QString &outcome)
{
    using Outcome = SubmissionResult::Outcome;
    for (const Outcome known : {Outcome::Confirmed, Outcome::StoredDifferently, Outcome::Rejected, Outcome::NotAllowed,
                                Outcome::NotFound, Outcome::Unknown, Outcome::Conflict, Outcome::Cancelled}) {
        if (outcomeWord(known) == outcome)
            return exitCodeOf(known);
    }
    return ExitCode::Unreachable;
}

} // namespace jobwright
