// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/connector.h"

#include "account/administratorprofiles.h"
#include "account/profilestore.h"
#include "account/sandboxserver.h"
#include "jobs/textrules.h"
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
    setUpNetwork(m_network);
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

void Connector::startProfile()
{
    m_profiles = new ProfileStore(m_records, m_secrets, AdministratorProfiles::files(), this);
    connect(m_profiles, &ProfileStore::loaded, this, &Connector::chooseProfile);
    m_profiles->load();
}

void Connector::chooseProfile()
{
    const QString &name = m_options.profile;
    const QList<Profile> found = name.isEmpty() ? m_profiles->profiles() : m_profiles->named(name);
    if (found.size() == 1) {
        askSecret(found.first());
        return;
    }
    QStringList words = m_profiles->troubles();
    QStringList names;
    for (const Profile &profile : m_profiles->profiles())
        names.append(forDisplay(profile.name));
    if (name.isEmpty())
        words.append(tr("Say which service: --profile NAME, --sandbox, or --base-url with --customer-id."));
    else if (found.isEmpty())
        words.append(tr("There is no profile named “%1”.").arg(forDisplay(name, 60)));
    else
        words.append(tr("More than one profile is named “%1”.").arg(forDisplay(name, 60)));
    if (!names.isEmpty())
        words.append(tr("Profiles: %1").arg(names.join(QStringLiteral(", "))));
    Q_EMIT failed(ExitCode::Usage, words.join(u'\n'));
}

void Connector::askSecret(const Profile &profile)
{
    // On a machine without a keychain the environment is the only place for it.
    if (!m_environment.clientId.isEmpty() && !m_environment.clientSecret.isEmpty()) {
        connectTo(profile, m_environment);
        return;
    }
    m_secrets.read(profile.secretKey(), this, [this, profile](const SecretOutcome &outcome) {
        if (outcome.kind == SecretOutcome::Kind::Value) {
            connectTo(profile, {profile.clientId, outcome.secret});
            return;
        }
        Q_EMIT failed(ExitCode::NotAllowed,
                      outcome.words + u'\n' +
                          tr("Without a keychain, give the client in the environment: JOBWRIGHT_CLIENT_ID and "
                             "JOBWRIGHT_CLIENT_SECRET."));
    });
}

void Connector::connectTo(const Profile &profile, const Credentials &credentials)
{
    m_profile = profile;
    m_client = std::make_unique<ApiClient>(m_network, m_clock, m_randomness, profile.endpoint, credentials);
    QMetaObject::invokeMethod(this, &Connector::ready, Qt::QueuedConnection);
}

void Connector::failLater(ExitCode code, const QString &words)
{
    QMetaObject::invokeMethod(
        this, [this, code, words] { Q_EMIT failed(code, words); }, Qt::QueuedConnection);
}

} // namespace jobwright
