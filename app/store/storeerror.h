// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace jobwright {

/// Why something could not be stored or read, and what is safe.
struct StoreError
{
    enum class Kind {
        Busy,        ///< another program held the file for too long; trying again is sensible
        Full,        ///< disk or quota
        ReadOnly,    ///< file or folder
        Corrupt,     ///< damaged, and could not be put aside and replaced
        NewerSchema, ///< written by a newer version: can be read, is never changed
        OldSchema,   ///< of an older version, and could not be upgraded: can be read
        Changed,     ///< another process has changed or removed the draft since it was read here
        Io,          ///< the disk or the folder failed
        Internal,    ///< a mistake of ours
    };

    Kind kind = Kind::Internal;
    QString words;     ///< for the user, translated: what happened, what is safe, what to do
    QString technical; ///< for the log: SQLite's extended code and message, no values
};

/// An error, or nothing where it worked.
using StoreFailure = std::optional<StoreError>;

[[nodiscard]] StoreError storeError(StoreError::Kind kind, const QString &technical = {});
/// By SQLite's primary result code, which is the low byte of the extended one (SQLite: "Result and Error Codes").
[[nodiscard]] StoreError storeErrorFromSqlite(int extendedCode, const QString &technical);

} // namespace jobwright
