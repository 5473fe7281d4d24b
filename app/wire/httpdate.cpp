// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/httpdate.h"

#include <QLocale>

namespace jobwright {

namespace {

/// QLocale gives local time, whatever the text says about GMT.
QDateTime utcFrom(const QString &text, const QString &format)
{
    QDateTime time = QLocale::c().toDateTime(text, format);
    if (time.isValid())
        time.setTimeSpec(Qt::UTC);
    return time;
}

/// The three forms of RFC 9110 §5.6.7: IMF-fixdate, RFC 850 and asctime. The name of the day is not checked.
QDateTime httpDate(const QString &text, const QDateTime &nowUtc)
{
    const qsizetype comma = text.indexOf(u',');
    if (comma < 0) {
        const QString rest = text.mid(text.indexOf(u' ') + 1);
        return utcFrom(rest, QStringLiteral("MMM d hh:mm:ss yyyy"));
    }
    const QString rest = text.mid(comma + 1).trimmed();
    QDateTime time = utcFrom(rest, QStringLiteral("dd MMM yyyy hh:mm:ss 'GMT'"));
    if (time.isValid())
        return time;
    time = utcFrom(rest, QStringLiteral("dd-MMM-yy hh:mm:ss 'GMT'"));
    // Two digits of a year: the latest one that is not more than 50 years ahead (same paragraph of the RFC).
    while (time.isValid() && time.addYears(100) <= nowUtc.addYears(50))
        time = time.addYears(100);
    return time;
}

} // namespace

QDateTime parseHttpDate(const QByteArray &header, const QDateTime &nowUtc)
{
    const QByteArray text = header.simplified();
    constexpr qsizetype longestDate = 64;
    return text.size() > longestDate ? QDateTime() : httpDate(QString::fromLatin1(text), nowUtc);
}

} // namespace jobwright
