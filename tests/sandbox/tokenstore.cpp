// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/tokenstore.h"

#include <QRandomGenerator>

#include <array>

namespace jobwright::sandbox {

TokenStore::TokenStore(std::chrono::seconds lifetime) : m_lifetime(lifetime) {}

std::optional<QStringList> TokenStore::scopesOf(const QString &clientId, const QString &clientSecret)
{
    static const QString read = QStringLiteral("jobs:read");
    static const QString write = QStringLiteral("jobs:write");
    static const QString persons = QStringLiteral("contacts:persons:read");
    static const QHash<QString, QStringList> clients{{QStringLiteral("sandbox"), {read, write, persons}},
                                                     {QStringLiteral("reader"), {read}},
                                                     {QStringLiteral("nopersons"), {read, write}}};
    const auto found = clients.constFind(clientId);
    // The secret of each of these public test clients is its name.
    if (found == clients.cend() || clientSecret != clientId)
        return std::nullopt;
    return *found;
}

QByteArray TokenStore::issue(const QStringList &scopes)
{
    std::array<quint32, 12> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    const QByteArray token = QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words))
                                 .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const auto now = std::chrono::steady_clock::now();
    m_tokens.removeIf([now](const auto &entry) { return entry.value().expires <= now; });
    m_tokens.insert(token, {scopes, now + m_lifetime});
    return token;
}

const AccessToken *TokenStore::find(const QByteArray &token) const
{
    const auto found = m_tokens.constFind(token);
    if (found == m_tokens.cend() || found->expires <= std::chrono::steady_clock::now())
        return nullptr;
    return &*found;
}

} // namespace jobwright::sandbox
