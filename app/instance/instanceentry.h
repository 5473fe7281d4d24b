// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instance/instancelock.h"

#include <chrono>
#include <memory>

namespace jobwright {

struct InstanceMessage;
struct InstancePlace;

/// What a start of the program turned out to be.
struct InstanceEntry
{
    enum class Role {
        First,      ///< nobody runs: this is the instance, and holds its lock
        HandedOver, ///< the program that runs took the message; nothing is left to do
        Alone,      ///< somebody runs, but did not take it: a process beside it, with a window of its own
    };

    static constexpr std::chrono::milliseconds patience{2000};

    Role role = Role::Alone;
    std::unique_ptr<InstanceLock> lock; ///< of First

    /// Blocks until one of the three is sure, at most for `wait`. Of starts at the same moment one is First: the lock
    /// decides, and the others ask again until it listens, or is gone.
    [[nodiscard]] static InstanceEntry enter(const InstancePlace &place, const InstanceMessage &message,
                                             std::chrono::milliseconds wait = patience);
};

} // namespace jobwright
