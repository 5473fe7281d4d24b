// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/draftstore.h"
#include "store/drafttable.h"
#include "store/localdata.h"
#include "store/profilerecords.h"
#include "store/storefile.h"
#include "store/storenotice.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <memory>

namespace jobwright {

/// The store in one SQLite file, shared with other processes of the same user. Making it touches no disk; everything is
/// done on a thread of its own. When it is destroyed it first carries out what was asked for, which takes as long as
/// that.
class SqliteDraftStore : public QObject, public DraftStore, public ProfileRecords, public LocalData
{
    Q_OBJECT

public:
    explicit SqliteDraftStore(StoreOptions options = {}, QObject *parent = nullptr);
    ~SqliteDraftStore() override;

    /// From now on, at most `every` after another process wrote to the file, changedElsewhere() says so.
    void watch(std::chrono::milliseconds every);

    void save(const Draft &draft, QObject *context, DraftStore::Answer<Saved> answer) override;
    void saveWithHistory(const Draft &draft, const HistoryEntry &entry, QObject *context,
                         DraftStore::Answer<Saved> answer) override;
    void remove(const QUuid &draftId, QObject *context, DraftStore::Answer<Done> answer) override;
    void complete(const QUuid &draftId, const HistoryEntry &entry, const std::optional<Draft> &left, QObject *context,
                  DraftStore::Answer<Done> answer) override;
    void drafts(const QUuid &profileId, QObject *context, DraftStore::Answer<QList<Draft>> answer) override;

    void history(const QUuid &profileId, int most, QObject *context,
                 DraftStore::Answer<QList<HistoryEntry>> answer) override;

    void saveCatalogue(const QUuid &profileId, const QList<FieldDefinition> &definitions, QObject *context,
                       DraftStore::Answer<Done> answer) override;
    void catalogue(const QUuid &profileId, QObject *context,
                   DraftStore::Answer<QList<FieldDefinition>> answer) override;

    void profiles(QObject *context, ProfileRecords::Answer<QList<ProfileRecord>> answer) override;
    void saveProfile(const ProfileRecord &record, QObject *context, ProfileRecords::Answer<Done> answer) override;
    void removeProfile(const QUuid &id, QObject *context, ProfileRecords::Answer<Done> answer) override;

    void summary(QObject *context, LocalData::Answer<LocalDataSummary> answer) override;
    void forgetHistory(const QDateTime &before, QObject *context, LocalData::Answer<int> answer) override;
    void eraseAll(QObject *context, LocalData::Answer<QStringList> answer) override;

Q_SIGNALS:
    /// The file was repaired, put aside, moved or can only be read; before the answer of the operation that found out.
    void noticed(const jobwright::StoreNotice &notice);
    /// Another process of this user wrote something.
    void changedElsewhere();

private:
    template <typename T>
    using Answer = DraftStore::Answer<T>;
    void lookForOthers();
    /// Runs on the store's thread, later, in order.
    void post(std::function<void()> work);
    /// Brings notices and the answer back to this object's thread.
    template <typename T>
    void answerLater(const QPointer<QObject> &context, const Answer<T> &answer, Result<T, StoreError> result);
    template <typename T>
    void read(QObject *context, Answer<T> answer, std::function<Result<T, StoreError>(Database &)> work);
    void write(QObject *context, Answer<Done> answer, StoreFile::Work work);
    void saveAnd(const Draft &draft, const StoreFile::Work &more, QObject *context, Answer<Saved> answer);

    QThread m_thread;
    QObject *m_worker; ///< lives in m_thread and goes with it
    std::chrono::milliseconds m_checkAfter;
    const StoreFiles m_files;
    DraftTable m_drafts; ///< these belong to m_thread
    std::unique_ptr<StoreFile> m_file;
    qint64 m_dataVersion = -1; ///< as last seen; -1 before that
};

} // namespace jobwright
