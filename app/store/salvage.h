// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/storeerror.h"
#include "store/storeoptions.h"

namespace jobwright {

class Database;

/// How much of a damaged file was saved.
struct Salvage
{
    int drafts = 0;
    int historyEntries = 0;
    int others = 0; ///< profiles and field definitions

    /// Copies every row that can still be read from the damaged file at `options.path` into `into`, in one transaction.
    /// The damaged file is only read. Tables are walked from both ends and past unreadable places; where the first
    /// hundred bytes are destroyed, a copy with a new header is tried.
    [[nodiscard]] static Result<Salvage, StoreError> copyRows(const StoreOptions &options, Database &into);
};

} // namespace jobwright
