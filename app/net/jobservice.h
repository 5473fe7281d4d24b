// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"
#include "net/jobquery.h"
#include "wire/updatejson.h"

namespace jobwright {

class Call;

/// The job management service of one tenant. The caller connects to Call::finished and decodes Reply::body with the
/// functions of wire/. Calls belong to the service and outlive no profile switch unnoticed: each keeps its endpoint.
class JobService
{
public:
    virtual ~JobService() = default;

    [[nodiscard]] virtual Call *getJob(JobId id) = 0;
    /// `pageNumber` from 1, `pageSize` 1 to 1000.
    [[nodiscard]] virtual Call *listJobs(const JobQuery &query, int pageNumber, int pageSize) = 0;
    /// Of one contact; 0 for all.
    [[nodiscard]] virtual Call *listPersons(qint64 contactId, int pageNumber, int pageSize) = 0;
    /// Sends the body as it is, once, or again after a renewed token (401, once). Where the service asks to wait, it
    /// ends as Throttled without waiting. `ifMatch` is sent where it is not empty.
    [[nodiscard]] virtual Call *updateJob(JobId id, const UpdateBody &body, const QByteArray &ifMatch = {}) = 0;
    /// Gets a new token, for the connection test.
    [[nodiscard]] virtual Call *signIn() = 0;
};

} // namespace jobwright
