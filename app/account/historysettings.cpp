// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/historysettings.h"

namespace jobwright {

namespace {

constexpr QLatin1String lastUseKey("history/lastUse");
constexpr int aYear = 366;

} // namespace

HistorySettings::HistorySettings()
    : m_settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("jobwright"), QStringLiteral("window"))
{
}

HistorySettings::HistorySettings(const QString &fileName) : m_settings(fileName, QSettings::IniFormat) {}

int HistorySettings::keepDays() const
{
    bool isNumber = false;
    const int days = m_settings.value(keepDaysKey, aYear).toInt(&isNumber);
    return isNumber && days >= 0 ? days : aYear;
}

void HistorySettings::setKeepDays(int days)
{
    m_settings.setValue(keepDaysKey, days);
}

QDateTime HistorySettings::lastUse() const
{
    return QDateTime::fromString(m_settings.value(lastUseKey).toString(), Qt::ISODate);
}

void HistorySettings::setLastUse(const QDateTime &time)
{
    m_settings.setValue(lastUseKey, time.toUTC().toString(Qt::ISODate));
}

} // namespace jobwright
