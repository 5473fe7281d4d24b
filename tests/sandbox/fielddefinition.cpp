// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/fielddefinition.h"

namespace jobwright::sandbox {

QString FieldDefinition::typeName(Type type)
{
    switch (type) {
    case Type::Text:
        return QStringLiteral("Text");
    case Type::Number:
        return QStringLiteral("Number");
    case Type::Date:
        return QStringLiteral("Date");
    case Type::Time:
        return QStringLiteral("Time");
    case Type::List:
        return QStringLiteral("List");
    case Type::YesNo:
        return QStringLiteral("Yes/No");
    case Type::Statement:
        return QStringLiteral("Statement");
    }
    return {};
}

} // namespace jobwright::sandbox
