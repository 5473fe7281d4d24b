// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/writermark.h"

#include "base/logcategories.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

namespace jobwright {

namespace {

/// A look at a lock that nobody holds any more removes its file.
bool isHeld(const QString &path)
{
    if (!QFileInfo::exists(path))
        return false;
    QLockFile probe(path);
    probe.setStaleLockTime(0); // only a dead owner makes it stale
    return !probe.tryLock(0) && probe.error() == QLockFile::LockFailedError;
}

} // namespace

WriterMark::WriterMark(const QString &storePath)
    : m_folder(QFileInfo(storePath).absolutePath() + QLatin1String("/running"))
{
}

WriterMark::~WriterMark() = default;

bool WriterMark::show()
{
    if (m_lock)
        return true;
    QDir().mkpath(m_folder);
    // What was killed leaves its file.
    const QStringList left = QDir(m_folder).entryList({QStringLiteral("*.lock")}, QDir::Files);
    for (const QString &name : left)
        static_cast<void>(isHeld(m_folder + u'/' + name));
    auto lock = std::make_unique<QLockFile>(pathOf(m_id));
    lock->setStaleLockTime(0);
    if (!lock->tryLock(0)) {
        qCWarning(lcStore) << "no lock says that this process lives:" << lock->error();
        return false;
    }
    m_lock = std::move(lock);
    return true;
}

bool WriterMark::lives(const QUuid &other) const
{
    return !other.isNull() && isHeld(pathOf(other));
}

QString WriterMark::pathOf(const QUuid &id) const
{
    return m_folder + u'/' + id.toString(QUuid::WithoutBraces) + QLatin1String(".lock");
}

} // namespace jobwright
