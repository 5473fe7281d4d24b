// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/draft.h"
#include "store/draftstore.h"
#include "store/storeerror.h"
#include "store/writermark.h"

#include <QHash>
#include <QList>
#include <QPair>
#include <QUuid>
#include <QVariant>

#include <optional>

class QSqlQuery;

namespace jobwright {

class Database;

/// The drafts in the file, and what this process knows of them. Every write counts the row's revision up and leaves
/// this process's mark; a write is refused where the row bears another mark and is not as the caller has read it, or
/// where the process of that mark is sending the draft just now.
class DraftTable
{
public:
    /// `storePath` is that of the store's file.
    explicit DraftTable(const QString &storePath) : m_mark(storePath) {}

    /// To be called inside a transaction, like all that writes here; then committed() or rolledBack().
    [[nodiscard]] Result<DraftStore::Saved, StoreError> write(Database &database, const Draft &draft);
    /// Refused, like a write, while another process is sending the draft.
    [[nodiscard]] StoreFailure remove(Database &database, const QUuid &id);
    /// Removes the draft where this process wrote it last, or there is none. False where it must stay.
    [[nodiscard]] Result<bool, StoreError> removeOwn(Database &database, const QUuid &id);
    /// In the order of their creation; a null id means all profiles.
    [[nodiscard]] Result<QList<Draft>, StoreError> read(Database &database, const QUuid &profileId) const;

    void committed();
    void rolledBack();

private:
    struct Stored
    {
        QVariantList keys; ///< see keys()
        qint64 revision = 0;
        qint64 position = 0;
        bool ours = false;      ///< this process wrote it last
        bool elsewhere = false; ///< see Draft
    };
    [[nodiscard]] Draft draftIn(const QSqlQuery &row) const;
    [[nodiscard]] bool isElsewhere(DraftState state, const QUuid &writer) const;
    /// What an index holds; values() are all other columns.
    [[nodiscard]] static QVariantList keys(const Draft &draft);
    [[nodiscard]] QVariantList values(const Draft &draft, qint64 revision);
    [[nodiscard]] QVariant baseColumn(const Job &base);
    [[nodiscard]] Result<std::optional<Stored>, StoreError> stored(Database &database, const QUuid &id) const;
    [[nodiscard]] static Result<qint64, StoreError> nextPosition(Database &database);
    [[nodiscard]] StoreFailure erase(Database &database, const QUuid &id);
    [[nodiscard]] bool mayWrite(const Draft &draft, const std::optional<Stored> &stored) const;

    WriterMark m_mark;
    /// Drafts that this process wrote last, with the first revision of its writes in a row: what the caller has read
    /// must not be older than the one before it.
    QHash<QUuid, qint64> m_runs;
    QList<QPair<QUuid, qint64>> m_pending; ///< becomes part of m_runs; 0: removed
    Job m_lastBase;                        ///< of the draft that was written last
    QVariant m_lastBaseColumn;             ///< the same as the file holds it
};

} // namespace jobwright
