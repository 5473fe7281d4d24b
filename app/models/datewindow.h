// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QLocale>
#include <QString>

namespace jobwright {

/// The days whose jobs are listed, both ends included, in the reader's zone.
class DateWindow
{
    Q_DECLARE_TR_FUNCTIONS(jobwright::DateWindow)

public:
    enum class Kind { Today, Tomorrow, LastWeek, ThisWeek, NextWeek, ThisMonth, NextMonth, Custom };

    DateWindow() = default;
    explicit DateWindow(Kind kind) : m_kind(kind) {}
    [[nodiscard]] static DateWindow custom(const QDate &from, const QDate &to);
    /// All but Custom, in the order of a menu.
    [[nodiscard]] static QList<Kind> presets();

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// First and last day as seen on `today`; a week begins as the locale says.
    [[nodiscard]] QDate from(const QDate &today, const QLocale &locale = QLocale()) const;
    [[nodiscard]] QDate to(const QDate &today, const QLocale &locale = QLocale()) const;
    /// The same as moments in UTC: the beginning of the first day and the last second of the last one.
    [[nodiscard]] QDateTime fromUtc(const QDate &today) const;
    [[nodiscard]] QDateTime toUtc(const QDate &today) const;
    /// "This week", or "3 – 9 Nov 2026". Translated.
    [[nodiscard]] QString label() const;
    [[nodiscard]] static QString kindLabel(Kind kind);

    /// Why the service would refuse these days (no order, more than twelve months), in words, or empty.
    [[nodiscard]] static QString whyNot(const QDate &from, const QDate &to);

    [[nodiscard]] bool operator==(const DateWindow &other) const = default;

private:
    Kind m_kind = Kind::ThisWeek;
    QDate m_from;
    QDate m_to;
};

} // namespace jobwright
