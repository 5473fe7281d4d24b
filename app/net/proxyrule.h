// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace jobwright {

/// Which way requests take. Never to this computer itself: a proxy could not reach its loopback.
struct ProxyRule
{
    enum class Kind { System, None, Http };

    Kind kind = Kind::System;
    QString host;     ///< of Http
    quint16 port = 0; ///< of Http

    /// `system`, `none` or `http://host:port`; nothing for anything else, a user name or password in it included.
    [[nodiscard]] static std::optional<ProxyRule> fromText(const QString &text);
    [[nodiscard]] bool operator==(const ProxyRule &other) const = default;
};

} // namespace jobwright
