// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/tokensource.h"

#include "base/clock.h"
#include "net/classify.h"
#include "net/exchange.h"
#include "net/requestsetup.h"
#include "wire/tokenjson.h"

#include <QUrl>

#include <algorithm>
#include <utility>

namespace jobwright {

TokenSource::TokenSource(QNetworkAccessManager &network, const Clock &clock, Endpoint endpoint, Credentials credentials,
                         const CallPolicy &policy)
    : m_network(network)
    , m_clock(clock)
    , m_endpoint(std::move(endpoint))
    , m_credentials(std::move(credentials))
    , m_policy(policy)
{
}

TokenSource::~TokenSource() = default;

void TokenSource::get(QObject *context, Handler handler)
{
    if (!m_exchange && !m_token.isEmpty() && m_clock.monotonic() < m_renewAt) {
        handler(Result<SecretString, Refusal>::ok(m_token));
        return;
    }
    m_waiters.append({context, std::move(handler)});
    if (!m_exchange)
        fetch();
}

void TokenSource::reject(const SecretString &token)
{
    if (m_token == token)
        forget();
}

void TokenSource::forget()
{
    m_token = {};
}

void TokenSource::fetch()
{
    Request request = signInRequest();
    request.body = form();
    m_exchange = new Exchange(m_network, m_clock, m_policy, this);
    connect(m_exchange, &Exchange::finished, this, &TokenSource::take);
    m_exchange->start(prepare(m_endpoint, request), request.verb(), request.body,
                      m_clock.monotonic() + m_policy.deadline);
}

QByteArray TokenSource::form() const
{
    return "grant_type=client_credentials&client_id=" + QUrl::toPercentEncoding(m_credentials.clientId) +
           "&client_secret=" + m_credentials.clientSecret.reveal().toPercentEncoding();
}

void TokenSource::take(const Answer &answer)
{
    std::exchange(m_exchange, nullptr)->deleteLater();
    const auto result = tokenFrom(withoutSecret(answer));
    // Those who are told may ask again at once; they are not among these.
    const QList<Waiter> waiters = std::exchange(m_waiters, {});
    for (const Waiter &waiter : waiters) {
        if (waiter.context)
            waiter.handler(result);
    }
}

Answer TokenSource::withoutSecret(Answer answer) const
{
    // A refusal that repeats the form it got must not carry the secret into a message or a draft.
    const QByteArray &secret = m_credentials.clientSecret.reveal();
    if (answer.status >= 300 && !secret.isEmpty()) {
        answer.body.replace(secret, "***");
        answer.body.replace(secret.toPercentEncoding(), "***");
    }
    return answer;
}

Result<SecretString, TokenSource::Refusal> TokenSource::tokenFrom(const Answer &answer)
{
    using TokenResult = Result<SecretString, Refusal>;
    const Request request = signInRequest();
    const Reply reply = classify(answer, request, m_clock.nowUtc());
    if (reply.outcome != Reply::Outcome::Success)
        return TokenResult::fail({answer, reply});
    const auto token = decodeAccessToken(reply.body);
    if (!token) {
        Reply refusal = failure(Reply::Outcome::SignInFailed, Cause::NoToken, request);
        refusal.status = answer.status;
        return TokenResult::fail({answer, refusal});
    }
    const std::chrono::milliseconds lifetime = token->lifetime;
    m_token = token->token;
    m_renewAt =
        m_clock.monotonic() + lifetime - std::min<std::chrono::milliseconds>(std::chrono::seconds(60), lifetime / 10);
    return TokenResult::ok(m_token);
}

} // namespace jobwright
