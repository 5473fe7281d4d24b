// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/retrybudget.h"

#include <algorithm>

namespace jobwright {

RetryBudget::RetryBudget(const Clock &clock, const CallPolicy &policy)
    : m_clock(clock), m_policy(policy), m_credit(policy.repeatFloor)
{
}

RetryBudget::Admission RetryBudget::admit()
{
    if (m_open && remaining() == std::chrono::milliseconds(0))
        m_open = false;
    if (m_open) {
        if (m_probing)
            return Admission::Refused;
        m_probing = true;
        return Admission::Probe;
    }
    m_credit = std::min(m_policy.repeatFloor, m_credit + m_policy.repeatShare);
    return Admission::Go;
}

bool RetryBudget::mayRepeat()
{
    if (m_open)
        return false;
    if (m_credit >= 1) {
        m_credit -= 1;
        return true;
    }
    m_open = true;
    m_openUntil = m_clock.monotonic() + m_policy.circuitOpen;
    return false;
}

void RetryBudget::probeEnded(bool answered)
{
    m_probing = false;
    if (answered) {
        m_open = false;
        m_credit = m_policy.repeatFloor;
    }
}

std::chrono::milliseconds RetryBudget::remaining() const
{
    return m_open ? std::max(std::chrono::milliseconds(0), m_openUntil - m_clock.monotonic())
                  : std::chrono::milliseconds(0);
}

} // namespace jobwright
