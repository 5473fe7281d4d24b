// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"
#include "net/jobquery.h"
#include "wire/problem.h"

#include <QObject>
#include <QPointer>
#include <QSet>

namespace jobwright {

class Call;
class JobService;
struct Reply;

/// Fetches all jobs of a query, page after page, in the background. The service promises no total and may change
/// between two pages, so a job that comes twice counts once, and the pages are bounded.
class JobListing : public QObject
{
    Q_OBJECT

public:
    /// The first page is small, so that something is on screen soon.
    static constexpr int firstPageSize = 100;
    static constexpr int pageSize = 1000;
    static constexpr int mostPages = 200;

    /// `service` must outlive this.
    explicit JobListing(JobService &service, QObject *parent = nullptr);
    ~JobListing() override;

    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] const JobQuery &query() const { return m_query; }

    /// Begins anew; what was under way is dropped without a signal.
    void start(const JobQuery &query);
    void stop();

Q_SIGNALS:
    /// Jobs that were not delivered before for this query.
    void jobsArrived(const QList<jobwright::Job> &jobs);
    /// All there are; or, with `truncated`, as many as the program takes.
    void completed(bool truncated);
    /// What arrived before stays usable.
    void failed(const jobwright::Reply &reply);

private:
    void fetch();
    void take(const Reply &reply);

    JobService &m_service;
    JobQuery m_query;
    bool m_running = false;
    int m_page = 1;
    int m_size = firstPageSize;
    int m_pages = 0;
    int m_round = 0; ///< counts start(), which a slot may call while a page is taken
    QSet<JobId> m_seen;
    QPointer<Call> m_call;
};

} // namespace jobwright
