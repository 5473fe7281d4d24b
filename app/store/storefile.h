// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/database.h"
#include "store/storefiles.h"
#include "store/storenotice.h"
#include "store/storeoptions.h"

#include <QList>

#include <functional>
#include <memory>

namespace jobwright {

/// The drafts file as it is opened, checked, upgraded, repaired and kept open; used by one thread. Opened when first
/// needed, and again after an error, because what was wrong may be mended meanwhile.
class StoreFile
{
public:
    using Work = std::function<StoreFailure(Database &)>;

    explicit StoreFile(StoreOptions options);
    ~StoreFile();
    Q_DISABLE_COPY_MOVE(StoreFile)

    /// Runs `work`, a second time where the file turned out damaged and was replaced.
    [[nodiscard]] StoreFailure read(const Work &work);
    /// The same in a transaction, on a file that was checked as a whole since it was opened.
    [[nodiscard]] StoreFailure write(const Work &work);
    /// Checks the whole file now and repairs it, unless that was done.
    void check();

    /// What there is to tell the user since the last call.
    [[nodiscard]] QList<StoreNotice> takeNotices();

private:
    [[nodiscard]] StoreFailure attempt(const Work &work, bool writing);
    /// Makes the file fit for reading, or for writing.
    [[nodiscard]] StoreFailure prepare(bool writing);
    [[nodiscard]] StoreFailure open();
    [[nodiscard]] StoreFailure openLocked();
    [[nodiscard]] StoreFailure connect(Database::Mode mode);
    [[nodiscard]] StoreFailure upgrade(int version);
    [[nodiscard]] StoreFailure openNewer();
    /// Puts the file aside, makes a new one and saves what can be read of the old.
    [[nodiscard]] StoreFailure repair();
    [[nodiscard]] StoreFailure replaceLocked(StoreNotice::Kind why, const QString &technical);
    [[nodiscard]] StoreFailure makeNew();
    /// The file was taken away or exchanged while it was open: what we still hold is written out again.
    [[nodiscard]] StoreFailure followMove();
    void close();
    void notify(StoreNotice::Kind kind, const QString &words, const QString &technical, const QString &path = {});
    [[nodiscard]] int latestVersion() const;

    StoreOptions m_options;
    StoreFiles m_files;
    std::unique_ptr<Database> m_database;
    StoreFiles::Identity m_identity;
    StoreFiles::Identity m_journal; ///< of the -wal that belongs to it, once there is one
    StoreFailure m_refusal;         ///< why this file is not written to although it can be read
    bool m_checked = false;
    QList<StoreNotice> m_notices;
};

} // namespace jobwright
