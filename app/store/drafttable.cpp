// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/drafttable.h"

#include "base/logcategories.h"
#include "store/columns.h"
#include "store/database.h"
#include "wire/inputjson.h"
#include "wire/jobjson.h"

#include <QSqlQuery>

#include <algorithm>

namespace jobwright {

namespace {

/// The columns that an index holds come first, in the order of keys(), then the others in the order of values().
const char updateStatement[] =
    "UPDATE drafts SET profile_id = ?, state = ?, next_attempt_at = ?, job_id = ?, base = ?, base_read_at = ?, "
    "input = ?, body = ?, created_at = ?, edited_at = ?, queued_at = ?, attempts = ?, problem = ?, outcome = ?, "
    "editor_view = ?, revision = ?, writer = ? WHERE id = ?";
/// SQLite writes the indexes of all columns that are named, also where they stay as they are.
const char updateContentStatement[] =
    "UPDATE drafts SET job_id = ?, base = ?, base_read_at = ?, input = ?, body = ?, created_at = ?, edited_at = ?, "
    "queued_at = ?, attempts = ?, problem = ?, outcome = ?, editor_view = ?, revision = ?, writer = ? WHERE id = ?";
const char insertStatement[] =
    "INSERT INTO drafts (profile_id, state, next_attempt_at, job_id, base, base_read_at, input, body, created_at, "
    "edited_at, queued_at, attempts, problem, outcome, editor_view, revision, writer, id, position) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
const char selectStatement[] =
    "SELECT profile_id, job_id, state, base, base_read_at, input, body, created_at, edited_at, queued_at, attempts, "
    "next_attempt_at, problem, outcome, editor_view, revision, position, id, writer FROM drafts";

/// As the file holds them: types may differ.
bool isSame(const QVariantList &a, const QVariantList &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const QVariant &x, const QVariant &y) {
        return x.isNull() || y.isNull() ? x.isNull() == y.isNull() : x.toString() == y.toString();
    });
}

bool isUnderWay(DraftState state)
{
    return state == DraftState::Sending || state == DraftState::Verifying;
}

} // namespace

/// What cannot be read of a row is left empty and said in the log: the rest of what the user typed still counts.
Draft DraftTable::draftIn(const QSqlQuery &row) const
{
    Draft draft;
    int column = 0;
    draft.profileId = idFromColumn(row.value(column++));
    draft.jobId = row.value(column++).toLongLong();
    draft.state = draftStateFromWord(row.value(column++).toString());
    const QByteArray base = row.value(column++).toString().toUtf8();
    draft.baseReadAt = timeFromColumn(row.value(column++));
    int skipped = 0;
    draft.input = decodeInput(row.value(column++).toString().toUtf8(), &skipped);
    draft.body = row.value(column++).toByteArray();
    draft.createdAt = timeFromColumn(row.value(column++));
    draft.editedAt = timeFromColumn(row.value(column++));
    draft.queuedAt = timeFromColumn(row.value(column++));
    draft.attempts = row.value(column++).toInt();
    draft.nextAttemptAt = timeFromColumn(row.value(column++));
    draft.problem = decodeStoredProblem(row.value(column++).toString().toUtf8());
    draft.outcome = row.value(column++).toString();
    draft.view = row.value(column++).toByteArray();
    draft.revision = row.value(column++).toLongLong();
    draft.position = row.value(column++).toLongLong();
    draft.id = idFromColumn(row.value(column++));
    draft.elsewhere = isElsewhere(draft.state, idFromColumn(row.value(column++)));
    if (!base.isEmpty()) {
        if (const auto job = decodeJob(base))
            draft.base = *job;
        else
            qCWarning(lcStore) << "draft" << draft.id << "has no readable job:" << job.error().where;
    }
    if (skipped > 0)
        qCWarning(lcStore) << "draft" << draft.id << "has unreadable input:" << skipped;
    return draft;
}

bool DraftTable::isElsewhere(DraftState state, const QUuid &writer) const
{
    return isUnderWay(state) && writer != m_mark.id() && m_mark.lives(writer);
}

/// Typing saves the same draft again and again, and the job under it stays as it is.
QVariant DraftTable::baseColumn(const Job &base)
{
    if (m_lastBaseColumn.isNull() || !(m_lastBase == base)) {
        m_lastBaseColumn = jsonColumn(base.id > 0 ? encodeJob(base) : QByteArray());
        m_lastBase = base;
    }
    return m_lastBaseColumn;
}

QVariantList DraftTable::keys(const Draft &draft)
{
    return {idColumn(draft.profileId), draftStateWord(draft.state), timeColumn(draft.nextAttemptAt)};
}

QVariantList DraftTable::values(const Draft &draft, qint64 revision)
{
    return {draft.jobId,
            baseColumn(draft.base),
            timeColumn(draft.baseReadAt),
            jsonColumn(encodeInput(draft.input)),
            bytesColumn(draft.body),
            timeColumn(draft.createdAt),
            timeColumn(draft.editedAt),
            timeColumn(draft.queuedAt),
            draft.attempts,
            jsonColumn(encodeProblem(draft.problem)),
            textColumn(draft.outcome),
            bytesColumn(draft.view),
            revision,
            idColumn(m_mark.id()),
            idColumn(draft.id)};
}

