// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/tenant.h"

#include "net/apiclient.h"

namespace jobwright {

Tenant::Tenant(const Tools &tools, const Profile &profile, ApiClient &client, SandboxFaults *faults)
    : m_drafts(tools.store, profile.id)
    , m_persons(client)
    , m_workspace{profile,       client,   tools.store, tools.outbox, tools.clock, tools.randomness,
                  tools.prompts, m_drafts, m_persons,   m_catalogue,  faults}
{
}

} // namespace jobwright
