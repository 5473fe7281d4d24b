// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/submissionresult.h"

namespace jobwright {

/// What a command ends with. Scripts rely on the numbers.
enum class ExitCode {
    Done = 0,     ///< done and confirmed, or printed, or queued on request
    Internal = 1, ///< of `doctor`: something is wrong
    Usage = 2,    ///< nothing was sent
    Refused = 3,
    NotAllowed = 4,
    NoSuchJob = 5,
    Unreachable = 6, ///< an update is in the outbox
    Unknown = 7,
    Conflict = 8,
    StoredDifferently = 9, ///< or ignored
    Interrupted = 130,     ///< before anything was sent; as shells say it for SIGINT
};

[[nodiscard]] ExitCode exitCodeOf(SubmissionResult::Outcome outcome);
/// Of a word that outcomeWord() gave; Unreachable for any other, because what waits in the outbox is not done.
[[nodiscard]] ExitCode exitCodeOfWord(const QString &outcome);

} // namespace jobwright
