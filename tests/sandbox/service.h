// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/answer.h"
#include "sandbox/catalogue.h"
#include "sandbox/faults.h"
#include "sandbox/jobstore.h"
#include "sandbox/request.h"
#include "sandbox/requestlog.h"
#include "sandbox/tokenstore.h"

namespace jobwright::sandbox {

class Database;
struct JobUpdate;

/// The job management service of the contract, without sockets: a request goes in, an answer comes out.
class Service
{
public:
    static constexpr qint64 CustomerId = 14532;
    static constexpr qsizetype LargestBody = 1024 * 1024;

    Service(Database &database, std::chrono::seconds tokenLifetime);

    [[nodiscard]] JobStore &jobs() { return m_store; }
    [[nodiscard]] const Catalogue &catalogue() const { return m_catalogue; }
    [[nodiscard]] Faults &faults() { return m_faults; }
    [[nodiscard]] RequestLog &log() { return m_log; }

    /// Answers everything but the control paths under /sandbox.
    [[nodiscard]] Answer answer(const Request &request);

private:
    [[nodiscard]] Answer answerWithFaults(const Request &request);
    [[nodiscard]] std::optional<Response> faultBefore(const Request &request);
    [[nodiscard]] Response route(const Request &request);
    [[nodiscard]] Response token(const Request &request);
    /// 401, 403 and what is wrong with Customer-Id, in that order; nothing when the caller may go on.
    [[nodiscard]] std::optional<Response> refuse(const Request &request, const QString &scope);
    [[nodiscard]] Response listJobs(const Request &request) const;
    [[nodiscard]] Response listPersons(const Request &request) const;
    [[nodiscard]] Response listTypes(const Request &request) const;
    [[nodiscard]] Response oneJob(const Request &request);
    [[nodiscard]] Response patch(const Request &request, Job job);
    void apply(const JobUpdate &update, Job &job) const;

    Catalogue m_catalogue;
    JobStore m_store;
    TokenStore m_tokens;
    Faults m_faults;
    RequestLog m_log;
};

} // namespace jobwright::sandbox
