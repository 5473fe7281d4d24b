// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QNetworkReply>
#include <QSslError>

#include <chrono>

namespace jobwright {

/// What came of one HTTP request, before anybody has judged it.
struct Answer
{
    /// Why we ended it ourselves. Qt reports all of these as OperationCanceledError.
    enum class Abort { None, Cancelled, Deadline, NoConnection, TooLarge };

    Abort abort = Abort::None;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QSslError::SslError certificate = QSslError::NoError; ///< what was wrong with the server's certificate
    bool sent = false;    ///< of a request with a body: some of the body went out; of others: the request went out
    bool proxied = false; ///< asked only where no connection came about: it would have gone through a proxy
    int status = 0;       ///< 0 where no status line came
    QByteArray contentType;
    QByteArray etag;
    QByteArray retryAfter;
    QByteArray date; ///< the service's clock
    QByteArray body;
    QByteArray requestId; ///< X-Request-ID: the service's where it sent one, else ours
    std::chrono::milliseconds took{0};
};

} // namespace jobwright
