// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/outbox.h"

#include "base/clock.h"
#include "base/randomness.h"
#include "store/draftstore.h"
#include "work/draftedit.h"
#include "work/outboxitem.h"

#include <QPointer>

#include <algorithm>

// What is asked for. What the disk says: outboxitems.cpp. How attempts are made: outboxattempts.cpp.
namespace jobwright {

using std::chrono::milliseconds;

namespace {

HistoryEntry droppedInDoubt(const Draft &draft, const QString &profileName)
{
    HistoryEntry entry;
    entry.id = QUuid::createUuid();
    entry.profileId = draft.profileId;
    entry.profileName = profileName;
    entry.jobId = draft.jobId;
    entry.jobTitle = draft.base.typeName;
    entry.sentAt = draft.baseReadAt;
    entry.before = draft.base;
    entry.body = draft.body;
    entry.outcome = outcomeWord(SubmissionResult::Outcome::Unknown);
    entry.status = draft.problem.status;
    entry.problem = draft.problem;
    return entry;
}

} // namespace

Outbox::Outbox(DraftStore &store, const Clock &clock, Randomness &randomness, OutboxProfiles profiles,
               const OutboxPolicy &policy, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_randomness(randomness)
    , m_profiles(std::move(profiles))
    , m_policy(policy)
    , m_due(clock, policy.tick)
    , m_reload(clock, policy.tick)
{
    connect(&m_due, &ClockTimer::timeout, this, &Outbox::schedule);
    connect(&m_reload, &ClockTimer::timeout, this, &Outbox::load);
}

Outbox::~Outbox() = default;

QList<Draft> Outbox::items() const
{
    QList<Draft> drafts;
    for (const auto &item : m_items) {
        drafts += item->draft();
        drafts.last().id = item->id;
    }
    return drafts;
}

std::shared_ptr<DraftRecord> Outbox::record(const QUuid &draftId) const
{
    const OutboxItem *item = find(draftId);
    return item ? item->record : nullptr;
}

std::shared_ptr<DraftRecord> Outbox::share(const Draft &stored)
{
    if (const OutboxItem *item = find(stored.id))
        return item->record;
    const OutboxItem &item = adoptStored(stored);
    changed(item.id);
    scheduleSoon();
    return item.record;
}

int Outbox::waiting() const
{
    return int(std::count_if(m_items.begin(), m_items.end(), [](const auto &item) {
        return item->draft().state != DraftState::NeedsYou && item->draft().state != DraftState::Editing;
    }));
}

int Outbox::needingYou() const
{
    return int(std::count_if(m_items.begin(), m_items.end(),
                             [](const auto &item) { return item->draft().state == DraftState::NeedsYou; }));
}

bool Outbox::isIdle() const
{
    return m_running == 0 && !m_scheduled &&
           std::all_of(m_items.begin(), m_items.end(), [](const auto &item) { return item->writes == 0; });
}

bool Outbox::isSending(const QUuid &draftId) const
{
    const OutboxItem *item = find(draftId);
    return item && item->run;
}

QSet<QUuid> Outbox::waitingForTheUser() const
{
    QSet<Place> places;
    QSet<QUuid> waiting;
    for (const auto &item : m_items) {
        const Draft &draft = item->draft();
        const Place place{draft.profileId, draft.jobId};
        if (draft.state == DraftState::NeedsYou)
            places.insert(place);
        else if (draft.state == DraftState::Queued && places.contains(place))
            waiting.insert(item->id);
    }
    return waiting;
}

bool Outbox::enqueue(const std::shared_ptr<DraftRecord> &record)
{
    Draft draft = record->draft();
    if (OutboxItem *held = find(draft.id)) {
        if (held->record != record && !held->run) { // the disk took it after all when it had said that it did not
            disconnect(held->record.get(), nullptr, this, nullptr);
            held->record = record;
            watch(*held);
        }
        sendNow(draft.id);
        return true;
    }
    if (!isInDoubt(draft))
        draft.body.clear();
    if (!editOf(draft))
        return false;
    OutboxItem &item = adopt(record);
    item.isNew = true;
    startSeries(item, m_clock.monotonic());
    ++item.writes;
    record->save([self = QPointer(this), id = item.id, record](bool onDisk) {
        OutboxItem *queued = self ? self->find(id) : nullptr;
        if (!queued)
            return;
        --queued->writes;
        if (!onDisk && queued->writes > 0) { // the user went on already: whatever the disk holds counts
            self->refused(*queued, record->trouble());
        } else if (!onDisk) { // still a draft, in the editor that asked
            if (!isInDoubt(record->draft()))
                record->change([](Draft &back) { back.state = DraftState::Editing; });
            const QString words = record->trouble();
            self->drop(id);
            Q_EMIT self->storeTrouble(words);
            return;
        }
        queued->isNew = false;
        self->noteDisk(id);
        self->scheduleSoon();
    });
    return true;
}

void Outbox::sendNow(const QUuid &draftId)
{
    OutboxItem *item = findLive(draftId);
    if (!item || item->run)
        return;
    item->wish = OutboxItem::Wish::None;
    startSeries(*item, m_clock.monotonic());
    write(*item);
}

void Outbox::hold(const QUuid &draftId)
{
    OutboxItem *item = findLive(draftId);
    if (!item)
        return;
    if (item->run) {
        wish(*item, OutboxItem::Wish::Hold);
    } else if (item->draft().state == DraftState::Queued) {
        item->wish = OutboxItem::Wish::Hold; // until the disk has it
        item->record->change([](Draft &draft) {
            draft.state = DraftState::NeedsYou;
            draft.outcome = heldWord();
            draft.problem = {};
            draft.nextAttemptAt = {};
        });
        write(*item);
    }
}

std::shared_ptr<DraftRecord> Outbox::edit(const QUuid &draftId)
{
    OutboxItem *item = findLive(draftId);
    if (!item)
        return nullptr;
    const std::shared_ptr<DraftRecord> record = item->record;
    const DraftState state = item->draft().state;
    if (item->run || isInDoubt(item->draft())) {
        wish(*item, OutboxItem::Wish::Edit);
        if (!item->run && state == DraftState::NeedsYou) { // nobody would find out about it
            startSeries(*item, m_clock.monotonic());
            write(*item);
        }
        return record;
    }
    record->change([](Draft &draft) {
        draft.state = DraftState::Editing;
        draft.body.clear();
        draft.attempts = 0;
        draft.queuedAt = {};
        draft.nextAttemptAt = {};
    });
    write(*item);
    return record;
}

void Outbox::discard(const QUuid &draftId)
{
    OutboxItem *item = findLive(draftId);
    if (!item)
        return;
    if (item->run) {
        wish(*item, OutboxItem::Wish::Discard);
        return;
    }
    const Draft draft = item->draft();
    if (isInDoubt(draft))
        item->record->complete(droppedInDoubt(draft, m_profiles(draft.profileId).name), {}, {}, written(*item));
    else
        item->record->remove(written(*item));
}

/// To be granted when the attempt under way, or the next one, has ended.
void Outbox::wish(OutboxItem &item, OutboxItem::Wish wish)
{
    item.wish = wish;
    if (item.run && item.run->nothingSentYet())
        item.run->cancel();
}

void Outbox::cancel(const QUuid &draftId)
{
    OutboxItem *item = find(draftId);
    if (!item || !item->run)
        return;
    item->wish = OutboxItem::Wish::Hold;
    item->record->noteStopped();
    item->run->cancel();
}

bool Outbox::claim(const Draft &draft)
{
    const Place place{draft.profileId, draft.jobId};
    const bool taken = std::any_of(m_items.begin(), m_items.end(), [&](const auto &item) {
        const Draft &held = item->draft();
        return item->id == draft.id || (Place{held.profileId, held.jobId} == place && comesFirst(held));
    });
    if (taken)
        return false;
    m_claims.insert(draft.id, place);
    return true;
}

void Outbox::release(const QUuid &claimedId, const std::shared_ptr<DraftRecord> &record, const SubmissionResult &result)
{
    if (m_claims.remove(claimedId) == 0)
        return;
    scheduleSoon();
    const Draft &draft = record->draft();
    if (draft.id != claimedId || draft.state == DraftState::Editing)
        return; // it is history, or an ordinary draft again
    OutboxItem &item = adopt(record);
    if (draft.state == DraftState::NeedsYou) {
        changed(item.id);
        return;
    }
    if (!isInDoubt(draft) || !isTypedSince(draft)) // else what was typed meanwhile is not asked for
        record->change([this](Draft &queued) { queued.queuedAt = m_clock.nowUtc(); });
    item.since = m_clock.monotonic();
    fail(item, result);
    changed(item.id);
}

void Outbox::abandon(const QUuid &claimedId, const std::shared_ptr<DraftRecord> &record)
{
    if (m_claims.remove(claimedId) == 0)
        return;
    scheduleSoon();
    if (record->draft().id != claimedId || record->draft().state == DraftState::Editing)
        return;
    OutboxItem &item = adopt(record);
    letItArrive(item);
    changed(item.id);
}

} // namespace jobwright
