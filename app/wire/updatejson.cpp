// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/updatejson.h"

#include "jobs/fieldspec.h"
#include "wire/jsontext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <limits>

namespace jobwright {

namespace {

QByteArray valueJson(const Change &change)
{
    if (change.kind == Change::Kind::Clear || change.value.isNull())
        return "null";
    return change.value.isNumber() ? QByteArray::number(change.value.number()) : jsonString(change.value.text());
}

/// Empty where the JSON is no change of such a field.
std::optional<Change> changeIn(const QJsonValue &value, bool number)
{
    if (value.isNull())
        return Change::clear();
    if (!number)
        return value.isString() ? std::optional(Change::set(FieldValue(value.toString()))) : std::nullopt;
    const std::optional<qint64> integer = integerIn(value);
    if (!integer || *integer < std::numeric_limits<qint32>::min() || *integer > std::numeric_limits<qint32>::max())
        return std::nullopt;
    return Change::set(FieldValue(static_cast<qint32>(*integer)));
}

bool readCustomFields(const QJsonValue &value, JobEdit &edit)
{
    const QJsonArray array = value.toArray();
    for (const auto &item : array) {
        const QJsonObject object = item.toObject();
        const std::optional<qint64> id = integerIn(object.value(QLatin1String("definitionId")));
        const QJsonValue held = object.value(QLatin1String("value"));
        const std::optional<Change> change = held.isUndefined() ? std::nullopt : changeIn(held, false);
        if (!id || *id <= 0 || !change)
            return false;
        edit.insert(FieldId::custom(*id), *change);
    }
    return value.isArray();
}

bool readMember(const QString &name, const QJsonValue &value, JobEdit &edit)
{
    if (name == QLatin1String("customFields"))
        return readCustomFields(value, edit);
    const std::optional<FieldId> field = FieldId::fromPath(name);
    if (!field || field->isCustom())
        return false;
    const std::optional<Change> change = changeIn(value, fieldSpec(field->key()).type == FieldSpec::Type::Minutes);
    if (change)
        edit.insert(*field, *change);
    return change.has_value();
}

} // namespace

UpdateBody encodeUpdate(const JobEdit &edit)
{
    UpdateBody body;
    QByteArrayList members;
    QByteArrayList entries;
    for (auto it = edit.cbegin(); it != edit.cend(); ++it) {
        if (it->kind == Change::Kind::Keep)
            continue;
        if (it.key().isCustom()) {
            body.customFields += it.key().definitionId();
            entries += "{\"definitionId\":" + QByteArray::number(it.key().definitionId()) +
                       ",\"value\":" + valueJson(*it) + '}';
        } else {
            members += jsonString(it.key().path()) + ':' + valueJson(*it);
        }
    }
    if (!entries.isEmpty())
        members += "\"customFields\":[" + entries.join(',') + ']';
    body.json = '{' + members.join(',') + '}';
    return body;
}

JobEdit decodeUpdate(const QByteArray &json)
{
    const auto object = parseJsonObject(json);
    if (!object)
        return {};
    JobEdit edit;
    for (auto it = object->constBegin(); it != object->constEnd(); ++it) {
        // A body that is only half understood must not be sent or compared as if it were all.
        if (!readMember(it.key(), it.value(), edit))
            return {};
    }
    return edit;
}

} // namespace jobwright
