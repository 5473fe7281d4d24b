// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/outboxfixture.h"
#include "support/storefixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace jobwright;
using namespace std::chrono_literals;
using Fault = ScriptedService::Fault;

namespace {

/// What several processes on one drafts file have in common: the file, the service, the time.
struct Shared
{
    Shared() { store.open(); }

    Draft put(JobId jobId, DraftState state = DraftState::Queued)
    {
        Draft draft = StoreFixture::draft(QStringLiteral("new"), jobId);
        draft.base = service.job(jobId);
        draft.input.remove(FieldKey::OrderNumber);
        draft.state = state;
        draft.createdAt = clock.nowUtc();
        draft.queuedAt = draft.createdAt;
        if (!store.save(draft))
            QTest::qFail("The draft could not be saved.", __FILE__, __LINE__);
        return draft;
    }
    [[nodiscard]] QList<Draft> stored() { return store.drafts().value(); }
    void passes(std::chrono::milliseconds time)
    {
        clock.advance(time);
        QTest::qWait(20); // some ticks
    }

    StoreFixture store;
    ScriptedService service;
    TestClock clock;
    FixedRandomness randomness;
};

/// One of them.
struct Process
{
    /// `sends`: else it only looks on, as one without the connection's secret.
    explicit Process(Shared &shared, bool sends = true) : store(shared.store.another())
    {
        OutboxPolicy policy;
        policy.tick = 1ms;
        policy.longestOnItsWay = 0ms;
        outbox = std::make_unique<Outbox>(
            *store, shared.clock, shared.randomness,
            [&shared, sends](const QUuid &) {
                return OutboxProfile{sends ? &shared.service : nullptr, QStringLiteral("Northgate"),
                                     OutboxFixture::sameServer};
            },
            policy);
        QObject::connect(outbox.get(), &Outbox::attempted, outbox.get(), [this] { ++attempts; });
        outbox->load();
    }
    /// As at kill -9; what the store was asked for is done all the same.
    void die()
    {
        outbox.reset();
        store.reset();
    }

    std::unique_ptr<SqliteDraftStore> store;
    std::unique_ptr<Outbox> outbox;
    int attempts = 0;
};

} // namespace

/// Several processes on one drafts file, such as the window and the command line.
class TestOutboxShared : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsOnceWhereTwoBeginTogether();
    void leavesWhatAnotherIsSending();
    void keepsOrderBehindWhatAnotherIsSending();
    void showsWhatAnotherMadeOfIt();
    void leavesWhatAnotherTyped_data();
    void leavesWhatAnotherTyped();
    void goesOnWhereAnotherEndedIt_data();
    void goesOnWhereAnotherEndedIt();
    void onePass_data();
    void onePass();
    void N26_onePassKeepsTheServersPause();
    void stops_data();
    void stops();
};

void TestOutboxShared::sendsOnceWhereTwoBeginTogether()
{
    Shared shared;
    for (const JobId job : {7, 8, 9})
        shared.put(job);
    Process one(shared);
    Process two(shared);
    QTRY_VERIFY(one.attempts + two.attempts >= 3 && one.outbox->isIdle() && two.outbox->isIdle());
    for (int i = 0; i < 4; ++i)
        shared.passes(10s);
    QTRY_VERIFY2(shared.stored().isEmpty(), "a copy was left behind");
    QCOMPARE(shared.service.updates().size(), 3);
    QCOMPARE(shared.store.history()->size(), 3);
    QCOMPARE(one.outbox->items().size() + two.outbox->items().size(), 0);
}

void TestOutboxShared::leavesWhatAnotherIsSending()
{
    Shared shared;
    const QUuid id = shared.put(7).id;
    shared.service.setFault(Fault::Hangs, true);
    Process one(shared);
    QTRY_COMPARE(shared.service.updates().size(), 1);
    const int reads = shared.service.reads();

    Process two(shared);
    QTRY_COMPARE(two.outbox->items().size(), 1);
    two.outbox->sendNow(id);
    two.outbox->hold(id);
    two.outbox->discard(id);
    QVERIFY(!two.outbox->edit(id));
    for (int i = 0; i < 4; ++i)
        shared.passes(10s);
    QCOMPARE(shared.stored().value(0).state, DraftState::Sending);
    QCOMPARE(shared.service.reads(), reads);
    QCOMPARE(two.attempts, 0);

    shared.service.setFault(Fault::None);
    one.die();
    shared.passes(10s);
    QTRY_COMPARE(two.attempts, 1);
    QTRY_VERIFY(shared.stored().isEmpty());
    QCOMPARE(shared.service.updates().size(), 2); // the first was not applied, which was seen by reading
    QCOMPARE(shared.store.history()->size(), 1);
}

