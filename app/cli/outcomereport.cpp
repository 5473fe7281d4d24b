// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/outcomereport.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace jobwright {

namespace {

QJsonValue problemJson(const std::optional<Problem> &problem)
{
    if (!problem)
        return QJsonValue::Null;
    const auto text = [](const QString &value) { return value.isEmpty() ? QJsonValue() : QJsonValue(value); };
    return QJsonObject{{QStringLiteral("type"), text(problem->type)},
                       {QStringLiteral("title"), text(problem->title)},
                       {QStringLiteral("status"), problem->status},
                       {QStringLiteral("detail"), text(problem->detail)},
                       {QStringLiteral("instance"), text(problem->instance)}};
}

QJsonArray fieldErrorsJson(const QList<FieldError> &errors)
{
    QJsonArray array;
    for (const FieldError &error : errors) {
        array.append(QJsonObject{{QStringLiteral("field"), error.field.path()},
                                 {QStringLiteral("messages"), QJsonArray::fromStringList(error.messages)}});
    }
    return array;
}

} // namespace

QJsonObject OutcomeReport::toJson() const
{
    QJsonObject verdicts;
    for (const FieldVerdict &verdict : verified)
        verdicts.insert(verdict.field.path(), verdictWord(verdict.kind));
    const Problem said = problem.value_or(Problem());
    return {{QStringLiteral("outcome"), outcome},
            {QStringLiteral("jobId"), jobId},
            {QStringLiteral("request"), QJsonDocument::fromJson(request).object()},
            {QStringLiteral("problem"), problemJson(problem)},
            {QStringLiteral("fieldErrors"), fieldErrorsJson(said.fieldErrors)},
            {QStringLiteral("otherErrors"), QJsonArray::fromStringList(said.otherErrors)},
            {QStringLiteral("verified"), verdicts},
            {QStringLiteral("draftId"), draftId.isNull() ? QJsonValue() : draftId.toString(QUuid::WithoutBraces)}};
}

} // namespace jobwright
