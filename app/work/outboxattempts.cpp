// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/randomness.h"
#include "work/backoff.h"
#include "work/draftedit.h"
#include "work/outbox.h"
#include "work/outboxitem.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace jobwright {

using std::chrono::milliseconds;
using Outcome = SubmissionResult::Outcome;

void Outbox::scheduleSoon()
{
    if (std::exchange(m_scheduled, true))
        return;
    QMetaObject::invokeMethod(this, &Outbox::schedule, Qt::QueuedConnection);
}

void Outbox::schedule()
{
    m_scheduled = false;
    if (!m_loaded) // there may be earlier drafts of the same jobs
        return;
    QSet<Place> taken(m_claims.cbegin(), m_claims.cend());
    for (const auto &item : m_items) {
        if (item->run)
            taken.insert({item->draft().profileId, item->draft().jobId});
    }
    QHash<QUuid, OutboxProfile> profiles;
    milliseconds earliest = milliseconds::max();
    for (size_t i = 0; i < m_items.size() && m_running < m_policy.parallel; ++i) {
        OutboxItem &item = *m_items[i];
        const Draft &draft = item.draft();
        if (item.run)
            continue;
        const Place place{draft.profileId, draft.jobId};
        const bool first = !taken.contains(place);
        // Also what needs the user, and what becomes a draft again, or history, until the disk says so.
        taken.insert(place);
        if (!profiles.contains(draft.profileId))
            profiles.insert(draft.profileId, m_profiles(draft.profileId));
        const OutboxProfile profile = profiles.value(draft.profileId);
        if (!first || !isReady(item, profile))
            continue;
        if (const milliseconds due = dueAt(item, profile); due > m_clock.monotonic())
            earliest = std::min(earliest, due);
        else
            begin(item, profile);
    }
    if (earliest != milliseconds::max())
        m_due.start(earliest);
    if (isIdle())
        Q_EMIT idle();
}

bool Outbox::isReady(const OutboxItem &item, const OutboxProfile &profile) const
{
    return profile.service && !m_stopped && !(m_policy.onePass && item.tried) &&
           !m_paused.contains(item.draft().profileId) && item.draft().id == item.id && item.writes == 0 &&
           !item.stale && !item.isElsewhere() && item.draft().state != DraftState::NeedsYou &&
           item.draft().state != DraftState::Editing;
}

milliseconds Outbox::dueAt(const OutboxItem &item, const OutboxProfile &profile) const
{
    const auto opens = m_serverOpensAt.constFind(serverOf(item.draft().profileId, profile));
    const milliseconds due = std::max(item.notBefore, item.arrivesBy);
    return opens == m_serverOpensAt.constEnd() ? due : std::max(due, *opens);
}

QString Outbox::serverOf(const QUuid &profileId, const OutboxProfile &profile) const
{
    return profile.server.isEmpty() ? profileId.toString() : profile.server;
}

void Outbox::begin(OutboxItem &item, const OutboxProfile &profile)
{
    const std::optional<JobEdit> edit = editOf(item.draft());
    if (!edit) {
        item.record->change([](Draft &draft) {
            draft.state = DraftState::NeedsYou;
            draft.outcome.clear();
            draft.problem = {};
            draft.problem.title = tr("There is nothing in this draft that can be sent");
            draft.problem.detail = tr("Nothing was sent. Open it to see what was typed.");
        });
        write(item);
        return;
    }
    item.before = item.draft();
    // Who wants something else done with it, or wants something else, only wants to know what became of it.
    const bool mayResend = item.wish == OutboxItem::Wish::None && !isTypedOver(item.draft());
    item.run = std::make_unique<OutboxRun>(item.record, *edit, profile, m_clock, mayResend);
    ++m_running;
    connect(item.run.get(), &OutboxRun::stepChanged, this,
            [this, id = item.id](Submission::Step step) { Q_EMIT stepChanged(id, step); });
    connect(item.run.get(), &OutboxRun::finished, this,
            [this, id = item.id](const SubmissionResult &result, const QString &trouble) { end(id, result, trouble); });
    item.run->start();
}

