// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/database.h"

#include <QSqlError>
#include <QSqlQuery>

#include <cstdio>

namespace jobwright::sandbox {

namespace {

const QString connectionName = QStringLiteral("jobwright-sandbox");
constexpr int applicationId = 0x4a574253; // "JWBS"
constexpr int schemaVersion = 1;

} // namespace

Database::Database() : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connectionName)) {}

Database::~Database()
{
    m_prepared.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(connectionName);
}

std::optional<QString> Database::open(const QString &path)
{
    m_database.setDatabaseName(path.isEmpty() ? QStringLiteral(":memory:") : path);
    if (!m_database.open())
        return QStringLiteral("cannot open %1: %2").arg(path, m_database.lastError().text());

    const auto number = [this](const QString &pragma) {
        QSqlQuery query(m_database);
        return query.exec(QStringLiteral("PRAGMA ") + pragma) && query.next() ? query.value(0).toInt() : -1;
    };
    const int id = number(QStringLiteral("application_id"));
    const int tables = number(QStringLiteral("schema_version"));
    // open() succeeds on any file; only a statement tells.
    if (id != applicationId && (id != 0 || tables != 0))
        return QStringLiteral("%1 is not a data file of the sandbox").arg(path);
    if (id == applicationId && number(QStringLiteral("user_version")) != schemaVersion)
        return QStringLiteral("%1 was written by another version of the sandbox; remove it").arg(path);
    // An update is one transaction in the write-ahead log: whenever a client dies, the job is as before or as after.
    const bool ready = run(QStringLiteral("PRAGMA journal_mode = WAL")).isActive() &&
                       run(QStringLiteral("PRAGMA synchronous = NORMAL")).isActive() && createSchema();
    return ready ? std::nullopt : std::optional(QStringLiteral("cannot prepare the tables in %1").arg(path));
}

bool Database::isFilled()
{
    QSqlQuery query = run(QStringLiteral("SELECT 1 FROM meta WHERE name = 'filled'"));
    return query.next();
}

bool Database::markFilled()
{
    return run(QStringLiteral("INSERT INTO meta(name, value) VALUES('filled', '1')")).isActive();
}

QSqlQuery Database::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    bool good = query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    good = good && query.exec();
    if (!good)
        std::fprintf(stderr, "jobwright-sandbox: %s\n", qPrintable(query.lastError().text()));
    return query;
}

bool Database::execute(const QString &sql, const QVariantList &values)
{
    std::unique_ptr<QSqlQuery> &query = m_prepared[sql];
    bool good = true;
    if (!query) {
        query = std::make_unique<QSqlQuery>(m_database);
        good = query->prepare(sql);
    }
    for (int i = 0; i < values.size(); ++i)
        query->bindValue(i, values.at(i));
    good = good && query->exec();
    if (!good)
        std::fprintf(stderr, "jobwright-sandbox: %s\n", qPrintable(query->lastError().text()));
    return good;
}

bool Database::createSchema()
{
    const QStringList statements{
        QStringLiteral("PRAGMA application_id = %1").arg(applicationId),
        QStringLiteral("PRAGMA user_version = %1").arg(schemaVersion),
        QStringLiteral("CREATE TABLE IF NOT EXISTS meta(name TEXT PRIMARY KEY, value TEXT)"),
        QStringLiteral(
            "CREATE TABLE IF NOT EXISTS contact(id INTEGER PRIMARY KEY, name TEXT, address TEXT, latitude REAL, "
            "longitude REAL)"),
        QStringLiteral(
            "CREATE TABLE IF NOT EXISTS person(id TEXT PRIMARY KEY, contact_id INTEGER, rank INTEGER, created_at "
            "TEXT, title TEXT, forename TEXT, surname TEXT, email TEXT, mobile TEXT, landline TEXT, extension "
            "TEXT, position TEXT)"),
        QStringLiteral("CREATE INDEX IF NOT EXISTS person_contact ON person(contact_id, rank)"),
        QStringLiteral("CREATE TABLE IF NOT EXISTS resource(id INTEGER PRIMARY KEY, name TEXT)"),
        // Times are ISO 8601 in UTC with whole seconds, so text order is time order.
        QStringLiteral(
            "CREATE TABLE IF NOT EXISTS job(id INTEGER PRIMARY KEY, type_id INTEGER, contact_id INTEGER, "
            "reference TEXT, description TEXT, order_number TEXT, person_id TEXT, planned_duration INTEGER, "
            "status TEXT, status_modified_at TEXT, created_at TEXT, planned_start_at TEXT, planned_end_at TEXT, "
            "actual_start_at TEXT, actual_end_at TEXT, resource_id INTEGER, shared_with TEXT)"),
        QStringLiteral("CREATE INDEX IF NOT EXISTS job_planned ON job(planned_start_at)"),
        QStringLiteral("CREATE INDEX IF NOT EXISTS job_created ON job(created_at)"),
        QStringLiteral("CREATE INDEX IF NOT EXISTS job_status_modified ON job(status_modified_at)"),
        QStringLiteral("CREATE INDEX IF NOT EXISTS job_contact ON job(contact_id)"),
        QStringLiteral(
            "CREATE TABLE IF NOT EXISTS job_field(job_id INTEGER, definition_id INTEGER, value TEXT NOT NULL, "
            "PRIMARY KEY(job_id, definition_id)) WITHOUT ROWID"),
    };
    for (const QString &statement : statements) {
        if (!run(statement).isActive())
            return false;
    }
    return true;
}

} // namespace jobwright::sandbox
