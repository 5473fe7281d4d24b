// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/sandboxfaults.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace jobwright {

namespace {

QString everything()
{
    return QStringLiteral("/sandbox/faults");
}

} // namespace

SandboxFaults::SandboxFaults(QNetworkAccessManager &network, QUrl server, QObject *parent)
    : QObject(parent), m_network(network), m_server(std::move(server))
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
    send(on ? "PUT" : "DELETE", QStringLiteral("/sandbox/faults/") + fault.name, fault.options);
}

void SandboxFaults::clear()
{
    send("DELETE", everything(), {});
}

void SandboxFaults::load()
{
    QNetworkReply *reply = m_network.get(request(everything()));
    connect(reply, &QNetworkReply::finished, this, [this, reply, question = ++m_questions] {
        reply->deleteLater();
        if (question != m_questions)
            return; // asked again meanwhile: this answer may be older than a change
        if (reply->error() == QNetworkReply::NoError) {
            m_on.clear();
            const QJsonObject faults = QJsonDocument::fromJson(reply->readAll()).object();
            for (auto fault = faults.begin(); fault != faults.end(); ++fault) {
                // One that ends by itself is switched on each time anew.
                if (fault->toObject().value(QLatin1String("count")).toInt() == 0)
                    m_on.append(fault.key());
            }
        }
        Q_EMIT changed();
    });
}

void SandboxFaults::send(const QByteArray &verb, const QString &path, const QJsonObject &body)
{
    QNetworkReply *reply =
        m_network.sendCustomRequest(request(path), verb, QJsonDocument(body).toJson(QJsonDocument::Compact));
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        if (reply->error() != QNetworkReply::NoError)
            Q_EMIT failed(tr("The sandbox server did not take the change."));
        else
            load(); // changes may overtake each other: only the server knows what came of them
    });
}

QNetworkRequest SandboxFaults::request(const QString &path) const
{
    QUrl url = m_server;
    url.setPath(path);
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setRawHeader("X-Sandbox-Control", "1");
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    return request;
}

} // namespace jobwright