void Outbox::end(const QUuid &draftId, const SubmissionResult &result, const QString &trouble)
{
    OutboxItem *item = find(draftId);
    if (!item || !item->run)
        return;
    item->run.release()->deleteLater(); // it is telling us
    item->tried = true;
    --m_running;
    if (trouble.isEmpty())
        item->refusals = 0;
    else
        refused(*item, trouble);
    if (trouble.isEmpty() || (result.outcome == Outcome::Cancelled && item->draft().id == draftId))
        settle(*item, result);
    Q_EMIT attempted(draftId, result);
    scheduleSoon();
}

/// The outcome is on the disk; what follows from it for the next attempt is not yet.
void Outbox::settle(OutboxItem &item, const SubmissionResult &result)
{
    if (item.draft().id != item.id) {
        drop(item.id);
        return;
    }
    if (result.outcome == Outcome::NotAllowed || result.readingRefused)
        setPaused(item.draft().profileId, true);
    switch (item.draft().state) {
    case DraftState::Editing: // cancelled by a wish, by the end of the service, or because the disk refused
        item.stale = false;
        item.record->change([&item](Draft &draft) {
            Draft back = item.before;
            back.input = draft.input;
            back.editedAt = draft.editedAt;
            back.view = draft.view;
            back.revision = draft.revision;
            draft = back;
        });
        if (item.wish == OutboxItem::Wish::None)
            write(item);
        break;
    case DraftState::Queued:
        if (isTypedSince(item.draft()) && item.wish == OutboxItem::Wish::None)
            item.wish = OutboxItem::Wish::Edit;
        fail(item, result);
        break;
    case DraftState::Unknown:
        fail(item, result);
        break;
    case DraftState::Sending:
    case DraftState::Verifying:
    case DraftState::NeedsYou:
        changed(item.id);
        break;
    }
    grantWish(item);
}

void Outbox::fail(OutboxItem &item, const SubmissionResult &result)
{
    if (result.stopped && !m_stopped) { // by the user, not by the end of the program
        if (item.wish == OutboxItem::Wish::None)
            item.wish = OutboxItem::Wish::Hold;
        letItArrive(item);
    }
    if (result.readingRefused) // the profile is paused: not the item's failure
        return;
    const milliseconds now = m_clock.monotonic();
    const milliseconds asked =
        std::clamp(result.retryAfter.value_or(milliseconds(0)), milliseconds(0), m_policy.longestPause);
    if (asked > milliseconds(0)) {
        const QUuid profileId = item.draft().profileId;
        milliseconds &opens = m_serverOpensAt[serverOf(profileId, m_profiles(profileId))];
        opens = std::max(opens, now + asked);
    }
    const int attempts = std::max(item.draft().attempts, item.before.attempts + 1);
    const milliseconds wait = asked + backoffAfter(attempts, m_policy, m_randomness);
    const bool gone = result.problem.status == 404 || result.problem.status == 410;
    const bool enough = gone || attempts >= m_policy.mostFailures || now - item.since >= m_policy.longestSeries;
    item.notBefore = now + wait;
    item.record->change([&](Draft &draft) {
        draft.attempts = attempts;
        draft.nextAttemptAt = enough ? QDateTime() : m_clock.nowUtc().addMSecs(wait.count());
        if (enough)
            draft.state = DraftState::NeedsYou; // the outcome still says "unknown" where it is
        if (isInDoubt(draft) && item.wish == OutboxItem::Wish::Hold)
            draft.outcome = stoppedWord(); // for the next start of the program
    });
    write(item);
}

/// After an attempt, with what the user asked for while it was under way.
void Outbox::grantWish(OutboxItem &item)
{
    const QUuid id = item.id;
    if (item.wish == OutboxItem::Wish::Hold && isInDoubt(item.draft()))
        return; // that is being read, not sent
    switch (std::exchange(item.wish, OutboxItem::Wish::None)) {
    case OutboxItem::Wish::None:
        break;
    case OutboxItem::Wish::Hold:
        hold(id);
        break;
    case OutboxItem::Wish::Edit:
        if (!isInDoubt(item.draft()) ||
            item.draft().state != DraftState::NeedsYou) // it was given up: that is for the user
            edit(id);
        break;
    case OutboxItem::Wish::Discard:
        discard(id);
        break;
    }
}

