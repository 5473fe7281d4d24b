// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace jobwright {

/// Where a profile's service is and which tenant is meant. Captured per request, so that a switch of profiles while a
/// request is under way cannot mix them.
struct Endpoint
{
    QUrl baseUrl;          ///< passed whyNotBaseUrl()
    qint64 customerId = 0; ///< sent as Customer-Id; positive

    [[nodiscard]] bool operator==(const Endpoint &other) const = default;
};

/// Empty where the text is a base URL we accept: https, or http to a loopback literal (127.0.0.1, [::1], localhost); no
/// user info, query or fragment. Otherwise what is wrong with it, in words.
[[nodiscard]] QString whyNotBaseUrl(const QString &text);
/// The URL of accepted text, without a trailing slash.
[[nodiscard]] QUrl baseUrlFromText(const QString &text);
/// Same scheme, host and port (RFC 6454), and no user info in `a`: the condition for giving it credentials.
[[nodiscard]] bool isSameOrigin(const QUrl &a, const QUrl &b);

} // namespace jobwright
