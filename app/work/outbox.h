// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "net/clocktimer.h"
#include "store/draft.h"
#include "store/storeerror.h"
#include "work/outboxitem.h"
#include "work/outboxpolicy.h"
#include "work/outboxprofile.h"
#include "work/submission.h"
#include "work/submissionresult.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <functional>
#include <memory>
#include <vector>

namespace jobwright {

class Clock;
class DraftRecord;
class DraftStore;
class Randomness;

/// Sends drafts later, by itself: a state machine whose every step is on the disk before its effect, so that the end of
/// the program at any moment leaves nothing lost, nothing sent twice and nothing in between.
///
///     Editing -> Queued -> Sending -> Verifying -> history
///                  ^          |           |
///                  |          +-> Unknown <+   read and compare, then on
///                  +-- failed, waits ----> NeedsYou (refused, conflict, gone, not allowed, given up, held)
///
/// A later draft waits for an earlier one of the same job; otherwise no item waits for another. A refusal of the person
/// (401, 403) stops the whole profile, because the next item would fare no better.
class Outbox : public QObject
{
    Q_OBJECT

public:
    Outbox(DraftStore &store, const Clock &clock, Randomness &randomness, OutboxProfiles profiles,
           const OutboxPolicy &policy = {}, QObject *parent = nullptr);
    ~Outbox() override;

    /// Reads what the disk holds and goes on with it; nothing is sent before. Again: takes in what another process has
    /// queued meanwhile. What another process is sending is an item here as well, left alone until that one has come to
    /// an end with it or has died.
    void load();

    /// In the order of their creation: everything but what is only a draft.
    [[nodiscard]] QList<Draft> items() const;
    /// The one to share with an editor, so that nobody writes over the other; nullptr where it is not in the outbox.
    [[nodiscard]] std::shared_ptr<DraftRecord> record(const QUuid &draftId) const;
    /// The same for a draft as the disk holds it, in any state but Editing, which becomes an item where it is none yet.
    [[nodiscard]] std::shared_ptr<DraftRecord> share(const Draft &stored);
    /// Neither done nor waiting for the user.
    [[nodiscard]] int waiting() const;
    [[nodiscard]] int needingYou() const;
    [[nodiscard]] bool isPaused(const QUuid &profileId) const { return m_paused.contains(profileId); }
    /// No attempt under way and no step waiting for the disk.
    [[nodiscard]] bool isIdle() const;
    /// An attempt of this item is under way.
    [[nodiscard]] bool isSending(const QUuid &draftId) const;
    /// What is queued behind an earlier item of its job that needs the user.
    [[nodiscard]] QSet<QUuid> waitingForTheUser() const;

    // What the user asks for has no effect on an item that is leaving, that another process is sending, or whose last
    // step the disk has refused.

    /// "Send later". False where there is nothing that could be sent. It counts as queued once itemChanged() says so;
    /// where the disk refuses, storeTrouble() says why and it stays a draft.
    [[nodiscard]] bool enqueue(const std::shared_ptr<DraftRecord> &record);
    /// A new series of attempts, from now. Waits for nothing but the server's own Retry-After, the profile's pause and
    /// a request of before that may still be on its way.
    void sendNow(const QUuid &draftId);
    /// Not before sendNow(). No effect on what is in doubt: that is only being read.
    void hold(const QUuid &draftId);
    /// Makes an ordinary draft of it again and hands its record over; nullptr where it is not in the outbox. What is
    /// under way or in doubt stays here until it is known what became of it, and becomes a draft then; where that
    /// cannot be found out, it needs the user.
    std::shared_ptr<DraftRecord> edit(const QUuid &draftId);
    /// For good; where it may have been sent, the history says so.
    void discard(const QUuid &draftId);
    /// Ends the attempt that is under way, see Submission::cancel(); the item is held afterwards.
    void cancel(const QUuid &draftId);

    /// An editor sends this draft itself, at once: the outbox leaves it, and all others of its job, alone until
    /// release(). False where it must not: the outbox holds the draft, or one of the same job that was queued earlier
    /// or is in doubt. Order is kept, so enqueue() is the way then.
    [[nodiscard]] bool claim(const Draft &draft);
    [[nodiscard]] bool isClaimed(const QUuid &draftId) const { return m_claims.contains(draftId); }
    /// The editor's attempt at the claimed draft ended with `result`, as `record` holds it and the disk knows. What is
    /// queued, in doubt or in need of the user becomes an item; a failure that may pass waits like any other.
    void release(const QUuid &claimedId, const std::shared_ptr<DraftRecord> &record, const SubmissionResult &result);
    /// The editor went while its attempt was under way: what may have left is found out about here.
    void abandon(const QUuid &claimedId, const std::shared_ptr<DraftRecord> &record);

