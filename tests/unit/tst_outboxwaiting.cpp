// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/outboxfixture.h"
#include "work/backoff.h"

#include <QSignalSpy>
#include <QTest>

using namespace jobwright;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using Fault = ScriptedService::Fault;

/// How items wait: for time, for the server, for each other, for the user.
class TestOutboxWaiting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backsOffWithFullJitter();
    void N27_asksWithinBounds();
    void givesUpAfterADay();
    void goesOnWaitingAfterARestart();
    void N26_holdsBackTheWholeServer();
    void L10_clockJumps_data();
    void L10_clockJumps();
    void L10_restartWithAnotherClock_data();
    void L10_restartWithAnotherClock();
    void L10_orderWithoutAClock();
    void keepsOrderPerJob();
    void neverMoreThanTwoAtATime();
    void N23_stopsTheProfileOnly();
    void N30_comesBackWithoutABurst();
    void N31_keepsProfilesApart();
    void N31_findsOutAfterAChange();
};

namespace {

const QString text = QStringLiteral("new");

} // namespace

void TestOutboxWaiting::backsOffWithFullJitter()
{
    const OutboxPolicy policy;
    FixedRandomness least(0);
    FixedRandomness most(1);
    FixedRandomness half(0.5);
    for (int failures = 1; failures < 100; ++failures) {
        QCOMPARE(backoffAfter(failures, policy, least), 0ms);
        QVERIFY(backoffAfter(failures, policy, most) <= policy.backoffCap);
    }
    QCOMPARE(backoffAfter(1, policy, most), 10s);
    QCOMPARE(backoffAfter(3, policy, most), 40s);
    QCOMPARE(backoffAfter(3, policy, half), 20s);
    QCOMPARE(backoffAfter(50, policy, most), milliseconds(15min));
}

/// Ten attempts of a service that is down, ever farther apart; then it asks the user and keeps everything.
void TestOutboxWaiting::N27_asksWithinBounds()
{
    OutboxFixture f;
    f.randomness.set(0.5);
    f.service.setFault(Fault::NotSent);
    const Draft draft = f.put(7, text);
    f.start();
    QCOMPARE(f.service.requests(), 1);
    QCOMPARE(f.only().attempts, 1);
    QCOMPARE(f.only().nextAttemptAt, f.clock.nowUtc().addSecs(5));
    f.passes(4900ms);
    QCOMPARE(f.service.requests(), 1);
    f.passes(200ms);
    QCOMPARE(f.service.requests(), 2);
    for (int minute = 0; minute < 120; ++minute)
        f.passes(1min);
    QCOMPARE(f.service.requests(), 10);
    QCOMPARE(f.only().state, DraftState::NeedsYou);
    QCOMPARE(f.only().outcome, QStringLiteral("unreachable"));
    QCOMPARE(f.only().input, draft.input);

    f.service.setFault(Fault::None);
    f.outbox->networkMayBeBack();
    f.passes(5s);
    QVERIFY(f.store.stored().isEmpty());
}

void TestOutboxWaiting::givesUpAfterADay()
{
    OutboxFixture f;
    f.service.setFault(Fault::Throttled);
    f.service.setRetryAfter(10h);
    f.put(7, text);
    f.start();
    for (int i = 0; i < 2; ++i)
        f.passes(10h);
    QCOMPARE(f.only().state, DraftState::Queued);
    QCOMPARE(f.only().attempts, 3);
    f.passes(10h);
    QCOMPARE(f.only().state, DraftState::NeedsYou);
    QCOMPARE(f.only().attempts, 4);
}

void TestOutboxWaiting::goesOnWaitingAfterARestart()
{
    OutboxFixture f;
    f.randomness.set(1);
    f.service.setFault(Fault::NotSent);
    f.put(7, text);
    f.start();
    f.passes(11s);
    QCOMPARE(f.only().attempts, 2);
    f.crash();
    f.start();
    QCOMPARE(f.service.requests(), 2);
    f.passes(19s);
    QCOMPARE(f.service.requests(), 2);
    f.passes(2s);
    QCOMPARE(f.service.requests(), 3);
    QCOMPARE(f.only().attempts, 3);
}

