// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/transaction.h"

#include "base/logcategories.h"
#include "store/database.h"

namespace jobwright {

Transaction::Transaction(Database &database) : m_database(database) {}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    if (const auto error = m_database.run(QStringLiteral("ROLLBACK"))) {
        // After some errors SQLite has rolled back by itself and says so here; closing is right in either case.
        qCInfo(lcStore) << "rollback:" << error->technical;
        m_database.giveUp();
    }
}

StoreFailure Transaction::begin()
{
    const StoreFailure error = m_database.run(QStringLiteral("BEGIN IMMEDIATE"));
    m_open = !error;
    return error;
}

StoreFailure Transaction::commit()
{
    const StoreFailure error = m_database.run(QStringLiteral("COMMIT"));
    m_open = error.has_value();
    return error;
}

} // namespace jobwright
