// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QNetworkRequest>

namespace jobwright {

/// A request that the program made.
struct RecordedRequest
{
    QByteArray verb;
    QNetworkRequest request;
    QByteArray body; ///< empty where FakeAnswer::takesBody is false
    bool bodyIsSequential = false;

    [[nodiscard]] QString path() const { return request.url().path(); }
    [[nodiscard]] QByteArray query() const { return request.url().query(QUrl::FullyEncoded).toLatin1(); }
    [[nodiscard]] QByteArray header(const QByteArray &name) const { return request.rawHeader(name); }
};

} // namespace jobwright
