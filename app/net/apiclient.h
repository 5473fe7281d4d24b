// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/callpolicy.h"
#include "net/credentials.h"
#include "net/endpoint.h"
#include "net/jobservice.h"
#include "net/request.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace jobwright {

class Clock;
class Randomness;
struct ApiContext;

/// JobService over HTTP. One for each connected profile. Give the network to setUpNetwork() first.
class ApiClient : public QObject, public JobService
{
    Q_OBJECT

public:
    /// `network`, `clock` and `randomness` must outlive it and its calls.
    ApiClient(QNetworkAccessManager &network, Clock &clock, Randomness &randomness, const Endpoint &endpoint,
              const Credentials &credentials, QObject *parent = nullptr, const CallPolicy &policy = {});
    /// Cancels what is under way; each call still tells so.
    ~ApiClient() override;

    [[nodiscard]] const Endpoint &endpoint() const;

    [[nodiscard]] Call *getJob(JobId id) override;
    [[nodiscard]] Call *listJobs(const JobQuery &query, int pageNumber, int pageSize) override;
    [[nodiscard]] Call *listPersons(qint64 contactId, int pageNumber, int pageSize) override;
    [[nodiscard]] Call *updateJob(JobId id, const UpdateBody &body, const QByteArray &ifMatch = {}) override;
    [[nodiscard]] Call *signIn() override;

Q_SIGNALS:
    /// Whether the service answered the last request at all; a hint for the status line, never a gate. Sent with the
    /// first call that ends and when it changes.
    void reachableChanged(bool reachable);

private:
    Call *start(const Request &request);
    void setReachable(bool reachable);

    std::shared_ptr<ApiContext> m_context;
    QList<QPointer<Call>> m_calls;
    std::optional<bool> m_reachable;
};

} // namespace jobwright
