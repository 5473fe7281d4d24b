// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/localdatasummary.h"
#include "store/storeerror.h"

#include <QDateTime>

namespace jobwright {

class Database;

/// The file as a whole: how much is in it, and how to empty it.
struct StoreContents
{
    /// Without folder and bytes.
    [[nodiscard]] static Result<LocalDataSummary, StoreError> count(Database &database);
    /// To be called inside a transaction; *gone receives how many entries went.
    [[nodiscard]] static StoreFailure forgetHistory(Database &database, const QDateTime &before, int *gone);
    /// All but the profiles; inside a transaction, with deleted pages overwritten (secure_delete).
    [[nodiscard]] static StoreFailure erase(Database &database);
    /// Gives free pages back to the disk and takes what was erased out of the write-ahead log; outside a transaction.
    [[nodiscard]] static StoreFailure shrink(Database &database);
};

} // namespace jobwright
