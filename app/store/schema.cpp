// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include "base/privatefile.h"
#include "store/database.h"
#include "store/transaction.h"

#include <QFile>
#include <QSqlQuery>

#ifdef Q_OS_UNIX
#include <cstdio>
#endif

namespace jobwright {

namespace {

Result<int, StoreError> number(Database &database, const QString &statement)
{
    const auto value = database.value(statement);
    return value ? Result<int, StoreError>::ok(value->toInt()) : Result<int, StoreError>::fail(value.error());
}

StoreFailure step(Database &database, const Migration &migration)
{
    Transaction transaction(database);
    if (auto error = transaction.begin())
        return error;
    const auto version = number(database, QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    if (*version >= migration.version)
        return std::nullopt; // another process was quicker
    for (const QString &statement : migration.statements) {
        if (auto error = database.run(statement))
            return error;
    }
    const QStringList marks{QStringLiteral("PRAGMA application_id = %1").arg(Schema::applicationId),
                            QStringLiteral("PRAGMA user_version = %1").arg(migration.version)};
    for (const QString &mark : marks) {
        if (auto error = database.run(mark))
            return error;
    }
    return transaction.commit();
}

/// QFile::rename() does not replace.
bool replaceFile(const QString &from, const QString &to)
{
#ifdef Q_OS_UNIX
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
#else
    QFile::remove(to);
    return QFile::rename(from, to);
#endif
}

} // namespace

Result<Schema, StoreError> Schema::of(Database &database)
{
    using Found = Result<Schema, StoreError>;
    const auto id = number(database, QStringLiteral("PRAGMA application_id"));
    if (!id)
        return Found::fail(id.error());
    const auto version = number(database, QStringLiteral("PRAGMA user_version"));
    if (!version)
        return Found::fail(version.error());
    const auto tables = number(database, QStringLiteral("SELECT count(*) FROM sqlite_master"));
    if (!tables)
        return Found::fail(tables.error());
    if (*id == applicationId)
        return Found::ok({Kind::Ours, *version});
    return Found::ok({*id == 0 && *version == 0 && *tables == 0 ? Kind::Blank : Kind::Foreign, *version});
}

StoreFailure Schema::migrate(Database &database, const QList<Migration> &migrations)
{
    for (const Migration &migration : migrations) {
        if (auto error = step(database, migration))
            return error;
    }
    return std::nullopt;
}

StoreFailure Schema::check(Database &database)
{
    QString found;
    const StoreFailure error = database.each(QStringLiteral("PRAGMA quick_check(1)"), {},
                                             [&](const QSqlQuery &row) { found = row.value(0).toString(); });
    if (error)
        return error;
    if (found == QLatin1String("ok"))
        return std::nullopt;
    return storeError(StoreError::Kind::Corrupt, QStringLiteral("quick_check: ") + found);
}

StoreFailure Schema::backUp(Database &database, const QString &path)
{
    // VACUUM INTO takes an empty file, and so the file is private from its first byte.
    const QString half = path + QLatin1String(".new");
    QFile file(half);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate, ownerOnly))
        return storeError(StoreError::Kind::Io, QStringLiteral("backup: ") + file.errorString());
    file.close();
    if (auto error = database.run(QStringLiteral("VACUUM INTO ?"), {half}))
        return error;
    if (!replaceFile(half, path))
        return storeError(StoreError::Kind::Io, QStringLiteral("backup: rename"));
    return std::nullopt;
}

} // namespace jobwright
