// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/customfieldtype.h"

#include <QCoreApplication>
#include <QHash>

namespace jobwright {

namespace {

/// "Yes/No", "YesNo", "yes_no" and "YES NO" are one word.
QString folded(const QString &word)
{
    QString letters;
    for (const QChar c : word) {
        if (c.isLetterOrNumber())
            letters += c.toLower();
    }
    return letters;
}

} // namespace

CustomFieldType customFieldTypeFromWire(const QString &word)
{
    using enum CustomFieldType;
    static const QHash<QString, CustomFieldType> words{
        {QStringLiteral("text"), Text},           {QStringLiteral("string"), Text},
        {QStringLiteral("freetext"), Text},       {QStringLiteral("singleline"), Text},
        {QStringLiteral("multiline"), Text},      {QStringLiteral("textarea"), Text},
        {QStringLiteral("memo"), Text},           {QStringLiteral("number"), Number},
        {QStringLiteral("numeric"), Number},      {QStringLiteral("integer"), Number},
        {QStringLiteral("decimal"), Number},      {QStringLiteral("date"), Date},
        {QStringLiteral("time"), Time},           {QStringLiteral("yesno"), YesNo},
        {QStringLiteral("boolean"), YesNo},       {QStringLiteral("bool"), YesNo},
        {QStringLiteral("checkbox"), YesNo},      {QStringLiteral("list"), List},
        {QStringLiteral("dropdown"), List},       {QStringLiteral("dropdownlist"), List},
        {QStringLiteral("select"), List},         {QStringLiteral("combobox"), List},
        {QStringLiteral("statement"), Statement},
    };
    return words.value(folded(word), Unknown);
}

QString customFieldTypeName(CustomFieldType type)
{
    switch (type) {
    case CustomFieldType::Text:
        return QCoreApplication::translate("CustomFieldType", "Text");
    case CustomFieldType::Number:
        return QCoreApplication::translate("CustomFieldType", "Number");
    case CustomFieldType::Date:
        return QCoreApplication::translate("CustomFieldType", "Date");
    case CustomFieldType::Time:
        return QCoreApplication::translate("CustomFieldType", "Time", "time of day");
    case CustomFieldType::YesNo:
        return QCoreApplication::translate("CustomFieldType", "Yes/No");
    case CustomFieldType::List:
        return QCoreApplication::translate("CustomFieldType", "List", "a field with a fixed choice of values");
    case CustomFieldType::Statement:
        return QCoreApplication::translate("CustomFieldType", "Statement", "a text that is only shown");
    case CustomFieldType::Unknown:
        break;
    }
    return QCoreApplication::translate("CustomFieldType", "Unknown", "type of a custom field");
}

} // namespace jobwright