void TestOutboxShared::keepsOrderBehindWhatAnotherIsSending()
{
    Shared shared;
    shared.put(7);
    shared.service.setFault(Fault::Hangs, true);
    Process one(shared);
    QTRY_COMPARE(shared.service.updates().size(), 1);
    shared.put(7);
    shared.put(8);
    shared.service.setFault(Fault::None);
    Process two(shared);
    QTRY_COMPARE(two.attempts, 1);
    shared.passes(10s);
    QCOMPARE(two.attempts, 1);
    QCOMPARE(shared.service.updates().last().jobId, 8);
}

/// Also where an editor here shares the record: it goes on with what the disk holds now.
void TestOutboxShared::showsWhatAnotherMadeOfIt()
{
    Shared shared;
    const QUuid id = shared.put(7).id;
    Process here(shared, false);
    QTRY_COMPARE(here.outbox->items().size(), 1);
    const auto record = here.outbox->record(id);
    QCOMPARE(record->draft().state, DraftState::Queued);

    shared.service.setFault(Fault::Rejected);
    Process other(shared);
    QTRY_COMPARE(other.attempts, 1);
    QTRY_COMPARE(shared.stored().value(0).state, DraftState::NeedsYou);
    QSignalSpy changed(here.outbox.get(), &Outbox::itemChanged);
    here.outbox->load(); // as SqliteDraftStore::changedElsewhere() has it done
    QTRY_COMPARE(here.outbox->needingYou(), 1);
    QVERIFY(changed.contains({QVariant(id)}));
    QCOMPARE(here.outbox->record(id), record);
    QCOMPARE(record->draft().problem.status, 422);

    other.die();
    QVERIFY(here.outbox->edit(id)); // and it can be worked on from there
    QTRY_COMPARE(shared.stored().value(0).state, DraftState::Editing);
    QCOMPARE(shared.stored().size(), 1);
}

void TestOutboxShared::leavesWhatAnotherTyped_data()
{
    QTest::addColumn<DraftState>("state");
    QTest::addColumn<bool>("typedHere");
    for (const DraftState state : {DraftState::Editing, DraftState::Queued}) {
        const char *name = state == DraftState::Editing ? "it types" : "it queued what it typed";
        QTest::addRow("S12 %s", name) << state << false;
        QTest::addRow("S12 %s, and so does this one", name) << state << true;
    }
}

/// Another window types over a draft that an editor here shows: the editor shows that text, or goes on beside it.
void TestOutboxShared::leavesWhatAnotherTyped()
{
    QFETCH(const DraftState, state);
    QFETCH(const bool, typedHere);
    Shared shared;
    const QUuid id = shared.put(7, DraftState::NeedsYou).id;
    Process here(shared, false);
    QTRY_COMPARE(here.outbox->items().size(), 1);
    const auto record = here.outbox->record(id);
    QSignalSpy replaced(record.get(), &DraftRecord::inputReplaced);

    const JobInput theirs{{FieldKey::Reference, {Change::Kind::Set, QStringLiteral("theirs")}}};
    const JobInput ours{{FieldKey::Reference, {Change::Kind::Set, QStringLiteral("ours")}}};
    Process other(shared, false);
    QTRY_COMPARE(other.outbox->items().size(), 1);
    const auto otherRecord = other.outbox->record(id);
    otherRecord->change([&](Draft &typed) {
        typed.input = theirs;
        typed.state = state;
    });
    otherRecord->save();
    QTRY_COMPARE(shared.stored().value(0).input, theirs);

    if (typedHere)
        record->change([&ours](Draft &typed) {
            typed.input = ours;
            typed.state = DraftState::Editing;
        });
    here.outbox->load();
    if (!typedHere) {
        QTRY_COMPARE(replaced.size(), 1);
        QCOMPARE(record->draft().input, theirs);
        QCOMPARE(shared.stored().size(), 1);
        return;
    }
    record->save(); // as DraftKeeper does within a second
    QTRY_COMPARE(shared.stored().size(), 2);
    QCOMPARE(replaced.size(), 0);
    QCOMPARE(record->draft().input, ours);
    QVERIFY(record->draft().id != id);
    for (const Draft &draft : shared.stored())
        QCOMPARE(draft.input, draft.id == id ? theirs : ours);
}

void TestOutboxShared::goesOnWhereAnotherEndedIt_data()
{
    QTest::addColumn<bool>("typedHere");
    QTest::newRow("S12 nothing typed here") << false;
    QTest::newRow("S12 typed here since") << true;
}

