// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storeoptions.h"

#include <QStandardPaths>

namespace jobwright {

QString StoreOptions::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QLatin1String("/drafts.db");
}

} // namespace jobwright
