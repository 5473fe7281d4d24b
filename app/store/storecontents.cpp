// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storecontents.h"

#include "store/columns.h"
#include "store/database.h"
#include "store/draftstate.h"

#include <QSqlQuery>

namespace jobwright {

Result<LocalDataSummary, StoreError> StoreContents::count(Database &database)
{
    using Summary = Result<LocalDataSummary, StoreError>;
    LocalDataSummary found;
    const StoreFailure error = database.each(
        QStringLiteral("SELECT state, COUNT(*) FROM drafts GROUP BY state"), {}, [&found](const QSqlQuery &row) {
            const bool editing = draftStateFromWord(row.value(0).toString()) == DraftState::Editing;
            (editing ? found.drafts : found.waiting) += row.value(1).toInt();
        });
    if (error)
        return Summary::fail(*error);
    const auto history = database.value(QStringLiteral("SELECT COUNT(*) FROM history"));
    if (!history)
        return Summary::fail(history.error());
    found.history = history->toInt();
    return Summary::ok(found);
}

StoreFailure StoreContents::forgetHistory(Database &database, const QDateTime &before, int *gone)
{
    return database.run(QStringLiteral("DELETE FROM history WHERE sent_at < ?"), {timeColumn(before)}, gone);
}

StoreFailure StoreContents::erase(Database &database)
{
    if (auto error = database.run(QStringLiteral("PRAGMA secure_delete = ON")))
        return error;
    for (const char *table : {"drafts", "history", "field_definitions"}) {
        if (auto error = database.run(QStringLiteral("DELETE FROM %1").arg(QLatin1String(table))))
            return error;
    }
    return std::nullopt;
}

StoreFailure StoreContents::shrink(Database &database)
{
    if (auto error = database.run(QStringLiteral("VACUUM")))
        return error;
    return database.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

} // namespace jobwright
