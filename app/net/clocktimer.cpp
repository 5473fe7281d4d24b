// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/clocktimer.h"

#include <algorithm>

namespace jobwright {

ClockTimer::ClockTimer(const Clock &clock, std::chrono::milliseconds tick, QObject *parent)
    : QObject(parent), m_clock(clock), m_tick(tick)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse one may come early, and would then come twice
    connect(&m_timer, &QTimer::timeout, this, &ClockTimer::look);
}

void ClockTimer::start(std::chrono::milliseconds at)
{
    m_at = at;
    arm();
}

void ClockTimer::arm()
{
    m_timer.start(std::clamp(m_at - m_clock.monotonic(), std::chrono::milliseconds(0), m_tick));
}

void ClockTimer::look()
{
    if (m_clock.monotonic() < m_at)
        arm();
    else
        Q_EMIT timeout();
}

} // namespace jobwright
