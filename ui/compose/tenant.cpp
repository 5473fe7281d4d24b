// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/tenant.h"

namespace jobwright {

Tenant::Tenant(const Tools &tools, const Profile &profile, const SecretString &secret, SandboxFaults *faults)
    : m_client(tools.network, tools.clock, tools.randomness, profile.endpoint, Credentials{profile.clientId, secret})
    , m_drafts(tools.store, profile.id)
    , m_persons(m_client)
    , m_workspace{profile, m_client, tools.store, tools.clock, tools.prompts, m_drafts, m_persons, m_catalogue, faults}
{
}

} // namespace jobwright
