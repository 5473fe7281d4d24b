// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/profile.h"

namespace jobwright {

QString Profile::secretKey() const
{
    return QStringLiteral("jobwright/%1/client-secret").arg(id.toString(QUuid::WithoutBraces));
}

Profile sandboxProfile(const Endpoint &endpoint)
{
    Profile profile;
    // Always the same, so that drafts of the sandbox are found again at the next start.
    profile.id = QUuid(QStringLiteral("5a9db0c5-0000-4000-8000-000000014532"));
    profile.name = QStringLiteral("Sandbox");
    profile.kind = Profile::Kind::Sandbox;
    profile.endpoint = endpoint;
    profile.clientId = QStringLiteral("sandbox");
    return profile;
}

Profile givenProfile(const Endpoint &endpoint, const QString &clientId)
{
    // RFC 9562 §5.5: a name-based UUID within a namespace of our own.
    static constexpr QUuid space(0x5a9db0c5, 0x0000, 0x4000, 0x80, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x01);
    Profile profile;
    profile.id =
        QUuid::createUuidV5(space, QStringLiteral("%1#%2").arg(endpoint.baseUrl.toString()).arg(endpoint.customerId));
    profile.name = QStringLiteral("%1, %2").arg(endpoint.baseUrl.host()).arg(endpoint.customerId);
    profile.kind = Profile::Kind::Production; // nobody said that it is harmless
    profile.endpoint = endpoint;
    profile.clientId = clientId;
    return profile;
}

} // namespace jobwright
