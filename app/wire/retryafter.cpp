// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/retryafter.h"

#include <QLocale>

#include <algorithm>

namespace jobwright {

namespace {

using std::chrono::seconds;

constexpr seconds longest = std::chrono::hours(24);

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

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

std::optional<seconds> parseRetryAfter(const QByteArray &header, const QDateTime &nowUtc)
{
    const QByteArray text = header.simplified();
    if (isDigits(text)) {
        bool ok = false;
        const qlonglong value = text.toLongLong(&ok);
        return ok ? std::min(seconds(value), longest) : longest;
    }
    if (text.startsWith('-') && isDigits(QByteArrayView(text).sliced(1)))
        return seconds(0);
    constexpr qsizetype longestDate = 64;
    if (text.size() > longestDate)
        return std::nullopt;
    const QDateTime time = httpDate(QString::fromLatin1(text), nowUtc);
    if (!time.isValid())
        return std::nullopt;
    // Rounded up: asking a moment too early would be refused again.
    return std::clamp(seconds((nowUtc.msecsTo(time) + 999) / 1000), seconds(0), longest);
}

} // namespace jobwright
