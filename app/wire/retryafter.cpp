// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/retryafter.h"

#include "wire/httpdate.h"

#include <algorithm>

namespace jobwright {

namespace {

using std::chrono::seconds;

constexpr seconds longest = std::chrono::hours(24);

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
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
    const QDateTime time = parseHttpDate(text, nowUtc);
    if (!time.isValid())
        return std::nullopt;
    // Rounded up: asking a moment too early would be refused again.
    return std::clamp(seconds((nowUtc.msecsTo(time) + 999) / 1000), seconds(0), longest);
}

} // namespace jobwright
