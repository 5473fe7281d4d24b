// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/joblisting.h"

#include "net/call.h"
#include "net/jobservice.h"
#include "wire/jobjson.h"

namespace jobwright {

JobListing::JobListing(JobService &service, QObject *parent) : QObject(parent), m_service(service) {}

JobListing::~JobListing()
{
    stop();
}

void JobListing::start(const JobQuery &query)
{
    stop();
    m_query = query;
    m_running = true;
    ++m_round;
    m_page = 1;
    m_size = firstPageSize;
    m_pages = 0;
    m_seen.clear();
    fetch();
}

void JobListing::stop()
{
    m_running = false;
    if (m_call) {
        m_call->disconnect(this);
        m_call->cancel();
        m_call = nullptr;
    }
}

void JobListing::fetch()
{
    m_call = m_service.listJobs(m_query, m_page, m_size);
    connect(m_call, &Call::finished, this, &JobListing::take);
}

void JobListing::take(const Reply &reply)
{
    m_call = nullptr;
    Reply failure = reply;
    if (reply.outcome == Reply::Outcome::Success) {
        if (const auto page = decodeJobPage(reply.body)) {
            QList<Job> fresh;
            for (const Job &job : page->jobs) {
                if (!m_seen.contains(job.id)) {
                    m_seen.insert(job.id);
                    fresh.append(job);
                }
            }
            ++m_pages;
            const bool last = page->itemCount < m_size;
            // A server that repeats itself for ever, or ignores the page number, brings nothing new.
            const bool stuck = fresh.isEmpty() && m_pages > 2;
            const int round = m_round;
            if (!fresh.isEmpty())
                Q_EMIT jobsArrived(fresh);
            if (!m_running || round != m_round)
                return;
            if (last || stuck || m_pages >= mostPages) {
                m_running = false;
                Q_EMIT completed(!last);
                return;
            }
            // Pages of another size begin again at 1: the first hundred come twice and are dropped.
            m_page = m_size == pageSize ? m_page + 1 : 1;
            m_size = pageSize;
            fetch();
            return;
        } else {
            failure.outcome = Reply::Outcome::Unknown;
            failure.problem.title = tr("The list of jobs could not be read");
            failure.problem.detail = page.error().what;
        }
    }
    m_running = false;
    Q_EMIT failed(failure);
}

} // namespace jobwright
