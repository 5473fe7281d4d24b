// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/request.h"
#include "sandbox/response.h"

namespace jobwright::sandbox {

class Service;
struct Job;

/// The paths under /sandbox by which the Sandbox menu and tests work the server from outside: faults, request log, and
/// jobs changed or removed behind the client's back.
/// Not signed in, so two things keep web pages out: a header that a page may not send to another origin without the
/// preflight that is never answered here, and the loopback address.
class Control
{
public:
    explicit Control(Service &service);

    [[nodiscard]] static bool owns(const Request &request);
    /// Carries X-Sandbox-Control: 1. On a path of the service that means: past all faults, and not logged.
    [[nodiscard]] static bool isMarked(const Request &request);
    [[nodiscard]] Response answer(const Request &request);

private:
    [[nodiscard]] Response faults(const Request &request);
    [[nodiscard]] Response oneFault(const Request &request, const QString &name);
    [[nodiscard]] Response log(const Request &request);
    /// PUT changes, DELETE removes; no rule of the service applies.
    [[nodiscard]] Response job(const Request &request, const QString &id);
    /// Null when all properties are known and fit; else what does not.
    [[nodiscard]] QString change(Job &job, const QJsonObject &properties) const;

    Service &m_service;
};

} // namespace jobwright::sandbox
