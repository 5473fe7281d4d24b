// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

#include <functional>

namespace jobwright {

class JobService;

/// What the outbox needs to know of a profile to send for it.
struct OutboxProfile
{
    JobService *service = nullptr; ///< nullptr: not to be reached for now (signed out, locked keychain), items wait
    QString name;                  ///< for the history
    QString server;                ///< scheme, host and port: profiles of one server wait together for its Retry-After
};

using OutboxProfiles = std::function<OutboxProfile(const QUuid &profileId)>;

} // namespace jobwright
