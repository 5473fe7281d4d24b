// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/storeerror.h"

#include <QtGlobal>

namespace jobwright {

class Database;

/// A write transaction that is rolled back unless commit() worked. It takes the write lock when it begins, so that what
/// it reads first is still true when it writes.
class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    /// To be called first; nothing else may be done where it fails.
    [[nodiscard]] StoreFailure begin();
    [[nodiscard]] StoreFailure commit();

private:
    Database &m_database;
    bool m_open = false;
};

} // namespace jobwright
