// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scriptedjob.h"

#include "wire/jobjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace jobwright {

ScriptedJob::ScriptedJob(ApiFixture &api) : apply(&ScriptedJob::applyPlainly), m_api(api)
{
    job = QJsonDocument::fromJson(R"({"id": 1004471, "typeId": 3, "typeName": "Boiler service", "contactId": 61001,
        "contactName": "Northgate Facilities", "status": "scheduled", "reference": "NG-2291", "orderNumber": "PO-4471",
        "plannedDuration": 90, "description": "Annual service", "personId": "1b4e28ba-2fa1-41d2-883f-0016d3cca427",
        "customFields": [{"definitionId": 4711, "label": "Gas safe", "type": "YesNo", "value": "No"},
                         {"definitionId": 4712, "label": "Boiler make", "type": "Text", "value": "Vaillant"}]})")
              .object();
    api.network.setHandler([this](const RecordedRequest &request) { return answer(request); });
}

Job ScriptedJob::value() const
{
    return *decodeJob(QJsonDocument(job).toJson());
}

QList<QByteArray> ScriptedJob::bodies() const
{
    QList<QByteArray> bodies;
    for (const RecordedRequest &request : m_api.network.requests()) {
        if (request.verb == "PATCH")
            bodies.append(request.body);
    }
    return bodies;
}

QByteArray ScriptedJob::ifMatch(int update) const
{
    for (const RecordedRequest &request : m_api.network.requests()) {
        if (request.verb == "PATCH" && update-- == 0)
            return request.header("If-Match");
    }
    return {};
}

FakeAnswer ScriptedJob::answer(const RecordedRequest &request)
{
    if (request.verb == "PATCH") {
        if (onUpdate)
            onUpdate();
        return updateAnswer;
    }
    applyArrived();
    ++m_reads;
    if (onRead) {
        if (const auto given = onRead(m_reads))
            return *given;
    }
    const FakeAnswer read = FakeAnswer::json(QJsonDocument(job).toJson(QJsonDocument::Compact));
    return etag.isEmpty() ? read : read.with("ETag", etag);
}

void ScriptedJob::applyArrived()
{
    const QList<QByteArray> all = bodies();
    for (; m_applied < all.size(); ++m_applied) {
        if (apply)
            apply(job, QJsonDocument::fromJson(all.at(m_applied)).object());
    }
}

void ScriptedJob::applyPlainly(QJsonObject &job, const QJsonObject &update)
{
    for (auto it = update.begin(); it != update.end(); ++it) {
        if (it.key() != QLatin1String("customFields")) {
            job.insert(it.key(), it.value());
            continue;
        }
        QJsonArray fields = job.value(it.key()).toArray();
        const QJsonArray changes = it->toArray();
        for (const QJsonValue &change : changes) {
            for (qsizetype i = 0; i < fields.size(); ++i) {
                QJsonObject field = fields.at(i).toObject();
                if (field.value(QLatin1String("definitionId")) != change[QLatin1String("definitionId")])
                    continue;
                field.insert(QStringLiteral("value"), change[QLatin1String("value")]);
                fields.replace(i, field);
            }
        }
        job.insert(it.key(), fields);
    }
}

} // namespace jobwright
