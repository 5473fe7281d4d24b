// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "jobs/job.h"
#include "wire/decodeerror.h"
#include "wire/jobpage.h"

#include <QByteArray>

namespace jobwright {

// Answers about jobs -> values (API: Job, JobPage). Unknown members are ignored, missing ones tolerated, unknown enum
// words kept as text. A wrong type in an editable field makes that field unreadable (Job::unreadable), it does not fail
// the job; a job without a usable id, or text that is no JSON object, fails. A custom field without a usable
// definitionId cannot be named and is left out. The all-zero UUID is .NET's "none" and read as null.

[[nodiscard]] Result<Job, DecodeError> decodeJob(const QByteArray &json);
/// Fails where the text is no object with an array `items`.
[[nodiscard]] Result<JobPage, DecodeError> decodeJobPage(const QByteArray &json);

/// For drafts and hand-over files: a job in the API's own shape (and `options` of lists, which the API does not send),
/// so that decodeJob() reads it again unchanged.
[[nodiscard]] QByteArray encodeJob(const Job &job);

} // namespace jobwright