/// To be followed by write().
void Outbox::startSeries(OutboxItem &item, milliseconds notBefore)
{
    item.since = m_clock.monotonic();
    item.notBefore = notBefore;
    item.record->change([this](Draft &draft) {
        draft.queuedAt = m_clock.nowUtc();
        draft.nextAttemptAt = {};
        draft.attempts = 0;
        if (isInDoubt(draft)) {
            if (draft.outcome == stoppedWord())
                draft.outcome = outcomeWord(Outcome::Unknown);
            if (draft.state == DraftState::NeedsYou)
                draft.state = DraftState::Unknown;
            return;
        }
        if (draft.state == DraftState::Queued)
            return;
        draft.state = DraftState::Queued;
        draft.body.clear();
        draft.problem = {};
        draft.outcome.clear();
    });
}

void Outbox::setPaused(const QUuid &profileId, bool paused)
{
    if (paused == m_paused.contains(profileId))
        return;
    if (paused)
        m_paused.insert(profileId);
    else
        m_paused.remove(profileId);
    Q_EMIT pausedChanged(profileId, paused);
}

void Outbox::resume(const QUuid &profileId)
{
    setPaused(profileId, false);
    scheduleSoon();
}

void Outbox::profileReady(const QUuid &profileId)
{
    const QString notAllowed = outcomeWord(Outcome::NotAllowed);
    for (const auto &item : m_items) {
        const Draft &draft = item->draft();
        if (!findLive(item->id) || draft.profileId != profileId || draft.state != DraftState::NeedsYou ||
            draft.outcome != notAllowed)
            continue;
        startSeries(*item, m_clock.monotonic());
        write(*item);
    }
    resume(profileId);
}

void Outbox::withdraw(const QUuid &profileId)
{
    for (const auto &item : m_items) {
        if (!item->run || item->draft().profileId != profileId)
            continue;
        const bool left = !item->run->nothingSentYet();
        item->run.reset();
        item->stale = true; // what it has written last may not be answered yet
        if (left)
            letItArrive(*item);
        --m_running;
    }
    load();
}

/// A request that its sender has left alone is looked for when it can no longer be on its way: a look that overtakes it
/// would say that it never arrived.
void Outbox::letItArrive(OutboxItem &item, milliseconds atMost)
{
    if (isInDoubt(item.draft()))
        item.arrivesBy = std::max(item.arrivesBy, m_clock.monotonic() + atMost);
}

/// What another process, or an earlier start of the program, was doing with it when that ended. Who looks in from time
/// to time only does not wait for what it was sending.
void Outbox::goOnWith(OutboxItem &item)
{
    const Draft &draft = item.draft();
    if (isStopped(draft))
        item.wish = OutboxItem::Wish::Hold;
    if (m_policy.onePass || draft.state != DraftState::Sending || draft.elsewhere || !draft.baseReadAt.isValid())
        return;
    const milliseconds age(draft.baseReadAt.msecsTo(m_clock.nowUtc())); // since the last moment before it was sent
    if (age >= milliseconds(0) && age < m_policy.longestOnItsWay)
        letItArrive(item, m_policy.longestOnItsWay - age);
}

void Outbox::networkMayBeBack()
{
    const QStringList lost{outcomeWord(Outcome::Unreachable), outcomeWord(Outcome::Unknown)};
    for (const auto &item : m_items) {
        if (item->run || !findLive(item->id))
            continue;
        if (item->draft().state == DraftState::NeedsYou && lost.contains(item->draft().outcome)) {
            startSeries(*item, soon());
            write(*item);
        } else {
            item->notBefore = std::min(item->notBefore, soon());
        }
    }
    scheduleSoon();
}

void Outbox::stop()
{
    m_stopped = true;
    for (const auto &item : m_items) {
        if (item->run)
            item->run->cancel();
    }
    scheduleSoon();
}

/// Within seconds, but not all at once.
milliseconds Outbox::soon()
{
    return m_clock.monotonic() + backoffAfter(0, m_policy, m_randomness);
}

} // namespace jobwright
