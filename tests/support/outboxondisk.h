// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fixedrandomness.h"
#include "support/scriptedservice.h"
#include "support/storefixture.h"
#include "support/testclock.h"
#include "work/draftrecord.h"
#include "work/outbox.h"

#include <QElapsedTimer>
#include <QEvent>

#include <memory>

namespace jobwright {

/// An outbox over a real drafts file, with the service and time in the test's hands.
struct OutboxOnDisk
{
    OutboxOnDisk()
    {
        policy.tick = std::chrono::milliseconds(1);
        policy.longestOnItsWay = std::chrono::milliseconds(0); // time stands still
        disk.options.checkAfter = std::chrono::milliseconds(-1);
    }
    ~OutboxOnDisk() { end(); }
    Q_DISABLE_COPY_MOVE(OutboxOnDisk)

    /// As the next start of the program, on the same file.
    void start()
    {
        disk.open();
        outbox = std::make_unique<Outbox>(
            *disk.store, clock, randomness,
            [this](const QUuid &) {
                return OutboxProfile{&service, QStringLiteral("Northgate"), {}};
            },
            policy);
        onStart(*outbox);
        outbox->load();
        settle();
    }
    /// What the store was asked for is still carried out, and nothing follows from it any more.
    void end()
    {
        outbox.reset();
        disk.store.reset();
    }

    static void turn()
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    /// Until nothing moves any more but time. The store's thread is asked for something behind everything else; no
    /// other statement of an outbox is about that table, see isWaiting().
    void settle()
    {
        QElapsedTimer timer;
        timer.start();
        for (int quiet = 0; quiet < 3 && timer.elapsed() < 20000;) {
            static_cast<void>(disk.wait<QList<FieldDefinition>>(
                [this](auto answer) { disk.store->catalogue({}, &disk.context, answer); }));
            for (int i = 0; i < 6; ++i)
                turn();
            quiet = !outbox || outbox->isIdle() || service.hanging() > 0 ? quiet + 1 : 0;
        }
    }
    /// Whether a statement is settle()'s own.
    [[nodiscard]] static bool isWaiting(const QString &statement)
    {
        return statement.contains(QLatin1String("field_definitions")) && !statement.startsWith(QLatin1String("CREATE"));
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

    /// A draft that sets the reference of job 7.
    [[nodiscard]] Draft draft(const QString &reference)
    {
        Draft draft;
        draft.id = QUuid::createUuid();
        draft.profileId = profile;
        draft.jobId = 7;
        draft.base = service.job(7);
        draft.baseReadAt = clock.nowUtc();
        draft.createdAt = clock.nowUtc();
        draft.editedAt = draft.createdAt;
        draft.input.insert(FieldKey::Reference, {Change::Kind::Set, reference});
        return draft;
    }

    StoreFixture disk;
    TestClock clock;
    FixedRandomness randomness;
    ScriptedService service;
    const QUuid profile = QUuid::createUuid();
    OutboxPolicy policy;
    std::function<void(Outbox &)> onStart = [](Outbox &) {}; ///< before it loads
    std::unique_ptr<Outbox> outbox;
};

} // namespace jobwright
