// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSslCertificate>
#include <QSslKey>

namespace jobwright {

/// A key and a certificate signed with it, made by the openssl command while the test runs.
struct Certificate
{
    QSslKey key;
    QSslCertificate certificate;

    /// `subjectAltName` as openssl writes it: "IP:127.0.0.1", "DNS:other.example". Valid from a day ago for `days`;
    /// negative: over since then. Null where openssl is missing.
    [[nodiscard]] static Certificate make(const QByteArray &subjectAltName, int days = 1);
};

} // namespace jobwright
