// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QPair>

namespace jobwright::sandbox {

/// What goes back, without socket.
struct Response
{
    int status = 204;
    QByteArray contentType; ///< empty when there is no body
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;

    [[nodiscard]] static Response json(const QJsonObject &object, int status = 200);
    /// Status line, headers and body as they go over the wire.
    [[nodiscard]] QByteArray toHttp(bool keepAlive) const;
};

} // namespace jobwright::sandbox
