// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storefiles.h"

#include "base/privatefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <array>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace jobwright {

namespace {

const QLatin1String walSuffix("-wal");
const QLatin1String shmSuffix("-shm");

StoreError ioError(const QString &doing, const QString &words)
{
    return storeError(StoreError::Kind::Io, doing + QLatin1String(": ") + words);
}

StoreFiles::Identity identityOf(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return {static_cast<quint64>(status.st_dev), static_cast<quint64>(status.st_ino)};
#else
    // An open file cannot be replaced there.
    return QFileInfo::exists(path) ? StoreFiles::Identity{1, 1} : StoreFiles::Identity{};
#endif
}

} // namespace

StoreFiles::StoreFiles(QString path) : m_path(std::move(path)) {}

bool StoreFiles::exists() const
{
    return QFileInfo::exists(m_path);
}

bool StoreFiles::isEmpty() const
{
    const QFileInfo file(m_path);
    return file.isFile() && file.size() == 0;
}

bool StoreFiles::hasOrphans() const
{
    return !exists() && (QFileInfo::exists(m_path + walSuffix) || QFileInfo::exists(m_path + shmSuffix));
}

StoreFiles::Identity StoreFiles::identity() const
{
    return identityOf(m_path);
}

StoreFiles::Identity StoreFiles::journalIdentity() const
{
    return identityOf(m_path + walSuffix);
}

bool StoreFiles::onNetworkDrive() const
{
    static constexpr std::array<const char *, 12> kinds{"nfs",        "nfs4", "cifs", "smb3",  "smbfs", "smb2",
                                                        "fuse.sshfs", "9p",   "afs",  "ncpfs", "ceph",  "glusterfs"};
    const QByteArray kind = QStorageInfo(QFileInfo(m_path).absolutePath()).fileSystemType();
    return std::any_of(kinds.begin(), kinds.end(), [&](const char *known) { return kind == known; });
}

StoreFailure StoreFiles::makeFolder() const
{
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!QDir().mkpath(folder))
        return ioError(QStringLiteral("folder"), QStringLiteral("cannot be made"));
    if ((QFile::permissions(folder) & anyoneElse) && !QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner))
        return ioError(QStringLiteral("folder"), QStringLiteral("cannot be made private"));
    return std::nullopt;
}

StoreFailure StoreFiles::makeFile() const
{
    QFile file(m_path);
    if (file.exists()) {
        // A backup tool or an administrator may have put it back with other permissions. A file that its owner made
        // read-only stays so; -wal and -shm that SQLite made beside it then would stay so for ever.
        if (file.permissions() & anyoneElse)
            file.setPermissions(ownerOnly);
        for (const QString &suffix : {QString(walSuffix), QString(shmSuffix)}) {
            QFile beside(m_path + suffix);
            if (beside.exists() && (!(beside.permissions() & QFile::WriteOwner) || (beside.permissions() & anyoneElse)))
                beside.setPermissions(ownerOnly);
        }
        return std::nullopt;
    }
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly, ownerOnly))
        return ioError(QStringLiteral("file"), file.errorString());
    return std::nullopt;
}

void StoreFiles::dropEmpty() const
{
    if (isEmpty())
        QFile::remove(m_path);
}

StoreFailure StoreFiles::moveAside(const QString &reason, QString *to) const
{
    *to = asideName(reason);
    // -shm holds nothing of its own. The file goes before its -wal: should we die between the two, the -wal is found
    // without a file and put aside as well.
    return move({shmSuffix, QString(), walSuffix}, *to);
}

StoreFailure StoreFiles::moveOrphansAside() const
{
    return move({shmSuffix, walSuffix}, asideName(QStringLiteral("orphan")));
}

StoreFailure StoreFiles::move(const QStringList &suffixes, const QString &to) const
{
    for (const QString &suffix : suffixes) {
        QFile file(m_path + suffix);
        if (file.exists() && !file.rename(to + suffix))
            return ioError(QStringLiteral("rename"), file.errorString());
    }
    return std::nullopt;
}

QString StoreFiles::beside(const QString &infix) const
{
    const QFileInfo file(m_path);
    return QStringLiteral("%1/%2.%3.%4").arg(file.absolutePath(), file.completeBaseName(), infix, file.suffix());
}

QString StoreFiles::asideName(const QString &reason) const
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString name = beside(reason + QLatin1Char('-') + stamp);
    for (int n = 2; QFileInfo::exists(name) || QFileInfo::exists(name + walSuffix); ++n)
        name = beside(QStringLiteral("%1-%2-%3").arg(reason, stamp).arg(n));
    return name;
}

QString StoreFiles::backupName(int version) const
{
    return beside(QStringLiteral("before-%1").arg(version));
}

QString StoreFiles::folder() const
{
    return QFileInfo(m_path).absolutePath();
}

qint64 StoreFiles::bytes() const
{
    qint64 sum = 0;
    const QFileInfo file(m_path);
    const QFileInfoList all = file.dir().entryInfoList({file.completeBaseName() + QLatin1Char('*')}, QDir::Files);
    for (const QFileInfo &one : all)
        sum += one.size();
    return sum;
}

QStringList StoreFiles::removeCopies() const
{
    QStringList left;
    const QFileInfo file(m_path);
    // `drafts.REASON-TIME.db` and `drafts.before-VERSION.db` with their journals; not `drafts.db` and its own.
    const QFileInfoList copies =
        file.dir().entryInfoList({QStringLiteral("%1.*.%2*").arg(file.completeBaseName(), file.suffix())}, QDir::Files);
    for (const QFileInfo &copy : copies) {
        if (!QFile::remove(copy.absoluteFilePath()))
            left.append(copy.absoluteFilePath());
    }
    return left;
}

} // namespace jobwright