    /// The user says so after a pause.
    void resume(const QUuid &profileId);
    /// There is a service now, or one with other credentials: the pause ends, and what was not allowed is tried again.
    void profileReady(const QUuid &profileId);
    /// Before the profile's service goes. What was under way is found out about when it is back.
    void withdraw(const QUuid &profileId);
    /// Begins nothing more and ends what is under way, see Submission::cancel(). Items stay what they were.
    void stop();
    /// A hint, never a gate: waiting items start within seconds, and what was given up because nothing could be reached
    /// gets another series.
    void networkMayBeBack();

Q_SIGNALS:
    /// After each reading of the disk that worked.
    void loaded();
    /// It came or is in another state than before.
    void itemChanged(const QUuid &draftId);
    /// It is done, discarded, or an ordinary draft again.
    void itemRemoved(const QUuid &draftId);
    /// With each change of an item, also where no count is another.
    void countsChanged();
    void pausedChanged(const QUuid &profileId, bool paused);
    /// An attempt goes on; before the effect of the step begins.
    void stepChanged(const QUuid &draftId, jobwright::Submission::Step step);
    /// An attempt ended, after its outcome is on the disk.
    void attempted(const QUuid &draftId, const jobwright::SubmissionResult &result);
    /// All that can be done now is done; again whenever that is so after something was.
    void idle();
    /// The disk refused. Nothing is sent before it takes what it must know.
    void storeTrouble(const QString &words);

private:
    using Items = std::vector<std::unique_ptr<OutboxItem>>;
    using Place = std::pair<QUuid, JobId>; ///< one job of one profile

    void take(const Result<QList<Draft>, StoreError> &drafts);
    void reloadSoon();
    void renew(OutboxItem &item, const Draft &draft);
    OutboxItem &adoptStored(const Draft &stored);
    OutboxItem &adopt(std::shared_ptr<DraftRecord> record);
    OutboxItem &insert(std::unique_ptr<OutboxItem> item);
    void putInOrder(OutboxItem &item);
    void watch(const OutboxItem &item);
    void noteDisk(const QUuid &draftId);
    [[nodiscard]] Items::iterator placeOf(const OutboxItem *item);
    [[nodiscard]] OutboxItem *find(const QUuid &draftId) const { return m_byId.value(draftId); }
    [[nodiscard]] OutboxItem *findLive(const QUuid &draftId) const;
    void drop(QUuid draftId);
    void wish(OutboxItem &item, OutboxItem::Wish wish);
    void letItArrive(OutboxItem &item, std::chrono::milliseconds atMost);
    void letItArrive(OutboxItem &item) { letItArrive(item, m_policy.longestOnItsWay); }
    void goOnWith(OutboxItem &item);
    void write(OutboxItem &item);
    [[nodiscard]] std::function<void(bool)> written(OutboxItem &item);
    void refused(OutboxItem &item, const QString &words);
    void changed(const QUuid &draftId);

    void scheduleSoon();
    void schedule();
    [[nodiscard]] bool isReady(const OutboxItem &item, const OutboxProfile &profile) const;
    [[nodiscard]] std::chrono::milliseconds dueAt(const OutboxItem &item, const OutboxProfile &profile) const;
    void begin(OutboxItem &item, const OutboxProfile &profile);
    void end(const QUuid &draftId, const SubmissionResult &result, const QString &trouble);
    void settle(OutboxItem &item, const SubmissionResult &result);
    void fail(OutboxItem &item, const SubmissionResult &result);
    void grantWish(OutboxItem &item);
    void startSeries(OutboxItem &item, std::chrono::milliseconds notBefore);
    void setPaused(const QUuid &profileId, bool paused);
    [[nodiscard]] std::chrono::milliseconds soon();
    [[nodiscard]] QString serverOf(const QUuid &profileId, const OutboxProfile &profile) const;

    DraftStore &m_store;
    const Clock &m_clock;
    Randomness &m_randomness;
    OutboxProfiles m_profiles;
    OutboxPolicy m_policy;
    Items m_items; ///< in the order of creation
    QHash<QUuid, OutboxItem *> m_byId;
    QHash<QUuid, Place> m_claims; ///< drafts that editors are sending
    QSet<QUuid> m_paused;
    QHash<QString, std::chrono::milliseconds> m_serverOpensAt; ///< of Clock::monotonic(): Retry-After
    ClockTimer m_due;
    ClockTimer m_reload;
    bool m_loaded = false;
    bool m_scheduled = false;
    bool m_stopped = false;
    int m_running = 0;
};

} // namespace jobwright