/// Retry-After is a floor for every item of the server, also those of another profile, and for "Send now"; another
/// server is not concerned. It outlives a restart.
void TestOutboxWaiting::N26_holdsBackTheWholeServer()
{
    OutboxFixture f;
    const QUuid elsewhere = QUuid::createUuid();
    ScriptedService far;
    f.services.insert(elsewhere, &far);
    f.servers.insert(elsewhere, QStringLiteral("https://far.example.test"));
    f.service.setFault(Fault::Throttled);
    f.service.setRetryAfter(60s);
    f.policy.parallel = 1;
    f.put(7, text);
    const Draft second = f.put(8, text);
    f.put(9, text, DraftState::Queued, f.other);
    f.put(10, text, DraftState::Queued, elsewhere);
    f.start();
    QCOMPARE(f.service.requests(), 1);
    QCOMPARE(f.otherService.requests(), 0);
    QCOMPARE(far.updates().size(), 1);
    f.outbox->sendNow(second.id);
    f.outbox->networkMayBeBack();
    f.passes(30s);
    QCOMPARE(f.service.requests(), 1);
    f.crash();
    f.start();
    f.service.setFault(Fault::None);
    f.passes(29s);
    QCOMPARE(f.service.requests() + f.otherService.requests(), 1);
    f.passes(2s);
    QVERIFY(f.store.stored().isEmpty());
}

void TestOutboxWaiting::L10_clockJumps_data()
{
    QTest::addColumn<milliseconds>("jump");
    QTest::newRow("L10 a day on") << milliseconds(24h);
    QTest::newRow("L10 a day back") << milliseconds(-24h);
    QTest::newRow("L10 a year on") << milliseconds(24h * 365);
    QTest::newRow("L10 a year back") << milliseconds(-24h * 365);
}

/// While it waits: the wait is neither cut short nor made longer, and the item is not given up.
void TestOutboxWaiting::L10_clockJumps()
{
    QFETCH(const milliseconds, jump);
    OutboxFixture f;
    f.randomness.set(1);
    f.service.setFault(Fault::NotSent);
    f.put(7, text);
    f.start();
    f.clock.jumpWallClock(jump);
    f.passes(9s);
    QCOMPARE(f.service.requests(), 1);
    f.passes(2s);
    QCOMPARE(f.service.requests(), 2);
    QCOMPARE(f.only().state, DraftState::Queued);
    QCOMPARE(f.only().nextAttemptAt, f.clock.nowUtc().addSecs(20));
}

void TestOutboxWaiting::L10_restartWithAnotherClock_data()
{
    QTest::addColumn<milliseconds>("jump");
    QTest::newRow("L10 two hours back") << milliseconds(-2h);
    QTest::newRow("L10 a day back") << milliseconds(-24h);
    QTest::newRow("L10 a year back") << milliseconds(-24h * 365);
}

/// The clock was put back while the program was closed: no item waits for as long as that.
void TestOutboxWaiting::L10_restartWithAnotherClock()
{
    QFETCH(const milliseconds, jump);
    OutboxFixture f;
    f.randomness.set(1);
    f.service.setFault(Fault::NotSent);
    f.put(7, text);
    f.start();
    f.crash();
    f.clock.jumpWallClock(jump);
    f.service.setFault(Fault::None);
    f.start();
    f.passes(15min);
    QVERIFY(f.store.stored().isEmpty());
}

/// The clock is put back between two drafts of one job: what was typed later goes out later, here and after a restart.
void TestOutboxWaiting::L10_orderWithoutAClock()
{
    const auto sentBy = [](bool restarts) {
        OutboxFixture f;
        f.randomness.set(1);
        f.service.setFault(Fault::NotSent);
        f.start();
        const auto first = f.enqueue(f.draft(7, QStringLiteral("first")));
        f.settle();
        f.clock.jumpWallClock(-24h);
        Draft later = f.draft(7, {});
        later.input = {};
        later.input.insert(FieldKey::OrderNumber, {Change::Kind::Set, QStringLiteral("second")});
        const auto second = f.enqueue(later);
        f.settle();
        if (restarts) {
            f.crash();
            f.start();
        }
        f.service.setFault(Fault::None);
        for (int i = 0; i < 3; ++i)
            f.passes(15min);
        QStringList values;
        for (const ScriptedService::Update &update : f.service.updates()) {
            if (update.applied)
                values += update.edit.first().value.text();
        }
        return values;
    };
    const QStringList inOrder{QStringLiteral("first"), QStringLiteral("second")};
    QCOMPARE(sentBy(false), inOrder);
    QCOMPARE(sentBy(true), inOrder);
}

/// A later draft of the same job waits, also while the earlier one needs the user; others pass.
void TestOutboxWaiting::keepsOrderPerJob()
{
    OutboxFixture f;
    bool refuse = true;
    f.service.setFault(
        [&](bool update, JobId id) { return update && id == 7 && refuse ? Fault::Rejected : Fault::None; });
    const Draft first = f.put(7, QStringLiteral("first"));
    f.put(7, QStringLiteral("second"));
    f.put(8, text);
    f.start();
    f.passes(1h);
    QCOMPARE(f.service.updates().size(), 2);
    QCOMPARE(f.reference(8), text);
    QCOMPARE(f.store.stored().size(), 2);
    refuse = false;
    f.outbox->sendNow(first.id);
    f.settle();
    QCOMPARE(f.service.updates().value(2).edit.first().value.text(), QStringLiteral("first"));
    // The second was typed on what the job held before the first: that is for the user to decide.
    QCOMPARE(f.store.stored().size(), 1);
    QCOMPARE(f.only().outcome, QStringLiteral("conflict"));
}

