// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rawserver.h"

#include <QTcpSocket>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace jobwright {

void RawServer::Listener::incomingConnection(qintptr descriptor)
{
    if (!maker) {
        QTcpServer::incomingConnection(descriptor);
        return;
    }
    QTcpSocket *socket = maker(descriptor);
    socket->setParent(this);
    addPendingConnection(socket);
}

RawServer::RawServer(QObject *parent) : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, &RawServer::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("RawServer cannot listen");
}

RawServer::~RawServer()
{
    // They end after the members that their signals use.
    for (auto it = m_open.keyBegin(); it != m_open.keyEnd(); ++it)
        (*it)->disconnect(this);
}

QUrl RawServer::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port()));
}

QByteArray RawServer::answer(const QByteArray &status, const QByteArray &body, const QByteArray &contentType,
                             const QByteArray &extraHeaders)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + contentType +
           "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + extraHeaders + "\r\n" + body;
}

void RawServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        m_open.insert(socket, {});
        ++m_connections;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_open.remove(socket);
            socket->deleteLater();
        });
        if (socket->bytesAvailable() > 0)
            read(socket);
    }
}

void RawServer::read(QTcpSocket *socket)
{
    const QByteArray bytes = socket->readAll();
    if (!m_open.contains(socket))
        return;
    m_open[socket].unread += bytes;
    m_bytesReceived += bytes.size();
    while (m_open.contains(socket)) {
        const QByteArray request = takeRequest(m_open[socket].unread);
        if (request.isEmpty())
            return;
        if (request.startsWith("POST /auth/tokens")) {
            m_bytesReceived -= request.size();
            answerSignIn(socket);
            continue;
        }
        m_requests.append(request);
        Connection &connection = m_open[socket];
        ++connection.requests;
        if (!std::exchange(connection.scripted, true) && !m_scripts.isEmpty())
            connection.script = m_scripts.size() > 1 ? m_scripts.takeFirst() : m_scripts.constFirst();
        run(socket);
    }
}

QByteArray RawServer::takeRequest(QByteArray &unread)
{
    const qsizetype head = unread.indexOf("\r\n\r\n");
    if (head < 0)
        return {};
    qsizetype length = head + 4;
    const QByteArray lower = unread.left(head).toLower();
    if (const qsizetype at = lower.indexOf("\r\ncontent-length:"); at >= 0)
        length += lower.mid(at + 17, lower.indexOf('\r', at + 17) - at - 17).trimmed().toLongLong();
    if (unread.size() < length)
        return {};
    const QByteArray request = unread.left(length);
    unread.remove(0, length);
    return request;
}

void RawServer::answerSignIn(QTcpSocket *socket)
{
    ++m_signIns;
    --m_connections;
    socket->write(answer("200 OK", R"({"access_token":"raw-token","expires_in":3600})", "application/json",
                         "Connection: close\r\n"));
    socket->disconnectFromHost();
}

void RawServer::run(QTcpSocket *socket)
{
    while (m_open.contains(socket)) {
        Connection &connection = m_open[socket];
        if (connection.waiting || connection.script.isEmpty())
            return;
        RawAction action = connection.script.takeFirst();
        if (!act(socket, action)) {
            // act() may have ended the connection.
            if (m_open.contains(socket) && action.kind != RawAction::Kind::Wait)
                m_open[socket].script.prepend(action);
            return;
        }
    }
}

bool RawServer::act(QTcpSocket *socket, RawAction &action)
{
    Connection &connection = m_open[socket];
    switch (action.kind) {
    case RawAction::Kind::Send:
        socket->write(action.bytes);
        return true;
    case RawAction::Kind::SendSlowly:
        if (action.bytes.isEmpty())
            return true;
        socket->write(action.bytes.left(1));
        action.bytes.remove(0, 1);
        later(socket, action.pause);
        return false;
    case RawAction::Kind::SendForever:
        connect(socket, &QTcpSocket::bytesWritten, this,
                [this, socket, bytes = action.bytes] { sendForever(socket, bytes); });
        sendForever(socket, action.bytes);
        return true;
    case RawAction::Kind::Wait:
        later(socket, action.pause);
        return false;
    case RawAction::Kind::NextRequest:
        if (connection.answered + 1 >= connection.requests)
            return false;
        ++connection.answered;
        return true;
    case RawAction::Kind::Close:
        socket->disconnectFromHost();
        return true;
    case RawAction::Kind::Reset: {
#ifdef Q_OS_UNIX
        const linger now{1, 0};
        ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
#endif
        socket->flush();
        socket->abort();
        return true;
    }
    }
    return true;
}

void RawServer::sendForever(QTcpSocket *socket, const QByteArray &bytes)
{
    constexpr qint64 enough = 1 << 20; // waiting to be taken
    while (socket->state() == QAbstractSocket::ConnectedState && socket->bytesToWrite() < enough)
        socket->write(bytes);
}

void RawServer::later(QTcpSocket *socket, std::chrono::milliseconds time)
{
    m_open[socket].waiting = true;
    QTimer::singleShot(time, socket, [this, socket] {
        if (!m_open.contains(socket))
            return;
        m_open[socket].waiting = false;
        run(socket);
    });
}

} // namespace jobwright
