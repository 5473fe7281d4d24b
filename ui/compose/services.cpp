// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/services.h"

#include "net/apiclient.h"

namespace jobwright {

Services::Services(QNetworkAccessManager &network, Clock &clock, Randomness &randomness, QObject *parent)
    : QObject(parent), m_network(network), m_clock(clock), m_randomness(randomness)
{
}

Services::~Services() = default;

ApiClient &Services::connectTo(const Profile &profile, const SecretString &secret)
{
    Open &open = m_open[profile.id];
    open.profile = profile;
    open.client = std::make_unique<ApiClient>(m_network, m_clock, m_randomness, profile.endpoint,
                                              Credentials{profile.clientId, secret});
    connect(open.client.get(), &ApiClient::reachableChanged, this,
            [this, id = profile.id](bool reachable) { Q_EMIT reachableChanged(id, reachable); });
    return *open.client;
}

void Services::remove(const QUuid &profileId)
{
    m_open.erase(profileId);
}

OutboxProfile Services::outboxProfile(const QUuid &profileId) const
{
    const auto found = m_open.find(profileId);
    if (found == m_open.end())
        return {};
    const Open &open = found->second;
    const QUrl &base = open.profile.endpoint.baseUrl;
    return {open.client.get(), open.profile.name,
            QStringLiteral("%1://%2:%3").arg(base.scheme(), base.host()).arg(base.port(-1))};
}

} // namespace jobwright
