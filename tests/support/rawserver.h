// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/rawaction.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <functional>

class QTcpSocket;

namespace jobwright {

/// A server on 127.0.0.1 that can break HTTP, which no HTTP library can. Each connection does, once its first request
/// was read, what the next script of the queue says (the last script stays), then keeps the connection open and says
/// nothing. Sign-ins are answered by themselves on connections of their own, and are not counted.
class RawServer : public QObject
{
    Q_OBJECT

public:
    using Script = QList<RawAction>;

    explicit RawServer(QObject *parent = nullptr);
    ~RawServer() override;

    void queue(const Script &script) { m_scripts.append(script); }
    /// Before listening clients come: how a connection is made of a descriptor, for TLS. By default a plain socket.
    void setSocketMaker(std::function<QTcpSocket *(qintptr)> maker) { m_server.maker = std::move(maker); }

    [[nodiscard]] QUrl url() const;
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    /// As they came, head and body; also those cut short by the end of the connection, if they have a head.
    [[nodiscard]] const QList<QByteArray> &requests() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int signIns() const { return m_signIns; }
    /// All bytes of all connections but the sign-ins.
    [[nodiscard]] qint64 bytesReceived() const { return m_bytesReceived; }

    /// An answer as servers send it, with Content-Length.
    [[nodiscard]] static QByteArray answer(const QByteArray &status, const QByteArray &body,
                                           const QByteArray &contentType = "application/json",
                                           const QByteArray &extraHeaders = {});

private:
    class Listener : public QTcpServer
    {
    public:
        std::function<QTcpSocket *(qintptr)> maker;

    protected:
        void incomingConnection(qintptr descriptor) override;
    };

    struct Connection
    {
        QByteArray unread;
        Script script;
        bool scripted = false;
        bool waiting = false; ///< for the time of an action to pass
        int answered = 0;     ///< requests that an action has followed
        int requests = 0;
    };

    void accept();
    void read(QTcpSocket *socket);
    [[nodiscard]] static QByteArray takeRequest(QByteArray &unread);
    void answerSignIn(QTcpSocket *socket);
    void run(QTcpSocket *socket);
    /// False: the rest has to wait.
    bool act(QTcpSocket *socket, RawAction &action);
    void sendForever(QTcpSocket *socket, const QByteArray &bytes);
    void later(QTcpSocket *socket, std::chrono::milliseconds time);

    Listener m_server;
    QList<Script> m_scripts;
    QHash<QTcpSocket *, Connection> m_open;
    QList<QByteArray> m_requests;
    int m_connections = 0;
    int m_signIns = 0;
    qint64 m_bytesReceived = 0;
};

} // namespace jobwright
