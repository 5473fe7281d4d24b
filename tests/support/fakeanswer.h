// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QNetworkReply>

#include <chrono>
#include <utility>

namespace jobwright {

/// What FakeNetworkAccessManager answers to one request.
struct FakeAnswer
{
    int status = 200; ///< 0: no status line came
    QByteArray body;
    QByteArray contentType = "application/json";
    QList<std::pair<QByteArray, QByteArray>> headers;
    QNetworkReply::NetworkError error = QNetworkReply::NoError; ///< NoError with a status from 400: as Qt maps it
    std::chrono::milliseconds delay{0};
    bool hangs = false;    ///< never ends unless aborted
    bool takesBody = true; ///< false: the connection never stood, so the body was not read

    [[nodiscard]] static FakeAnswer json(const QByteArray &body, int status = 200);
    /// A token that is valid for `seconds`.
    [[nodiscard]] static FakeAnswer token(const QByteArray &token = "test-token", int seconds = 3600);
    [[nodiscard]] static FakeAnswer noContent();
    [[nodiscard]] static FakeAnswer problem(int status, const QByteArray &body = {});
    /// Ends with this error and no status.
    [[nodiscard]] static FakeAnswer failure(QNetworkReply::NetworkError error, bool takesBody);
    [[nodiscard]] static FakeAnswer hanging(bool takesBody = true);
    [[nodiscard]] FakeAnswer with(const QByteArray &header, const QByteArray &value) const;
};

} // namespace jobwright
