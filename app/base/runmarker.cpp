// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/runmarker.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

namespace jobwright {

namespace {

/// Not by process id: that of a process that is gone may be ours today.
QString markerName(const QString &id)
{
    return QStringLiteral("running-%1.lock").arg(id);
}

/// Never stale by age: a window may stay open for weeks. Only a dead owner makes it so.
std::unique_ptr<QLockFile> lockFile(const QString &path)
{
    auto file = std::make_unique<QLockFile>(path);
    file->setStaleLockTime(0);
    return file;
}

} // namespace

RunMarker::RunMarker(const QString &folder)
{
    const QDir dir(folder);
    const QFileInfoList markers = dir.entryInfoList({markerName(QStringLiteral("*"))}, QDir::Files | QDir::Hidden);
    for (const QFileInfo &marker : markers) {
        const QDateTime began = marker.lastModified().toUTC();
        if (!lockFile(marker.filePath())->tryLock(0)) // and goes with the lock
            continue;
        m_badEnd = m_badEnd ? std::max(*m_badEnd, began) : began;
    }
    m_file = lockFile(dir.filePath(markerName(QUuid::createUuid().toString(QUuid::Id128))));
    m_file->tryLock(0);
}

RunMarker::~RunMarker() = default;

} // namespace jobwright
