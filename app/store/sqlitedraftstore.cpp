// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlitedraftstore.h"

#include "store/cataloguetable.h"
#include "store/historytable.h"
#include "store/profiletable.h"
#include "store/storecontents.h"

#include <QTimer>

namespace jobwright {

SqliteDraftStore::SqliteDraftStore(StoreOptions options, QObject *parent)
    : QObject(parent)
    , m_worker(new QObject)
    , m_checkAfter(options.checkAfter)
    , m_files(options.path)
    , m_drafts(options.path)
    , m_file(std::make_unique<StoreFile>(std::move(options)))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("drafts"));
    m_thread.start();
    if (m_checkAfter.count() < 0)
        return;
    post([this] {
        QTimer::singleShot(m_checkAfter, m_worker, [this] {
            if (!m_file)
                return; // the end came first
            m_file->check();
            answerLater<Done>({}, {}, Result<Done, StoreError>::ok({}));
        });
    });
}

SqliteDraftStore::~SqliteDraftStore()
{
    // Behind all that was asked for; connections are closed by the thread that opened them.
    post([this] {
        m_file.reset();
        QThread::currentThread()->quit();
    });
    m_thread.wait();
}

void SqliteDraftStore::watch(std::chrono::milliseconds every)
{
    post([this, every] {
        auto *timer = new QTimer(m_worker);
        connect(timer, &QTimer::timeout, m_worker, [this] { lookForOthers(); });
        timer->start(every);
    });
}

/// SQLite counts the commits of other connections (sqlite.org/pragma.html#pragma_data_version).
void SqliteDraftStore::lookForOthers()
{
    if (!m_file)
        return; // the end came first
    qint64 version = m_dataVersion;
    const StoreFailure error = m_file->read([&version](Database &database) -> StoreFailure {
        const Result<QVariant, StoreError> value = database.value(QStringLiteral("PRAGMA data_version"));
        if (!value)
            return value.error();
        version = value->toLongLong();
        return std::nullopt;
    });
    if (error || version == m_dataVersion)
        return;
    const bool first = std::exchange(m_dataVersion, version) < 0;
    if (!first)
        QMetaObject::invokeMethod(this, &SqliteDraftStore::changedElsewhere, Qt::QueuedConnection);
}

void SqliteDraftStore::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(m_worker, std::move(work), Qt::QueuedConnection);
}

template <typename T>
void SqliteDraftStore::answerLater(const QPointer<QObject> &context, const Answer<T> &answer,
                                   Result<T, StoreError> result)
{
    QMetaObject::invokeMethod(
        this,
        [this, context, answer, notices = m_file->takeNotices(), result = std::move(result)] {
            for (const StoreNotice &notice : notices)
                Q_EMIT noticed(notice);
            if (context && answer)
                answer(result);
        },
        Qt::QueuedConnection);
}

template <typename T>
void SqliteDraftStore::read(QObject *context, Answer<T> answer, std::function<Result<T, StoreError>(Database &)> work)
{
    post([this, context = QPointer(context), answer = std::move(answer), work = std::move(work)] {
        std::optional<Result<T, StoreError>> result;
        const StoreFailure error = m_file->read([&](Database &database) {
            result = work(database);
            return *result ? StoreFailure() : StoreFailure(result->error());
        });
        answerLater(context, answer, error ? Result<T, StoreError>::fail(*error) : *std::move(result));
    });
}

void SqliteDraftStore::write(QObject *context, Answer<Done> answer, StoreFile::Work work)
{
    post([this, context = QPointer(context), answer = std::move(answer), work = std::move(work)] {
        const StoreFailure error = m_file->write(work);
        if (error)
            m_drafts.rolledBack();
        else
            m_drafts.committed();
        answerLater(context, answer, error ? Result<Done, StoreError>::fail(*error) : Result<Done, StoreError>::ok({}));
    });
}

void SqliteDraftStore::save(const Draft &draft, QObject *context, Answer<Saved> answer)
{
    saveAnd(draft, {}, context, std::move(answer));
}

void SqliteDraftStore::saveWithHistory(const Draft &draft, const HistoryEntry &entry, QObject *context,
                                       Answer<Saved> answer)
{
    saveAnd(
        draft, [entry](Database &database) { return HistoryTable::add(database, entry); }, context, std::move(answer));
}

void SqliteDraftStore::saveAnd(const Draft &draft, const StoreFile::Work &more, QObject *context, Answer<Saved> answer)
{
    const auto saved = std::make_shared<Saved>();
    const Answer<Done> say = [saved, answer = std::move(answer)](const Result<Done, StoreError> &result) {
        using Answered = Result<Saved, StoreError>;
        if (answer)
            answer(result ? Answered::ok(*saved) : Answered::fail(result.error()));
    };
    write(context, say, [this, draft, more, saved](Database &database) -> StoreFailure {
        const auto written = m_drafts.write(database, draft);
        if (!written)
            return written.error();
        *saved = *written;
        return more ? more(database) : std::nullopt;
    });
}

