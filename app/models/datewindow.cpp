// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/datewindow.h"

namespace jobwright {

DateWindow DateWindow::custom(const QDate &from, const QDate &to)
{
    DateWindow window(Kind::Custom);
    window.m_from = from;
    window.m_to = to;
    return window;
}

QList<DateWindow::Kind> DateWindow::presets()
{
    return {Kind::Today,    Kind::Tomorrow,  Kind::LastWeek, Kind::ThisWeek,
            Kind::NextWeek, Kind::ThisMonth, Kind::NextMonth};
}

QDate DateWindow::from(const QDate &today, const QLocale &locale) const
{
    const int intoWeek = (today.dayOfWeek() - int(locale.firstDayOfWeek()) + 7) % 7;
    switch (m_kind) {
    case Kind::Today:
        return today;
    case Kind::Tomorrow:
        return today.addDays(1);
    case Kind::LastWeek:
        return today.addDays(-intoWeek - 7);
    case Kind::ThisWeek:
        return today.addDays(-intoWeek);
    case Kind::NextWeek:
        return today.addDays(-intoWeek + 7);
    case Kind::ThisMonth:
        return {today.year(), today.month(), 1};
    case Kind::NextMonth:
        return QDate(today.year(), today.month(), 1).addMonths(1);
    case Kind::Custom:
        break;
    }
    return m_from;
}

QDate DateWindow::to(const QDate &today, const QLocale &locale) const
{
    switch (m_kind) {
    case Kind::Today:
    case Kind::Tomorrow:
        return from(today, locale);
    case Kind::LastWeek:
    case Kind::ThisWeek:
    case Kind::NextWeek:
        return from(today, locale).addDays(6);
    case Kind::ThisMonth:
    case Kind::NextMonth:
        return from(today, locale).addMonths(1).addDays(-1);
    case Kind::Custom:
        break;
    }
    return m_to;
}

QDateTime DateWindow::fromUtc(const QDate &today) const
{
    return from(today).startOfDay().toUTC();
}

QDateTime DateWindow::toUtc(const QDate &today) const
{
    return to(today).addDays(1).startOfDay().toUTC().addSecs(-1);
}

QString DateWindow::label() const
{
    if (m_kind != Kind::Custom)
        return kindLabel(m_kind);
    const QLocale locale;
    return tr("%1 – %2", "first and last day")
        .arg(locale.toString(m_from, QLocale::ShortFormat), locale.toString(m_to, QLocale::ShortFormat));
}

QString DateWindow::kindLabel(Kind kind)
{
    switch (kind) {
    case Kind::Today:
        return tr("Today");
    case Kind::Tomorrow:
        return tr("Tomorrow");
    case Kind::LastWeek:
        return tr("Last week");
    case Kind::ThisWeek:
        return tr("This week");
    case Kind::NextWeek:
        return tr("Next week");
    case Kind::ThisMonth:
        return tr("This month");
    case Kind::NextMonth:
        return tr("Next month");
    case Kind::Custom:
        break;
    }
    return tr("Other days…");
}

QString DateWindow::whyNot(const QDate &from, const QDate &to)
{
    if (!from.isValid() || !to.isValid())
        return tr("Give a first and a last day.");
    if (to < from)
        return tr("The last day lies before the first.");
    // API notes: at most twelve months, both ends included.
    if (to >= from.addMonths(12))
        return tr("The service lists at most twelve months at once.");
    return {};
}

} // namespace jobwright
