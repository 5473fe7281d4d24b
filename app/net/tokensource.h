// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secretstring.h"
#include "net/answer.h"
#include "net/callpolicy.h"
#include "net/credentials.h"
#include "net/endpoint.h"
#include "net/reply.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>

class QNetworkAccessManager;

namespace jobwright {

class Clock;
class Exchange;

/// The access token of one client at one service: fetched when asked for, once for all who ask meanwhile, kept in
/// memory only, renewed a little before it ends. Fetching is never repeated here.
class TokenSource : public QObject
{
    Q_OBJECT

public:
    struct Refusal
    {
        Answer answer;
        Reply reply;
    };
    using Handler = std::function<void(const Result<SecretString, Refusal> &)>;

    TokenSource(QNetworkAccessManager &network, const Clock &clock, Endpoint endpoint, Credentials credentials,
                const CallPolicy &policy);
    ~TokenSource() override;

    /// Calls back once, at once where a token is there, and only while `context` lives.
    void get(QObject *context, Handler handler);
    /// The service answered 401 to this token: it is not given out again. A newer one stays.
    void reject(const SecretString &token);
    /// Forgets the token, so that the next get() asks the service.
    void forget();

private:
    struct Waiter
    {
        QPointer<QObject> context;
        Handler handler;
    };

    void fetch();
    void take(const Answer &answer);
    [[nodiscard]] QByteArray form() const;
    [[nodiscard]] Answer withoutSecret(Answer answer) const;
    [[nodiscard]] Result<SecretString, Refusal> tokenFrom(const Answer &answer);

    QNetworkAccessManager &m_network;
    const Clock &m_clock;
    Endpoint m_endpoint;
    Credentials m_credentials;
    CallPolicy m_policy;
    SecretString m_token;
    std::chrono::milliseconds m_renewAt{0};
    Exchange *m_exchange = nullptr;
    QList<Waiter> m_waiters;
};

} // namespace jobwright
