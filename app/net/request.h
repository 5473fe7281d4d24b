// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"
#include "net/jobquery.h"
#include "wire/updatejson.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace jobwright {

/// What is asked of the service, before it becomes HTTP.
struct Request
{
    enum class Kind { Read, Update, SignIn };

    Kind kind = Kind::Read;
    QString path;               ///< below the base URL, percent-encoded: "/v1/jobs/17"
    QString query;              ///< percent-encoded, without the question mark
    QByteArray body;            ///< of Update and SignIn
    QByteArray ifMatch;         ///< of Update; empty: none
    QString scope;              ///< what a 403 lacks: "jobs:read"
    QList<qint64> customFields; ///< UpdateBody::customFields

    [[nodiscard]] QByteArray verb() const;
};

[[nodiscard]] Request getJobRequest(JobId id);
/// Times as ISO 8601 in UTC with Z, repeated parameters for several values (API: listJobs).
[[nodiscard]] Request listJobsRequest(const JobQuery &query, int pageNumber, int pageSize);
[[nodiscard]] Request listPersonsRequest(qint64 contactId, int pageNumber, int pageSize);
[[nodiscard]] Request updateJobRequest(JobId id, const UpdateBody &body, const QByteArray &ifMatch);
[[nodiscard]] Request signInRequest();

} // namespace jobwright
