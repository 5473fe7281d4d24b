// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storehealth.h"

#include "base/privatefile.h"
#include "store/database.h"
#include "store/schema.h"
#include "store/storefiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace jobwright {

namespace {

bool isPrivate(const QString &path)
{
    return !QFileInfo::exists(path) || !(QFile::permissions(path) & anyoneElse);
}

/// The folder itself or the nearest above it that is there.
QString nearestFolder(const QString &file)
{
    QString folder = QFileInfo(file).absolutePath();
    while (!QFileInfo::exists(folder) && !QDir(folder).isRoot())
        folder = QFileInfo(folder).absolutePath();
    return folder;
}

StoreHealth::Kind kindOf(const StoreError &error)
{
    return error.kind == StoreError::Kind::Corrupt ? StoreHealth::Kind::Damaged : StoreHealth::Kind::Unreadable;
}

void lookInside(const StoreOptions &options, StoreHealth &health)
{
    const auto fail = [&](const StoreError &error) {
        health.error = error;
        health.kind = kindOf(error);
    };
    const auto database = Database::open(Database::Mode::Untouched, options);
    if (!database)
        return fail(database.error());
    const auto schema = Schema::of(**database);
    if (!schema)
        return fail(schema.error());
    if (const StoreFailure damage = Schema::check(**database))
        return fail(*damage);
    const int known = options.migrations.isEmpty() ? 0 : options.migrations.constLast().version;
    if (schema->kind == Schema::Kind::Foreign)
        health.kind = StoreHealth::Kind::Foreign;
    else if (schema->version > known)
        health.kind = StoreHealth::Kind::Newer;
    else
        health.kind = StoreHealth::Kind::Sound;
}

} // namespace

StoreHealth StoreHealth::of(const StoreOptions &options)
{
    StoreHealth health;
    const StoreFiles files(options.path);
    health.path = options.path;
    health.folderPrivate = isPrivate(files.folder());
    for (const char *suffix : {"", "-wal", "-shm"})
        health.filesPrivate = health.filesPrivate && isPrivate(options.path + QLatin1String(suffix));
    const QString folder = nearestFolder(options.path);
    health.writable = QFileInfo(folder).isWritable() && (!files.exists() || QFileInfo(options.path).isWritable());
    health.onNetworkDrive = StoreFiles(folder + QLatin1String("/drafts.db")).onNetworkDrive();
    const QStorageInfo drive(folder);
    health.bytesFree = drive.isValid() ? drive.bytesAvailable() : -1;
    if (files.isEmpty()) {
        health.kind = Kind::Empty;
    } else if (QFileInfo(options.path).isFile()) {
        lookInside(options, health);
    } else if (files.exists()) {
        health.kind = Kind::Unreadable;
        health.error = storeError(StoreError::Kind::Io, QStringLiteral("not a file"));
    }
    return health;
}

} // namespace jobwright
