// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/verificationjson.h"

#include "wire/jsontext.h"

#include <QJsonArray>
#include <QJsonObject>

namespace jobwright {

namespace {

QJsonValue toJson(const FieldValue &value)
{
    if (value.isNumber())
        return value.number();
    return value.isText() ? QJsonValue(value.text()) : QJsonValue();
}

FieldValue fromJson(const QJsonValue &value)
{
    if (value.isString())
        return FieldValue(value.toString());
    return value.isDouble() ? FieldValue(static_cast<qint32>(value.toInteger())) : FieldValue();
}

std::optional<FieldVerdict::Kind> verdictFromWord(const QString &word)
{
    for (const auto kind :
         {FieldVerdict::Kind::Confirmed, FieldVerdict::Kind::StoredDifferently, FieldVerdict::Kind::Ignored}) {
        if (verdictWord(kind) == word)
            return kind;
    }
    return std::nullopt;
}

} // namespace

QByteArray encodeVerification(const Verification &verification)
{
    QJsonArray array;
    for (const FieldVerdict &verdict : verification) {
        array += QJsonObject{{QStringLiteral("field"), verdict.field.path()},
                             {QStringLiteral("verdict"), verdictWord(verdict.kind)},
                             {QStringLiteral("before"), toJson(verdict.before)},
                             {QStringLiteral("sent"), toJson(verdict.sent.value)},
                             {QStringLiteral("stored"), toJson(verdict.stored)}};
    }
    return compactJson(array);
}

Verification decodeVerification(const QByteArray &json)
{
    Verification verification;
    const QJsonArray array = parseJsonValue(json).value_or(QJsonValue()).toArray();
    for (const auto &item : array) {
        const std::optional<FieldId> field = FieldId::fromPath(textIn(item[QLatin1String("field")]));
        const std::optional<FieldVerdict::Kind> kind = verdictFromWord(textIn(item[QLatin1String("verdict")]));
        if (!field || !kind)
            continue;
        const FieldValue sent = fromJson(item[QLatin1String("sent")]);
        verification +=
            FieldVerdict{*field, *kind, fromJson(item[QLatin1String("before")]),
                         sent.isNull() ? Change::clear() : Change::set(sent), fromJson(item[QLatin1String("stored")])};
    }
    return verification;
}

} // namespace jobwright
