// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <chrono>

namespace jobwright {

/// Holds back all requests to a server that asked to slow down: Retry-After is a floor for the whole server, not for
/// one call (RFC 9110 §10.2.3 speaks of the service).
class RetryGate
{
public:
    explicit RetryGate(const Clock &clock) : m_clock(clock) {}

    /// 0 where the gate is open.
    [[nodiscard]] std::chrono::milliseconds remaining() const;
    /// Never shortens what was asked for before; at most 24 h.
    void closeFor(std::chrono::milliseconds time);

private:
    const Clock &m_clock;
    std::chrono::milliseconds m_opensAt{0};
};

} // namespace jobwright
