// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/retrygate.h"

#include <algorithm>

namespace jobwright {

std::chrono::milliseconds RetryGate::remaining() const
{
    return std::max(std::chrono::milliseconds(0), m_opensAt - m_clock.monotonic());
}

void RetryGate::closeFor(std::chrono::milliseconds time)
{
    constexpr std::chrono::milliseconds longest = std::chrono::hours(24);
    m_opensAt = std::max(m_opensAt, m_clock.monotonic() + std::min(time, longest));
}

} // namespace jobwright
