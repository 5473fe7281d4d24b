// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace jobwright {

/// A log for this user alone (0600) that stays small: at most `files` files of about `largest` bytes, `NAME`, `NAME.1`
/// (older) and so on. Nothing is touched before the first line; then each line opens and closes the file, so that
/// several processes can write to one log and none holds a file that another has renamed. A log that cannot be written
/// to is no trouble to anybody: the line is lost. Used by one thread at a time.
class LogFile
{
public:
    static constexpr qint64 usualLargest = qint64(512) * 1024;
    static constexpr int usualFiles = 3;
    /// Of one line; more is cut, so that no text fills the log by itself.
    static constexpr qsizetype longestLine = 4096;

    explicit LogFile(QString path, qint64 largest = usualLargest, int files = usualFiles);

    /// `jobwright.log` in the user's state folder.
    [[nodiscard]] static QString defaultPath();
    [[nodiscard]] const QString &path() const { return m_path; }
    /// All files there can be, the newest first.
    [[nodiscard]] QStringList paths() const;
    /// The last lines of the log, oldest first, at most `most` bytes; empty where there is none.
    [[nodiscard]] QByteArray tail(qint64 most) const;

    /// Takes all files away.
    void remove() const;
    /// `line` is redacted and has no line break.
    void append(const QByteArray &line);

private:
    void rotate(qint64 coming) const;

    QString m_path;
    qint64 m_largest;
    int m_files;
    bool m_folderMade = false;
};

} // namespace jobwright
