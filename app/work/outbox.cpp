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

// What the user asks for, and what the disk says. How attempts are made: outboxattempts.cpp.
namespace jobwright {

using std::chrono::milliseconds;

namespace {

/// The disk holds something else than the item, and that counts.
bool isOutdated(const OutboxItem &item, const Draft &stored)
{
    return item.stale || (item.isElsewhere() && !stored.elsewhere) ||
           (item.record->isSaved() && stored.revision > item.draft().revision);
}

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
    const OutboxItem &item = adopt(std::make_shared<DraftRecord>(m_store, m_clock, stored, true));
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

void Outbox::load()
{
    m_store.drafts({}, this, [this](const auto &drafts) { take(drafts); });
}

void Outbox::take(const Result<QList<Draft>, StoreError> &drafts)
{
    if (!drafts) {
        Q_EMIT storeTrouble(drafts.error().words);
        reloadSoon();
        return;
    }
    QSet<QUuid> found;
    for (const Draft &draft : *drafts) {
        found.insert(draft.id);
        OutboxItem *item = find(draft.id);
        if (item && isOutdated(*item, draft) && item->isAtRest())
            renew(*item, draft);
        else if (!item && draft.state != DraftState::Editing && !m_claims.contains(draft.id))
            changed(adopt(std::make_shared<DraftRecord>(m_store, m_clock, draft, true)).id);
    }
    QList<QUuid> gone;
    for (const auto &item : m_items) {
        // Another process brought it to its end, or made a draft of it.
        if (item->isAtRest() && (item->stale || item->record->isSaved()) && !found.contains(item->id))
            gone += item->id;
        else if (item->stale || item->isElsewhere()) // it was being written when this was read; or that one may die
            reloadSoon();
    }
    for (const QUuid &id : std::as_const(gone))
        drop(id);
    m_loaded = true;
    Q_EMIT loaded();
    scheduleSoon();
}

void Outbox::reloadSoon()
{
    if (!m_reload.isActive())
        m_reload.start(m_clock.monotonic() + m_policy.backoffBase);
}

/// What the disk refused to take has not happened: on with what it holds. In the same record, which an editor may
/// share.
void Outbox::renew(OutboxItem &item, const Draft &draft)
{
    const QUuid id = item.id;
    item.stale = false;
    item.isNew = false;
    item.record->takeStored(draft); // it may leave with that, see noteDisk()
    OutboxItem *left = find(id);
    if (!left)
        return;
    if (!left->record->isSaved())
        write(*left);
    else
        grantWish(*left);
}

/// Not what is leaving, nor what must be read anew first: its record does not stand for the draft.
OutboxItem *Outbox::findLive(const QUuid &draftId) const
{
    OutboxItem *item = find(draftId);
    return item && !item->stale && !item->isElsewhere() && item->draft().id == draftId ? item : nullptr;
}

OutboxItem &Outbox::adopt(std::shared_ptr<DraftRecord> record)
{
    auto item = std::make_unique<OutboxItem>();
    const Draft &draft = record->draft();
    item->id = draft.id;
    item->position = draft.position;
    item->record = std::move(record);
    const QDateTime now = m_clock.nowUtc();
    const milliseconds here = m_clock.monotonic();
    const milliseconds age(draft.queuedAt.isValid() ? std::max(qint64(0), draft.queuedAt.msecsTo(now)) : 0);
    milliseconds wait(draft.nextAttemptAt.isValid() ? std::max(qint64(0), now.msecsTo(draft.nextAttemptAt)) : 0);
    const bool asked = draft.problem.status == 429 || draft.problem.status == 503; // by the service, so to wait
    if (m_policy.onePass && !asked)
        wait = milliseconds(0);
    if (wait > (asked ? m_policy.longestPause : m_policy.backoffCap)) // never so much: the clock was put back
        wait = m_policy.backoffCap;
    item->since = here - age;
    item->notBefore = here + wait;
    if (asked && wait > milliseconds(0)) {
        const QString server = serverOf(draft.profileId, m_profiles(draft.profileId));
        m_serverOpensAt[server] = std::max(m_serverOpensAt.value(server), item->notBefore);
    }
    // Who queues may say what is going to be sent; in here a body means that it was sent. See editOf().
    if (draft.state == DraftState::Queued && draft.attempts == 0 && !draft.body.isEmpty())
        item->record->change([](Draft &queued) { queued.body.clear(); });

    watch(*item);
    m_byId.insert(item->id, item.get());
    return insert(std::move(item));
}

OutboxItem &Outbox::insert(std::unique_ptr<OutboxItem> item)
{
    const auto isEarlier = [&item](const auto &other) {
        return item->position == 0 || (other->position > 0 && other->position < item->position);
    };
    const auto earlier = std::find_if(m_items.rbegin(), m_items.rend(), isEarlier);
    return **m_items.insert(earlier.base(), std::move(item));
}

void Outbox::putInOrder(OutboxItem &item)
{
    const qint64 position = item.draft().position;
    if (item.draft().id != item.id || position == item.position)
        return;
    const auto at = placeOf(&item);
    std::unique_ptr<OutboxItem> held = std::move(*at);
    m_items.erase(at);
    held->position = position;
    insert(std::move(held));
}

Outbox::Items::iterator Outbox::placeOf(const OutboxItem *item)
{
    return std::find_if(m_items.begin(), m_items.end(), [&](const auto &held) { return held.get() == item; });
}

void Outbox::watch(const OutboxItem &item)
{
    connect(item.record.get(), &DraftRecord::diskChanged, this, [this, id = item.id] { noteDisk(id); });
}

/// The record was changed or written, here or by an editor that shares it.
void Outbox::noteDisk(const QUuid &draftId)
{
    OutboxItem *item = find(draftId);
    if (!item)
        return;
    putInOrder(*item);
    const bool editing = item->draft().state == DraftState::Editing;
    if (item->run) {
        if (editing && item->draft().id == draftId && item->run->nothingSentYet()) {
            item->wish = OutboxItem::Wish::Edit;
            item->run->cancel();
        }
    } else if (item->writes == 0 && !item->stale) {
        if (item->draft().id != draftId || (editing && item->record->isSaved())) {
            drop(draftId);
            return;
        }
    }
    changed(draftId);
}

void Outbox::changed(const QUuid &draftId)
{
    if (const OutboxItem *item = find(draftId); item && item->isNew)
        return;
    Q_EMIT itemChanged(draftId);
    Q_EMIT countsChanged();
}

/// By value: whoever calls may have it from the item itself.
void Outbox::drop(QUuid draftId)
{
    const OutboxItem *item = m_byId.take(draftId);
    const auto at = placeOf(item);
    if (at == m_items.end())
        return;
    disconnect(item->record.get(), nullptr, this, nullptr);
    m_items.erase(at);
    Q_EMIT itemRemoved(draftId);
    Q_EMIT countsChanged();
    scheduleSoon();
}

void Outbox::write(OutboxItem &item)
{
    item.record->save(written(item));
}

std::function<void(bool)> Outbox::written(OutboxItem &item)
{
    ++item.writes;
    return [self = QPointer(this), id = item.id](bool onDisk) {
        OutboxItem *answered = self ? self->find(id) : nullptr;
        if (!answered)
            return;
        --answered->writes;
        if (onDisk)
            answered->refusals = 0;
        else
            self->refused(*answered, answered->record->trouble());
        self->noteDisk(id);
        self->scheduleSoon();
    };
}

void Outbox::refused(OutboxItem &item, const QString &words)
{
    item.stale = true;
    const milliseconds now = m_clock.monotonic();
    item.notBefore = std::max(item.notBefore, now + m_policy.backoffBase * (1 << std::min(item.refusals++, 7)));
    reloadSoon();
    Q_EMIT storeTrouble(words);
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
