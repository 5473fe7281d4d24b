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

} // namespace jobwright
