// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace jobwright {

/// How often and how long the outbox tries. The values are those of the program; tests make them small.
struct OutboxPolicy
{
    std::chrono::milliseconds backoffBase = std::chrono::seconds(5);
    std::chrono::milliseconds backoffCap = std::chrono::minutes(15);
    int mostFailures = 10;                                            ///< then the item needs the user
    std::chrono::milliseconds longestSeries = std::chrono::hours(24); ///< so does one that failed for so long
    std::chrono::milliseconds longestPause = std::chrono::hours(24);  ///< of what Retry-After may ask for
    /// As long as a request may take (see CallPolicy::deadline): then one that was left alone has arrived, or never
    /// will.
    std::chrono::milliseconds longestOnItsWay = std::chrono::seconds(30);
    int parallel = 2; ///< items under way at a time, over all profiles
    /// Every item is tried at most once, and at once: nothing is waited for but what the service itself asked for
    /// (Retry-After), and such an item is not tried. For who runs the outbox from time to time, such as a script.
    bool onePass = false;
    std::chrono::milliseconds tick = std::chrono::seconds(1); ///< how late a due item may be noticed after sleep
};

} // namespace jobwright
