// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakejobservice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

namespace jobwright {

void FakeJobService::FakeCall::cancel()
{
    m_reply = {};
    m_reply.outcome = Reply::Outcome::Cancelled;
    m_reply.cancelled = true;
    finishSoon();
}

void FakeJobService::FakeCall::finishSoon()
{
    QTimer::singleShot(0, this, [this] { finishNow(); });
}

void FakeJobService::FakeCall::finishNow()
{
    if (std::exchange(m_done, true))
        return;
    Q_EMIT finished(m_reply);
    deleteLater();
}

Reply FakeJobService::success(const QByteArray &body)
{
    Reply reply;
    reply.outcome = Reply::Outcome::Success;
    reply.status = body.isEmpty() ? 204 : 200;
    reply.body = body;
    return reply;
}

Reply FakeJobService::refused(const QByteArray &problemJson, const QList<qint64> &sentCustomFields)
{
    Reply reply;
    reply.outcome = Reply::Outcome::Rejected;
    reply.status = 422;
    reply.problem = decodeProblem(422, "application/problem+json", problemJson, sentCustomFields);
    return reply;
}

Reply FakeJobService::failure(Reply::Outcome outcome, int status, const QString &title)
{
    Reply reply;
    reply.outcome = outcome;
    reply.status = status;
    reply.problem.status = status;
    reply.problem.title = title;
    reply.problem.detail = title + QStringLiteral(", in a sentence.");
    return reply;
}

void FakeJobService::release()
{
    holdUpdates = false;
    if (m_held)
        m_held->finishSoon();
}

Call *FakeJobService::getJob(JobId id)
{
    ++reads;
    if (readReply)
        return answer(*readReply);
    return answer(jobs.contains(id) ? success(jobs.value(id))
                                    : failure(Reply::Outcome::NotFound, 404, QStringLiteral("Not found")));
}

Call *FakeJobService::listJobs(const JobQuery &query, int pageNumber, int pageSize)
{
    if (readReply)
        return answer(*readReply);
    QJsonArray items;
    if (pageNumber == 1) {
        for (auto job = jobs.cbegin(); job != jobs.cend(); ++job) {
            if (!lists || lists(job.key(), query))
                items.append(QJsonDocument::fromJson(*job).object());
        }
    }
    Q_UNUSED(pageSize)
    return answer(success(QJsonDocument(QJsonObject{{QStringLiteral("items"), items}}).toJson()));
}

Call *FakeJobService::listPersons(qint64, int pageNumber, int)
{
    if (readReply)
        return answer(*readReply);
    return answer(success("{\"items\":[" + (pageNumber == 1 ? persons.join(',') : QByteArray()) + "]}"));
}

Call *FakeJobService::updateJob(JobId id, const UpdateBody &body, const QByteArray &)
{
    sent.append(body.json);
    Reply reply = success();
    if (updateReplies.isEmpty())
        apply(id, body.json);
    else
        reply = updateReplies.takeFirst();
    if (!holdUpdates)
        return answer(reply);
    m_held = new FakeCall(reply);
    return m_held;
}

Call *FakeJobService::signIn()
{
    return answer(success());
}

FakeJobService::FakeCall *FakeJobService::answer(const Reply &reply)
{
    auto *call = new FakeCall(reply);
    call->finishSoon();
    return call;
}

void FakeJobService::apply(JobId id, const QByteArray &body)
{
    QJsonObject job = QJsonDocument::fromJson(jobs.value(id)).object();
    const QJsonObject update = QJsonDocument::fromJson(body).object();
    for (auto member = update.begin(); member != update.end(); ++member) {
        if (member.key() != QLatin1String("customFields")) {
            job.insert(member.key(), member.value());
            continue;
        }
        QJsonArray fields = job.value(member.key()).toArray();
        for (const QJsonValue &change : member.value().toArray()) {
            for (qsizetype i = 0; i < fields.size(); ++i) {
                QJsonObject field = fields[i].toObject();
                if (field.value(QLatin1String("definitionId")) ==
                    change.toObject().value(QLatin1String("definitionId"))) {
                    field.insert(QStringLiteral("value"), change.toObject().value(QLatin1String("value")));
                    fields[i] = field;
                }
            }
        }
        job.insert(member.key(), fields);
    }
    jobs.insert(id, QJsonDocument(job).toJson(QJsonDocument::Compact));
}

} // namespace jobwright
