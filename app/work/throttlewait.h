// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/clocktimer.h"
#include "work/waitpolicy.h"

#include <QObject>

#include <chrono>
#include <optional>

namespace jobwright {

class Clock;
class Randomness;

/// Waits as long as the service asked for (Retry-After, RFC 9110 §10.2.3) and a random while longer, so that many
/// programs that were told the same do not come back together; within the bounds of its policy.
class ThrottleWait : public QObject
{
    Q_OBJECT

public:
    /// `clock` and `randomness` must outlive it.
    ThrottleWait(const Clock &clock, Randomness &randomness, const WaitPolicy &policy, QObject *parent = nullptr);

    /// False where that would be once too often or too long; then nothing begins. The first secondsLeft() comes with
    /// the next turn of the event loop.
    [[nodiscard]] bool begin(std::optional<std::chrono::milliseconds> asked);
    /// over() does not come then.
    void stop() { m_timer.stop(); }

Q_SIGNALS:
    /// Rounded up, each time it changes.
    void secondsLeft(std::chrono::seconds left);
    void over();

private:
    void look();

    const Clock &m_clock;
    Randomness &m_randomness;
    WaitPolicy m_policy;
    ClockTimer m_timer;
    std::chrono::milliseconds m_until{0};  ///< of Clock::monotonic()
    std::chrono::milliseconds m_waited{0}; ///< granted so far
    int m_waits = 0;
};

} // namespace jobwright
