// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/connectionoptions.h"
#include "account/policies.h"
#include "base/systemclock.h"
#include "base/systemrandomness.h"
#include "compose/tenant.h"
#include "net/credentials.h"
#include "store/sessionsecretstore.h"
#include "widgets/dialogprompts.h"
#include "window/windowhost.h"

#include <memory>

class QNetworkAccessManager;

namespace jobwright {

class Courier;
class KeychainSecretStore;
class ProfileStore;
class SandboxServer;
class SqliteDraftStore;

/// Makes clock, database, keychain, network and the services of the open profile, each when it is first needed, and
/// hands them to the window.
class Workbench : public WindowHost
{
    Q_OBJECT

public:
    /// `environment` as takeEnvironmentCredentials() gave it.
    explicit Workbench(Credentials environment = {}, QObject *parent = nullptr);
    ~Workbench() override;

    /// After the window is on screen: reads the profiles and opens the one that is meant, or the one of the last time.
    void start(const ConnectionOptions &options, const QUuid &lastProfile);

    /// The last run did not end properly: says what is here all the same.
    void tellRecovery();

    [[nodiscard]] QList<Profile> profiles() const override;
    [[nodiscard]] bool profilesKnown() const override;
    [[nodiscard]] Workspace *workspace() override { return m_tenant ? &m_tenant->workspace() : nullptr; }
    [[nodiscard]] Connection connection() const override { return m_connection; }
    [[nodiscard]] QHash<QUuid, OutboxCounts> outboxCounts() const override;
    [[nodiscard]] Prompts &prompts() override { return m_prompts; }
    [[nodiscard]] LocalData &localData() override;
    [[nodiscard]] const Clock &clock() const override { return m_clock; }
    [[nodiscard]] const Policies &policies() const override { return m_policies; }

    void startSandbox() override;
    void openProfile(const QUuid &id) override;
    void closeProfile() override;
    void testConnection(const Profile &profile, const SecretString &secret, QObject *context,
                        TestAnswer answer) override;
    void saveProfile(const Profile &profile, const SecretString &secret, bool sessionOnly, QObject *context,
                     SaveAnswer answer) override;
    void removeProfile(const QUuid &id) override;
    void examine(QObject *context, Diagnosis answer) override;

private:
    using SecretAnswer = std::function<void(const SecretOutcome &)>;

    [[nodiscard]] SqliteDraftStore &store();
    [[nodiscard]] Courier &courier();
    [[nodiscard]] QNetworkAccessManager &network();
    [[nodiscard]] SecretStore &keychain();
    [[nodiscard]] ProfileStore &profileStore();
    void openMeant(const ConnectionOptions &options, const QUuid &lastProfile);
    void openGiven(const ConnectionOptions &options);
    void readSecret(const Profile &profile, QObject *context, SecretAnswer answer);
    void runTest(const Profile &profile, const SecretString &secret, QObject *context, const TestAnswer &answer);
    void keepProfile(const Profile &profile, const SecretString &secret, QObject *context, const SaveAnswer &answer);
    void open(const Profile &profile, const SecretString &secret);
    void openNow(const Profile &profile, const SecretString &secret, SandboxFaults *faults = nullptr);
    void closeProfileNow();
    void closeTenant();
    /// The outbox has updates for a profile that is not open.
    void serveOutbox(const QUuid &profileId);
    void openSandbox();
    void openSandboxNow();
    void learnSandboxFields();
    void setConnection(Connection connection);
    /// True, and failed() was emitted, where the administrator's rules forbid the profile.
    [[nodiscard]] bool isForbidden(const Profile &profile);

    Credentials m_environment; ///< until they are used
    SystemClock m_clock;
    SystemRandomness m_randomness;
    Policies m_policies = Policies::read();
    DialogPrompts m_prompts;
    SessionSecretStore m_sessionSecrets;
    std::unique_ptr<SqliteDraftStore> m_store;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<KeychainSecretStore> m_keychain;
    std::unique_ptr<ProfileStore> m_profiles;
    std::unique_ptr<SandboxServer> m_sandbox;
    std::unique_ptr<SandboxFaults> m_faults;
    std::unique_ptr<Courier> m_courier;
    std::unique_ptr<Tenant> m_tenant;
    Connection m_connection = Connection::None;
    int m_wish = 0; ///< counts what the user asked to be opened; an answer to an earlier wish comes too late
};

} // namespace jobwright
