// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/submission.h"

#include "base/clock.h"
#include "net/call.h"
#include "net/jobservice.h"
#include "wire/jobjson.h"
#include "work/throttlewait.h"

#include <QMetaObject>

#include <algorithm>
#include <utility>

namespace jobwright {

using Outcome = SubmissionResult::Outcome;

namespace {

bool clashes(const QList<FieldMerge> &merges)
{
    return std::any_of(merges.begin(), merges.end(),
                       [](const FieldMerge &merge) { return merge.kind == FieldMerge::Kind::Clash; });
}

/// Every field holds what it held before; one that was set to the value it had counts as well.
bool nothingApplied(const Verification &verification)
{
    return std::all_of(verification.begin(), verification.end(), [](const FieldVerdict &verdict) {
        return verdict.kind == FieldVerdict::Kind::Ignored || verdict.stored == verdict.before;
    });
}

/// How often an update is prepared anew because the job changed, in fields that do not matter, between reading and
/// sending.
constexpr int mostPreconditionRounds = 3;

} // namespace

Submission::Submission(JobService &service, const Clock &clock, Job base, JobEdit edit, QObject *parent)
    : QObject(parent), m_service(service), m_clock(clock), m_base(std::move(base)), m_edit(std::move(edit))
{
}

/// A call that nobody waits for must not leave later.
Submission::~Submission()
{
    if (!m_call)
        return;
    disconnect(m_call, nullptr, this, nullptr);
    m_call->cancel();
}

void Submission::waitWhereAsked(Randomness &randomness, const WaitPolicy &policy)
{
    m_wait = std::make_unique<ThrottleWait>(m_clock, randomness, policy);
    connect(m_wait.get(), &ThrottleWait::secondsLeft, this, &Submission::secondsLeft);
    connect(m_wait.get(), &ThrottleWait::over, this, &Submission::look);
}

void Submission::start()
{
    look();
}

void Submission::startWithoutBase()
{
    m_hasBase = false;
    start();
}

void Submission::resume(bool mayResend)
{
    m_wait.reset(); // what was sent before may still arrive: it is not as if nothing had been sent
    m_mayResend = mayResend;
    m_toSend = m_edit;
    m_result.body = encodeUpdate(m_toSend);
    m_result.before = m_base;
    readBack(true);
}

void Submission::cancel()
{
    if (m_step == Step::Finished)
        return;
    const bool again = std::exchange(m_cancelled, true);
    if (m_step == Step::Waiting)
        m_wait->stop();
    if (m_call)
        m_call->cancel(); // again, while reading: then it stays unknown
    else if ((m_step == Step::Checking || m_step == Step::Waiting) && !again) // nothing has left, or was taken, yet
        QMetaObject::invokeMethod(
            this, [this] { finish(Outcome::Cancelled); }, Qt::QueuedConnection);
}

void Submission::enter(Step step)
{
    m_step = step;
    Q_EMIT stepChanged(step);
}

void Submission::look()
{
    enter(Step::Checking);
    await(m_service.getJob(m_base.id), &Submission::check);
}

void Submission::await(Call *call, Then then)
{
    m_call = call;
    connect(call, &Call::finished, this, [this, then](const Reply &reply) {
        m_call = nullptr;
        (this->*then)(reply);
    });
}

void Submission::check(const Reply &reply)
{
    if (reply.outcome != Reply::Outcome::Success) {
        fail(outcomeOfFailure(reply), reply);
        return;
    }
    const auto job = decodeJob(reply.body);
    if (!job) {
        m_result.problem.title = tr("The service's answer could not be read");
        m_result.problem.detail = job.error().what + u'\n' + tr("Nothing was sent.");
        finish(Outcome::Unreachable);
        return;
    }
    m_etag = reply.etag;
    compare(*job);
}

void Submission::compare(const Job &now)
{
    if (!m_hasBase)
        m_base = now;
    m_hasBase = true;
    m_result.before = now;
    m_result.merges = mergeEdit(m_base, m_edit, now);
    if (clashes(m_result.merges)) {
        m_result.after = now;
        m_result.problem.title = tr("Somebody changed the job meanwhile");
        m_result.problem.detail = tr("Nothing was sent. Compare the values and decide what shall stand.");
        finish(Outcome::Conflict);
        return;
    }
    m_toSend = m_edit;
    for (const FieldMerge &merge : std::as_const(m_result.merges)) {
        if (merge.kind == FieldMerge::Kind::AlreadyThere)
            m_toSend.remove(merge.field);
    }
    if (m_toSend.isEmpty()) { // this is also how an earlier sending with a lost answer ends
        m_result.after = now;
        m_result.verification = verify(m_base, m_edit, now);
        finish(Outcome::Confirmed);
        return;
    }
    prepareToSend();
}

void Submission::prepareToSend()
{
    if (m_cancelled) {
        finish(Outcome::Cancelled);
        return;
    }
    m_result.body = encodeUpdate(m_toSend);
    if (!m_beforeSending) {
        send();
        return;
    }
    m_beforeSending(m_result.body, *m_result.before, [self = QPointer(this)] {
        if (self && !self->m_cancelled)
            self->send();
    });
}

void Submission::send()
{
    enter(Step::Sending);
    m_result.sentAt = m_clock.nowUtc();
    await(m_service.updateJob(m_base.id, m_result.body, m_etag), &Submission::judge);
}

void Submission::judge(const Reply &reply)
{
    m_result.status = reply.status;
    if (reply.outcome == Reply::Outcome::Success) {
        readBack(false);
        return;
    }
    if (reply.outcome == Reply::Outcome::Throttled && m_wait && !m_cancelled && m_wait->begin(reply.retryAfter)) {
        wait();
        return;
    }
    m_result.problem = reply.problem;
    m_result.retryAfter = reply.retryAfter;
    if (reply.outcome == Reply::Outcome::Unknown) {
        readBack(true);
        return;
    }
    if (reply.status == 409 || reply.status == 412) {
        await(m_service.getJob(m_base.id), &Submission::readAfterPrecondition);
        return;
    }
    finish(outcomeOfFailure(reply));
}

/// Nothing was applied, so it is as if nothing had been sent. Until the time has come somebody else may change the job:
/// what comes then is another look at it.
void Submission::wait()
{
    m_result.body = {};
    m_result.status = 0;
    m_result.sentAt = {};
    enter(Step::Waiting);
}

void Submission::readBack(bool doubtful)
{
    m_doubtful = doubtful;
    enter(Step::Verifying);
    await(m_service.getJob(m_base.id), &Submission::verifyAgainst);
}

void Submission::verifyAgainst(const Reply &reply)
{
    const auto job = reply.outcome == Reply::Outcome::Success ? decodeJob(reply.body)
                                                              : Result<Job, DecodeError>::fail(DecodeError{});
    if (!job) {
        m_result.verificationPending = !m_doubtful;
        m_result.readingRefused = outcomeOfFailure(reply) == Outcome::NotAllowed;
        if (!m_doubtful)
            m_result.problem.title = tr("The service took the update, but it could not be read back yet");
        else if (m_result.problem.title.isEmpty())
            m_result.problem = reply.problem;
        finish(Outcome::Unknown);
        return;
    }
    m_etag = reply.etag; // should it be sent again
    m_result.after = *job;
    m_result.verification = verify(*m_result.before, m_edit, *job);
    if (allConfirmed(m_result.verification)) {
        m_result.problem = {};
        finish(Outcome::Confirmed);
    } else if (m_doubtful) {
        judgeDoubtful();
    } else {
        finish(Outcome::StoredDifferently);
    }
}

/// The answer was lost and the job does not hold what was sent. A late request may still arrive, so whoever sends again
/// must look at the job again first; start() always does.
void Submission::judgeDoubtful()
{
    if (nothingApplied(verify(*m_result.before, m_toSend, *m_result.after))) {
        if (m_mayResend && !m_cancelled) {
            m_mayResend = false;
            m_doubtful = false;
            enter(Step::Checking);
            compare(*m_result.after);
            return;
        }
        m_result.verification.clear();
        if (m_result.problem.title.isEmpty())
            m_result.problem.title = tr("The update did not arrive");
        // A request cut off by the user may still be on its way or at work in the service.
        finish(m_cancelled ? Outcome::Unknown : Outcome::Unreachable);
        return;
    }
    // Some of it arrived, or somebody else was there in between: either way the user must see the values.
    m_result.merges = mergeEdit(*m_result.before, m_toSend, *m_result.after);
    finish(clashes(m_result.merges) ? Outcome::Conflict : Outcome::StoredDifferently);
}

/// The service says that the job is not as it was when it was read a moment ago (If-Match, RFC 9110 §13.1.1).
void Submission::readAfterPrecondition(const Reply &reply)
{
    const auto job = reply.outcome == Reply::Outcome::Success ? decodeJob(reply.body)
                                                              : Result<Job, DecodeError>::fail(DecodeError{});
    if (!job) {
        finish(m_cancelled ? Outcome::Cancelled : Outcome::Rejected);
        return;
    }
    m_result.after = *job;
    m_result.merges = mergeEdit(m_base, m_edit, *job);
    if (clashes(m_result.merges)) {
        finish(Outcome::Conflict);
        return;
    }
    // 412 says that nothing was applied, and none of our fields was touched: this is a first sending all the same. 409
    // has reasons of its own, which a new tag does not mend.
    if (m_result.status == 412 && ++m_preconditionRounds < mostPreconditionRounds) {
        m_etag = reply.etag;
        m_result.problem = {};
        enter(Step::Checking);
        compare(*job);
        return;
    }
    finish(Outcome::Rejected);
}

void Submission::fail(Outcome outcome, const Reply &reply)
{
    m_result.status = reply.status;
    m_result.problem = reply.problem;
    m_result.retryAfter = reply.retryAfter;
    finish(outcome);
}

void Submission::finish(Outcome outcome)
{
    if (m_step == Step::Finished)
        return;
    m_result.outcome = outcome;
    m_result.stopped = m_cancelled && outcome == Outcome::Unknown;
    enter(Step::Finished);
    Q_EMIT finished(m_result);
}

} // namespace jobwright
