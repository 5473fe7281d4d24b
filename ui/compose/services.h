// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/profile.h"
#include "base/secretstring.h"
#include "work/outboxprofile.h"

#include <QObject>
#include <QUuid>

#include <map>
#include <memory>

class QNetworkAccessManager;

namespace jobwright {

class ApiClient;
class Clock;
class Randomness;

/// The services of all profiles that were opened, or have updates waiting, since the program started. A service stays
/// when its tenant is closed: the outbox goes on sending.
class Services : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    Services(QNetworkAccessManager &network, Clock &clock, Randomness &randomness, QObject *parent = nullptr);
    ~Services() override;

    /// A service with these credentials; it replaces the profile's former one, which must not be in use any more.
    ApiClient &connectTo(const Profile &profile, const SecretString &secret);
    void remove(const QUuid &profileId);
    [[nodiscard]] bool contains(const QUuid &profileId) const { return m_open.contains(profileId); }
    /// For the outbox; without a service where the profile was not opened yet.
    [[nodiscard]] OutboxProfile outboxProfile(const QUuid &profileId) const;

Q_SIGNALS:
    /// See ApiClient::reachableChanged().
    void reachableChanged(const QUuid &profileId, bool reachable);

private:
    struct Open
    {
        Profile profile;
        std::unique_ptr<ApiClient> client;
    };

    QNetworkAccessManager &m_network;
    Clock &m_clock;
    Randomness &m_randomness;
    std::map<QUuid, Open> m_open;
};

} // namespace jobwright
