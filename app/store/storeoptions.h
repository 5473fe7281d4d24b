// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/migration.h"

#include <QList>
#include <QString>

#include <chrono>
#include <functional>

namespace jobwright {

/// Where the store's file lies and how it is treated. The defaults are the program's.
struct StoreOptions
{
    /// Asked before every statement, the transaction's own included; an SQLite result code other than 0 makes the
    /// statement fail with it. Tests fail the n-th operation with it.
    using Gate = std::function<int(const QString &statement)>;

    QString path = defaultPath();
    std::chrono::milliseconds busyTimeout{2000}; ///< how long to wait for another process, away from the GUI thread
    /// How long after opening the whole file is read and checked if nothing was written before; less than 0: never.
    std::chrono::milliseconds checkAfter{1500};
    bool sharedMemory = true; ///< false: no WAL, as on network drives (sqlite.org/wal.html)
    QList<Migration> migrations = storeMigrations();
    Gate gate;

    /// `drafts.db` in the user's data folder (XDG_DATA_HOME), which is not a cache and is backed up.
    [[nodiscard]] static QString defaultPath();
};

} // namespace jobwright
