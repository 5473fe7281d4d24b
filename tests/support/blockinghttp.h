// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/httpanswer.h"

#include <QList>
#include <QPair>

namespace jobwright {

/// One request over its own connection to 127.0.0.1, without event loop and without any help from Qt's HTTP: exactly
/// these headers (Host, Content-Length and Connection: close added) and exactly this body go out.
[[nodiscard]] HttpAnswer blockingHttp(quint16 port, const QByteArray &method, const QByteArray &target,
                                      const QList<QPair<QByteArray, QByteArray>> &headers, const QByteArray &body,
                                      int timeoutMilliseconds = 10000);

} // namespace jobwright
