// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/control.h"

#include <QAbstractHttpServer>

namespace jobwright::sandbox {

class Service;

/// The service on a loopback port. It derives from the abstract server because Qt 6.4's QHttpServer always answers:
/// here the socket is at hand, so that a connection can be closed without a word, an answer can be late, and status,
/// headers and Content-Length are exactly ours.
class Server : public QAbstractHttpServer
{
    Q_OBJECT

public:
    explicit Server(Service &service, QObject *parent = nullptr);

    /// Listens on 127.0.0.1 and on no other address, so nothing outside this computer reaches the control paths.
    /// The port, or 0 when it cannot be had; 0 as port picks a free one.
    [[nodiscard]] quint16 start(quint16 port);

protected:
    bool handleRequest(const QHttpServerRequest &httpRequest, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &httpRequest, QTcpSocket *socket) override;

private:
    Service &m_service;
    Control m_control;
};

} // namespace jobwright::sandbox
