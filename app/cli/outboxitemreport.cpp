// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/outboxitemreport.h"

#include "wire/updatejson.h"
#include "work/draftedit.h"
#include "work/submissionresult.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace jobwright {

OutboxItemReport OutboxItemReport::of(const Draft &draft)
{
    OutboxItemReport report;
    report.draft = draft;
    report.state = draftStateWord(draft.state);
    report.outcome = isStopped(draft) ? outcomeWord(SubmissionResult::Outcome::Unknown) : draft.outcome;
    report.problem = draft.problem;
    return report;
}

QJsonObject OutboxItemReport::toJson() const
{
    const QByteArray body = encodeUpdate(editOf(draft).value_or(JobEdit())).json;
    const QDateTime next = draft.nextAttemptAt.toUTC();
    return {{QStringLiteral("draftId"), draft.id.toString(QUuid::WithoutBraces)},
            {QStringLiteral("jobId"), draft.jobId},
            {QStringLiteral("state"), state},
            {QStringLiteral("request"), QJsonDocument::fromJson(body).object()},
            {QStringLiteral("attempts"), draft.attempts},
            {QStringLiteral("nextAttemptAt"), next.isValid() ? next.toString(Qt::ISODateWithMs) : QJsonValue()},
            {QStringLiteral("outcome"), outcome.isEmpty() ? QJsonValue() : outcome},
            {QStringLiteral("problem"), problemValue(problem)}};
}

QString OutboxItemReport::allAsJson(const QList<OutboxItemReport> &items)
{
    QJsonArray array;
    for (const OutboxItemReport &item : items)
        array.append(item.toJson());
    return QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("items"), array}}).toJson());
}

} // namespace jobwright
