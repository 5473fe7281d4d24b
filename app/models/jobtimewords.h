// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QString>

namespace jobwright {

/// Says when something is, near or far, in the zone and language of the reader. Times are taken and compared as UTC.
class JobTimeWords
{
    Q_DECLARE_TR_FUNCTIONS(jobwright::JobTimeWords)

public:
    /// `now` decides what is near.
    explicit JobTimeWords(const QDateTime &now, const QLocale &locale = QLocale());

    /// For a list: "Today 14:00", "Mon 14:00" within six days, "23 Nov 14:00" in this year, "23 Nov 2025"; "—" for
    /// none.
    [[nodiscard]] QString brief(const QDateTime &time) const;
    /// For a header: "Mon 23 Nov, 14:00–15:30". An end on another day is written in full; empty for no start.
    [[nodiscard]] QString span(const QDateTime &start, const QDateTime &end) const;
    /// "14:02", and with the day before it where it is not today.
    [[nodiscard]] QString moment(const QDateTime &time) const;

private:
    [[nodiscard]] QString day(const QDate &date) const;
    [[nodiscard]] QString clockTime(const QTime &time) const;

    QDate m_today;
    QLocale m_locale;
};

} // namespace jobwright
