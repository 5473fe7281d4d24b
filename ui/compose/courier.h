// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/services.h"
#include "models/outboxtally.h"
#include "net/lookout.h"
#include "work/outbox.h"

#include <QObject>
#include <QSet>
#include <QUuid>

namespace jobwright {

class SqliteDraftStore;

/// Brings updates to their services while the program runs, whatever tenant is shown: the outbox, the services it sends
/// through, and the looking out for what may make sending possible again.
class Courier : public QObject
{
    Q_OBJECT

public:
    struct Tools
    {
        QNetworkAccessManager &network;
        Clock &clock;
        Randomness &randomness;
        SqliteDraftStore &store;
    };

    /// All tools must outlive it.
    explicit Courier(const Tools &tools, QObject *parent = nullptr);

    [[nodiscard]] Outbox &outbox() { return m_outbox; }
    [[nodiscard]] const OutboxTally &tally() const { return m_tally; }

    /// Reads what waits and begins to send; once, after the profiles are known.
    void start();
    /// A service for the profile, new or with other credentials. What was under way with the former one is found out
    /// about with this one.
    ApiClient &connectTo(const Profile &profile, const SecretString &secret);
    /// The profile is no more.
    void remove(const QUuid &profileId);
    /// The tenant that is shown; null for none. Only it is looked out for.
    void setShown(const QUuid &profileId);
    /// There is a reason to think that the shown service is back, or gone.
    void lookNow() { m_lookout.lookNow(); }

Q_SIGNALS:
    /// Updates of this profile wait and it was not opened yet; once for each. Answered with connectTo(), or not at all.
    void serviceWanted(const QUuid &profileId);
    /// Whether the service of the shown tenant answered.
    void reachableChanged(bool reachable);
    /// Something the user should know, in words.
    void noticed(const QString &words);

private:
    void goOn();
    void askForServices();
    void tellOf(const Draft &draft);
    void noteReachable(const QUuid &profileId, bool reachable);

    SqliteDraftStore &m_store;
    Services m_services;
    Outbox m_outbox;
    OutboxTally m_tally;
    Lookout m_lookout;
    QSet<QUuid> m_asked;
    QUuid m_shown;
    bool m_started = false;
};

} // namespace jobwright
