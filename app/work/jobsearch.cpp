// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/jobsearch.h"

#include "base/clock.h"
#include "net/reply.h"

namespace jobwright {

JobSearch::JobSearch(JobService &service, const Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_listing(service)
{
    connect(&m_listing, &JobListing::jobsArrived, this, &JobSearch::take);
    connect(&m_listing, &JobListing::completed, this, [this](bool truncated) {
        if (m_byOrderNumber)
            begin(false);
        else
            end(truncated ? tr("There are more jobs than were looked through.") : QString());
    });
    connect(&m_listing, &JobListing::failed, this, [this](const Reply &reply) { end(reply.problem.title); });
}

void JobSearch::start(const QString &text)
{
    stop();
    m_text = text.trimmed();
    m_found.clear();
    m_running = true;
    begin(true);
}

void JobSearch::stop()
{
    m_listing.stop();
    m_running = false;
}

void JobSearch::begin(bool byOrderNumber)
{
    m_byOrderNumber = byOrderNumber;
    JobQuery query;
    query.window = JobQuery::Window::CreatedAt;
    query.to = m_clock.nowUtc().addDays(1); // a service whose clock is ahead
    query.from = query.to.addMonths(-12);
    query.ascending = false;
    if (byOrderNumber)
        query.orderNumbers = {m_text};
    m_listing.start(query);
}

void JobSearch::take(const QList<Job> &jobs)
{
    for (const Job &job : jobs) {
        // A service that does not know the filter would give everything.
        const bool fits = job.orderNumber.text().compare(m_text, Qt::CaseInsensitive) == 0 ||
                          job.reference.text().contains(m_text, Qt::CaseInsensitive);
        if (!fits || m_found.contains(job.id))
            continue;
        m_found.insert(job.id);
        Q_EMIT found(job);
        if (!m_running)
            return; // who was told has seen enough
        if (m_found.size() == mostFound) {
            end(tr("There are more; type more of it."));
            return;
        }
    }
}

void JobSearch::end(const QString &trouble)
{
    stop();
    Q_EMIT finished(int(m_found.size()), trouble);
}

} // namespace jobwright
