// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fixedrandomness.h"
#include "support/scriptedservice.h"
#include "support/steppeddraftstore.h"
#include "support/testclock.h"
#include "work/draftrecord.h"
#include "work/outbox.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>

#include <memory>

namespace jobwright {

/// An outbox of two profiles on one server, with a store, services and time in the test's hands. Time stands still
/// until it is pushed on; without jitter a failed item is due again at once.
struct OutboxFixture
{
    OutboxFixture()
    {
        policy.tick = std::chrono::milliseconds(1);
        policy.longestOnItsWay = std::chrono::milliseconds(0); // time stands still
        services = {{profile, &service}, {other, &otherService}};
    }

    void start()
    {
        outbox = std::make_unique<Outbox>(
            store, clock, randomness,
            [this](const QUuid &id) {
                return OutboxProfile{services.value(id), QStringLiteral("Northgate"), servers.value(id, sameServer)};
            },
            policy);
        outbox->load();
        settle();
    }
    /// As the program ends at kill -9: what the store was asked for and has not done is lost.
    void crash()
    {
        outbox.reset();
        store.loseUnwritten();
        turn();
    }

    /// One turn of the event loop.
    static void turn()
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    /// Until nothing moves any more but time, and what hangs.
    void settle()
    {
        QElapsedTimer timer;
        timer.start();
        for (int quiet = 0; quiet < 12 && timer.elapsed() < 10000;) {
            turn();
            const bool still =
                store.isQuiet() && (!outbox || outbox->isIdle() || service.hanging() + otherService.hanging() > 0);
            quiet = still ? quiet + 1 : 0;
        }
    }
    void passes(std::chrono::milliseconds time)
    {
        clock.advance(time);
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 4) // a few ticks of the outbox's timer
            turn();
        settle();
    }

    /// A draft that sets the reference, as the window queues it.
    [[nodiscard]] Draft draft(JobId jobId, const QString &reference, const QUuid &profileId = {})
    {
        ScriptedService &held = profileId == other ? otherService : service;
        Draft draft;
        draft.id = QUuid::createUuid();
        draft.profileId = profileId.isNull() ? profile : profileId;
        draft.jobId = jobId;
        draft.base = held.job(jobId);
        draft.baseReadAt = clock.nowUtc();
        draft.createdAt = clock.nowUtc().addMSecs(made++);
        draft.editedAt = draft.createdAt;
        draft.input.insert(FieldKey::Reference, {Change::Kind::Set, reference});
        return draft;
    }
    /// Already on the disk, for an outbox that starts later.
    Draft put(JobId jobId, const QString &reference, DraftState state = DraftState::Queued, const QUuid &profileId = {})
    {
        Draft queued = draft(jobId, reference, profileId);
        queued.state = state;
        queued.queuedAt = clock.nowUtc();
        store.put(queued);
        return queued;
    }
    std::shared_ptr<DraftRecord> enqueue(const Draft &draft)
    {
        auto record = std::make_shared<DraftRecord>(store, clock, draft, false);
        return outbox->enqueue(record) ? record : nullptr;
    }
    [[nodiscard]] QString reference(JobId jobId) { return service.job(jobId).reference.text(); }
    [[nodiscard]] Draft only() const { return store.stored().value(0); }

    static inline const QString sameServer = QStringLiteral("https://api.example.test");
    TestClock clock;
    FixedRandomness randomness;
    SteppedDraftStore store;
    ScriptedService service;
    ScriptedService otherService;
    const QUuid profile = QUuid::createUuid();
    const QUuid other = QUuid::createUuid();
    QHash<QUuid, ScriptedService *> services;
    QHash<QUuid, QString> servers;
    OutboxPolicy policy;
    int made = 0;
    std::unique_ptr<Outbox> outbox;
};

} // namespace jobwright
