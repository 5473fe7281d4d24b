// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

namespace jobwright {

/// How much lies on this computer, over all tenants.
struct LocalDataSummary
{
    QString folder;  ///< of the drafts file and its copies
    int drafts = 0;  ///< only typed
    int waiting = 0; ///< in the outbox, or in need of the user
    int history = 0;
    qint64 bytes = 0; ///< of all files in the folder
};

} // namespace jobwright
