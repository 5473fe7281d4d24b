// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobtimewords.h"

namespace jobwright {

JobTimeWords::JobTimeWords(const QDateTime &now, const QLocale &locale)
    : m_today(now.toLocalTime().date()), m_locale(locale)
{
}

QString JobTimeWords::brief(const QDateTime &time) const
{
    if (!time.isValid())
        return QStringLiteral("—");
    const QDateTime local = time.toLocalTime();
    const qint64 days = m_today.daysTo(local.date());
    if (days == 0)
        return tr("Today %1", "%1: time of day").arg(clockTime(local.time()));
    if (days == -1)
        return tr("Yesterday %1", "%1: time of day").arg(clockTime(local.time()));
    if (days > -7 && days < 7)
        return tr("%1 %2", "weekday and time of day: Mon 14:00")
            .arg(m_locale.dayName(local.date().dayOfWeek(), QLocale::ShortFormat), clockTime(local.time()));
    if (local.date().year() == m_today.year())
        return tr("%1 %2", "day and time of day: 23 Nov 14:00")
            .arg(m_locale.toString(local.date(), tr("d MMM", "date format: day and month")), clockTime(local.time()));
    return m_locale.toString(local.date(), tr("d MMM yyyy", "date format: day, month and year"));
}

QString JobTimeWords::span(const QDateTime &start, const QDateTime &end) const
{
    if (!start.isValid())
        return {};
    const QDateTime from = start.toLocalTime();
    const QString begin =
        tr("%1, %2", "day and time of day: Mon 23 Nov, 14:00").arg(day(from.date()), clockTime(from.time()));
    if (!end.isValid())
        return begin;
    const QDateTime until = end.toLocalTime();
    if (until.date() == from.date())
        return tr("%1–%2", "a stretch of time: Mon 23 Nov, 14:00–15:30").arg(begin, clockTime(until.time()));
    return tr("%1 to %2", "a stretch of time over days")
        .arg(begin,
             tr("%1, %2", "day and time of day: Mon 23 Nov, 14:00").arg(day(until.date()), clockTime(until.time())));
}

QString JobTimeWords::moment(const QDateTime &time) const
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    return local.date() == m_today ? clockTime(local.time()) : brief(time);
}

QString JobTimeWords::day(const QDate &date) const
{
    return date.year() == m_today.year() ? m_locale.toString(date, tr("ddd d MMM", "date format with weekday"))
                                         : m_locale.toString(date, tr("ddd d MMM yyyy", "date format with weekday"));
}

QString JobTimeWords::clockTime(const QTime &time) const
{
    // The C locale's short form has seconds, which nobody plans in.
    QString format = m_locale.timeFormat(QLocale::ShortFormat);
    return m_locale.toString(time, format.remove(QLatin1String(":ss")));
}

} // namespace jobwright
