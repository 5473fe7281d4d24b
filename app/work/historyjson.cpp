// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/historyjson.h"

#include "base/redaction.h"
#include "store/historyentry.h"
#include "wire/updatejson.h"

#include <QJsonDocument>

namespace jobwright {

namespace {

QJsonValue timeValue(const QDateTime &utc)
{
    return utc.isValid() ? QJsonValue(utc.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// Back to what was there: the update that would do that has the shape of the one that was sent.
QJsonObject valuesBefore(const HistoryEntry &entry)
{
    JobEdit back;
    const JobEdit sent = decodeUpdate(entry.body);
    for (auto it = sent.keyBegin(); it != sent.keyEnd(); ++it) {
        const FieldValue value = valueOf(entry.before, *it);
        back.insert(*it, value.isNull() ? Change::clear() : Change::set(value));
    }
    return objectOf(encodeUpdate(back).json);
}

/// Line by line, because the redaction makes one line of what it is given.
QString safe(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = redacted(line);
    return lines.join(u'\n');
}

Problem safe(Problem problem)
{
    for (QString *text : {&problem.type, &problem.title, &problem.detail, &problem.instance})
        *text = safe(*text);
    for (FieldError &error : problem.fieldErrors) {
        for (QString &message : error.messages)
            message = safe(message);
    }
    for (QString &message : problem.otherErrors)
        message = safe(message);
    return problem;
}

} // namespace

QJsonObject historyJson(const HistoryEntry &entry)
{
    QJsonObject verified;
    for (const FieldVerdict &verdict : entry.verification)
        verified.insert(verdict.field.path(), verdictWord(verdict.kind));
    return {{QStringLiteral("jobId"), entry.jobId},
            {QStringLiteral("profile"), entry.profileName},
            {QStringLiteral("sentAt"), timeValue(entry.sentAt)},
            {QStringLiteral("request"), objectOf(entry.body)},
            {QStringLiteral("before"), valuesBefore(entry)},
            {QStringLiteral("outcome"), entry.outcome},
            {QStringLiteral("status"), entry.status == 0 ? QJsonValue() : QJsonValue(entry.status)},
            {QStringLiteral("problem"), problemValue(safe(entry.problem))},
            {QStringLiteral("verified"), verified},
            {QStringLiteral("verifiedAt"), timeValue(entry.verifiedAt)}};
}

} // namespace jobwright
