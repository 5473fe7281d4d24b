// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/requestsetup.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QUuid>

#include <algorithm>

namespace jobwright {

namespace {

class Proxies : public QNetworkProxyFactory
{
public:
    explicit Proxies(ProxyRule rule) : m_rule(std::move(rule)) {}

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        // A proxy could not reach this computer's loopback, whatever the environment says.
        const QString host = query.peerHostName();
        if (host == QLatin1String("127.0.0.1") || host == QLatin1String("::1") || host == QLatin1String("localhost"))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        switch (m_rule.kind) {
        case ProxyRule::Kind::None:
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        case ProxyRule::Kind::Http:
            return {QNetworkProxy(QNetworkProxy::HttpProxy, m_rule.host, m_rule.port)};
        case ProxyRule::Kind::System:
            break;
        }
        return systemProxyForQuery(query);
    }

private:
    ProxyRule m_rule;
};

QUrl urlOf(const Endpoint &endpoint, const Request &request)
{
    QUrl url = endpoint.baseUrl;
    url.setPath(url.path(QUrl::FullyEncoded) + request.path, QUrl::StrictMode);
    if (!request.query.isEmpty())
        url.setQuery(request.query, QUrl::StrictMode);
    return url;
}

void forbidInitiative(QNetworkRequest &request)
{
    using R = QNetworkRequest;
    request.setAttribute(R::RedirectPolicyAttribute, R::ManualRedirectPolicy);
    request.setAttribute(R::Http2AllowedAttribute, false);
    request.setAttribute(R::CookieLoadControlAttribute, R::Manual);
    request.setAttribute(R::CookieSaveControlAttribute, R::Manual);
    request.setAttribute(R::CacheLoadControlAttribute, R::AlwaysNetwork);
    request.setAttribute(R::CacheSaveControlAttribute, false);
    request.setAttribute(R::AuthenticationReuseAttribute, R::Manual);
    request.setAttribute(R::HttpPipeliningAllowedAttribute, false);
    // The default, said aloud: a bomb of a body ends as an error, not in memory.
    request.setDecompressedSafetyCheckThreshold(qint64(10) * 1024 * 1024);
}

} // namespace

void setUpNetwork(QNetworkAccessManager &network, const ProxyRule &proxy)
{
    network.setProxyFactory(new Proxies(proxy));
    network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    network.setStrictTransportSecurityEnabled(true);
}

void forgetIdleConnections(QNetworkAccessManager &network)
{
    const auto replies = network.findChildren<QNetworkReply *>(QString(), Qt::FindDirectChildrenOnly);
    const bool busy =
        std::any_of(replies.begin(), replies.end(), [](QNetworkReply *reply) { return reply->isRunning(); });
    if (!busy)
        network.clearConnectionCache();
}

QNetworkRequest prepare(const Endpoint &endpoint, const Request &request)
{
    QNetworkRequest http(urlOf(endpoint, request));
    forbidInitiative(http);
    if (http.url().scheme() == QLatin1String("https")) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setProtocol(QSsl::TlsV1_2OrLater);
        tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
        http.setSslConfiguration(tls);
    }
    http.setRawHeader("Accept", "application/json, application/problem+json");
    http.setRawHeader("User-Agent", "Jobwright/" JOBWRIGHT_VERSION);
    http.setRawHeader("X-Request-ID", QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    if (request.kind != Request::Kind::Read) {
        const bool form = request.kind == Request::Kind::SignIn;
        http.setHeader(QNetworkRequest::ContentTypeHeader,
                       form ? QStringLiteral("application/x-www-form-urlencoded") : QStringLiteral("application/json"));
        http.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        http.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    }
    if (!request.ifMatch.isEmpty())
        http.setRawHeader("If-Match", request.ifMatch);
    return http;
}

bool attachCredentials(QNetworkRequest &request, const Endpoint &endpoint, const SecretString &token)
{
    if (!isSameOrigin(request.url(), endpoint.baseUrl))
        return false;
    request.setRawHeader("Authorization", "Bearer " + token.reveal());
    request.setRawHeader("Customer-Id", QByteArray::number(endpoint.customerId));
    return true;
}

} // namespace jobwright
