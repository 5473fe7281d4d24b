// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/response.h"

#include <QString>

namespace jobwright::sandbox {

/// Bodies as ASP.NET writes them: problem details (RFC 9457) with a traceId, and the same with "errors".
class Problem
{
public:
    /// instance is the path of the request; an empty detail or instance is left out.
    [[nodiscard]] static Response plain(int status, const QString &detail = {}, const QString &instance = {});
    /// errors: path → list of messages (or, on purpose for some rules, a single string).
    [[nodiscard]] static Response validation(int status, const QJsonObject &errors, const QString &instance = {});
    /// 401 with WWW-Authenticate; description is empty when no token came at all.
    [[nodiscard]] static Response unauthorized(const QString &description);

    /// Appends to the list under key.
    static void add(QJsonObject &errors, const QString &key, const QString &message);
};

} // namespace jobwright::sandbox
