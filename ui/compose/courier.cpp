// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/courier.h"

#include "models/needsyouwords.h"
#include "net/apiclient.h"
#include "net/requestsetup.h"
#include "store/sqlitedraftstore.h"

#include <chrono>
#include <utility>

namespace jobwright {

namespace {

/// How late what the command line has queued beside the window is noticed.
constexpr std::chrono::seconds watchInterval{2};

} // namespace

Courier::Courier(const Tools &tools, QObject *parent)
    : QObject(parent)
    , m_store(tools.store)
    , m_services(tools.network, tools.clock, tools.randomness)
    , m_outbox(tools.store, tools.clock, tools.randomness,
               [this](const QUuid &id) { return m_services.outboxProfile(id); })
    , m_tally(m_outbox)
    , m_lookout(tools.clock)
{
    connect(&m_services, &Services::reachableChanged, this, &Courier::noteReachable);
    connect(&m_outbox, &Outbox::loaded, this, &Courier::askForServices);
    connect(&m_outbox, &Outbox::storeTrouble, this, &Courier::noticed);
    connect(&m_outbox, &Outbox::pausedChanged, this, [this](const QUuid &id, bool paused) {
        if (paused)
            Q_EMIT noticed(
                tr("%1 did not accept the sign-in or a permission is missing: its outbox waits until you say "
                   "\u201cSend now\u201d or open the connection again.",
                   "%1: name of a profile")
                    .arg(m_services.outboxProfile(id).name));
    });
    connect(&m_tally, &OutboxTally::userNeeded, this, &Courier::tellOf);
    connect(&m_store, &SqliteDraftStore::changedElsewhere, &m_outbox, &Outbox::load);
    connect(&m_lookout, &Lookout::networkChanged, this,
            [&network = tools.network] { forgetIdleConnections(network); }); // before the next request
    connect(&m_lookout, &Lookout::networkChanged, this, &Courier::goOn);
}

void Courier::start()
{
    if (std::exchange(m_started, true))
        return;
    m_outbox.load();
    m_store.watch(watchInterval);
    m_lookout.start();
}

ApiClient &Courier::connectTo(const Profile &profile, const SecretString &secret)
{
    remove(profile.id);
    m_asked.insert(profile.id);
    ApiClient &client = m_services.connectTo(profile, secret);
    m_outbox.profileReady(profile.id);
    return client;
}

void Courier::remove(const QUuid &profileId)
{
    if (!m_services.contains(profileId))
        return;
    if (profileId == m_shown)
        m_lookout.lookFor(nullptr);
    m_outbox.withdraw(profileId);
    m_services.remove(profileId);
}

void Courier::setShown(const QUuid &profileId)
{
    m_shown = profileId;
    m_lookout.lookFor(nullptr);
}

void Courier::askForServices()
{
    const QList<Draft> items = m_outbox.items();
    for (const Draft &draft : items) {
        if (m_asked.contains(draft.profileId) || draft.state == DraftState::NeedsYou)
            continue;
        m_asked.insert(draft.profileId);
        if (!m_services.contains(draft.profileId))
            Q_EMIT serviceWanted(draft.profileId);
    }
}

/// What the open connection needs stands in its side bar and its pages.
void Courier::tellOf(const Draft &draft)
{
    if (draft.profileId != m_shown)
        Q_EMIT noticed(NeedsYouWords::news(draft, m_services.outboxProfile(draft.profileId).name));
}

/// Also with what was given up, for a profile whose service nobody needed so far.
void Courier::goOn()
{
    m_outbox.networkMayBeBack();
    askForServices();
}

void Courier::noteReachable(const QUuid &profileId, bool reachable)
{
    if (reachable)
        goOn();
    if (profileId != m_shown)
        return;
    m_lookout.lookFor(reachable ? nullptr : m_services.outboxProfile(profileId).service);
    Q_EMIT reachableChanged(reachable);
}

} // namespace jobwright
