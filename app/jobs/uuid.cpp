// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/uuid.h"

#include <algorithm>

namespace jobwright {

namespace {

constexpr qsizetype uuidLength = 36;

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
}

bool isHyphenPlace(qsizetype at)
{
    return at == 8 || at == 13 || at == 18 || at == 23;
}

} // namespace

std::optional<QString> strictUuid(const QString &text)
{
    const QString uuid = text.trimmed().toLower();
    if (uuid.size() != uuidLength)
        return std::nullopt;
    for (qsizetype at = 0; at < uuidLength; ++at) {
        if (isHyphenPlace(at) ? uuid.at(at) != u'-' : !isHexDigit(uuid.at(at)))
            return std::nullopt;
    }
    const bool allZero = std::all_of(uuid.cbegin(), uuid.cend(), [](QChar c) { return c == u'0' || c == u'-'; });
    return allZero ? std::nullopt : std::optional(uuid);
}

} // namespace jobwright
