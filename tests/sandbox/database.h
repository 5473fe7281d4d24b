// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QString>
#include <QVariantList>

#include <memory>
#include <optional>
#include <unordered_map>

class QSqlQuery;

namespace jobwright::sandbox {

/// The SQLite file behind the sandbox. One connection, one thread.
class Database
{
public:
    Database();
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Opens the file, or memory when path is empty (nothing to clean up then, not even after kill -9).
    /// Returns words for the user when that fails, also when the file is not one of the sandbox.
    [[nodiscard]] std::optional<QString> open(const QString &path);
    /// False until markFilled() was committed: a generation that was interrupted starts over.
    [[nodiscard]] bool isFilled();
    [[nodiscard]] bool markFilled();

    /// Runs one statement with positional values; the query is inactive when it failed (and said so on stderr).
    [[nodiscard]] QSqlQuery run(const QString &sql, const QVariantList &values = {});
    /// The same for statements without rows; keeps them prepared, as filling the database runs few of them very often.
    [[nodiscard]] bool execute(const QString &sql, const QVariantList &values);
    [[nodiscard]] QSqlDatabase handle() const { return m_database; }

private:
    [[nodiscard]] bool createSchema();

    QSqlDatabase m_database;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_prepared;
};

} // namespace jobwright::sandbox
