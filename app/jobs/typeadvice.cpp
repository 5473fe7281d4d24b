// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/typeadvice.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QTime>

namespace jobwright {

namespace {

bool looksLikeNumber(const QString &text)
{
    bool ok = false;
    QLocale::c().toDouble(text, &ok);
    if (!ok)
        QLocale().toDouble(text, &ok);
    return ok;
}

bool looksLikeTime(const QString &text)
{
    return QTime::fromString(text, QStringLiteral("HH:mm")).isValid() ||
           QTime::fromString(text, QStringLiteral("HH:mm:ss")).isValid();
}

bool looksLikeYesNo(const QString &text)
{
    return text.compare(QLatin1String("Yes"), Qt::CaseInsensitive) == 0 ||
           text.compare(QLatin1String("No"), Qt::CaseInsensitive) == 0;
}

} // namespace

QString typeAdvice(const CustomField &field, const QString &text)
{
    if (text.isEmpty())
        return {};
    switch (field.type) {
    case CustomFieldType::Number:
        if (!looksLikeNumber(text))
            return QCoreApplication::translate("TypeAdvice", "This field usually holds a number.");
        break;
    case CustomFieldType::Date:
        if (!QDate::fromString(text, Qt::ISODate).isValid() || text.size() != 10)
            return QCoreApplication::translate("TypeAdvice", "This field usually holds a date such as 2026-11-23.");
        break;
    case CustomFieldType::Time:
        if (!looksLikeTime(text))
            return QCoreApplication::translate("TypeAdvice", "This field usually holds a time such as 14:30.");
        break;
    case CustomFieldType::YesNo:
        if (!looksLikeYesNo(text))
            return QCoreApplication::translate("TypeAdvice", "This field usually holds Yes or No.");
        break;
    case CustomFieldType::List:
        if (!field.options.isEmpty() && !field.options.contains(text))
            return QCoreApplication::translate("TypeAdvice", "This is not one of the known values of the list.");
        break;
    case CustomFieldType::Unknown:
    case CustomFieldType::Text:
    case CustomFieldType::Statement:
        break;
    }
    return {};
}

} // namespace jobwright
