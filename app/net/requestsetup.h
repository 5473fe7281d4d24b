// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secretstring.h"
#include "net/endpoint.h"
#include "net/proxyrule.h"
#include "net/request.h"

#include <QNetworkRequest>

#include <optional>

class QNetworkAccessManager;

namespace jobwright {

/// What every network access manager of the program needs once: the way requests take (never a proxy for this computer
/// itself), no redirects followed.
void setUpNetwork(QNetworkAccessManager &network, const ProxyRule &proxy = {});

/// After sleep, or a change of the network: idle connections are likely as dead as the one that was noticed. Nothing
/// while requests are under way, which Qt would silently drop (Qt 6.4).
void forgetIdleConnections(QNetworkAccessManager &network);

/// The one place where a request is made. Sets every attribute that keeps Qt from doing on its own what it must not:
/// following redirects (credentials would go along), HTTP/2 (CVE-2023-51714, CVE-2024-39936 in Debian's 6.4.2),
/// cookies, caches, offering passwords, sending a body twice. No credentials yet.
[[nodiscard]] QNetworkRequest prepare(const Endpoint &endpoint, const Request &request);

/// Adds token and tenant. False, and nothing added, where the request goes anywhere but to the endpoint's origin.
[[nodiscard]] bool attachCredentials(QNetworkRequest &request, const Endpoint &endpoint, const SecretString &token);

} // namespace jobwright
