// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/instanceplace.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#endif

namespace jobwright {

#ifdef Q_OS_UNIX

namespace {

/// Nobody else can put, rename or remove anything in it.
bool isOwnFolder(const QString &path)
{
    struct stat status = {};
    return QDir::isAbsolutePath(path) && ::stat(QFile::encodeName(path).constData(), &status) == 0 &&
           S_ISDIR(status.st_mode) && status.st_uid == ::geteuid() && (status.st_mode & 022) == 0;
}

/// A folder itself, not a link to one, of this user, and closed to everybody else. `path` is made where it is missing.
bool isClosedFolder(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    if (::mkdir(name.constData(), 0700) != 0 && errno != EEXIST)
        return false;
    const int folder = ::open(name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (folder < 0)
        return false;
    struct stat status = {};
    const bool known = ::fstat(folder, &status) == 0;
    ::close(folder);
    return known && status.st_uid == ::geteuid() && (status.st_mode & 077) == 0;
}

QString nameFor(const QByteArray &key)
{
    return QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha256).left(8).toHex());
}

} // namespace

Result<InstancePlace, QString> InstancePlace::find(const QString &ownFolder, const QByteArray &key)
{
    using Found = Result<InstancePlace, QString>;
    // Not QStandardPaths: where the variable is missing it names a folder in the temporary directory, whose name
    // another user can guess and take first.
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const bool hasRuntime = isOwnFolder(runtime);
    if (!hasRuntime && (!QDir().mkpath(ownFolder) || !isOwnFolder(ownFolder)))
        return Found::fail(QStringLiteral("no folder of the user's own: %1").arg(ownFolder));
    InstancePlace place{hasRuntime ? runtime + QLatin1String("/jobwright") : ownFolder + QLatin1String("/instance"),
                        nameFor(key)};
    if (!isClosedFolder(place.folder))
        return Found::fail(QStringLiteral("not a folder of the user's own, or open to others: %1").arg(place.folder));
    if (QFile::encodeName(place.socketPath()).size() >= static_cast<qsizetype>(sizeof(sockaddr_un::sun_path)))
        return Found::fail(QStringLiteral("too long for a socket: %1").arg(place.socketPath()));
    return Found::ok(place);
}

#else

Result<InstancePlace, QString> InstancePlace::find(const QString &, const QByteArray &)
{
    return Result<InstancePlace, QString>::fail(QStringLiteral("not known on this system"));
}

#endif

} // namespace jobwright
