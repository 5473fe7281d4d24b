// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/throttlewait.h"

#include "base/clock.h"
#include "base/randomness.h"

#include <algorithm>

namespace jobwright {

using std::chrono::milliseconds;
using std::chrono::seconds;

ThrottleWait::ThrottleWait(const Clock &clock, Randomness &randomness, const WaitPolicy &policy, QObject *parent)
    : QObject(parent), m_clock(clock), m_randomness(randomness), m_policy(policy), m_timer(clock, policy.tick)
{
    connect(&m_timer, &ClockTimer::timeout, this, &ThrottleWait::look);
}

bool ThrottleWait::begin(std::optional<milliseconds> asked)
{
    const milliseconds floor = std::max(asked.value_or(milliseconds(0)), milliseconds(0));
    const milliseconds granted = m_policy.longest - m_waited;
    if (m_waits >= m_policy.mostWaits || floor > granted)
        return false;
    const milliseconds longestJitter = m_policy.jitterBase * (1 << std::min(m_waits, 10));
    const milliseconds jitter(
        static_cast<milliseconds::rep>(m_randomness.unit() * static_cast<double>(longestJitter.count())));
    const milliseconds wait = std::min(floor + jitter, granted);
    ++m_waits;
    m_waited += wait;
    m_until = m_clock.monotonic() + wait;
    m_timer.start(m_clock.monotonic());
    return true;
}

void ThrottleWait::look()
{
    const milliseconds left = m_until - m_clock.monotonic();
    if (left <= milliseconds(0)) {
        Q_EMIT over();
        return;
    }
    const auto shown = std::chrono::ceil<seconds>(left);
    m_timer.start(m_until - (shown - seconds(1))); // when the next lower number is true
    Q_EMIT secondsLeft(shown);
}

} // namespace jobwright
