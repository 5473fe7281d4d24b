// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/storeerror.h"

#include <QPair>
#include <QString>
#include <QStringList>

namespace jobwright {

/// The file of an SQLite database with its -wal and -shm, which belong together: moved apart they lose data
/// (sqlite.org/howtocorrupt.html §1.4). What is put aside is never deleted but by
/// removeCopies().
class StoreFiles
{
public:
    /// Device and inode of a file, or its like; tells a file from another that took its name. Zeros: no such file.
    using Identity = QPair<quint64, quint64>;

    explicit StoreFiles(QString path);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool exists() const;
    [[nodiscard]] bool isEmpty() const;    ///< there, with not one byte
    [[nodiscard]] bool hasOrphans() const; ///< -wal or -shm without the file
    [[nodiscard]] Identity identity() const;
    [[nodiscard]] Identity journalIdentity() const; ///< of -wal
    /// NFS, SMB and the like, where processes on two machines would not see each other's shared memory.
    [[nodiscard]] bool onNetworkDrive() const;

    /// The folder, for this user alone (0700).
    [[nodiscard]] StoreFailure makeFolder() const;
    /// The file, empty, for this user alone (0600), where there is none yet; SQLite gives -wal and -shm the same.
    [[nodiscard]] StoreFailure makeFile() const;
    /// Takes back what makeFile() made where nothing came of it, so that the next start does not find a file that looks
    /// emptied. Does nothing to a file with a byte in it.
    void dropEmpty() const;
    /// Renames what there is of the three to `drafts.REASON-TIME.db…`; *to receives the new name of the file.
    [[nodiscard]] StoreFailure moveAside(const QString &reason, QString *to) const;
    /// Renames -wal and -shm alone, which belong to a file that is no longer there.
    [[nodiscard]] StoreFailure moveOrphansAside() const;
    [[nodiscard]] QString folder() const;
    /// Of the file and all that stands beside it under its name.
    [[nodiscard]] qint64 bytes() const;
    /// Removes backups and files that were put aside; gives those that could not be removed.
    [[nodiscard]] QStringList removeCopies() const;
    /// A free name beside the file: `drafts.REASON-TIME.db`.
    [[nodiscard]] QString asideName(const QString &reason) const;
    /// `drafts.before-VERSION.db`.
    [[nodiscard]] QString backupName(int version) const;

private:
    [[nodiscard]] StoreFailure move(const QStringList &suffixes, const QString &to) const;
    [[nodiscard]] QString beside(const QString &infix) const;

    QString m_path;
};

} // namespace jobwright
