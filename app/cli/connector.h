// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/connectionoptions.h"
#include "account/policies.h"
#include "account/profile.h"
#include "cli/exitcode.h"
#include "net/credentials.h"

#include <QNetworkAccessManager>
#include <QObject>

#include <memory>
#include <optional>

namespace jobwright {

class ApiClient;
class Clock;
class JobService;
class KnownProfiles;
class ProfileRecords;
class Randomness;
class SandboxServer;
class SecretStore;

/// Makes a connection of what the command line says about it: starts the sandbox, takes the client from the
/// environment, or finds the profile and its secret: in the keychain, or where that has none in the environment, if
/// that names the profile's client. Without any word about it, the only profile there is. Nothing is sent yet; the
/// first call signs in.
class Connector : public QObject
{
    Q_OBJECT

public:
    /// `environment` as takeEnvironmentCredentials() gave it. All that is referred to must outlive this.
    Connector(ConnectionOptions options, Credentials environment, ProfileRecords &records, SecretStore &secrets,
              Clock &clock, Randomness &randomness, QObject *parent = nullptr);
    ~Connector() override;

    /// Only after ready().
    [[nodiscard]] JobService &service() const;
    /// After ready(); after failed() only where the profile is known and its secret is not, else without an id.
    [[nodiscard]] const Profile &profile() const { return m_profile; }

    void start();
    /// Instead of start(), whatever the options say: the sandbox, or the profile with this id.
    void startFor(const QUuid &profileId);

Q_SIGNALS:
    void ready();
    /// In words for the user.
    void failed(jobwright::ExitCode code, const QString &words);

private:
    void startSandbox();
    void startGiven();
    void startProfile();
    void chooseProfile();
    void takeKnown(const std::optional<Profile> &profile);
    void askSecret(const Profile &profile);
    void askEnvironment(const Profile &profile, const QString &whyNotKeychain);
    void connectTo(const Profile &profile, const Credentials &credentials);
    /// True, and failed() follows, where the administrator's rules forbid the profile.
    [[nodiscard]] bool isForbidden(const Profile &profile);
    void failLater(ExitCode code, const QString &words);

    ConnectionOptions m_options;
    Credentials m_environment;
    ProfileRecords &m_records;
    SecretStore &m_secrets;
    Clock &m_clock;
    Randomness &m_randomness;
    Policies m_policies = Policies::read();
    Profile m_profile;
    QNetworkAccessManager m_network;
    SandboxServer *m_sandbox = nullptr;
    KnownProfiles *m_profiles = nullptr;
    std::unique_ptr<ApiClient> m_client;
};

} // namespace jobwright
