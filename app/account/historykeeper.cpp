// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/historykeeper.h"

#include "account/historysettings.h"
#include "base/clock.h"
#include "store/localdata.h"

#include <QTimer>

#include <utility>

namespace jobwright {

HistoryKeeper::HistoryKeeper(HistorySettings &settings, Policies policies, LocalData &data, const Clock &clock,
                             QObject *parent)
    : QObject(parent), m_settings(settings), m_policies(std::move(policies)), m_data(data), m_clock(clock)
{
}

std::optional<QDateTime> HistoryKeeper::forgetBefore(const QDateTime &now, const QDateTime &lastUse, int keepDays)
{
    if (keepDays <= 0 || !lastUse.isValid())
        return std::nullopt;
    const qint64 absence = lastUse.daysTo(now);
    if (absence < 0 || absence > longestAbsenceDays)
        return std::nullopt;
    return now.addDays(-keepDays);
}

bool HistoryKeeper::isDue(const QDateTime &now, const QDateTime &lastUse)
{
    constexpr std::chrono::seconds day = std::chrono::hours(24);
    const qint64 passed = lastUse.secsTo(now); // 0 where one is not valid
    return !lastUse.isValid() || passed < 0 || passed >= day.count();
}

void HistoryKeeper::keep()
{
    const QDateTime now = m_clock.nowUtc();
    const int days = m_policies.historyDays.value_or(m_settings.keepDays());
    const auto before = forgetBefore(now, m_settings.lastUse(), days);
    m_settings.setLastUse(now);
    // Of rules that cannot be read nobody knows whether they want the history kept.
    if (before && !m_policies.areBroken())
        m_data.forgetHistory(*before, this, {});
}

void HistoryKeeper::watch(std::chrono::milliseconds first, std::chrono::milliseconds every)
{
    QTimer::singleShot(first, this, [this, every] {
        keep();
        auto *timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, [this] {
            if (isDue(m_clock.nowUtc(), m_settings.lastUse()))
                keep();
        });
        timer->start(every);
    });
}

} // namespace jobwright
