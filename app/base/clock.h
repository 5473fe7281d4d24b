// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace jobwright {

/// Time as the program sees it, handed in so that tests own it. Waiting uses monotonic(); only what is stored or shown
/// uses nowUtc(), because the wall clock jumps (summer time, corrections, sleep).
class Clock
{
public:
    virtual ~Clock() = default;

    [[nodiscard]] virtual QDateTime nowUtc() const = 0;
    /// Never goes back; the zero is arbitrary and differs between processes, so it is never stored.
    [[nodiscard]] virtual std::chrono::milliseconds monotonic() const = 0;
};

} // namespace jobwright
