// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/profile.h"

#include <QList>
#include <QStringList>

namespace jobwright {

/// The profiles that an administrator laid down for everybody on this computer, in `jobwright/profiles.json` below the
/// folders of XDG_CONFIG_DIRS (`/etc/xdg`):
///     {"profiles": [{"name": "Northgate", "kind": "production", "baseUrl": "https://…", "customerId": 14532,
///                    "clientId": "…", "id": "a UUID", "colour": "#336699"}]}
/// `kind`, `id` and `colour` may be absent. Without an id the name stands for it, so that drafts find their profile
/// again. The file is for everybody to read and so never holds a secret.
struct AdministratorProfiles
{
    QList<Profile> profiles;
    QStringList troubles; ///< what was left out or is wrong, with file and entry; translated

    /// Most important first; only what lies outside the user's own folder.
    [[nodiscard]] static QStringList files();
    /// Files that do not exist are no trouble. Of two entries with one id the first counts.
    [[nodiscard]] static AdministratorProfiles read(const QStringList &files);
};

} // namespace jobwright
