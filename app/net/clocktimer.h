// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace jobwright {

/// One shot at a time of the handed-in clock. A QTimer alone stands still while the machine sleeps; this one looks at
/// the clock every tick, so that it is at most a tick late after waking.
class ClockTimer : public QObject
{
    Q_OBJECT

public:
    ClockTimer(const Clock &clock, std::chrono::milliseconds tick, QObject *parent = nullptr);

    /// `at` is a time of Clock::monotonic(). A time that is over gives timeout() on the next turn of the event loop.
    void start(std::chrono::milliseconds at);
    void stop() { m_timer.stop(); }
    [[nodiscard]] bool isActive() const { return m_timer.isActive(); }

Q_SIGNALS:
    void timeout();

private:
    void arm();
    void look();

    const Clock &m_clock;
    std::chrono::milliseconds m_tick;
    std::chrono::milliseconds m_at{0};
    QTimer m_timer;
};

} // namespace jobwright
