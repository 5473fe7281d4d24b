// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storefile.h"

#include "base/logcategories.h"
#include "store/salvage.h"
#include "store/schema.h"
#include "store/storenoticewords.h"
#include "store/transaction.h"

#include <QFileInfo>
#include <QLockFile>

#include <utility>

namespace jobwright {

namespace {

/// How long another process may take to open, upgrade or repair the file before we go on without waiting.
constexpr int lockTimeout = 10000;

/// Held while the file is opened, upgraded or replaced, so that two processes do not repair it at once. Where the
/// folder cannot be written to there is nothing to guard.
class OpeningLock
{
public:
    explicit OpeningLock(const QString &path) : m_lock(path + QLatin1String(".lock"))
    {
        m_lock.setStaleLockTime(0); // only a dead owner makes it stale
        m_lock.tryLock(lockTimeout);
    }

private:
    QLockFile m_lock;
};

} // namespace

StoreFile::StoreFile(StoreOptions options) : m_options(std::move(options)), m_files(m_options.path) {}

StoreFile::~StoreFile() = default;

StoreFailure StoreFile::read(const Work &work)
{
    return attempt(work, false);
}

StoreFailure StoreFile::write(const Work &work)
{
    return attempt(
        [&](Database &database) -> StoreFailure {
            Transaction transaction(database);
            if (auto error = transaction.begin())
                return error;
            if (auto error = work(database))
                return error;
            return transaction.commit();
        },
        true);
}

StoreFailure StoreFile::attempt(const Work &work, bool writing)
{
    StoreFailure error = prepare(writing);
    if (!error)
        error = work(*m_database);
    if (error && error->kind == StoreError::Kind::Corrupt && m_database) {
        error = repair();
        if (!error)
            error = work(*m_database);
    }
    if (!error) {
        if (m_journal == StoreFiles::Identity())
            m_journal = m_files.journalIdentity();
        return error;
    }
    if (error->kind != StoreError::Kind::Changed)
        qCWarning(lcStore) << (writing ? "writing:" : "reading:") << error->technical;
    const bool lasting = error->kind == StoreError::Kind::Io || error->kind == StoreError::Kind::ReadOnly ||
                         error->kind == StoreError::Kind::Internal || error->kind == StoreError::Kind::Corrupt;
    if (m_database && (lasting || !m_database->isUsable()))
        close();
    return error;
}

StoreFailure StoreFile::prepare(bool writing)
{
    if (m_database && m_files.identity() != m_identity) {
        if (auto error = followMove())
            return error;
    }
    if (writing && m_database && m_refusal && m_refusal->kind == StoreError::Kind::ReadOnly)
        close(); // it may be writable by now: whoever tries again wants to know
    if (!m_database) {
        if (auto error = open())
            return error;
    }
    if (!writing)
        return std::nullopt;
    if (m_refusal)
        return m_refusal;
    if (m_checked)
        return std::nullopt;
    const StoreFailure error = Schema::check(*m_database);
    m_checked = !error;
    return error && error->kind == StoreError::Kind::Corrupt ? repair() : error;
}

void StoreFile::check()
{
    if (!m_checked && !m_refusal) {
        if (const auto error = prepare(true))
            qCWarning(lcStore) << "checking:" << error->technical;
    }
}

StoreFailure StoreFile::open()
{
    if (auto error = m_files.makeFolder())
        return error;
    const OpeningLock lock(m_options.path);
    StoreFailure error = openLocked();
    if (error)
        close();
    return error;
}

StoreFailure StoreFile::openLocked()
{
    m_checked = false;
    m_refusal.reset();
    if (m_files.hasOrphans()) {
        if (auto error = m_files.moveOrphansAside())
            return error;
    }
    if (!m_files.exists())
        return makeNew();
    if (m_files.isEmpty())
        return replaceLocked(StoreNotice::Kind::Empty, QStringLiteral("0 bytes"));
    if (auto error = m_files.makeFile())
        return error;
    if (auto error = connect(Database::Mode::ReadWrite))
        return error->kind == StoreError::Kind::Corrupt ? replaceLocked(StoreNotice::Kind::Repaired, error->technical)
                                                        : error;
    const auto schema = Schema::of(*m_database);
    if (!schema) {
        return schema.error().kind == StoreError::Kind::Corrupt
                   ? replaceLocked(StoreNotice::Kind::Repaired, schema.error().technical)
                   : StoreFailure(schema.error());
    }
    if (schema->kind == Schema::Kind::Foreign)
        return replaceLocked(StoreNotice::Kind::Foreign, QStringLiteral("application_id"));
    if (schema->version > latestVersion())
        return openNewer();
    if (auto error = m_database->journal(m_options.sharedMemory && !m_files.onNetworkDrive())) {
        if (error->kind != StoreError::Kind::ReadOnly)
            return error;
        m_refusal = error;
        return std::nullopt;
    }
    return schema->version < latestVersion() ? upgrade(schema->version) : StoreFailure();
}

StoreFailure StoreFile::connect(Database::Mode mode)
{
    m_database.reset();
    m_identity = m_files.identity();
    auto opened = Database::open(mode, m_options);
    if (!opened)
        return opened.error();
    m_database = std::move(opened).value();
    return std::nullopt;
}

StoreFailure StoreFile::upgrade(int version)
{
    if (auto error = Schema::check(*m_database))
        return error->kind == StoreError::Kind::Corrupt ? replaceLocked(StoreNotice::Kind::Repaired, error->technical)
                                                        : error;
    m_checked = true;
    QString backup;
    StoreFailure error;
    if (version > 0) {
        backup = m_files.backupName(latestVersion());
        error = Schema::backUp(*m_database, backup);
    }
    if (!error)
        error = Schema::migrate(*m_database, m_options.migrations);
    if (!error)
        return std::nullopt;
    if (version == 0)
        return error; // nothing in it yet
    m_refusal = storeError(StoreError::Kind::OldSchema, error->technical);
    notify(StoreNotice::Kind::NotUpgraded, m_refusal->words, error->technical, backup);
    return std::nullopt;
}

StoreFailure StoreFile::openNewer()
{
    if (auto error = connect(Database::Mode::ReadOnly))
        return error;
    m_refusal = storeError(StoreError::Kind::NewerSchema, QStringLiteral("user_version"));
    notify(StoreNotice::Kind::NewerVersion, m_refusal->words, m_refusal->technical);
    return std::nullopt;
}

StoreFailure StoreFile::makeNew()
{
    if (auto error = m_files.makeFile())
        return error;
    StoreFailure error = connect(Database::Mode::ReadWrite);
    if (!error)
        error = m_database->journal(m_options.sharedMemory && !m_files.onNetworkDrive());
    m_checked = !error;
    if (!error)
        return Schema::migrate(*m_database, m_options.migrations);
    close();
    m_files.dropEmpty();
    return error;
}

StoreFailure StoreFile::repair()
{
    const OpeningLock lock(m_options.path);
    // Another process may have been quicker.
    const StoreFailure error = m_files.identity() == m_identity
                                   ? replaceLocked(StoreNotice::Kind::Repaired, QStringLiteral("damaged"))
                                   : openLocked();
    if (error)
        close();
    return error;
}

StoreFailure StoreFile::replaceLocked(StoreNotice::Kind why, const QString &technical)
{
    m_database.reset();
    QString aside;
    if (auto error = m_files.moveAside(storeNoticeInfix(why), &aside))
        return error;
    qCWarning(lcStore) << "the drafts file was put aside:" << technical;
    if (auto error = makeNew())
        return error;
    Salvage saved;
    if (why == StoreNotice::Kind::Repaired) {
        StoreOptions damaged = m_options;
        damaged.path = aside;
        const auto salvage = Salvage::copyRows(damaged, *m_database);
        if (salvage)
            saved = *salvage;
        else
            qCWarning(lcStore) << "salvage:" << salvage.error().technical;
    }
    notify(why, storeNoticeWords(why, aside, saved.drafts, saved.historyEntries), technical, aside);
    return std::nullopt;
}

StoreFailure StoreFile::followMove()
{
    QString saved;
    {
        const OpeningLock lock(m_options.path);
        StoreFailure error = m_files.makeFolder();
        const bool gone = !m_files.exists();
        saved = gone ? m_options.path : m_files.asideName(QStringLiteral("replaced"));
        if (!error)
            error = Schema::backUp(*m_database, saved);
        if (error) {
            qCWarning(lcStore) << "the drafts file was moved and could not be written again:" << error->technical;
            saved.clear();
        }
        // A -wal of ours beside a file of others would be played into it.
        const bool orphan = m_journal != StoreFiles::Identity() && m_files.journalIdentity() == m_journal;
        close();
        if (orphan) {
            if (const auto left = m_files.moveOrphansAside())
                return left;
        }
    }
    notify(StoreNotice::Kind::Moved, storeNoticeWords(StoreNotice::Kind::Moved, saved), QStringLiteral("moved"), saved);
    return std::nullopt;
}

void StoreFile::close()
{
    m_database.reset();
    m_identity = {};
    m_journal = {};
}

QList<StoreNotice> StoreFile::takeNotices()
{
    return std::exchange(m_notices, {});
}

void StoreFile::notify(StoreNotice::Kind kind, const QString &words, const QString &technical, const QString &path)
{
    m_notices += StoreNotice{kind, words, technical, path};
}

int StoreFile::latestVersion() const
{
    return m_options.migrations.isEmpty() ? 0 : m_options.migrations.last().version;
}

} // namespace jobwright