void SqliteDraftStore::remove(const QUuid &draftId, QObject *context, Answer<Done> answer)
{
    write(context, std::move(answer),
          [this, draftId](Database &database) { return m_drafts.remove(database, draftId); });
}

void SqliteDraftStore::complete(const QUuid &draftId, const HistoryEntry &entry, const std::optional<Draft> &left,
                                QObject *context, Answer<Done> answer)
{
    const auto kept = std::make_shared<bool>(false);
    const Answer<Done> say = [kept, answer = std::move(answer)](const Result<Done, StoreError> &result) {
        if (!answer)
            return;
        const bool changed = result && *kept;
        answer(changed
                   ? Result<Done, StoreError>::fail(storeError(StoreError::Kind::Changed, QStringLiteral("complete")))
                   : result);
    };
    write(context, say, [this, draftId, entry, left, kept](Database &database) -> StoreFailure {
        if (auto error = HistoryTable::add(database, entry))
            return error;
        if (left) {
            if (const auto written = m_drafts.write(database, *left); !written)
                return written.error();
        }
        const auto removed = m_drafts.removeOwn(database, draftId);
        if (!removed)
            return removed.error();
        *kept = !*removed;
        return std::nullopt;
    });
}

void SqliteDraftStore::drafts(const QUuid &profileId, QObject *context, Answer<QList<Draft>> answer)
{
    read<QList<Draft>>(context, std::move(answer),
                       [this, profileId](Database &database) { return m_drafts.read(database, profileId); });
}

void SqliteDraftStore::history(const QUuid &profileId, int most, QObject *context, Answer<QList<HistoryEntry>> answer)
{
    read<QList<HistoryEntry>>(context, std::move(answer), [profileId, most](Database &database) {
        return HistoryTable::read(database, profileId, most);
    });
}

void SqliteDraftStore::saveCatalogue(const QUuid &profileId, const QList<FieldDefinition> &definitions,
                                     QObject *context, Answer<Done> answer)
{
    write(context, std::move(answer), [profileId, definitions](Database &database) {
        return CatalogueTable::write(database, profileId, definitions);
    });
}

void SqliteDraftStore::catalogue(const QUuid &profileId, QObject *context, Answer<QList<FieldDefinition>> answer)
{
    read<QList<FieldDefinition>>(context, std::move(answer),
                                 [profileId](Database &database) { return CatalogueTable::read(database, profileId); });
}

void SqliteDraftStore::profiles(QObject *context, Answer<QList<ProfileRecord>> answer)
{
    read<QList<ProfileRecord>>(context, std::move(answer),
                               [](Database &database) { return ProfileTable::read(database); });
}

void SqliteDraftStore::saveProfile(const ProfileRecord &record, QObject *context, Answer<Done> answer)
{
    write(context, std::move(answer), [record](Database &database) { return ProfileTable::write(database, record); });
}

void SqliteDraftStore::removeProfile(const QUuid &id, QObject *context, Answer<Done> answer)
{
    write(context, std::move(answer), [id](Database &database) { return ProfileTable::remove(database, id); });
}

void SqliteDraftStore::summary(QObject *context, LocalData::Answer<LocalDataSummary> answer)
{
    read<LocalDataSummary>(context, std::move(answer), [this](Database &database) {
        using Summary = Result<LocalDataSummary, StoreError>;
        const auto counted = StoreContents::count(database);
        if (!counted)
            return counted;
        LocalDataSummary found = *counted;
        found.folder = m_files.folder();
        found.bytes = m_files.bytes();
        return Summary::ok(found);
    });
}

void SqliteDraftStore::forgetHistory(const QDateTime &before, QObject *context, LocalData::Answer<int> answer)
{
    const auto gone = std::make_shared<int>(0);
    write(
        context,
        [gone, answer = std::move(answer)](const Result<Done, StoreError> &result) {
            if (answer)
                answer(result ? Result<int, StoreError>::ok(*gone) : Result<int, StoreError>::fail(result.error()));
        },
        [before, gone](Database &database) { return StoreContents::forgetHistory(database, before, gone.get()); });
}

void SqliteDraftStore::eraseAll(QObject *context, LocalData::Answer<QStringList> answer)
{
    post([this, context = QPointer(context), answer = std::move(answer)] {
        using Files = Result<QStringList, StoreError>;
        const StoreFailure error = m_file->write([](Database &database) { return StoreContents::erase(database); });
        if (error) {
            answerLater(context, answer, Files::fail(*error));
            return;
        }
        // Nothing is lost where this fails: what was erased is overwritten already, only the file stays long.
        static_cast<void>(m_file->read([](Database &database) { return StoreContents::shrink(database); }));
        answerLater(context, answer, Files::ok(m_files.removeCopies()));
    });
}

} // namespace jobwright
