// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/profile.h"
#include "jobs/fieldcatalogue.h"

namespace jobwright {

class Clock;
class DraftBook;
class DraftStore;
class JobService;
class Outbox;
class PersonDirectory;
class Prompts;
class Randomness;
class SandboxFaults;

/// One connected tenant: what its pages work with. Nothing here is shared between tenants but clock, randomness, store,
/// outbox and prompts.
struct Workspace
{
    Profile profile;
    JobService &service;
    DraftStore &store;
    Outbox &outbox;
    const Clock &clock;
    Randomness &randomness;
    Prompts &prompts;
    DraftBook &drafts;
    PersonDirectory &persons;
    FieldCatalogue &catalogue;
    SandboxFaults *faults = nullptr; ///< only of a sandbox that this program runs
};

} // namespace jobwright
