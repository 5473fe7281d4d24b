// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/storeerror.h"
#include "store/storeoptions.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <memory>
#include <unordered_map>

namespace jobwright {

/// One connection to one SQLite file, of the thread that opened it. Every statement goes through run() or each(), which
/// check the result of each step.
class Database
{
public:
    enum class Mode {
        ReadWrite,
        ReadOnly,
        Untouched, ///< as ReadOnly, but it leaves no -wal and -shm behind, as reading alone does in a file in WAL mode
    };
    using Row = std::function<void(const QSqlQuery &row)>;

    /// Sets only what leaves the file untouched; journal() comes when the file is known to be ours. The file must
    /// exist.
    [[nodiscard]] static Result<std::unique_ptr<Database>, StoreError> open(Mode mode, const StoreOptions &options);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Runs a statement that gives no rows. `affected` receives the number of rows written.
    [[nodiscard]] StoreFailure run(const QString &statement, const QVariantList &values = {}, int *affected = nullptr);
    /// Calls `row` for every row; an error after some rows is an error.
    [[nodiscard]] StoreFailure each(const QString &statement, const QVariantList &values, const Row &row);
    /// The first column of the first row; an invalid variant where there is none.
    [[nodiscard]] Result<QVariant, StoreError> value(const QString &statement, const QVariantList &values = {});

    /// WAL with synchronous=FULL, or, where that is refused, a rollback journal with synchronous=EXTRA: an answered
    /// commit outlives a power cut either way (sqlite.org/pragma.html#pragma_synchronous).
    [[nodiscard]] StoreFailure journal(bool wal);

    /// False once a rollback failed: only closing ends that transaction.
    [[nodiscard]] bool isUsable() const { return m_usable; }
    void giveUp() { m_usable = false; }

private:
    Database(QString connection, StoreOptions::Gate gate);
    [[nodiscard]] QSqlDatabase handle() const;
    [[nodiscard]] StoreFailure execute(QSqlQuery &query, const QString &statement, const QVariantList &values);
    [[nodiscard]] QSqlQuery prepared(const QString &statement);
    void keep(const QString &statement, QSqlQuery query);
    /// Sets a pragma and reads it back.
    [[nodiscard]] StoreFailure pragma(const QString &name, const QString &value, const QString &expected);
    [[nodiscard]] StoreFailure safePragmas();

    QString m_connection;
    StoreOptions::Gate m_gate;
    std::unordered_map<QString, QSqlQuery>
        m_prepared; ///< those with values, that are not running; closed before m_connection
    bool m_usable = true;
};

} // namespace jobwright
