// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logfile.h"

#include "base/privatefile.h"
#include "base/statefolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStringList>

#include <algorithm>

namespace jobwright {

namespace {

/// Cut between two characters, not within the bytes of one.
QByteArray shortened(const QByteArray &line, qsizetype most)
{
    if (line.size() <= most)
        return line;
    qsizetype end = most;
    while (end > 0 && (static_cast<unsigned char>(line.at(end)) & 0xC0U) == 0x80U)
        --end;
    return line.left(end) + " [cut]";
}

} // namespace

LogFile::LogFile(QString path, qint64 largest, int files)
    : m_path(std::move(path)), m_largest(largest), m_files(std::max(1, files))
{
}

QString LogFile::defaultPath()
{
    return userStateFolder() + QLatin1String("/jobwright.log");
}

QStringList LogFile::paths() const
{
    QStringList paths{m_path};
    for (int i = 1; i < m_files; ++i)
        paths += QStringLiteral("%1.%2").arg(m_path).arg(i);
    return paths;
}

QByteArray LogFile::tail(qint64 most) const
{
    QByteArray text;
    const QStringList all = paths();
    for (const QString &path : all) {
        QFile file(path);
        const qint64 missing = most - text.size();
        if (missing <= 0 || isNoFile(path) || !file.open(QIODevice::ReadOnly))
            break;
        const bool whole = file.size() <= missing;
        if (!whole)
            file.seek(file.size() - missing);
        QByteArray part = file.read(missing);
        if (!whole)
            part.remove(0, part.indexOf('\n') + 1);
        text.prepend(part);
    }
    return text;
}

void LogFile::remove() const
{
    const QStringList all = paths();
    for (const QString &path : all)
        QFile::remove(path);
}

void LogFile::append(const QByteArray &line)
{
    if (m_path.isEmpty() || isNoFile(m_path))
        return;
    if (!m_folderMade) {
        const QString folder = QFileInfo(m_path).path();
        if (!QDir(folder).exists() && QDir().mkpath(folder))
            QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner);
        m_folderMade = true;
    }
    const QByteArray bytes = shortened(line, longestLine) + '\n';
    rotate(bytes.size());
    QFile file(m_path);
    // One write for a line: lines of several processes do not run into each other.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered, ownerOnly))
        return;
    if (file.permissions() & anyoneElse)
        file.setPermissions(ownerOnly);
    file.write(bytes);
}

/// Makes room where the line that is coming would not fit.
void LogFile::rotate(qint64 coming) const
{
    const auto full = [&] {
        const qint64 size = QFileInfo(m_path).size();
        return size > 0 && size + coming > m_largest;
    };
    if (!full())
        return;
    // Two processes that rotate at once would push a file out before its time; the other one does it as well.
    QLockFile lock(m_path + QLatin1String(".lock"));
    lock.setStaleLockTime(10000);
    if (!lock.tryLock(0) || !full())
        return;
    const QStringList all = paths();
    QFile::remove(all.last());
    for (qsizetype i = all.size() - 1; i > 0; --i)
        QFile::rename(all.at(i - 1), all.at(i));
}

} // namespace jobwright
