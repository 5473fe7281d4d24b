// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/jobedit.h"
#include "net/call.h"
#include "net/jobservice.h"

#include <QMap>
#include <QObject>

#include <functional>

namespace jobwright {

/// A service that keeps jobs and does to each request what the test says, without a network.
class ScriptedService : public QObject, public JobService
{
    Q_OBJECT

public:
    enum class Fault {
        None,
        NotSent,    ///< no connection
        LostBefore, ///< the connection broke, the update was not applied
        LostAfter,  ///< it was applied, the answer is lost
        Late,       ///< the connection broke, the update is applied when arriveLate() is called
        Throttled,  ///< 429 with retryAfter
        Overloaded, ///< 503 without
        SignIn,     ///< no token
        NotAllowed,
        NotFound,
        Rejected, ///< 422
        Started,  ///< 409
        Ignored,  ///< 204, and nothing is changed
        Trimmed,  ///< 204, and texts lose their spaces
        Hangs,    ///< until releaseAll() or cancel()
    };
    struct Update
    {
        JobId jobId = 0;
        JobEdit edit;
        bool applied = false;
    };

    /// Asked when a request arrives; by default nothing fails.
    void setFault(std::function<Fault(bool update, JobId id)> fault) { m_fault = std::move(fault); }
    void setFault(Fault fault, bool updatesOnly = false)
    {
        m_fault = [=](bool update, JobId) { return update || !updatesOnly ? fault : Fault::None; };
    }
    /// Called with every update before anything is done to it.
    void setOnUpdate(std::function<void(JobId, const QByteArray &)> seen) { m_onUpdate = std::move(seen); }
    void setRetryAfter(std::chrono::milliseconds time) { m_retryAfter = time; }
    void releaseAll();
    void arriveLate();

    [[nodiscard]] Job &job(JobId id);
    [[nodiscard]] const QList<Update> &updates() const { return m_updates; }
    [[nodiscard]] int reads() const { return m_reads; }
    [[nodiscard]] int requests() const { return m_reads + int(m_updates.size()); }
    [[nodiscard]] int hanging() const { return int(m_hanging.size()); }
    static void apply(Job &job, const JobEdit &edit, bool trim = false);

    [[nodiscard]] Call *getJob(JobId id) override;
    [[nodiscard]] Call *listJobs(const JobQuery &query, int pageNumber, int pageSize) override;
    [[nodiscard]] Call *listPersons(qint64 contactId, int pageNumber, int pageSize) override;
    [[nodiscard]] Call *updateJob(JobId id, const UpdateBody &body, const QByteArray &ifMatch = {}) override;
    [[nodiscard]] Call *signIn() override;

private:
    class Answering;
    [[nodiscard]] Call *answer(Fault fault, std::function<Reply()> success, bool update);

    QMap<JobId, Job> m_jobs;
    std::function<Fault(bool, JobId)> m_fault;
    std::function<void(JobId, const QByteArray &)> m_onUpdate;
    std::chrono::milliseconds m_retryAfter{0};
    QList<Update> m_updates;
    QList<int> m_late;
    QList<Answering *> m_hanging;
    int m_reads = 0;
};

} // namespace jobwright
