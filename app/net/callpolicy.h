// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace jobwright {

/// How long, how much and how often a call may. The values are those of the program; tests make them small.
struct CallPolicy
{
    /// Of a read with its token, waiting and repeats. An update may wait so long for its token, and has as much again
    /// for the one request that carries it: to cut that short would leave its outcome unknown for nothing.
    std::chrono::milliseconds deadline = std::chrono::seconds(30);
    std::chrono::milliseconds connectDeadline =
        std::chrono::seconds(10);                             ///< from the first packet to a usable connection
    std::chrono::milliseconds tick = std::chrono::seconds(1); ///< how late a deadline may be noticed after sleep

    qint64 maxBodyBytes = qint64(32) * 1024 * 1024;
    qint64 maxHeaderBytes = qint64(64) * 1024; ///< Qt itself gets stuck at a few hundred kB; the deadline ends that

    int readRepeats = 2;
    std::chrono::milliseconds backoffBase{500};
    std::chrono::milliseconds backoffCap = std::chrono::seconds(8);

    double repeatShare = 0.1; ///< repeats per first request, over and above repeatFloor
    double repeatFloor = 10;
    std::chrono::milliseconds circuitOpen = std::chrono::seconds(60);
};

} // namespace jobwright
