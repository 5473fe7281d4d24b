// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/connector.h"

#include "account/sandboxserver.h"
#include "cli/knownprofiles.h"
#include "net/apiclient.h"
#include "net/requestsetup.h"
#include "store/secretstore.h"
#include "store/userfolders.h"

namespace jobwright {

Connector::Connector(ConnectionOptions options, Credentials environment, ProfileRecords &records, SecretStore &secrets,
                     Clock &clock, Randomness &randomness, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_environment(std::move(environment))
    , m_records(records)
    , m_secrets(secrets)
    , m_clock(clock)
    , m_randomness(randomness)
{
    setUpNetwork(m_network, m_policies.proxyRule());
}

Connector::~Connector() = default;

JobService &Connector::service() const
{
    return *m_client;
}

void Connector::start()
{
    if (m_options.sandbox)
        startSandbox();
    else if (!m_options.baseUrl.isEmpty())
        startGiven();
    else
        startProfile();
}

void Connector::startSandbox()
{
    m_sandbox = new SandboxServer(this);
    connect(m_sandbox, &SandboxServer::ready, this, [this] {
        connectTo(sandboxProfile(m_sandbox->endpoint()),
                  {QStringLiteral("sandbox"), SecretString(QStringLiteral("sandbox"))});
    });
    connect(m_sandbox, &SandboxServer::failed, this,
            [this](const QString &words) { Q_EMIT failed(ExitCode::Internal, words); });
    m_sandbox->start(userDataFolder() + QStringLiteral("/sandbox.db"));
}

void Connector::startGiven()
{
    if (m_environment.clientId.isEmpty() || m_environment.clientSecret.isEmpty()) {
        failLater(ExitCode::Usage, tr("--base-url needs the client in the environment: JOBWRIGHT_CLIENT_ID and "
                                      "JOBWRIGHT_CLIENT_SECRET."));
        return;
    }
    const Endpoint endpoint = m_options.endpoint();
    connectTo(givenProfile(endpoint, m_environment.clientId), m_environment);
}

void Connector::startFor(const QUuid &profileId)
{
    if (profileId == sandboxProfile({}).id) {
        startSandbox();
        return;
    }
    m_profiles = new KnownProfiles(m_records, m_secrets, this);
    connect(m_profiles, &KnownProfiles::loaded, this, [this, profileId] { takeKnown(m_profiles->find(profileId)); });
    m_profiles->load();
}

void Connector::startProfile()
{
    m_profiles = new KnownProfiles(m_records, m_secrets, this);
    connect(m_profiles, &KnownProfiles::loaded, this, &Connector::chooseProfile);
    m_profiles->load();
}

void Connector::chooseProfile()
{
    const Result<Profile, QString> chosen = m_profiles->choose(m_options.profile);
    if (chosen)
        askSecret(*chosen);
    else
        Q_EMIT failed(ExitCode::Usage, chosen.error());
}

void Connector::takeKnown(const std::optional<Profile> &profile)
{
    if (!profile) {
        Q_EMIT failed(ExitCode::NotAllowed, tr("This connection is not among the profiles on this computer. Give it "
                                               "again, with --base-url and --customer-id."));
        return;
    }
    askSecret(*profile);
}

void Connector::askSecret(const Profile &profile)
{
    // Not even the keychain is asked then, and the profile stays unknown: nothing may be queued for it either.
    if (isForbidden(profile))
        return;
    m_profile = profile;
    m_secrets.read(profile.secretKey(), this, [this, profile](const SecretOutcome &outcome) {
        if (outcome.kind == SecretOutcome::Kind::Value)
            connectTo(profile, {profile.clientId, outcome.secret});
        else
            askEnvironment(profile, outcome.words);
    });
}

/// The secret there has no service's name on it: only where it is the profile's own client may its service get it.
void Connector::askEnvironment(const Profile &profile, const QString &whyNotKeychain)
{
    const bool given = !m_environment.clientId.isEmpty() && !m_environment.clientSecret.isEmpty();
    if (given && m_environment.clientId == profile.clientId) {
        connectTo(profile, m_environment);
        return;
    }
    const QString why = given ? tr("The environment holds another client than this connection has, so its secret was "
                                   "not used: JOBWRIGHT_CLIENT_ID must be the client id of the connection.")
                              : tr("Without a keychain, give the client in the environment: JOBWRIGHT_CLIENT_ID and "
                                   "JOBWRIGHT_CLIENT_SECRET.");
    Q_EMIT failed(ExitCode::NotAllowed, whyNotKeychain + u'\n' + why);
}

void Connector::connectTo(const Profile &profile, const Credentials &credentials)
{
    if (isForbidden(profile))
        return;
    m_profile = profile;
    m_client = std::make_unique<ApiClient>(m_network, m_clock, m_randomness, profile.endpoint, credentials);
    QMetaObject::invokeMethod(this, &Connector::ready, Qt::QueuedConnection);
}

bool Connector::isForbidden(const Profile &profile)
{
    const QString why = m_policies.whyNot(profile);
    if (!why.isEmpty())
        failLater(ExitCode::NotAllowed, why);
    return !why.isEmpty();
}

void Connector::failLater(ExitCode code, const QString &words)
{
    QMetaObject::invokeMethod(
        this, [this, code, words] { Q_EMIT failed(code, words); }, Qt::QueuedConnection);
}

} // namespace jobwright
