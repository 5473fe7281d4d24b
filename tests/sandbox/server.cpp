// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/server.h"

#include "sandbox/answer.h"
#include "sandbox/service.h"

#include <QHttpServerRequest>
#include <QMetaEnum>
#include <QTcpSocket>
#include <QTimer>

namespace jobwright::sandbox {

namespace {

Request toRequest(const QHttpServerRequest &http)
{
    Request request;
    request.method =
        QByteArray(QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(static_cast<int>(http.method())))
            .toUpper();
    const QUrl url = http.url();
    request.path = url.path();
    request.query = Request::parseForm(url.query(QUrl::FullyEncoded).toLatin1());
    const auto headers = http.headers();
    for (const auto &[name, value] : headers)
        request.headers.insert(name.toLower(), value);
    request.body = http.body();
    return request;
}

} // namespace

Server::Server(Service &service, QObject *parent) : QAbstractHttpServer(parent), m_service(service), m_control(service)
{
}

quint16 Server::start(quint16 port)
{
    return listen(QHostAddress::LocalHost, port);
}

bool Server::handleRequest(const QHttpServerRequest &httpRequest, QTcpSocket *socket)
{
    const Request request = toRequest(httpRequest);
    const Answer answer =
        Control::owns(request) ? Answer{m_control.answer(request), false, {}} : m_service.answer(request);
    const bool keepAlive = request.header("connection").toLower() != "close";
    const QByteArray http = answer.hangUp ? QByteArray() : answer.response.toHttp(keepAlive);
    // Out of the parser's call stack, which still holds the socket; and never on a socket that has gone meanwhile.
    QTimer::singleShot(answer.delay, socket, [socket, http, keepAlive] {
        if (!http.isEmpty())
            socket->write(http);
        if (http.isEmpty() || !keepAlive)
            socket->disconnectFromHost();
    });
    return true;
}

void Server::missingHandler(const QHttpServerRequest &, QTcpSocket *socket)
{
    // Never reached: handleRequest() takes every request.
    socket->disconnectFromHost();
}

} // namespace jobwright::sandbox
