// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/credentials.h"
#include "net/endpoint.h"
#include "net/jobservice.h"

#include <QObject>

class QNetworkAccessManager;

namespace jobwright {

class Clock;
class Randomness;
class RetryGate;
class TokenSource;

/// JobService over HTTP. One for each connected profile.
class ApiClient : public QObject, public JobService
{
    Q_OBJECT

public:
    /// `network`, `clock` and `randomness` must outlive it.
    ApiClient(QNetworkAccessManager &network, Clock &clock, Randomness &randomness, Endpoint endpoint,
              Credentials credentials, QObject *parent = nullptr);
    ~ApiClient() override;

    [[nodiscard]] const Endpoint &endpoint() const { return m_endpoint; }

    [[nodiscard]] Call *getJob(JobId id) override;
    [[nodiscard]] Call *listJobs(const JobQuery &query, int pageNumber, int pageSize) override;
    [[nodiscard]] Call *listPersons(qint64 contactId, int pageNumber, int pageSize) override;
    [[nodiscard]] Call *updateJob(JobId id, const UpdateBody &body, const QByteArray &ifMatch = {}) override;
    [[nodiscard]] Call *signIn() override;

Q_SIGNALS:
    /// Whether the service answered the last request at all; a hint for the status line, never a gate.
    void reachableChanged(bool reachable);

private:
    QNetworkAccessManager &m_network;
    Clock &m_clock;
    Randomness &m_randomness;
    Endpoint m_endpoint;
    TokenSource *m_tokens = nullptr;
    RetryGate *m_gate = nullptr;
};

} // namespace jobwright