/// Another process found out what became of an update that an editor here shows as in doubt.
void TestOutboxShared::goesOnWhereAnotherEndedIt()
{
    QFETCH(const bool, typedHere);
    Shared shared;
    Draft draft = shared.put(7, DraftState::NeedsYou);
    draft.outcome = QStringLiteral("unknown");
    draft.body = R"({"reference":"new"})";
    draft.revision = shared.stored().value(0).revision;
    QVERIFY(shared.store.save(draft));
    Process here(shared, false);
    QTRY_COMPARE(here.outbox->items().size(), 1);
    const auto record = here.outbox->record(draft.id);
    {
        Process other(shared);
        QTRY_COMPARE(other.outbox->items().size(), 1);
        other.outbox->sendNow(draft.id);
        QTRY_VERIFY(shared.stored().isEmpty());
    }
    const JobInput ours{{FieldKey::Reference, {Change::Kind::Set, QStringLiteral("ours")}}};
    if (typedHere) {
        record->change([&ours](Draft &typed) { typed.input = ours; });
        record->save(); // as DraftKeeper does within a second
        QTRY_VERIFY(record->isOutdated());
    }
    here.outbox->load();
    QTRY_VERIFY(here.outbox->items().isEmpty());
    QTRY_VERIFY(record->draft().id != draft.id);
    QVERIFY(!record->isStored());
    QCOMPARE(record->draft().state, DraftState::Editing);
    QCOMPARE(record->draft().input, typedHere ? ours : JobInput());
    if (typedHere) {
        record->save();
        QTRY_COMPARE(shared.stored().size(), 1);
        QCOMPARE(shared.stored().value(0).input, ours);
    }
}

void TestOutboxShared::onePass_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<DraftState>("state");
    QTest::newRow("no connection") << Fault::NotSent << DraftState::Queued;
    QTest::newRow("S10 gone") << Fault::NotFound << DraftState::NeedsYou;
    QTest::newRow("503 without a time") << Fault::Overloaded << DraftState::Queued;
}

/// At once, whatever back-off says, and then never again: of one job not the next one either.
void TestOutboxShared::onePass()
{
    QFETCH(const Fault, fault);
    OutboxFixture f;
    f.policy.onePass = true;
    f.policy.mostFailures = 100;
    Draft waits = f.put(7, QStringLiteral("new"));
    waits.attempts = 9;
    waits.nextAttemptAt = f.clock.nowUtc().addSecs(3600);
    f.store.put(waits);
    f.put(7, QStringLiteral("newer"));
    f.put(8, QStringLiteral("new"));
    f.service.setFault([&](bool, JobId id) { return id == 7 ? fault : Fault::None; });
    f.start();
    QCOMPARE(f.service.job(8).reference.text(), QStringLiteral("new"));
    for (int i = 0; i < 5; ++i)
        f.passes(1h);
    QCOMPARE(f.service.updates().size(), 1);
    QCOMPARE(f.service.reads(), 3); // one of job 7
    QTEST(f.store.stored(waits.id)->state, "state");
    QCOMPARE(f.store.stored().size(), 2);
}

void TestOutboxShared::N26_onePassKeepsTheServersPause()
{
    OutboxFixture f;
    f.policy.onePass = true;
    Draft paused = f.put(7, QStringLiteral("new"));
    paused.problem.status = 429;
    paused.nextAttemptAt = f.clock.nowUtc().addSecs(60);
    f.store.put(paused);
    f.put(8, QStringLiteral("new"));
    f.outbox.reset();
    f.start();
    QSignalSpy idle(f.outbox.get(), &Outbox::idle);
    QCOMPARE(f.service.requests(), 0); // nor the other one of the same server
    QVERIFY(f.outbox->isIdle());
}

void TestOutboxShared::stops_data()
{
    QTest::addColumn<bool>("updating");
    QTest::addColumn<DraftState>("state");
    QTest::newRow("before sending") << false << DraftState::Queued;
    QTest::newRow("while sending") << true << DraftState::Unknown;
}

void TestOutboxShared::stops()
{
    QFETCH(const bool, updating);
    OutboxFixture f;
    f.policy.onePass = true;
    const Draft draft = f.put(7, QStringLiteral("new"));
    f.put(7, QStringLiteral("newer"));
    f.service.setFault([&](bool update, JobId) { return update == updating ? Fault::Hangs : Fault::None; });
    f.start();
    QCOMPARE(f.service.hanging(), 1);
    f.outbox->stop();
    f.settle();
    QVERIFY(f.outbox->isIdle());
    QTEST(f.store.stored(draft.id)->state, "state");
    QCOMPARE(f.service.updates().size(), updating ? 1 : 0);
}

QTEST_GUILESS_MAIN(TestOutboxShared)
#include "tst_outboxshared.moc"
