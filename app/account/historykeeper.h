// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/policies.h"

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <optional>

namespace jobwright {

class Clock;
class HistorySettings;
class LocalData;

/// Keeps history no longer than the administrator, or else the user, wants it kept.
class HistoryKeeper : public QObject
{
    Q_OBJECT

public:
    /// A clock that was put far ahead must not throw the history away: where the program was not used for so long by
    /// this clock, nothing goes at that time.
    static constexpr int longestAbsenceDays = 60;

    /// What is referred to must outlive this.
    HistoryKeeper(HistorySettings &settings, Policies policies, LocalData &data, const Clock &clock,
                  QObject *parent = nullptr);

    /// Everything before this time (UTC) may go; nothing where nothing may. `keepDays` 0: for ever.
    [[nodiscard]] static std::optional<QDateTime> forgetBefore(const QDateTime &now, const QDateTime &lastUse,
                                                               int keepDays);
    /// Whether a day has passed since it was last done, by the wall clock, or the clock was put back.
    [[nodiscard]] static bool isDue(const QDateTime &now, const QDateTime &lastUse);

    void keep();
    /// keep() after `first`, and from then on daily. `every` is how often it is looked whether a day has passed: a
    /// timer of a whole day stands still while the computer sleeps.
    void watch(std::chrono::milliseconds first, std::chrono::milliseconds every = std::chrono::hours(1));

private:
    HistorySettings &m_settings;
    Policies m_policies;
    LocalData &m_data;
    const Clock &m_clock;
};

} // namespace jobwright
