// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/instanceserver.h"

#include "base/logcategories.h"
#include "instance/instanceframe.h"
#include "instance/instanceplace.h"
#include "instance/peeruser.h"

#include <QFileInfo>
#include <QLocalSocket>
#include <QTimer>

namespace jobwright {

namespace {

constexpr qsizetype mostBytes = InstanceFrame::headSize + InstanceMessage::longestEncoded + 1;

/// The file may be gone, or never have been one.
bool canBeDone(const InstanceMessage &message)
{
    return message.verb != InstanceMessage::Verb::OpenFile || QFileInfo(message.path).isFile();
}

} // namespace

InstanceServer::InstanceServer(const InstancePlace &place, std::unique_ptr<InstanceLock> lock, Limits limits,
                               QObject *parent)
    : QObject(parent), m_lock(std::move(lock)), m_limits(limits)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(limits.connections);
    connect(&m_server, &QLocalServer::newConnection, this, &InstanceServer::takeConnections);
    if (!m_lock)
        return;
    QLocalServer::removeServer(place.socketPath());
    if (!m_server.listen(place.socketPath()))
        qCWarning(lcUi) << "other starts will not find this one:" << m_server.errorString();
}

InstanceServer::InstanceServer(const InstancePlace &place, std::unique_ptr<InstanceLock> lock, QObject *parent)
    : InstanceServer(place, std::move(lock), Limits(), parent)
{
}

InstanceServer::~InstanceServer()
{
    // Connections are children of the server, and say so here when they go.
    m_server.disconnect(this);
    for (QLocalSocket *socket : m_server.findChildren<QLocalSocket *>())
        socket->disconnect(this);
}

void InstanceServer::takeConnections()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        if (m_connections < m_limits.connections && peerIsThisUser(static_cast<int>(socket->socketDescriptor()))) {
            serve(socket);
        } else {
            socket->abort();
            socket->deleteLater();
        }
    }
}

void InstanceServer::serve(QLocalSocket *socket)
{
    ++m_connections;
    connect(socket, &QObject::destroyed, this, [this] { --m_connections; });
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
    socket->setReadBufferSize(mostBytes);
    // From its beginning, not from its last byte: who sends a byte now and then is not waited for either.
    QTimer::singleShot(m_limits.patience, socket, [socket] {
        socket->abort();
        socket->deleteLater();
    });
    read(socket);
}

void InstanceServer::read(QLocalSocket *socket)
{
    const InstanceFrame frame = InstanceFrame::read(socket->peek(mostBytes));
    if (frame.state == InstanceFrame::State::Incomplete)
        return;
    disconnect(socket, &QLocalSocket::readyRead, this, nullptr);
    std::optional<InstanceMessage> message;
    if (frame.state == InstanceFrame::State::Complete)
        message = InstanceMessage::decode(frame.message);
    if (message && !canBeDone(*message))
        message.reset();
    socket->write(InstanceFrame::answer(message ? InstanceAnswer::Taken : InstanceAnswer::Refused));
    socket->flush();
    socket->disconnectFromServer();
    if (message)
        Q_EMIT received(*message);
    else
        Q_EMIT refused();
}

} // namespace jobwright
