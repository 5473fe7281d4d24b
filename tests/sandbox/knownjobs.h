// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/job.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace jobwright::sandbox {

/// The jobs that documentation and tests name by id; README.md lists them. They belong to Northgate Facilities and are
/// the same for every seed, but for the ids of persons.
class KnownJobs
{
public:
    static constexpr qint64 Scheduled = 1004471;
    static constexpr qint64 Started = 1004472;
    static constexpr qint64 CompletedOk = 1004473;
    static constexpr qint64 CompletedWithIssues = 1004474;
    static constexpr qint64 Cancelled = 1004475;
    static constexpr qint64 Unscheduled = 1004476;
    static constexpr qint64 ReferenceHolder = 1004477;
    static constexpr qint64 Suspended = 1004478;
    static constexpr qint64 Shared = 1004479;
    static constexpr qint64 Big = 1004480;
    static constexpr qint64 OddTexts = 1004481;
    static constexpr qint64 LateStart = 1004482;
    static constexpr qint64 LateFinish = 1004483;
    static constexpr qint64 Rescheduled = 1004484;
    static constexpr qint64 FirstOfMany = 1004485; ///< one each of the remaining statuses

    /// persons: of the first contact, the primary one first, A. Shaw second.
    KnownJobs(const QDateTime &now, const QStringList &persons);

    /// Replaces the jobs with these ids; jobs are sorted by id without gaps.
    void place(QList<Job> &jobs) const;

private:
    [[nodiscard]] Job job(qint64 id, qint64 typeId, const QString &status, const QTime &start, int minutes) const;
    [[nodiscard]] Job finished(qint64 id, const QString &status) const;
    [[nodiscard]] Job boilerService() const;
    [[nodiscard]] Job bigSurvey() const;
    [[nodiscard]] Job oddTexts() const;

    QDateTime m_now;
    QStringList m_persons;
};

} // namespace jobwright::sandbox
