// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/inputjson.h"

#include "wire/jsontext.h"

#include <QJsonObject>

namespace jobwright {

namespace {

const QLatin1String setWord("set");
const QLatin1String clearWord("clear");

std::optional<FieldInput> inputIn(const QJsonValue &value)
{
    const QString kind = textIn(value[QLatin1String("kind")]);
    const QJsonValue text = value[QLatin1String("text")];
    if (kind == clearWord)
        return FieldInput{Change::Kind::Clear, {}};
    if (kind == setWord && text.isString())
        return FieldInput{Change::Kind::Set, text.toString()};
    return std::nullopt;
}

} // namespace

QByteArray encodeInput(const JobInput &input)
{
    QJsonObject object;
    for (auto it = input.cbegin(); it != input.cend(); ++it) {
        if (it->kind == Change::Kind::Clear)
            object.insert(it.key().path(), QJsonObject{{QStringLiteral("kind"), clearWord}});
        else if (it->kind == Change::Kind::Set)
            object.insert(it.key().path(),
                          QJsonObject{{QStringLiteral("kind"), setWord}, {QStringLiteral("text"), it->text}});
    }
    return compactJson(object);
}

JobInput decodeInput(const QByteArray &json, int *skipped)
{
    JobInput input;
    int left = 0;
    const auto object = parseJsonObject(json);
    if (!object)
        ++left;
    const QJsonObject members = object ? *object : QJsonObject();
    for (auto it = members.constBegin(); it != members.constEnd(); ++it) {
        const std::optional<FieldId> field = FieldId::fromPath(it.key());
        const std::optional<FieldInput> value = inputIn(it.value());
        if (field && value)
            input.insert(*field, *value);
        else
            ++left;
    }
    if (skipped)
        *skipped = left;
    return input;
}

} // namespace jobwright
