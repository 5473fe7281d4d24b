// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draftbook.h"
#include "pages/workspace.h"
#include "work/persondirectory.h"

namespace jobwright {

class ApiClient;
class Randomness;

/// What is made for the pages of one connected profile and goes with them.
class Tenant
{
public:
    struct Tools
    {
        Clock &clock;
        Randomness &randomness;
        DraftStore &store;
        Outbox &outbox;
        Prompts &prompts;
    };

    /// The tools and `client` must outlive it. `faults` only of a sandbox that this program runs.
    Tenant(const Tools &tools, const Profile &profile, ApiClient &client, SandboxFaults *faults);

    [[nodiscard]] Workspace &workspace() { return m_workspace; }

private:
    DraftBook m_drafts;
    PersonDirectory m_persons;
    FieldCatalogue m_catalogue;
    Workspace m_workspace;
};

} // namespace jobwright
