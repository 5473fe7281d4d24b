// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <optional>

namespace jobwright {

/// Which entries of the history have been kept long enough.
struct HistoryKeeping
{
    /// A clock that was put far ahead must not throw the history away: where the program was not used for so long by
    /// this clock, nothing goes at that start.
    static constexpr int longestAbsenceDays = 60;

    /// Everything before this time (UTC) may go; nothing where nothing may. `keepDays` 0: for ever.
    [[nodiscard]] static std::optional<QDateTime> forgetBefore(const QDateTime &now, const QDateTime &lastUse,
                                                               int keepDays);
};

} // namespace jobwright
