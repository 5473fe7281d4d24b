// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace jobwright {

/// How often and how long a submission waits where the service asks it to. The values are those of the program, made
/// for somebody who looks on; tests make them small.
struct WaitPolicy
{
    int mostWaits = 2;
    std::chrono::milliseconds longest = std::chrono::seconds(30); ///< all waits together
    std::chrono::milliseconds jitterBase{500};                    ///< longest jitter of the first wait; doubles
    std::chrono::milliseconds tick = std::chrono::seconds(1);     ///< how late its end may be noticed after sleep
};

} // namespace jobwright
