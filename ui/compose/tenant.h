// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secretstring.h"
#include "models/draftbook.h"
#include "net/apiclient.h"
#include "pages/workspace.h"
#include "work/persondirectory.h"

namespace jobwright {

class Randomness;

/// What is made for one connected profile and goes with it.
class Tenant
{
public:
    struct Tools
    {
        QNetworkAccessManager &network;
        Clock &clock;
        Randomness &randomness;
        DraftStore &store;
        Prompts &prompts;
    };

    /// The tools must outlive it. `faults` only of a sandbox that this program runs.
    Tenant(const Tools &tools, const Profile &profile, const SecretString &secret, SandboxFaults *faults);

    [[nodiscard]] Workspace &workspace() { return m_workspace; }
    [[nodiscard]] ApiClient &client() { return m_client; }

private:
    ApiClient m_client;
    DraftBook m_drafts;
    PersonDirectory m_persons;
    FieldCatalogue m_catalogue;
    Workspace m_workspace;
};

} // namespace jobwright
