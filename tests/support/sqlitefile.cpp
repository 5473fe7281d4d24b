// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sqlitefile.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>

#include <algorithm>

namespace jobwright {

SqliteFile::SqliteFile(const QString &path) : m_connection(QUuid::createUuid().toString())
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    database.setDatabaseName(path);
    database.open();
}

SqliteFile::~SqliteFile()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

QVariant SqliteFile::ask(const QString &statement)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!query.exec(statement))
        return {};
    return query.next() ? query.value(0) : QVariant(true);
}

bool SqliteFile::run(const QStringList &statements)
{
    return std::all_of(statements.begin(), statements.end(), [this](const QString &s) { return ask(s).isValid(); });
}

QVariant SqliteFile::askOnce(const QString &path, const QString &statement)
{
    return SqliteFile(path).ask(statement);
}

} // namespace jobwright
