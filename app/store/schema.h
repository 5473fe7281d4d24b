// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/migration.h"
#include "store/storeerror.h"

namespace jobwright {

class Database;

/// What an SQLite file turned out to be, by its application_id and user_version.
struct Schema
{
    enum class Kind {
        Blank, ///< nothing in it at all
        Ours,
        Foreign, ///< somebody else's
    };

    Kind kind = Kind::Blank;
    int version = 0;

    /// "JbWt" as the 32-bit number at offset 68 of the file (sqlite.org/fileformat2.html#application_id).
    static constexpr int applicationId = 0x4a625774;

    [[nodiscard]] static Result<Schema, StoreError> of(Database &database);
    /// Takes the file to the last of the steps, each in a transaction of its own: a step is there or it is not. Another
    /// process that does the same at the same time does no harm.
    [[nodiscard]] static StoreFailure migrate(Database &database, const QList<Migration> &migrations);
    /// PRAGMA quick_check: nothing where the file is sound, else an error of kind Corrupt.
    [[nodiscard]] static StoreFailure check(Database &database);
    /// A consistent copy of the file, readable by this user alone. A copy of that name is replaced once the new one is
    /// complete.
    [[nodiscard]] static StoreFailure backUp(Database &database, const QString &path);
};

} // namespace jobwright
