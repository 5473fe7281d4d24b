// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QElapsedTimer>

namespace jobwright {

/// A clock that tests own. It stands still until advance(), or, with run(), goes on with real time as well.
class TestClock : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override
    {
        return m_start.addMSecs((monotonic() - m_zero).count() + m_jump);
    }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override
    {
        return m_passed + std::chrono::milliseconds(m_running.isValid() ? m_running.elapsed() : 0);
    }

    void advance(std::chrono::milliseconds time) { m_passed += time; }
    void run() { m_running.start(); }
    /// Moves the wall clock alone, as a correction of the time does.
    void jumpWallClock(std::chrono::milliseconds by) { m_jump += by.count(); }

private:
    static constexpr std::chrono::milliseconds m_zero{1'000'000};
    QDateTime m_start = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    std::chrono::milliseconds m_passed = m_zero;
    qint64 m_jump = 0;
    QElapsedTimer m_running;
};

} // namespace jobwright
