// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/reachcheck.h"

#include "base/clock.h"
#include "net/causewords.h"
#include "net/classify.h"
#include "net/exchange.h"
#include "net/requestsetup.h"
#include "wire/httpdate.h"

namespace jobwright {

namespace {

Request question()
{
    Request request;
    request.path = QStringLiteral("/v1/jobs");
    return request;
}

QString wordsOf(Cause cause)
{
    return causeTitle(cause) + QStringLiteral(". ") + causeDetail(cause, question(), Reply::Outcome::NotSent);
}

QString troubleOf(const Answer &answer, const QDateTime &nowUtc)
{
    const bool answered = answer.abort == Answer::Abort::None && answer.status != 0;
    if (answered && answer.status == 404)
        return wordsOf(Cause::NoSignInHere);
    if (answered && answer.status >= 500 && answer.status != 511)
        return wordsOf(Cause::ServiceFault);
    const bool refused = answer.status >= 400 && answer.status != 407 && answer.status != 511;
    if (answered && refused)
        return {};
    const Reply reply = classify(answer, question(), nowUtc);
    return reply.outcome == Reply::Outcome::Success ? QString()
                                                    : reply.problem.title + QStringLiteral(". ") + reply.problem.detail;
}

} // namespace

ReachCheck::ReachCheck(QNetworkAccessManager &network, const Clock &clock, Endpoint endpoint, const CallPolicy &policy,
                       QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_endpoint(std::move(endpoint))
    , m_policy(policy)
    , m_exchange(new Exchange(network, clock, m_policy, this))
{
    connect(m_exchange, &Exchange::finished, this, &ReachCheck::take);
}

ReachCheck::~ReachCheck() = default;

void ReachCheck::start()
{
    m_exchange->start(prepare(m_endpoint, question()), "GET", {}, m_clock.monotonic() + m_policy.deadline);
}

void ReachCheck::take(const Answer &answer)
{
    const QDateTime now = m_clock.nowUtc();
    m_trouble = troubleOf(answer, now);
    // The clock of a login page is not the service's.
    if (const QDateTime theirs = parseHttpDate(answer.date, now); theirs.isValid() && m_trouble.isEmpty())
        m_clockAhead = std::chrono::seconds(theirs.secsTo(now));
    Q_EMIT finished();
}

} // namespace jobwright
