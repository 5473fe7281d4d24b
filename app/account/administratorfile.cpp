// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/administratorfile.h"

#include "base/privatefile.h"
#include "wire/jsontext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <sys/stat.h>
#endif

namespace jobwright {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AdministratorFile)
};

constexpr qint64 largestFile = qint64(1024) * 1024;

/// It is not known whether there is something of this name: that a folder on the way is closed must not pass for a file
/// that is not there.
bool isHidden(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat info = {};
    return ::lstat(QFile::encodeName(path).constData(), &info) != 0 && errno != ENOENT;
#else
    const QFileInfo folder(QFileInfo(path).path());
    return folder.exists() && !folder.isDir();
#endif
}

} // namespace

QStringList AdministratorFile::paths(const QString &name)
{
    const QString own = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    const QStringList folders = QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation);
    QStringList paths;
    for (const QString &folder : folders) {
        if (folder != own && QDir::isAbsolutePath(folder))
            paths += QDir(folder).filePath(QStringLiteral("jobwright/") + name);
    }
    return paths;
}

AdministratorFile::Content AdministratorFile::read(const QString &path)
{
    const QFileInfo info(path);
    if (isHidden(path))
        return Content::fail(Words::tr("The folder cannot be looked into."));
    if (!info.exists() && !info.isSymLink())
        return Content::ok(std::nullopt);
    if (!info.exists() || isNoFile(path))
        return Content::fail(Words::tr("This is not a file."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Content::fail(file.errorString());
    if (file.size() > largestFile)
        return Content::fail(Words::tr("The file is too large."));
    const auto json = parseJsonObject(file.readAll());
    return json ? Content::ok(*json) : Content::fail(json.error().what);
}

} // namespace jobwright
