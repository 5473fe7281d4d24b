// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"
#include "work/joblisting.h"

#include <QObject>
#include <QSet>
#include <QString>

namespace jobwright {

class Clock;
class JobService;

/// Looks for a job by its order number or reference in the service itself, beyond what is listed. The service filters
/// by order number only, so references are compared here, over the jobs that were created in the last twelve months:
/// the longest window it takes (API: listJobs).
class JobSearch : public QObject
{
    Q_OBJECT

public:
    /// More would be a list, not an answer.
    static constexpr int mostFound = 20;

    /// Both must outlive it.
    JobSearch(JobService &service, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] const QString &text() const { return m_text; }

    /// Begins anew. Order numbers must be equal but for case, a reference must contain the text.
    void start(const QString &text);
    /// What was under way is dropped without a signal.
    void stop();

Q_SIGNALS:
    /// Each job once.
    void found(const jobwright::Job &job);
    /// After the last found(); `trouble` says why the search ended early, for the user, empty where it did not.
    void finished(int count, const QString &trouble);

private:
    void begin(bool byOrderNumber);
    void take(const QList<Job> &jobs);
    void end(const QString &trouble);

    const Clock &m_clock;
    JobListing m_listing;
    QString m_text;
    QSet<JobId> m_found;
    bool m_byOrderNumber = false;
    bool m_running = false;
};

} // namespace jobwright
