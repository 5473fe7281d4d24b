// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/sandboxfaults.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace jobwright {

SandboxFaults::SandboxFaults(QNetworkAccessManager &network, QUrl server, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_server(std::move(server))
{
}

QList<SandboxFaults::Fault> SandboxFaults::all()
{
    const auto value = [](const QJsonValue &v) { return QJsonObject{{QStringLiteral("value"), v}}; };
    const auto once = [] { return QJsonObject{{QStringLiteral("count"), 1}}; };
    return {
        {QStringLiteral("offline"), tr("Pull the plug (no answer at all)"), {}},
        {QStringLiteral("slow"), tr("Slow answers (3 s)"), value(3000)},
        {QStringLiteral("error500"), tr("Server errors (500)"), {}},
        {QStringLiteral("gateway502"), tr("Gateway page instead of an answer (502)"), {}},
        {QStringLiteral("throttle"), tr("Too many requests (429, wait 5 s)"), value(QStringLiteral("5"))},
        {QStringLiteral("lostAnswer"), tr("Lose the answer of the next update"), once()},
        {QStringLiteral("dropBeforeApply"), tr("Drop the next update unread"), once()},
        {QStringLiteral("expiredTokens"), tr("Expire all tokens now"), {}},
        {QStringLiteral("trim"), tr("Store texts changed"), {}},
        {QStringLiteral("ignore"), tr("Ignore the reference"), value(QStringLiteral("reference"))},
    };
}

void SandboxFaults::set(const Fault &fault, bool on)
{
    QStringList afterwards = m_on;
    afterwards.removeAll(fault.name);
    // A fault that ends by itself is switched on each time anew.
    if (on && !fault.options.contains(QStringLiteral("count")) && fault.name != QLatin1String("expiredTokens"))
        afterwards.append(fault.name);
    send(on ? "PUT" : "DELETE", QStringLiteral("/sandbox/faults/") + fault.name, fault.options, afterwards);
}

void SandboxFaults::clear()
{
    send("DELETE", QStringLiteral("/sandbox/faults"), {}, {});
}

void SandboxFaults::send(const QByteArray &verb, const QString &path, const QJsonObject &body, QStringList onAfterwards)
{
    QUrl url = m_server;
    url.setPath(path);
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setRawHeader("X-Sandbox-Control", "1");
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    QNetworkReply *reply =
        m_network.sendCustomRequest(request, verb, QJsonDocument(body).toJson(QJsonDocument::Compact));
    connect(reply, &QNetworkReply::finished, this, [this, reply, onAfterwards] {
        reply->deleteLater();
        if (reply->error() != QNetworkReply::NoError) {
            Q_EMIT failed(tr("The sandbox server did not take the change."));
            return;
        }
        m_on = onAfterwards;
        Q_EMIT changed();
    });
}

} // namespace jobwright
