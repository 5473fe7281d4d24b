// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/draft.h"
#include "store/historyentry.h"
#include "store/sqlitedraftstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>
#include <optional>

namespace jobwright {

/// A drafts file in a folder of its own, and its store with calls that wait for their answer.
class StoreFixture
{
public:
    StoreFixture() { options.path = folder.filePath(QStringLiteral("data/drafts.db")); }

    /// Closes the store and opens it anew, as the next start of the program does.
    SqliteDraftStore &open()
    {
        store.reset();
        notices.clear();
        store = another();
        QObject::connect(store.get(), &SqliteDraftStore::noticed, store.get(),
                         [this](const StoreNotice &notice) { notices += notice; });
        return *store;
    }
    /// One more on the same file, as another process has it.
    [[nodiscard]] std::unique_ptr<SqliteDraftStore> another() const
    {
        return std::make_unique<SqliteDraftStore>(options);
    }

    /// The answer of one call: wait<Done>([&](auto answer) { store->save(draft, &context, answer); }).
    template <typename T, typename Call>
    Result<T, StoreError> wait(Call call)
    {
        std::optional<Result<T, StoreError>> result;
        call([&result](const Result<T, StoreError> &answer) { result = answer; });
        // QTest::qWaitFor() sleeps ten milliseconds at a time, and a sweep waits some thousand times.
        QTimer patience;
        patience.setSingleShot(true);
        patience.start(30000);
        while (!result && patience.isActive())
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        if (!result)
            return Result<T, StoreError>::fail(
                storeError(StoreError::Kind::Internal, QStringLiteral("the store did not answer")));
        return *result;
    }

    Result<DraftStore::Saved, StoreError> save(const Draft &draft) { return save(*store, draft); }
    Result<DraftStore::Saved, StoreError> save(SqliteDraftStore &into, const Draft &draft)
    {
        return wait<DraftStore::Saved>([&](auto answer) { into.save(draft, &context, answer); });
    }
    Result<Done, StoreError> remove(const QUuid &id)
    {
        return wait<Done>([&](auto answer) { store->remove(id, &context, answer); });
    }
    Result<Done, StoreError> complete(const QUuid &id, const HistoryEntry &entry, const std::optional<Draft> &left = {})
    {
        return wait<Done>([&](auto answer) { store->complete(id, entry, left, &context, answer); });
    }
    Result<QList<Draft>, StoreError> drafts(const QUuid &profileId = {}) { return drafts(*store, profileId); }
    Result<QList<Draft>, StoreError> drafts(SqliteDraftStore &from, const QUuid &profileId = {})
    {
        return wait<QList<Draft>>([&](auto answer) { from.drafts(profileId, &context, answer); });
    }
    Result<QList<HistoryEntry>, StoreError> history(const QUuid &profileId = {}, int most = 100)
    {
        return wait<QList<HistoryEntry>>([&](auto answer) { store->history(profileId, most, &context, answer); });
    }
    [[nodiscard]] QStringList filesBeside() const
    {
        return QDir(folder.filePath(QStringLiteral("data"))).entryList(QDir::Files, QDir::Name);
    }

    /// A draft as an editor makes it, with texts that are easily spoilt.
    [[nodiscard]] static Draft draft(const QString &reference = QStringLiteral("NG-2300"), JobId jobId = 1004471)
    {
        Draft draft;
        draft.id = QUuid::createUuid();
        draft.profileId = QUuid(QStringLiteral("11111111-2222-4333-8444-555555555555"));
        draft.jobId = jobId;
        draft.base.id = jobId;
        draft.base.typeName = QStringLiteral("Boiler service");
        draft.base.reference = FieldValue(QStringLiteral("NG-2291"));
        draft.base.description = FieldValue(QString::fromUtf8("one\r\ntwo\u2028three\u00a0four"));
        draft.baseReadAt = QDateTime(QDate(2026, 3, 2), QTime(9, 0, 0, 125), Qt::UTC);
        draft.input.insert(FieldKey::Reference, {Change::Kind::Set, reference});
        draft.input.insert(FieldKey::OrderNumber, {Change::Kind::Clear, {}});
        draft.createdAt = draft.baseReadAt.addSecs(10);
        draft.editedAt = draft.baseReadAt.addSecs(20);
        return draft;
    }

    /// How the submission of a draft may have ended, with every kind of value in it.
    [[nodiscard]] static HistoryEntry entryFor(const Draft &draft)
    {
        HistoryEntry entry;
        entry.id = QUuid::createUuid();
        entry.profileId = draft.profileId;
        entry.profileName = QStringLiteral("Northgate");
        entry.jobId = draft.jobId;
        entry.jobTitle = QStringLiteral("Boiler service");
        entry.sentAt = draft.editedAt;
        entry.before = draft.base;
        entry.body = R"({"reference":"NG-2300","orderNumber":null})";
        entry.outcome = QStringLiteral("confirmed");
        entry.status = 204;
        entry.problem.title = QStringLiteral("none");
        entry.verification = {
            {FieldKey::Reference, FieldVerdict::Kind::StoredDifferently, FieldValue(QStringLiteral("NG-2291")),
             Change::set(FieldValue(QStringLiteral("ng-2300"))), FieldValue(QStringLiteral("NG-2300"))},
            {FieldId::custom(4711), FieldVerdict::Kind::Ignored, FieldValue(QString(QLatin1String(""))),
             Change::clear(), FieldValue()},
            {FieldKey::PlannedDuration, FieldVerdict::Kind::Confirmed, FieldValue(90), Change::set(FieldValue(0)),
             FieldValue(0)}};
        entry.verifiedAt = entry.sentAt.addMSecs(1234);
        return entry;
    }

    /// In memory where the system has a folder for that: what is tested does not depend on how fast a disk is.
    [[nodiscard]] static QString folderTemplate()
    {
        const QFileInfo memory(QStringLiteral("/dev/shm"));
        return (memory.isWritable() ? memory.filePath() : QDir::tempPath()) + QLatin1String("/jobwright-XXXXXX");
    }

    QTemporaryDir folder{folderTemplate()};
    StoreOptions options;
    std::unique_ptr<SqliteDraftStore> store;
    QObject context;
    QList<StoreNotice> notices;
};

} // namespace jobwright