void TestOutboxWaiting::neverMoreThanTwoAtATime()
{
    OutboxFixture f;
    f.service.setFault(Fault::Hangs);
    for (JobId id = 1; id <= 20; ++id)
        f.put(id, text);
    f.start();
    QCOMPARE(f.service.hanging(), 2);
    f.service.setFault(Fault::None);
    f.service.releaseAll();
    f.settle();
    f.passes(15min);
    QVERIFY(f.store.stored().isEmpty());
    QCOMPARE(f.service.updates().size(), 20);
}

void TestOutboxWaiting::N23_stopsTheProfileOnly()
{
    OutboxFixture f;
    f.policy.parallel = 1;
    f.service.setFault(Fault::SignIn);
    const Draft refused = f.put(7, text);
    f.put(8, text);
    f.put(9, text, DraftState::Queued, f.other);
    f.start();
    f.passes(24h);
    QCOMPARE(f.service.requests(), 1);
    QCOMPARE(f.otherService.updates().size(), 1);
    QVERIFY(f.outbox->isPaused(f.profile));
    QCOMPARE(f.store.stored().size(), 2);
    f.service.setFault(Fault::None);
    f.outbox->resume(f.profile);
    f.settle();
    QCOMPARE(f.reference(8), text);
    QCOMPARE(f.only().id, refused.id);
    f.outbox->profileReady(f.profile);
    f.settle();
    QVERIFY(f.store.stored().isEmpty());
    QCOMPARE(f.reference(7), text);
}

/// The lid was closed with updates under way: they are found out about, and what waited comes bit by bit.
void TestOutboxWaiting::N30_comesBackWithoutABurst()
{
    OutboxFixture f;
    f.randomness.set(0.5);
    f.service.setFault(Fault::Hangs, true);
    for (JobId id = 1; id <= 10; ++id)
        f.put(id, text);
    f.start();
    QCOMPARE(f.service.hanging(), 2);
    f.clock.advance(8h);
    f.service.setFault(Fault::NotSent);
    f.service.releaseAll();
    f.settle();
    const int tried = f.service.requests();
    QVERIFY2(tried <= 4 + 10, "each once, none in circles");
    for (const Draft &draft : f.store.stored())
        QVERIFY(draft.state == DraftState::Queued || draft.state == DraftState::Unknown);
    f.service.setFault(Fault::None);
    f.outbox->networkMayBeBack();
    f.settle();
    QCOMPARE(f.service.requests(), tried); // jitter first
    f.passes(5s);
    QVERIFY(f.store.stored().isEmpty());
    QCOMPARE(f.store.entries().size(), 10);
}

void TestOutboxWaiting::N31_keepsProfilesApart()
{
    OutboxFixture f;
    f.service.job(7).reference = FieldValue(QStringLiteral("here"));
    f.otherService.job(7).reference = FieldValue(QStringLiteral("there"));
    f.put(7, QStringLiteral("for the first"));
    f.put(7, QStringLiteral("for the second"), DraftState::Queued, f.other);
    f.start();
    QCOMPARE(f.service.job(7).reference.text(), QStringLiteral("for the first"));
    QCOMPARE(f.otherService.job(7).reference.text(), QStringLiteral("for the second"));
    for (const HistoryEntry &entry : f.store.entries())
        QCOMPARE(entry.before.reference.text(),
                 entry.profileId == f.profile ? QStringLiteral("here") : QStringLiteral("there"));
}

/// The profile's connection was changed while its update was out: read with the new one, nothing is sent twice.
void TestOutboxWaiting::N31_findsOutAfterAChange()
{
    OutboxFixture f;
    f.service.setFault(Fault::Hangs, true);
    const Draft draft = f.put(7, text);
    f.start();
    QCOMPARE(f.only().state, DraftState::Sending);
    f.services.remove(f.profile);
    f.outbox->withdraw(f.profile);
    f.service.releaseAll();
    f.settle();
    QCOMPARE(f.only().state, DraftState::Sending);
    QCOMPARE(f.outbox->items().size(), 1);
    f.service.job(7).reference = FieldValue(text); // it had arrived
    f.service.setFault(Fault::None);
    f.services.insert(f.profile, &f.service);
    f.outbox->profileReady(f.profile);
    f.passes(31s); // it may still have been on its way
    QVERIFY(f.store.stored().isEmpty());
    QCOMPARE(f.service.updates().size(), 1);
    QCOMPARE(f.store.entries().value(0).outcome, QStringLiteral("confirmed"));
}

QTEST_GUILESS_MAIN(TestOutboxWaiting)
#include "tst_outboxwaiting.moc"
