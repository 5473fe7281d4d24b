// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/connectionoptions.h"
#include "account/profile.h"
#include "cli/exitcode.h"
#include "net/credentials.h"

#include <QNetworkAccessManager>
#include <QObject>

#include <memory>

namespace jobwright {

class ApiClient;
class Clock;
class JobService;
class Randomness;
class SandboxServer;

/// Makes a connection of what the command line says about it: starts the sandbox, or takes the client from the
/// environment. Nothing is sent yet; the first call signs in.
class Connector : public QObject
{
    Q_OBJECT

public:
    /// `environment` as takeEnvironmentCredentials() gave it. `clock` and `randomness` must outlive this.
    Connector(ConnectionOptions options, Credentials environment, Clock &clock, Randomness &randomness,
              QObject *parent = nullptr);
    ~Connector() override;

    /// Only after ready().
    [[nodiscard]] JobService &service() const;
    [[nodiscard]] const Profile &profile() const { return m_profile; }

    void start();

Q_SIGNALS:
    void ready();
    /// In words for the user.
    void failed(jobwright::ExitCode code, const QString &words);

private:
    void startSandbox();
    void startGiven();
    void connectTo(const Profile &profile, const Credentials &credentials);
    void failLater(ExitCode code, const QString &words);

    ConnectionOptions m_options;
    Credentials m_environment;
    Clock &m_clock;
    Randomness &m_randomness;
    Profile m_profile;
    QNetworkAccessManager m_network;
    SandboxServer *m_sandbox = nullptr;
    std::unique_ptr<ApiClient> m_client;
};

} // namespace jobwright
