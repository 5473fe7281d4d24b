// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storeoptions.h"

#include "store/userfolders.h"

namespace jobwright {

QString StoreOptions::defaultPath()
{
    return userDataFolder() + QLatin1String("/drafts.db");
}

} // namespace jobwright
