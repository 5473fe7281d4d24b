// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpcall.h"

#include "base/clock.h"
#include "base/randomness.h"
#include "net/causewords.h"
#include "net/classify.h"
#include "net/exchange.h"
#include "net/requestsetup.h"

#include <QMetaObject>

#include <algorithm>
#include <utility>

namespace jobwright {

using std::chrono::milliseconds;
using Outcome = Reply::Outcome;

HttpCall::HttpCall(std::shared_ptr<ApiContext> context, Request request, QObject *parent)
    : Call(parent)
    , m_context(std::move(context))
    , m_request(std::move(request))
    , m_deadlineAt(m_context->clock.monotonic() + m_context->policy.deadline)
    , m_deadline(m_context->clock, m_context->policy.tick)
    , m_wait(m_context->clock, m_context->policy.tick)
{
    connect(&m_deadline, &ClockTimer::timeout, this, &HttpCall::onDeadline);
    connect(&m_wait, &ClockTimer::timeout, this, &HttpCall::waitForTurn);
    QMetaObject::invokeMethod(this, &HttpCall::begin, Qt::QueuedConnection);
}

HttpCall::~HttpCall()
{
    if (m_probe)
        m_context->budget.probeEnded(false);
}

void HttpCall::cancel()
{
    if (m_finished || m_cancelled)
        return;
    m_cancelled = true;
    m_wait.stop();
    m_deadline.stop();
    if (m_exchange) {
        m_exchange->abort(Answer::Abort::Cancelled);
        return;
    }
    QMetaObject::invokeMethod(
        this,
        [this] {
            Reply reply = failure(Outcome::Cancelled, Cause::Cancelled, m_request);
            reply.cancelled = true;
            finish(std::move(reply));
        },
        Qt::QueuedConnection);
}

void HttpCall::begin()
{
    if (m_cancelled)
        return;
    const RetryBudget::Admission admission = m_context->budget.admit();
    if (admission == RetryBudget::Admission::Refused) {
        Reply reply = failure(Outcome::NotSent, Cause::Paused, m_request);
        reply.retryAfter = m_context->budget.remaining();
        finish(std::move(reply));
        return;
    }
    m_probe = admission == RetryBudget::Admission::Probe;
    m_deadline.start(m_deadlineAt);
    if (m_request.kind == Request::Kind::SignIn)
        m_context->tokens.forget();
    waitForTurn();
}

void HttpCall::waitForTurn()
{
    const milliseconds remaining = m_context->gate.remaining();
    if (remaining == milliseconds(0))
        fetchToken();
    else if (m_request.kind == Request::Kind::Update)
        tellThrottled(remaining);
    else
        waitFor(remaining + jitter());
}

void HttpCall::tellThrottled(milliseconds time)
{
    Reply reply = failure(Outcome::Throttled, Cause::Throttled, m_request);
    reply.retryAfter = time;
    finish(std::move(reply));
}

/// Waiting that cannot end in time is told at once instead.
void HttpCall::waitFor(milliseconds time)
{
    const milliseconds until = m_context->clock.monotonic() + time;
    if (until >= m_deadlineAt)
        tellThrottled(time);
    else
        m_wait.start(until);
}

void HttpCall::fetchToken()
{
    m_context->tokens.get(this, [this](const auto &result) { takeToken(result); });
}

void HttpCall::takeToken(const Result<SecretString, TokenSource::Refusal> &result)
{
    if (m_finished || m_cancelled)
        return;
    if (!result) {
        Reply reply = result.error().reply;
        // What the sign-in was for is known here only.
        if (const QString safe = whatIsSafe(m_request, reply.outcome); !safe.isEmpty())
            reply.problem.detail += u'\n' + safe;
        judge(result.error().answer, reply);
        return;
    }
    m_token = result.value();
    if (m_request.kind == Request::Kind::SignIn) {
        m_answered = true;
        Reply reply;
        reply.outcome = Outcome::Success;
        finish(std::move(reply));
        return;
    }
    send();
}

void HttpCall::send()
{
    QNetworkRequest http = prepare(m_context->endpoint, m_request);
    if (!attachCredentials(http, m_context->endpoint, m_token)) {
        finish(failure(Outcome::NotSent, Cause::OtherOrigin, m_request));
        return;
    }
    const bool update = m_request.kind == Request::Kind::Update;
    // The gate may have closed while the token was fetched.
    if (const milliseconds remaining = m_context->gate.remaining(); update && remaining > milliseconds(0)) {
        tellThrottled(remaining);
        return;
    }
    m_exchange = new Exchange(m_context->network, m_context->clock, m_context->policy, this);
    connect(m_exchange, &Exchange::finished, this, &HttpCall::takeAnswer);
    m_exchange->start(http, m_request.verb(), m_request.body,
                      update ? m_context->clock.monotonic() + m_context->policy.deadline : m_deadlineAt);
}

void HttpCall::takeAnswer(const Answer &received)
{
    std::exchange(m_exchange, nullptr)->deleteLater();
    const Answer answer = withoutToken(received);
    const Reply reply = classify(answer, m_request, m_context->clock.nowUtc());
    if (answer.status == 401 && reply.outcome == Outcome::SignInFailed) {
        m_context->tokens.reject(m_token);
        if (!std::exchange(m_renewed, true) && !m_cancelled) {
            fetchToken();
            return;
        }
    }
    judge(answer, reply);
}

void HttpCall::judge(const Answer &answer, const Reply &reply)
{
    m_answered = answer.status != 0;
    if (reply.outcome == Outcome::Throttled) {
        const milliseconds fallback = m_context->policy.backoffBase * (1 << std::min(m_repeats, 10));
        m_context->gate.closeFor(reply.retryAfter.value_or(std::min(fallback, m_context->policy.backoffCap)));
    }
    if (m_cancelled || !repeats(answer, reply)) {
        finish(reply);
        return;
    }
    const milliseconds wait = m_context->gate.remaining() + jitter();
    if (m_context->clock.monotonic() + wait >= m_deadlineAt || !m_context->budget.mayRepeat()) {
        finish(reply);
        return;
    }
    ++m_repeats;
    m_wait.start(m_context->clock.monotonic() + wait);
}

bool HttpCall::repeats(const Answer &answer, const Reply &reply)
{
    if (m_probe)
        return false;
    const CallPolicy &policy = m_context->policy;
    return m_request.kind != Request::Kind::Update && m_repeats < policy.readRepeats && isPassing(answer, reply);
}

milliseconds HttpCall::jitter()
{
    const CallPolicy &policy = m_context->policy;
    const milliseconds longest = std::min(policy.backoffCap, policy.backoffBase * (1 << std::min(m_repeats, 10)));
    return milliseconds(static_cast<milliseconds::rep>(m_context->randomness.unit() * double(longest.count())));
}

void HttpCall::onDeadline()
{
    if (m_exchange) // which has a deadline of its own
        return;
    finish(failure(m_request.kind == Request::Kind::Read ? Outcome::Unknown : Outcome::NotSent, Cause::Deadline,
                   m_request));
}

Answer HttpCall::withoutToken(Answer answer) const
{
    // A success is taken as it is; only refusals become words, drafts and log lines.
    if (answer.status >= 300 && !m_token.isEmpty())
        answer.body.replace(m_token.reveal(), "***");
    return answer;
}

void HttpCall::finish(Reply reply)
{
    if (std::exchange(m_finished, true))
        return;
    m_wait.stop();
    m_deadline.stop();
    if (std::exchange(m_probe, false))
        m_context->budget.probeEnded(m_answered && reply.status < 500);
    if (!reply.retryAfter && reply.outcome == Outcome::Throttled)
        reply.retryAfter = m_context->gate.remaining();
    if (!reply.cancelled)
        Q_EMIT reached(m_answered);
    Q_EMIT finished(reply);
    deleteLater();
}

} // namespace jobwright
