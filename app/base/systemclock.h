// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

namespace jobwright {

/// The machine's clock. monotonic() counts time asleep (CLOCK_BOOTTIME where there is one), so that a deadline that
/// passed during sleep is over after waking.
class SystemClock : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override;
    [[nodiscard]] std::chrono::milliseconds monotonic() const override;
};

} // namespace jobwright
