// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/historytable.h"

#include "base/logcategories.h"
#include "store/columns.h"
#include "store/database.h"
#include "store/verificationjson.h"
#include "wire/jobjson.h"

#include <QSqlQuery>

namespace jobwright {

namespace {

QVariantList values(const HistoryEntry &entry)
{
    return {idColumn(entry.id),
            idColumn(entry.profileId),
            textColumn(entry.profileName),
            entry.jobId,
            textColumn(entry.jobTitle),
            timeColumn(entry.sentAt),
            jsonColumn(entry.before.id > 0 ? encodeJob(entry.before) : QByteArray()),
            bytesColumn(entry.body),
            textColumn(entry.outcome),
            entry.status,
            jsonColumn(encodeProblem(entry.problem)),
            jsonColumn(encodeVerification(entry.verification)),
            timeColumn(entry.verifiedAt)};
}

HistoryEntry entryIn(const QSqlQuery &row)
{
    HistoryEntry entry;
    int column = 0;
    entry.id = idFromColumn(row.value(column++));
    entry.profileId = idFromColumn(row.value(column++));
    entry.profileName = row.value(column++).toString();
    entry.jobId = row.value(column++).toLongLong();
    entry.jobTitle = row.value(column++).toString();
    entry.sentAt = timeFromColumn(row.value(column++));
    const QByteArray before = row.value(column++).toString().toUtf8();
    entry.body = row.value(column++).toByteArray();
    entry.outcome = row.value(column++).toString();
    entry.status = row.value(column++).toInt();
    entry.problem = decodeStoredProblem(row.value(column++).toString().toUtf8());
    entry.verification = decodeVerification(row.value(column++).toString().toUtf8());
    entry.verifiedAt = timeFromColumn(row.value(column++));
    if (!before.isEmpty()) {
        if (const auto job = decodeJob(before))
            entry.before = *job;
        else
            qCWarning(lcStore) << "history entry" << entry.id << "has no readable job:" << job.error().where;
    }
    return entry;
}

} // namespace

StoreFailure HistoryTable::add(Database &database, const HistoryEntry &entry)
{
    const auto present =
        database.value(QStringLiteral("SELECT COUNT(*) FROM history WHERE id = ?"), {idColumn(entry.id)});
    if (!present)
        return present.error();
    if (present->toInt() > 0)
        return std::nullopt;
    return database.run(
        QStringLiteral(
            "INSERT INTO history (id, profile_id, profile_name, job_id, job_title, sent_at, before_sending, "
            "body, outcome, http_status, problem, verification, verified_at, position) VALUES (?, ?, ?, ?, ?, "
            "?, ?, ?, ?, ?, ?, ?, ?, (SELECT COALESCE(MAX(position), 0) + 1 FROM history))"),
        values(entry));
}

Result<QList<HistoryEntry>, StoreError> HistoryTable::read(Database &database, const QUuid &profileId, int most)
{
    using Entries = Result<QList<HistoryEntry>, StoreError>;
    QString statement = QStringLiteral(
        "SELECT id, profile_id, profile_name, job_id, job_title, sent_at, before_sending, body, outcome, "
        "http_status, problem, verification, verified_at FROM history");
    QVariantList wanted;
    if (!profileId.isNull()) {
        statement += QLatin1String(" WHERE profile_id = ?");
        wanted << idColumn(profileId);
    }
    wanted << qMax(0, most);
    QList<HistoryEntry> entries;
    const StoreFailure error = database.each(statement + QLatin1String(" ORDER BY position DESC LIMIT ?"), wanted,
                                             [&](const QSqlQuery &row) { entries += entryIn(row); });
    return error ? Entries::fail(*error) : Entries::ok(entries);
}

} // namespace jobwright
