// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/connector.h"

#include "account/sandboxserver.h"
#include "net/apiclient.h"
#include "net/requestsetup.h"
#include "store/userfolders.h"

namespace jobwright {

Connector::Connector(ConnectionOptions options, Credentials environment, Clock &clock, Randomness &randomness,
                     QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_environment(std::move(environment))
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
        failLater(ExitCode::Usage,
                  tr("Say which service: --profile NAME, --sandbox, or --base-url with --customer-id."));
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
