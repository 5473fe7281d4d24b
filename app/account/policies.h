// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/profile.h"
#include "net/proxyrule.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace jobwright {

/// What an administrator has laid down for everybody on this computer, in `jobwright/policies.json` beside the
/// administrator's profiles:
///     {"lockedBaseUrl": "https://…", "allowedBaseUrls": ["https://…"], "allowedCustomerIds": [14532],
///      "historyDays": 90, "proxy": "system" | "none" | "http://host:port", "comment": "…"}
/// All may be absent. Of several files each has its say: addresses and tenants must be allowed by all, of the rest the
/// first that says it counts. A file that cannot be read or understood might forbid anything, so that no service may be
/// used until it is mended. There is no updateCheck: Jobwright never looks for updates.
struct Policies
{
    std::optional<QList<QUrl>> allowed;            ///< base URLs; nothing: all are
    std::optional<QList<qint64>> allowedCustomers; ///< Customer-Ids, whatever the address; nothing: all are
    std::optional<int> historyDays; ///< for how long history is kept, 0 for ever; nothing: the user chooses
    std::optional<ProxyRule> proxy;
    QStringList troubles; ///< what is wrong with the files; translated

    static constexpr int longestHistory = 36500;

    /// First that of the system's folder, then those of XDG_CONFIG_DIRS outside the user's own: a variable, which is
    /// the user's to set, lifts nothing of what is laid down there, and comes after it.
    [[nodiscard]] static QStringList files(const QString &systemFolder = usualFolder());
    /// `/etc/xdg`; empty where the system has no such thing.
    [[nodiscard]] static QString usualFolder();
    /// Files that do not exist are no trouble.
    [[nodiscard]] static Policies read(const QStringList &paths = files());

    [[nodiscard]] bool areBroken() const { return !troubles.isEmpty(); }
    /// Why this connection may not be set up, tested or opened, in words; empty where it may. The program's own sandbox
    /// always may: it is no tenant, and on this computer.
    [[nodiscard]] QString whyNot(const Profile &profile) const;
    /// Parts of whyNot(), for the field in question: whether files are broken, and the sandbox, do not count here.
    [[nodiscard]] QString whyNotAddress(const QUrl &baseUrl) const;
    [[nodiscard]] QString whyNotCustomer(qint64 customerId) const;
    /// How the latter ends, "Allowed: …"; empty where there is nothing to name.
    [[nodiscard]] QString allowedCustomersWords() const;
    [[nodiscard]] ProxyRule proxyRule() const { return proxy.value_or(ProxyRule()); }
    /// While files are broken nothing of the history is thrown away either.
    [[nodiscard]] bool fixHistory() const { return historyDays.has_value() || areBroken(); }
};

} // namespace jobwright
