// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/control.h"

#include "sandbox/problem.h"
#include "sandbox/service.h"
#include "sandbox/stamp.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

namespace jobwright::sandbox {

namespace {

const QString prefix = QStringLiteral("/sandbox/");

} // namespace

Control::Control(Service &service) : m_service(service) {}

bool Control::owns(const Request &request)
{
    return request.path.startsWith(prefix);
}

bool Control::isMarked(const Request &request)
{
    return request.header("x-sandbox-control") == "1";
}

Response Control::answer(const Request &request)
{
    if (!isMarked(request))
        return Problem::plain(403, QStringLiteral("The header X-Sandbox-Control: 1 is required."), request.path);
    const QStringList steps = request.path.mid(prefix.size()).split(QLatin1Char('/'));
    if (steps.size() == 1 && steps.first() == QLatin1String("faults"))
        return faults(request);
    if (steps.size() == 1 && steps.first() == QLatin1String("log"))
        return log(request);
    if (steps.size() == 2 && steps.first() == QLatin1String("faults"))
        return oneFault(request, steps.last());
    if (steps.size() == 2 && steps.first() == QLatin1String("jobs"))
        return job(request, steps.last());
    return Problem::plain(404, {}, request.path);
}

Response Control::faults(const Request &request)
{
    if (request.method == "DELETE") {
        m_service.faults().clear();
        return {};
    }
    if (request.method == "GET")
        return Response::json(m_service.faults().toJson());
    if (request.method != "PUT")
        return Problem::plain(405, {}, request.path);
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    QList<Fault> wanted;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.value().isBool() && !it.value().toBool())
            continue; // false is off, as a menu with check marks writes it
        const auto fault = Fault::fromJson(it.key(), it.value());
        if (!fault)
            return Problem::plain(400, QStringLiteral("Not a fault: %1").arg(it.key()), request.path);
        wanted.append(*fault);
    }
    if (!document.isObject())
        return Problem::plain(400, QStringLiteral("A JSON object is required."), request.path);
    m_service.faults().clear();
    for (const Fault &fault : wanted)
        m_service.faults().set(fault);
    return Response::json(m_service.faults().toJson());
}

Response Control::oneFault(const Request &request, const QString &name)
{
    const auto kind = Fault::kindOf(name);
    if (!kind)
        return Problem::plain(404, QStringLiteral("Not a fault: %1").arg(name), request.path);
    if (request.method == "DELETE") {
        m_service.faults().clear(*kind);
        return {};
    }
    if (request.method != "PUT")
        return Problem::plain(405, {}, request.path);
    // A JSON document has to be an object for Qt; no body means: on, with what is usual.
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    const bool good = request.body.isEmpty() || document.isObject();
    const auto fault = Fault::fromJson(name, request.body.isEmpty() ? QJsonValue(true) : QJsonValue(document.object()));
    if (!good || !fault)
        return Problem::plain(400, QStringLiteral("The fault takes an object with value, count and method."),
                              request.path);
    m_service.faults().set(*fault);
    return Response::json(m_service.faults().toJson());
}

Response Control::log(const Request &request)
{
    if (request.method == "GET")
        return Response::json(m_service.log().toJson());
    if (request.method != "DELETE")
        return Problem::plain(405, {}, request.path);
    m_service.log().clear();
    return {};
}

Response Control::job(const Request &request, const QString &id)
{
    auto job = m_service.jobs().job(id.toLongLong());
    if (!job)
        return Problem::plain(404, QStringLiteral("There is no such job."), request.path);
    if (request.method == "DELETE")
        return m_service.jobs().remove(job->id) ? Response{} : Problem::plain(500, {}, request.path);
    if (request.method != "PUT")
        return Problem::plain(405, {}, request.path);
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return Problem::plain(400, QStringLiteral("A JSON object is required."), request.path);
    const QString refusal = change(*job, document.object());
    if (!refusal.isNull())
        return Problem::plain(400, refusal, request.path);
    return m_service.jobs().save(*job) ? Response{} : Problem::plain(500, {}, request.path);
}

QString Control::change(Job &job, const QJsonObject &properties) const
{
    const QMap<QString, QString *> texts{
        {QStringLiteral("reference"), &job.reference},
        {QStringLiteral("description"), &job.description},
        {QStringLiteral("orderNumber"), &job.orderNumber},
        {QStringLiteral("personId"), &job.personId},
        {QStringLiteral("status"), &job.status},
        {QStringLiteral("statusModifiedAt"), &job.statusModifiedAt},
        {QStringLiteral("createdAt"), &job.createdAt},
        {QStringLiteral("plannedStartAt"), &job.plannedStartAt},
        {QStringLiteral("plannedEndAt"), &job.plannedEndAt},
        {QStringLiteral("actualStartAt"), &job.actualStartAt},
        {QStringLiteral("actualEndAt"), &job.actualEndAt},
        {QStringLiteral("sharedWith"), &job.sharedWith},
    };
    if (properties.contains(QLatin1String("status")))
        job.statusModifiedAt = stamp(QDateTime::currentDateTimeUtc());
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const QJsonValue value = it.value();
        if (QString *text = texts.value(it.key())) {
            *text = value.isNull() ? QString() : value.toString();
        } else if (it.key() == QLatin1String("plannedDuration")) {
            job.plannedDuration = value.isNull() ? std::nullopt : std::optional(value.toInt());
        } else if (it.key() == QLatin1String("customFields")) {
            for (const QJsonValue &entry : value.toArray()) {
                const qint64 definition = entry[QLatin1String("definitionId")].toInteger();
                if (entry[QLatin1String("value")].isNull())
                    job.fields.remove(definition);
                else
                    job.fields.insert(definition, entry[QLatin1String("value")].toString());
            }
        } else {
            return QStringLiteral("Unknown property: %1").arg(it.key());
        }
    }
    return {};
}

} // namespace jobwright::sandbox
