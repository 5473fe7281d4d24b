// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/blockinghttp.h"

#include <QHostAddress>
#include <QTcpSocket>

namespace jobwright {

HttpAnswer blockingHttp(quint16 port, const QByteArray &method, const QByteArray &target,
                        const QList<QPair<QByteArray, QByteArray>> &headers, const QByteArray &body,
                        int timeoutMilliseconds)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    if (!socket.waitForConnected(timeoutMilliseconds))
        return {};
    QByteArray request = method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) +
                         "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const auto &[name, value] : headers)
        request += name + ": " + value + "\r\n";
    socket.write(request + "\r\n" + body);

    QByteArray received;
    while (socket.waitForReadyRead(timeoutMilliseconds))
        received += socket.readAll();
    received += socket.readAll();
    const auto headEnd = received.indexOf("\r\n\r\n");
    if (!received.startsWith("HTTP/1.") || headEnd < 0)
        return {};
    HttpAnswer answer;
    const QList<QByteArray> lines = received.left(headEnd).split('\n');
    answer.status = lines.constFirst().split(' ').value(1).toInt();
    for (const QByteArray &line : lines.mid(1)) {
        const auto colon = line.indexOf(':');
        answer.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    answer.body = received.mid(headEnd + 4);
    return answer;
}

} // namespace jobwright
