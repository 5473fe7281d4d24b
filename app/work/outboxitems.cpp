// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the disk says of the items, and what they say to it.
#include "base/clock.h"
#include "store/draftstore.h"
#include "work/draftedit.h"
#include "work/outbox.h"
#include "work/outboxitem.h"

#include <QPointer>

#include <algorithm>

namespace jobwright {

using std::chrono::milliseconds;

namespace {

/// The disk holds something else than the item, and that counts.
bool isOutdated(const OutboxItem &item, const Draft &stored)
{
    return item.stale || item.record->isOutdated() || (item.isElsewhere() && !stored.elsewhere) ||
           (item.record->isSaved() && stored.revision > item.draft().revision);
}

/// Who queues may say what is going to be sent; in the outbox a body means that it was sent. See editOf(). And whoever
/// queued it has asked for it as it is.
Draft asItem(Draft stored)
{
    if (stored.state != DraftState::Queued)
        return stored;
    if (stored.attempts == 0 && stored.outcome.isEmpty())
        stored.body.clear();
    if (!stored.queuedAt.isValid())
        stored.queuedAt = stored.editedAt;
    return stored;
}

} // namespace

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
            changed(adoptStored(draft).id);
    }
    QList<QUuid> gone;
    for (const auto &item : m_items) {
        const bool counts = item->stale || item->record->isSaved() || item->record->isOutdated();
        if (item->isAtRest() && counts && !found.contains(item->id))
            gone += item->id;
        else if (item->stale || item->isElsewhere()) // it was being written when this was read; or that one may die
            reloadSoon();
    }
    for (const QUuid &id : std::as_const(gone)) {
        const std::shared_ptr<DraftRecord> record = find(id)->record; // which an editor may share
        drop(id);
        record->takeGone(); // another process brought it to its end
    }
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
    const std::shared_ptr<DraftRecord> record = item.record;
    item.stale = false;
    item.isNew = false;
    record->takeStored(asItem(draft)); // it may leave with that, see noteDisk()
    OutboxItem *left = find(id);
    if (left)
        goOnWith(*left);
    if (left && record->isSaved())
        grantWish(*left);
    else if (left)
        write(*left);
    else if (!record->isSaved()) { // a copy, beside what the disk holds
        record->save();
        reloadSoon();
    }
}

/// Not what is leaving, nor what must be read anew first: its record does not stand for the draft.
OutboxItem *Outbox::findLive(const QUuid &draftId) const
{
    OutboxItem *item = find(draftId);
    return item && !item->stale && !item->isElsewhere() && item->draft().id == draftId ? item : nullptr;
}

OutboxItem &Outbox::adoptStored(const Draft &stored)
{
    return adopt(std::make_shared<DraftRecord>(m_store, m_clock, asItem(stored), true));
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
    goOnWith(*item);
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
    if (item->record->isOutdated())
        reloadSoon();
    putInOrder(*item);
    const bool editing = item->draft().state == DraftState::Editing;
    if (item->run) {
        if (editing && item->draft().id == draftId && item->run->nothingSentYet()) {
            if (item->wish == OutboxItem::Wish::None)
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
        if (onDisk && answered->wish == OutboxItem::Wish::Hold && isHeld(answered->draft()))
            answered->wish = OutboxItem::Wish::None;
        if (!onDisk)
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

} // namespace jobwright
