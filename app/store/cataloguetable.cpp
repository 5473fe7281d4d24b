// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cataloguetable.h"

#include "store/columns.h"
#include "store/database.h"
#include "wire/jsontext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSqlQuery>

#include <array>

namespace jobwright {

namespace {

/// Words that customFieldTypeFromWire() reads.
constexpr std::array<std::pair<CustomFieldType, const char *>, 7> typeWords{{
    {CustomFieldType::Text, "text"},
    {CustomFieldType::Number, "number"},
    {CustomFieldType::Date, "date"},
    {CustomFieldType::Time, "time"},
    {CustomFieldType::YesNo, "yesno"},
    {CustomFieldType::List, "list"},
    {CustomFieldType::Statement, "statement"},
}};

QString wordOf(CustomFieldType type)
{
    for (const auto &[known, word] : typeWords) {
        if (known == type)
            return QLatin1String(word);
    }
    return {};
}

QByteArray encode(const FieldDefinition &definition)
{
    return compactJson(QJsonObject{{QStringLiteral("label"), definition.label},
                                   {QStringLiteral("type"), wordOf(definition.type)},
                                   {QStringLiteral("typeWord"), definition.typeWord},
                                   {QStringLiteral("mandatory"), definition.mandatory},
                                   {QStringLiteral("options"), QJsonArray::fromStringList(definition.options)},
                                   {QStringLiteral("jobTypeId"), definition.jobTypeId}});
}

FieldDefinition definitionIn(const QSqlQuery &row)
{
    const auto json = parseJsonObject(row.value(1).toString().toUtf8());
    const QJsonObject object = json ? *json : QJsonObject();
    FieldDefinition definition;
    definition.definitionId = row.value(0).toLongLong();
    definition.label = textIn(object.value(QLatin1String("label")));
    definition.type = customFieldTypeFromWire(textIn(object.value(QLatin1String("type"))));
    definition.typeWord = textIn(object.value(QLatin1String("typeWord")));
    definition.mandatory = object.value(QLatin1String("mandatory")).toBool();
    definition.jobTypeId = integerIn(object.value(QLatin1String("jobTypeId"))).value_or(0);
    const QJsonArray options = object.value(QLatin1String("options")).toArray();
    for (const auto &option : options)
        definition.options += option.toString();
    return definition;
}

} // namespace

StoreFailure CatalogueTable::write(Database &database, const QUuid &profileId,
                                   const QList<FieldDefinition> &definitions)
{
    for (const FieldDefinition &definition : definitions) {
        const QVariantList values{jsonColumn(encode(definition)), idColumn(profileId), definition.definitionId};
        int affected = 0;
        if (auto error = database.run(QStringLiteral("UPDATE field_definitions SET definition = ? "
                                                     "WHERE profile_id = ? AND definition_id = ?"),
                                      values, &affected))
            return error;
        if (affected > 0)
            continue;
        if (auto error = database.run(QStringLiteral("INSERT INTO field_definitions (definition, profile_id, "
                                                     "definition_id) VALUES (?, ?, ?)"),
                                      values))
            return error;
    }
    return std::nullopt;
}

Result<QList<FieldDefinition>, StoreError> CatalogueTable::read(Database &database, const QUuid &profileId)
{
    using Definitions = Result<QList<FieldDefinition>, StoreError>;
    QList<FieldDefinition> definitions;
    const StoreFailure error =
        database.each(QStringLiteral("SELECT definition_id, definition FROM field_definitions WHERE profile_id = ? "
                                     "ORDER BY definition_id"),
                      {idColumn(profileId)}, [&](const QSqlQuery &row) { definitions += definitionIn(row); });
    return error ? Definitions::fail(*error) : Definitions::ok(definitions);
}

} // namespace jobwright