Result<std::optional<DraftTable::Stored>, StoreError> DraftTable::stored(Database &database, const QUuid &id) const
{
    using Found = Result<std::optional<Stored>, StoreError>;
    std::optional<Stored> found;
    const StoreFailure error = database.each(
        QStringLiteral(
            "SELECT profile_id, state, next_attempt_at, revision, writer, position FROM drafts WHERE id = ?"),
        {idColumn(id)}, [&](const QSqlQuery &row) {
            const QUuid writer = idFromColumn(row.value(4));
            found = Stored{{row.value(0), row.value(1), row.value(2)},
                           row.value(3).toLongLong(),
                           row.value(5).toLongLong(),
                           writer == m_mark.id(),
                           isElsewhere(draftStateFromWord(row.value(1).toString()), writer)};
        });
    return error ? Found::fail(*error) : Found::ok(found);
}

bool DraftTable::mayWrite(const Draft &draft, const std::optional<Stored> &stored) const
{
    const auto run = m_runs.constFind(draft.id);
    if (!stored)
        return draft.revision == 0 && run == m_runs.constEnd(); // else it was there, and somebody else removed it
    if (draft.revision == stored->revision)
        return !stored->elsewhere;
    // A commit that failed may have reached the disk all the same: then the row is ours without a run.
    return stored->ours && (run == m_runs.constEnd() || draft.revision >= *run - 1);
}

Result<DraftStore::Saved, StoreError> DraftTable::write(Database &database, const Draft &draft)
{
    using Written = Result<DraftStore::Saved, StoreError>;
    const auto found = stored(database, draft.id);
    if (!found)
        return Written::fail(found.error());
    const std::optional<Stored> before = *found;
    if (!mayWrite(draft, before))
        return Written::fail(storeError(StoreError::Kind::Changed, QStringLiteral("revision")));
    const auto position = before ? Result<qint64, StoreError>::ok(before->position) : nextPosition(database);
    if (!position)
        return Written::fail(position.error());
    if (isUnderWay(draft.state) && !m_mark.show())
        return Written::fail(storeError(StoreError::Kind::Io, QStringLiteral("mark")));
    const DraftStore::Saved saved{before ? before->revision + 1 : 1, *position};
    const bool contentOnly = before && isSame(before->keys, keys(draft));
    const auto *statement = contentOnly ? updateContentStatement : before ? updateStatement : insertStatement;
    QVariantList bound = (contentOnly ? QVariantList() : keys(draft)) + values(draft, saved.revision);
    if (!before)
        bound += saved.position;
    int affected = 0;
    if (auto error = database.run(QLatin1String(statement), bound, &affected))
        return Written::fail(*error);
    if (affected != 1)
        return Written::fail(storeError(StoreError::Kind::Internal, QStringLiteral("draft: %1 rows").arg(affected)));
    m_pending.append({draft.id, before && before->ours ? m_runs.value(draft.id, saved.revision) : saved.revision});
    return Written::ok(saved);
}

Result<qint64, StoreError> DraftTable::nextPosition(Database &database)
{
    const auto next = database.value(QStringLiteral("SELECT COALESCE(MAX(position), 0) + 1 FROM drafts"));
    return next ? Result<qint64, StoreError>::ok(next->toLongLong()) : Result<qint64, StoreError>::fail(next.error());
}

StoreFailure DraftTable::remove(Database &database, const QUuid &id)
{
    const auto found = stored(database, id);
    if (!found)
        return found.error();
    if (const std::optional<Stored> before = *found; before && before->elsewhere)
        return storeError(StoreError::Kind::Changed, QStringLiteral("elsewhere"));
    return erase(database, id);
}

StoreFailure DraftTable::erase(Database &database, const QUuid &id)
{
    if (auto error = database.run(QStringLiteral("DELETE FROM drafts WHERE id = ?"), {idColumn(id)}))
        return error;
    m_pending.append({id, 0});
    return std::nullopt;
}

Result<bool, StoreError> DraftTable::removeOwn(Database &database, const QUuid &id)
{
    using Removed = Result<bool, StoreError>;
    const auto found = stored(database, id);
    if (!found)
        return Removed::fail(found.error());
    const std::optional<Stored> before = *found;
    if (before && !before->ours)
        return Removed::ok(false);
    if (auto error = erase(database, id))
        return Removed::fail(*error);
    return Removed::ok(true);
}

Result<QList<Draft>, StoreError> DraftTable::read(Database &database, const QUuid &profileId) const
{
    using Drafts = Result<QList<Draft>, StoreError>;
    QList<Draft> drafts;
    QString statement = QLatin1String(selectStatement);
    QVariantList wanted;
    if (!profileId.isNull()) {
        statement += QLatin1String(" WHERE profile_id = ?");
        wanted << idColumn(profileId);
    }
    const StoreFailure error = database.each(statement + QLatin1String(" ORDER BY position"), wanted,
                                             [&](const QSqlQuery &row) { drafts += draftIn(row); });
    return error ? Drafts::fail(*error) : Drafts::ok(drafts);
}

void DraftTable::committed()
{
    for (const auto &[id, revision] : std::as_const(m_pending)) {
        if (revision > 0)
            m_runs.insert(id, revision);
        else
            m_runs.remove(id);
    }
    m_pending.clear();
}

void DraftTable::rolledBack()
{
    m_pending.clear();
}

} // namespace jobwright
