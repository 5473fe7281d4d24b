// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/tokenjson.h"

#include "wire/jsontext.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace jobwright {

namespace {

using std::chrono::seconds;

constexpr seconds longest = std::chrono::hours(24);
constexpr seconds usual = std::chrono::minutes(5);

/// Goes into a header, so nothing but visible ASCII (RFC 6750 §2.1 allows even less).
bool isUsable(const QString &token)
{
    return !token.isEmpty() &&
           std::all_of(token.cbegin(), token.cend(), [](QChar c) { return c > u' ' && c.unicode() < 0x7F; });
}

seconds lifetimeIn(const QJsonValue &value)
{
    bool ok = value.isDouble();
    // Some servers write the number as a string.
    const double number = value.isString() ? value.toString().toDouble(&ok) : value.toDouble();
    if (!ok || !(number == number)) // the second: not a number
        return usual;
    return seconds(static_cast<qint64>(std::clamp(number, 0.0, static_cast<double>(longest.count()))));
}

} // namespace

Result<AccessToken, DecodeError> decodeAccessToken(const QByteArray &json)
{
    using Token = Result<AccessToken, DecodeError>;
    const auto object = parseJsonObject(json);
    if (!object)
        return Token::fail(object.error());
    const QString token = textIn(object->value(QLatin1String("access_token")));
    if (!isUsable(token)) {
        return Token::fail({QStringLiteral("access_token"),
                            QCoreApplication::translate("Json", "The answer holds no usable access token.")});
    }
    return Token::ok({SecretString(token), lifetimeIn(object->value(QLatin1String("expires_in")))});
}

} // namespace jobwright
