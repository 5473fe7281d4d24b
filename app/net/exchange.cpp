// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/exchange.h"

#include "base/logcategories.h"
#include "net/onceonlybody.h"
#include "net/requestsetup.h"

#include <QMetaEnum>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>

#include <utility>

namespace jobwright {

namespace {

const char *word(Answer::Abort why)
{
    switch (why) {
    case Answer::Abort::None:
        return "";
    case Answer::Abort::Cancelled:
        return "cancelled";
    case Answer::Abort::Deadline:
        return "deadline passed";
    case Answer::Abort::NoConnection:
        return "no connection in time";
    case Answer::Abort::TooLarge:
        return "answer too large";
    }
    return "";
}

} // namespace

Exchange::Exchange(QNetworkAccessManager &network, const Clock &clock, const CallPolicy &policy, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_clock(clock)
    , m_policy(policy)
    , m_deadline(clock, policy.tick)
    , m_connecting(clock, policy.tick)
{
    connect(&m_deadline, &ClockTimer::timeout, this, [this] { abort(Answer::Abort::Deadline); });
    connect(&m_connecting, &ClockTimer::timeout, this, [this] { abort(Answer::Abort::NoConnection); });
}

Exchange::~Exchange()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
}

void Exchange::start(const QNetworkRequest &request, const QByteArray &verb, const QByteArray &body,
                     std::chrono::milliseconds deadline)
{
    m_verb = verb;
    m_started = m_clock.monotonic();
    m_answer.requestId = request.rawHeader("X-Request-ID");
    if (body.isEmpty()) {
        m_reply = m_network.get(request);
    } else {
        auto *upload = new OnceOnlyBody(body);
        m_upload = upload;
        m_reply = verb == "POST" ? m_network.post(request, upload) : m_network.sendCustomRequest(request, verb, upload);
        upload->setParent(m_reply); // Qt reads from it until the reply is gone
    }
    watch();
    m_deadline.start(deadline);
}

void Exchange::watch()
{
    // Queued: abort() ends a reply from within, and failures may be reported before start() is over.
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::finish, Qt::QueuedConnection);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::takeData);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::checkHeaders);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        if (!errors.isEmpty() && m_answer.certificate == QSslError::NoError)
            m_answer.certificate = errors.constFirst().error();
    });
    // Not from the start: a request may have to wait for one of the six connections Qt makes to a host.
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, [this] {
        if (!std::exchange(m_connectionSeen, true))
            m_connecting.start(m_clock.monotonic() + m_policy.connectDeadline);
    });
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        m_requestSent = true;
        m_connecting.stop();
    });
}

void Exchange::abort(Answer::Abort why)
{
    if (!m_reply || m_answer.abort != Answer::Abort::None)
        return;
    // Qt says what it sent a moment after it has handed it to the network; the body knows at once.
    if (why == Answer::Abort::NoConnection && wasSent())
        return;
    m_answer.abort = why;
    m_reply->abort();
}

void Exchange::takeData()
{
    m_answer.body += m_reply->readAll();
    if (m_answer.body.size() > m_policy.maxBodyBytes) {
        m_answer.body.clear();
        abort(Answer::Abort::TooLarge);
    }
}

void Exchange::checkHeaders()
{
    qint64 bytes = 0;
    const auto headers = m_reply->rawHeaderPairs();
    for (const auto &[name, value] : headers)
        bytes += name.size() + value.size();
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (bytes > m_policy.maxHeaderBytes || announced > m_policy.maxBodyBytes)
        abort(Answer::Abort::TooLarge);
}

bool Exchange::wasSent() const
{
    return m_upload ? m_upload->wasRead() : m_requestSent;
}

bool Exchange::isProxied() const
{
    QNetworkProxyFactory *factory = m_network.proxyFactory();
    if (!factory)
        return false;
    const QList<QNetworkProxy> proxies = factory->queryProxy(QNetworkProxyQuery(m_reply->request().url()));
    return !proxies.isEmpty() && proxies.constFirst().type() != QNetworkProxy::NoProxy;
}

void Exchange::finish()
{
    m_deadline.stop();
    m_connecting.stop();
    Answer answer = std::move(m_answer);
    if (m_reply->isOpen() && answer.abort == Answer::Abort::None) {
        answer.body += m_reply->readAll();
        if (answer.body.size() > m_policy.maxBodyBytes) {
            answer.body.clear();
            answer.abort = Answer::Abort::TooLarge;
        }
    }
    answer.error = m_reply->error();
    answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.sent = wasSent() || answer.status != 0;
    answer.proxied = !answer.sent && answer.abort == Answer::Abort::None && isProxied();
    answer.contentType = m_reply->rawHeader("Content-Type");
    answer.etag = m_reply->rawHeader("ETag");
    answer.retryAfter = m_reply->rawHeader("Retry-After");
    answer.date = m_reply->rawHeader("Date");
    if (const QByteArray id = m_reply->rawHeader("X-Request-ID"); !id.isEmpty())
        answer.requestId = id.left(100);
    answer.took = m_clock.monotonic() - m_started;
    log(answer);
    m_reply->deleteLater();
    m_reply = nullptr;
    if (answer.abort == Answer::Abort::Deadline || answer.abort == Answer::Abort::NoConnection)
        forgetIdleConnections(m_network);
    Q_EMIT finished(answer);
}

void Exchange::log(const Answer &answer) const
{
    // Path without query, and Qt's word for the error, never its text: that holds the whole URL.
    const char *outcome = word(answer.abort);
    if (answer.abort == Answer::Abort::None && answer.error != QNetworkReply::NoError)
        outcome = QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(answer.error);
    qCInfo(lcNet).noquote() << m_verb << m_reply->request().url().path(QUrl::FullyEncoded) << answer.status
                            << answer.took.count() << "ms" << m_reply->request().rawHeader("X-Request-ID") << outcome;
}

} // namespace jobwright
