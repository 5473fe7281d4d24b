// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instance/instancelock.h"
#include "instance/instancemessage.h"

#include <QLocalServer>
#include <QObject>

#include <chrono>
#include <memory>

class QLocalSocket;

namespace jobwright {

/// Takes what other starts of the program hand over, while it lives. Only processes of this user are listened to, a
/// few at a time, each for a short while, and whatever is not exactly a message is refused.
class InstanceServer : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        std::chrono::milliseconds patience{2000}; ///< from the beginning of a connection to its message
        int connections = 4;                      ///< at a time; more are closed unheard
    };

    /// Whoever holds the lock may take the place over: a socket that lies there was left by a process that is gone.
    InstanceServer(const InstancePlace &place, std::unique_ptr<InstanceLock> lock, Limits limits,
                   QObject *parent = nullptr);
    InstanceServer(const InstancePlace &place, std::unique_ptr<InstanceLock> lock, QObject *parent = nullptr);
    ~InstanceServer() override;

    /// False: other starts will not find this one; the log says why.
    [[nodiscard]] bool isListening() const { return m_server.isListening(); }

Q_SIGNALS:
    /// It is valid, and its file was there a moment ago. The other start has its answer already.
    void received(const jobwright::InstanceMessage &message);
    /// A process of this user sent something else.
    void refused();

private:
    void takeConnections();
    void serve(QLocalSocket *socket);
    void read(QLocalSocket *socket);

    std::unique_ptr<InstanceLock> m_lock; ///< goes after the socket
    Limits m_limits;
    int m_connections = 0;
    QLocalServer m_server;
};

} // namespace jobwright
