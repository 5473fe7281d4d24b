// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/profiletable.h"

#include "store/columns.h"
#include "store/database.h"

#include <QSqlQuery>

namespace jobwright {

StoreFailure ProfileTable::write(Database &database, const ProfileRecord &record)
{
    const QVariantList values{textColumn(record.name),    textColumn(record.kind), textColumn(record.colour),
                              textColumn(record.baseUrl), record.customerId,       textColumn(record.clientId),
                              idColumn(record.id)};
    int affected = 0;
    if (auto error = database.run(QStringLiteral("UPDATE profiles SET name = ?, kind = ?, colour = ?, base_url = ?, "
                                                 "customer_id = ?, client_id = ? WHERE id = ?"),
                                  values, &affected))
        return error;
    if (affected > 0)
        return std::nullopt;
    return database.run(
        QStringLiteral("INSERT INTO profiles (name, kind, colour, base_url, customer_id, client_id, id, position) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, (SELECT COALESCE(MAX(position), 0) + 1 FROM profiles))"),
        values);
}

StoreFailure ProfileTable::remove(Database &database, const QUuid &id)
{
    return database.run(QStringLiteral("DELETE FROM profiles WHERE id = ?"), {idColumn(id)});
}

Result<QList<ProfileRecord>, StoreError> ProfileTable::read(Database &database)
{
    using Records = Result<QList<ProfileRecord>, StoreError>;
    QList<ProfileRecord> records;
    const StoreFailure error = database.each(
        QStringLiteral(
            "SELECT id, name, kind, colour, base_url, customer_id, client_id FROM profiles ORDER BY position"),
        {}, [&](const QSqlQuery &row) {
            records += ProfileRecord{idFromColumn(row.value(0)), row.value(1).toString(), row.value(2).toString(),
                                     row.value(3).toString(),    row.value(4).toString(), row.value(5).toLongLong(),
                                     row.value(6).toString()};
        });
    return error ? Records::fail(*error) : Records::ok(records);
}

} // namespace jobwright
