// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

namespace jobwright {

namespace {

StoreError errorOf(const QSqlError &error, const QString &statement)
{
    // The statement holds placeholders, never values.
    const QString code = error.nativeErrorCode();
    const QString technical =
        QStringLiteral("SQLite %1: %2 (%3)").arg(code, error.databaseText(), statement.section(QLatin1Char(' '), 0, 3));
    return storeErrorFromSqlite(code.toInt(), technical);
}

/// All of it is in the one file: no process has it open, and none left something undone in a file beside it.
bool isAtRest(const QString &path)
{
    return !QFileInfo::exists(path + QLatin1String("-wal")) && !QFileInfo::exists(path + QLatin1String("-journal"));
}

} // namespace

Database::Database(QString connection, StoreOptions::Gate gate)
    : m_connection(std::move(connection)), m_gate(std::move(gate))
{
}

Database::~Database()
{
    m_prepared.clear();
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>, StoreError> Database::open(Mode mode, const StoreOptions &options)
{
    using Opened = Result<std::unique_ptr<Database>, StoreError>;
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Database> database(new Database(name, options.gate));
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    connection.setDatabaseName(options.path);
    QString choices = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(options.busyTimeout.count());
    if (mode != Mode::ReadWrite)
        choices += QLatin1String(";QSQLITE_OPEN_READONLY");
    if (mode == Mode::Untouched && isAtRest(options.path)) {
        // Nobody else has it open, so that nothing is missed without locks (sqlite.org/c3ref/open.html, "immutable").
        choices += QLatin1String(";QSQLITE_OPEN_URI");
        connection.setDatabaseName(QUrl::fromLocalFile(options.path).toString(QUrl::FullyEncoded) +
                                   QLatin1String("?immutable=1"));
    }
    connection.setConnectOptions(choices);
    if (const int code = options.gate ? options.gate(QStringLiteral("open")) : 0)
        return Opened::fail(storeErrorFromSqlite(code, QStringLiteral("open")));
    if (!connection.open())
        return Opened::fail(errorOf(connection.lastError(), QStringLiteral("open")));
    if (auto error = database->safePragmas())
        return Opened::fail(*error);
    return Opened::ok(std::move(database));
}

QSqlDatabase Database::handle() const
{
    return QSqlDatabase::database(m_connection, false);
}

/// Parsing a statement takes longer than running it, and the same few come again and again.
QSqlQuery Database::prepared(const QString &statement)
{
    auto kept = m_prepared.extract(statement);
    return kept ? std::move(kept.mapped()) : QSqlQuery(handle());
}

/// Only of what went well, and where the values are apart, so that these are few.
void Database::keep(const QString &statement, QSqlQuery query)
{
    query.finish(); // else it holds its lock
    if (statement.contains(QLatin1Char('?')))
        m_prepared.insert_or_assign(statement, std::move(query));
}

StoreFailure Database::execute(QSqlQuery &query, const QString &statement, const QVariantList &values)
{
    if (const int code = m_gate ? m_gate(statement) : 0)
        return storeErrorFromSqlite(code, QStringLiteral("gate"));
    if (query.lastQuery() != statement) {
        query.setForwardOnly(true);
        if (!query.prepare(statement))
            return errorOf(query.lastError(), statement);
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values.at(i));
    if (!query.exec())
        return errorOf(query.lastError(), statement);
    return std::nullopt;
}

StoreFailure Database::run(const QString &statement, const QVariantList &values, int *affected)
{
    QSqlQuery query = prepared(statement);
    if (auto error = execute(query, statement, values))
        return error;
    if (affected)
        *affected = query.numRowsAffected();
    keep(statement, std::move(query));
    return std::nullopt;
}

StoreFailure Database::each(const QString &statement, const QVariantList &values, const Row &row)
{
    QSqlQuery query = prepared(statement);
    if (auto error = execute(query, statement, values))
        return error;
    while (query.next())
        row(query);
    if (query.lastError().isValid())
        return errorOf(query.lastError(), statement);
    keep(statement, std::move(query));
    return std::nullopt;
}

Result<QVariant, StoreError> Database::value(const QString &statement, const QVariantList &values)
{
    QVariant first;
    bool got = false;
    const StoreFailure error = each(statement, values, [&](const QSqlQuery &row) {
        if (!std::exchange(got, true))
            first = row.value(0);
    });
    return error ? Result<QVariant, StoreError>::fail(*error) : Result<QVariant, StoreError>::ok(first);
}

StoreFailure Database::pragma(const QString &name, const QString &value, const QString &expected)
{
    if (auto error = run(QStringLiteral("PRAGMA %1 = %2").arg(name, value)))
        return error;
    const auto read = this->value(QStringLiteral("PRAGMA %1").arg(name));
    if (!read)
        return read.error();
    if (read->toString() != expected)
        return storeError(StoreError::Kind::Internal, QStringLiteral("pragma %1 is %2").arg(name, read->toString()));
    return std::nullopt;
}

StoreFailure Database::safePragmas()
{
    // What a file from elsewhere could do to us (sqlite.org/security.html §1.2), and what it must not let pass.
    const std::pair<const char *, const char *> safe[] = {
        {"trusted_schema", "0"}, {"cell_size_check", "1"}, {"foreign_keys", "1"}, {"mmap_size", "0"}};
    for (const auto &[name, value] : safe) {
        if (auto error = pragma(QLatin1String(name), QLatin1String(value), QLatin1String(value)))
            return error;
    }
    return std::nullopt;
}

StoreFailure Database::journal(bool wal)
{
    const auto mode =
        value(wal ? QStringLiteral("PRAGMA journal_mode = WAL") : QStringLiteral("PRAGMA journal_mode = DELETE"));
    if (!mode)
        return mode.error();
    const bool holdsWal = mode->toString() == QLatin1String("wal");
    if (!holdsWal && wal)
        return journal(false);
    // A file that another process holds in WAL stays so; FULL is then what counts.
    return holdsWal ? pragma(QStringLiteral("synchronous"), QStringLiteral("FULL"), QStringLiteral("2"))
                    : pragma(QStringLiteral("synchronous"), QStringLiteral("EXTRA"), QStringLiteral("3"));
}

} // namespace jobwright
