// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/historyentry.h"
#include "store/storeerror.h"

#include <QList>

namespace jobwright {

class Database;

/// Submissions that ended. Entries are added, never changed.
struct HistoryTable
{
    /// To be called inside a transaction. Nothing happens where the entry is there already.
    [[nodiscard]] static StoreFailure add(Database &database, const HistoryEntry &entry);
    /// Newest first; a null id means all profiles.
    [[nodiscard]] static Result<QList<HistoryEntry>, StoreError> read(Database &database, const QUuid &profileId,
                                                                      int most);
};

} // namespace jobwright
