// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "jobs/job.h"
#include "wire/decodeerror.h"

#include <QByteArray>
#include <QList>

namespace jobwright {

// Answers about jobs -> values (API: Job, JobPage, JobTypePage). Unknown members are ignored, missing ones tolerated,
// unknown enum words kept as text. A wrong type in an editable field makes that field unreadable (Job::unreadable), it
// does not fail the job; a job without a usable id, or text that is no JSON object, fails.

[[nodiscard]] Result<Job, DecodeError> decodeJob(const QByteArray &json);
/// Items that cannot be read are left out and counted.
struct JobPage
{
    QList<Job> jobs;
    int itemCount = 0; ///< as received, the unreadable included: fewer than asked for means the last page
};
[[nodiscard]] Result<JobPage, DecodeError> decodeJobPage(const QByteArray &json);

/// For drafts and hand-over files: a job in the API's own shape, so that decodeJob() reads it again unchanged.
[[nodiscard]] QByteArray encodeJob(const Job &job);

} // namespace jobwright
