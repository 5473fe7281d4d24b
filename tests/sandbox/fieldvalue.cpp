// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/fieldvalue.h"

#include <QDate>
#include <QRegularExpression>

namespace jobwright::sandbox {

namespace {

bool matches(const QString &pattern, const QString &value)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(value).hasMatch();
}

} // namespace

std::optional<QString> refusalOf(const FieldDefinition &field, const QString &value)
{
    using Type = FieldDefinition::Type;
    switch (field.type) {
    case Type::Text:
        return std::nullopt;
    case Type::Number:
        if (matches(QStringLiteral("-?[0-9]{1,15}(\\.[0-9]{1,6})?"), value))
            return std::nullopt;
        return QStringLiteral("'%1' must be a number.").arg(field.label);
    case Type::Date:
        if (matches(QStringLiteral("[0-9]{4}-[0-9]{2}-[0-9]{2}"), value) &&
            QDate::fromString(value, Qt::ISODate).isValid())
            return std::nullopt;
        return QStringLiteral("'%1' must be a date in the form yyyy-MM-dd.").arg(field.label);
    case Type::Time:
        if (matches(QStringLiteral("([01][0-9]|2[0-3]):[0-5][0-9]"), value))
            return std::nullopt;
        return QStringLiteral("'%1' must be a time in the form HH:mm.").arg(field.label);
    case Type::List:
        if (field.options.contains(value))
            return std::nullopt;
        return QStringLiteral("'%1' must be one of: %2.").arg(field.label, field.options.join(QStringLiteral(", ")));
    case Type::YesNo:
        if (value == QLatin1String("Yes") || value == QLatin1String("No"))
            return std::nullopt;
        return QStringLiteral("'%1' must be Yes or No.").arg(field.label);
    case Type::Statement:
        return QStringLiteral("'%1' is a statement and holds no value.").arg(field.label);
    }
    return std::nullopt;
}

} // namespace jobwright::sandbox
