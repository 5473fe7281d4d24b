// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scriptedservice.h"

#include "wire/jobjson.h"

#include <utility>

namespace jobwright {

class ScriptedService::Answering : public Call
{
public:
    Answering(ScriptedService *service, Reply lost) : Call(service), m_service(service), m_lost(std::move(lost)) {}

    void answerSoon(const Reply &reply)
    {
        QMetaObject::invokeMethod(
            this, [this, reply] { end(reply); }, Qt::QueuedConnection);
    }
    void cancel() override
    {
        Reply reply = m_lost;
        reply.cancelled = true;
        answerSoon(reply);
    }

private:
    void end(const Reply &reply)
    {
        if (std::exchange(m_ended, true))
            return;
        m_service->m_hanging.removeAll(this);
        Q_EMIT finished(reply);
        deleteLater();
    }

    ScriptedService *m_service;
    Reply m_lost;
    bool m_ended = false;
};

namespace {

using Fault = ScriptedService::Fault;

Reply failed(Reply::Outcome outcome, int status)
{
    Reply reply;
    reply.outcome = outcome;
    reply.status = status;
    reply.problem.status = status;
    reply.problem.title = QStringLiteral("scripted");
    return reply;
}

Reply failureOf(Fault fault, bool update)
{
    using Outcome = Reply::Outcome;
    switch (fault) {
    case Fault::Throttled:
        return failed(Outcome::Throttled, 429);
    case Fault::Overloaded:
        return failed(Outcome::Throttled, 503);
    case Fault::SignIn:
        return failed(Outcome::SignInFailed, 401);
    case Fault::NotAllowed:
        return failed(Outcome::NotAllowed, 403);
    case Fault::NotFound:
        return failed(Outcome::NotFound, 404);
    case Fault::Rejected:
        return failed(Outcome::Rejected, 422);
    case Fault::Started:
        return failed(Outcome::Rejected, 409);
    case Fault::NotSent:
        return failed(Outcome::NotSent, 0);
    default:
        return failed(update ? Outcome::Unknown : Outcome::NotSent, 0);
    }
}

} // namespace

Call *ScriptedService::answer(Fault fault, std::function<Reply()> success, bool update)
{
    auto *call = new Answering(this, failed(update ? Reply::Outcome::Unknown : Reply::Outcome::Cancelled, 0));
    if (fault == Fault::Hangs) {
        m_hanging += call;
    } else if (fault == Fault::None || (update && (fault == Fault::Ignored || fault == Fault::Trimmed))) {
        call->answerSoon(success());
    } else {
        Reply reply = failureOf(fault, update);
        if (fault == Fault::Throttled)
            reply.retryAfter = m_retryAfter;
        call->answerSoon(reply);
    }
    return call;
}

void ScriptedService::releaseAll()
{
    const QList<Answering *> hanging = m_hanging;
    for (Answering *call : hanging)
        call->answerSoon(failed(Reply::Outcome::Unknown, 0));
}

void ScriptedService::arriveLate()
{
    for (const int index : std::as_const(m_late)) {
        m_updates[index].applied = true;
        apply(job(m_updates[index].jobId), m_updates[index].edit);
    }
    m_late.clear();
}

Job &ScriptedService::job(JobId id)
{
    Job &job = m_jobs[id];
    job.id = id;
    return job;
}

void ScriptedService::apply(Job &job, const JobEdit &edit, bool trim)
{
    for (auto it = edit.begin(); it != edit.end(); ++it) {
        FieldValue value = it->kind == Change::Kind::Set ? it->value : FieldValue();
        if (trim && value.isText())
            value = FieldValue(value.text().trimmed());
        if (it.key() == FieldId(FieldKey::Reference))
            job.reference = value;
        else if (it.key() == FieldId(FieldKey::OrderNumber))
            job.orderNumber = value;
        else if (it.key() == FieldId(FieldKey::Description))
            job.description = value;
        else if (it.key() == FieldId(FieldKey::PlannedDuration))
            job.plannedDuration = value;
    }
}

Call *ScriptedService::getJob(JobId id)
{
    ++m_reads;
    const Fault fault = m_fault ? m_fault(false, id) : Fault::None;
    return answer(
        fault,
        [this, id] {
            Reply reply;
            reply.outcome = Reply::Outcome::Success;
            reply.status = 200;
            reply.body = encodeJob(job(id));
            return reply;
        },
        false);
}

Call *ScriptedService::updateJob(JobId id, const UpdateBody &body, const QByteArray &)
{
    if (m_onUpdate)
        m_onUpdate(id, body.json);
    const Fault fault = m_fault ? m_fault(true, id) : Fault::None;
    const bool applied = fault == Fault::None || fault == Fault::LostAfter || fault == Fault::Trimmed;
    m_updates += Update{id, decodeUpdate(body.json), applied};
    if (applied)
        apply(job(id), m_updates.last().edit, fault == Fault::Trimmed);
    if (fault == Fault::Late)
        m_late += int(m_updates.size()) - 1;
    return answer(
        fault,
        [] {
            Reply reply;
            reply.outcome = Reply::Outcome::Success;
            reply.status = 204;
            return reply;
        },
        true);
}

Call *ScriptedService::listJobs(const JobQuery &, int, int)
{
    return answer(Fault::NotFound, {}, false);
}

Call *ScriptedService::listPersons(qint64, int, int)
{
    return answer(Fault::NotFound, {}, false);
}

Call *ScriptedService::signIn()
{
    return answer(Fault::SignIn, {}, false);
}

} // namespace jobwright
