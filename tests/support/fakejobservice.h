// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/call.h"
#include "net/jobservice.h"

#include <QHash>
#include <QList>
#include <QPointer>

namespace jobwright {

/// A service in the test's hands: holds jobs, takes updates, answers as told. Every answer comes with the event loop.
class FakeJobService : public JobService
{
public:
    class FakeCall : public Call
    {
    public:
        explicit FakeCall(const Reply &reply) : m_reply(reply) {}
        void cancel() override;
        void finishSoon();
        void finishNow();

    private:
        Reply m_reply;
        bool m_done = false;
    };

    /// What is held: read by getJob(), changed by an update that is not answered otherwise.
    QHash<JobId, QByteArray> jobs;
    QList<QByteArray> persons; ///< JSON objects
    /// Which jobs a list gives; by default all, whatever was asked for.
    std::function<bool(JobId id, const JobQuery &query)> lists;
    /// Answers of the next updates; an update beyond them is applied and succeeds.
    QList<Reply> updateReplies;
    /// Answers every read so while set.
    std::optional<Reply> readReply;
    bool holdUpdates = false; ///< updates are not answered before release()
    QList<QByteArray> sent;   ///< bodies, byte for byte
    int reads = 0;

    [[nodiscard]] static Reply success(const QByteArray &body = {});
    [[nodiscard]] static Reply refused(const QByteArray &problemJson, const QList<qint64> &sentCustomFields = {});
    [[nodiscard]] static Reply failure(Reply::Outcome outcome, int status, const QString &title);
    void release();

    [[nodiscard]] Call *getJob(JobId id) override;
    [[nodiscard]] Call *listJobs(const JobQuery &query, int pageNumber, int pageSize) override;
    [[nodiscard]] Call *listPersons(qint64 contactId, int pageNumber, int pageSize) override;
    [[nodiscard]] Call *updateJob(JobId id, const UpdateBody &body, const QByteArray &ifMatch) override;
    [[nodiscard]] Call *signIn() override;

private:
    [[nodiscard]] static FakeCall *answer(const Reply &reply);
    void apply(JobId id, const QByteArray &body);

    QPointer<FakeCall> m_held;
};

} // namespace jobwright
