// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace jobwright {

/// What came back over the wire, as it came.
struct HttpAnswer
{
    int status = 0;                        ///< 0: the connection ended without a status line
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    /// The "errors" of a validation problem.
    [[nodiscard]] QJsonObject errors() const { return json().value(QLatin1String("errors")).toObject(); }
};

} // namespace jobwright
