// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/accesstoken.h"

#include <QByteArray>
#include <QHash>

#include <optional>

namespace jobwright::sandbox {

/// Issues and checks access tokens. They live in memory only: a restarted server knows none of the old ones.
class TokenStore
{
public:
    explicit TokenStore(std::chrono::seconds lifetime);

    [[nodiscard]] std::chrono::seconds lifetime() const { return m_lifetime; }
    /// The scopes of the client, or nothing when id or secret are wrong.
    [[nodiscard]] static std::optional<QStringList> scopesOf(const QString &clientId, const QString &clientSecret);

    /// Never depends on the seed: a token must not be guessed even here. Forgets expired ones on the way.
    [[nodiscard]] QByteArray issue(const QStringList &scopes);
    /// nullptr for unknown, expired and revoked tokens.
    [[nodiscard]] const AccessToken *find(const QByteArray &token) const;
    /// As if all tokens issued so far had expired.
    void revokeAll() { m_tokens.clear(); }

private:
    std::chrono::seconds m_lifetime;
    QHash<QByteArray, AccessToken> m_tokens;
};

} // namespace jobwright::sandbox
