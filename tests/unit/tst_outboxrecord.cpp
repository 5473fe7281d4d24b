// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/outboxfixture.h"
#include "work/draftedit.h"

#include <QSignalSpy>
#include <QTest>

using namespace jobwright;
using namespace std::chrono_literals;
using Fault = ScriptedService::Fault;
using Kind = Change::Kind;

namespace {

JobInput setTo(const QString &reference)
{
    return {{FieldKey::Reference, {Kind::Set, reference}}};
}

/// What nobody knows the outcome of: the update left, and reading it back failed too often.
Draft givenUpInDoubt(OutboxFixture &f)
{
    Draft draft = f.draft(7, QStringLiteral("new"));
    draft.state = DraftState::NeedsYou;
    draft.outcome = QStringLiteral("unknown");
    draft.body = R"({"reference":"new"})";
    draft.attempts = 10;
    f.store.put(draft);
    return draft;
}

} // namespace

/// One record for the outbox and the editor that shares it: what the disk refuses, what the user takes back, and what
/// is left alone while it is on its way.
class TestOutboxRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void L3_typedAfterARefusedStep();
    void L3_takenBackAfterARefusedStep_data();
    void L3_takenBackAfterARefusedStep();
    void looksBeforeItGivesWhatIsInDoubt_data();
    void looksBeforeItGivesWhatIsInDoubt();
    void S13_typedOverInDoubt_data();
    void S13_typedOverInDoubt();
    void S13_typedAfterItWasAskedFor_data();
    void S13_typedAfterItWasAskedFor();
    void N28_leavesAloneWhatMayBeOnItsWay_data();
    void N28_leavesAloneWhatMayBeOnItsWay();
    void N28_waitsForWhatTheLastStartWasSending_data();
    void N28_waitsForWhatTheLastStartWasSending();
    void cancelledIsNotSentAgain_data();
    void cancelledIsNotSentAgain();
    void waitsBehindWhatNeedsTheUser_data();
    void waitsBehindWhatNeedsTheUser();
    void L3_whatWasQueuedWithABodyIsAsOnTheDisk();
};

/// The record is the same before and after: what is typed into it counts, and nothing older goes out.
void TestOutboxRecord::L3_typedAfterARefusedStep()
{
    OutboxFixture f;
    f.randomness.set(1);
    f.service.setFault(Fault::NotSent);
    f.start();
    const auto editor = f.enqueue(f.draft(7, QStringLiteral("new")));
    f.settle();
    const QUuid id = editor->draft().id;
    int refusals = 1;
    f.store.setFails([&refusals](const QByteArray &operation) { return operation == "save" && refusals-- > 0; });
    f.outbox->sendNow(id);
    f.settle();
    f.passes(6s); // it is read anew
    QCOMPARE(f.outbox->record(id), editor);

    f.service.setFault(Fault::None);
    editor->change([](Draft &draft) {
        draft.input = setTo(QStringLiteral("newer"));
        draft.state = DraftState::Editing;
    });
    editor->save();
    f.settle();
    f.passes(24h);
    QVERIFY(f.service.updates().isEmpty());
    QCOMPARE(f.only().input, setTo(QStringLiteral("newer")));
    QVERIFY(f.outbox->items().isEmpty());

    QVERIFY(f.outbox->enqueue(editor));
    f.settle();
    QCOMPARE(f.reference(7), QStringLiteral("newer"));
    QCOMPARE(f.service.updates().size(), 1);
    QVERIFY(f.store.stored().isEmpty());
}

void TestOutboxRecord::L3_takenBackAfterARefusedStep_data()
{
    QTest::addColumn<bool>("discarded");
    QTest::newRow("L3 discarded") << true;
    QTest::newRow("L3 held") << false;
}

/// The user took it back while it was out; the disk refused the outcome. It never arrived, and is not sent again.
void TestOutboxRecord::L3_takenBackAfterARefusedStep()
{
    QFETCH(const bool, discarded);
    OutboxFixture f;
    f.randomness.set(1);
    f.service.setFault(Fault::Hangs, true);
    const Draft draft = f.put(7, QStringLiteral("new"));
    f.start();
    QCOMPARE(f.service.hanging(), 1);
    if (discarded)
        f.outbox->discard(draft.id);
    else
        f.outbox->hold(draft.id);
    int refusals = 3;
    f.store.setFails([&refusals](const QByteArray &operation) { return operation == "save" && refusals-- > 0; });
    f.service.setFault([](bool update, JobId) { return update ? Fault::None : Fault::NotSent; });
    f.service.releaseAll();
    f.settle();
    f.service.setFault(Fault::None);
    for (int i = 0; i < 6; ++i)
        f.passes(15min);
    QCOMPARE(f.service.updates().size(), 1);
    if (discarded) {
        QVERIFY(f.store.stored().isEmpty());
        QCOMPARE(f.store.entries().value(0).outcome, QStringLiteral("unknown"));
    } else {
        QCOMPARE(f.only().state, DraftState::NeedsYou);
        QVERIFY(f.store.entries().isEmpty());
    }
}

void TestOutboxRecord::looksBeforeItGivesWhatIsInDoubt_data()
{
    QTest::addColumn<bool>("applied");
    QTest::newRow("S13 it had arrived") << true;
    QTest::newRow("S13 it never arrived") << false;
}

/// "Edit" on what is in doubt: first what became of it, which is history where it arrived; and it is not sent again.
void TestOutboxRecord::looksBeforeItGivesWhatIsInDoubt()
{
    QFETCH(const bool, applied);
    OutboxFixture f;
    f.randomness.set(1);
    const Draft draft = givenUpInDoubt(f);
    f.start();
    if (applied)
        f.service.job(7).reference = FieldValue(QStringLiteral("new"));
    QVERIFY(f.outbox->edit(draft.id));
    f.settle();
    QVERIFY(f.service.updates().isEmpty());
    QCOMPARE(f.store.entries().size(), applied ? 1 : 0);
    QCOMPARE(f.store.stored().size(), applied ? 0 : 1);
    if (!applied) {
        QCOMPARE(f.only().state, DraftState::Editing);
        QCOMPARE(f.only().input, draft.input);
        QVERIFY(f.only().body.isEmpty());
    }
    QVERIFY(f.outbox->items().isEmpty());
}

void TestOutboxRecord::S13_typedOverInDoubt_data()
{
    looksBeforeItGivesWhatIsInDoubt_data();
}

/// What was typed over it goes out only on top of what is known; and what was sent then is not sent again.
void TestOutboxRecord::S13_typedOverInDoubt()
{
    QFETCH(const bool, applied);
    OutboxFixture f;
    f.randomness.set(1);
    const Draft draft = givenUpInDoubt(f);
    f.start();
    if (applied)
        f.service.job(7).reference = FieldValue(QStringLiteral("new"));
    const auto editor = f.outbox->record(draft.id);
    editor->change([](Draft &typed) { typed.input = setTo(QStringLiteral("newer")); });
    editor->save();
    f.settle();
    f.outbox->sendNow(draft.id);
    f.settle();
    for (int i = 0; i < 3; ++i)
        f.passes(15min);
    QCOMPARE(f.store.entries().size(), 1);
    QCOMPARE(f.service.updates().size(), applied ? 0 : 1);
    if (applied) {
        QCOMPARE(f.only().state, DraftState::Editing);
        QCOMPARE(f.only().input, setTo(QStringLiteral("newer")));
    } else {
        QCOMPARE(f.service.updates().first().edit.first().value.text(), QStringLiteral("newer"));
        QVERIFY(f.store.stored().isEmpty());
    }
}

void TestOutboxRecord::S13_typedAfterItWasAskedFor_data()
{
    QTest::addColumn<bool>("asked");
    QTest::newRow("S13 and nobody said that it shall go out so") << false;
    QTest::newRow("S13 and then sent") << true;
}

/// Half a sentence over what is in doubt: the look at the job says that the update never arrived, and what is typed by
/// then is nobody's update yet.
void TestOutboxRecord::S13_typedAfterItWasAskedFor()
{
    QFETCH(const bool, asked);
    OutboxFixture f;
    f.randomness.set(1);
    Draft draft = f.draft(7, QStringLiteral("new"));
    draft.state = DraftState::Unknown;
    draft.outcome = QStringLiteral("unknown");
    draft.body = R"({"reference":"new"})";
    draft.queuedAt = f.clock.nowUtc();
    draft.nextAttemptAt = f.clock.nowUtc().addSecs(60);
    draft.attempts = 1;
    f.store.put(draft);
    f.start();
    f.clock.advance(5s);
    const auto editor = f.outbox->record(draft.id);
    editor->change([](Draft &typed) {
        typed.input = setTo(QStringLiteral("new, and th"));
        typed.queuedAt = {}; // see DraftKeeper
    });
    editor->save();
    f.settle();
    if (asked)
        f.outbox->sendNow(draft.id);
    for (int i = 0; i < 4; ++i)
        f.passes(15min);
    if (asked) {
        QCOMPARE(f.reference(7), QStringLiteral("new, and th"));
    } else {
        QVERIFY(f.service.updates().isEmpty());
        QCOMPARE(f.only().state, DraftState::Editing);
        QCOMPARE(f.only().input, setTo(QStringLiteral("new, and th")));
        QVERIFY(f.outbox->items().isEmpty());
    }
}

void TestOutboxRecord::N28_leavesAloneWhatMayBeOnItsWay_data()
{
    QTest::addColumn<bool>("serviceIsBack");
    QTest::newRow("N28 nothing happens meanwhile") << false;
    QTest::newRow("N28 the service answers something else") << true;
}

/// An editor went while its request was out: a look at once would overtake it and call it lost.
void TestOutboxRecord::N28_leavesAloneWhatMayBeOnItsWay()
{
    QFETCH(const bool, serviceIsBack);
    OutboxFixture f;
    f.policy.longestOnItsWay = 30s;
    f.start();
    Draft draft = f.draft(7, QStringLiteral("new"));
    const auto editor = std::make_shared<DraftRecord>(f.store, f.clock, draft, false);
    QVERIFY(f.outbox->claim(editor->draft()));
    editor->change([](Draft &sending) {
        sending.state = DraftState::Sending;
        sending.body = R"({"reference":"new"})";
        sending.attempts = 1;
    });
    editor->save();
    f.settle();
    f.outbox->abandon(draft.id, editor);
    if (serviceIsBack)
        f.outbox->networkMayBeBack();
    f.passes(29s);
    QCOMPARE(f.service.requests(), 0);
    f.service.job(7).reference = FieldValue(QStringLiteral("new")); // now it arrives
    f.passes(2s);
    QVERIFY(f.store.stored().isEmpty());
    QCOMPARE(f.store.entries().value(0).outcome, QStringLiteral("confirmed"));
    QVERIFY(f.service.updates().isEmpty());
}

void TestOutboxRecord::N28_waitsForWhatTheLastStartWasSending_data()
{
    QTest::addColumn<DraftState>("state");
    QTest::addColumn<int>("secondsAgo");
    QTest::addColumn<bool>("onePass");
    QTest::addColumn<bool>("waits");
    QTest::newRow("N28 ended while sending") << DraftState::Sending << 2 << false << true;
    QTest::newRow("N28 long ago") << DraftState::Sending << 40 << false << false;
    QTest::newRow("N28 the clock was put back since") << DraftState::Sending << -3600 << false << false;
    QTest::newRow("N28 the service had answered") << DraftState::Verifying << 2 << false << false;
    QTest::newRow("N28 who looks in only") << DraftState::Sending << 2 << true << false;
}

/// The program ended with a request out; the next start begins a moment later.
void TestOutboxRecord::N28_waitsForWhatTheLastStartWasSending()
{
    QFETCH(const DraftState, state);
    QFETCH(const int, secondsAgo);
    QFETCH(const bool, waits);
    QFETCH(const bool, onePass);
    OutboxFixture f;
    f.policy.longestOnItsWay = 30s;
    f.policy.onePass = onePass;
    Draft draft = f.draft(7, QStringLiteral("new"));
    draft.state = state;
    draft.body = R"({"reference":"new"})";
    draft.baseReadAt = f.clock.nowUtc().addSecs(-secondsAgo);
    f.store.put(draft);
    f.start();
    QCOMPARE(f.service.reads() == 0, waits);
    f.passes(27s);
    QCOMPARE(f.service.reads() == 0, waits);
    f.passes(2s);
    QVERIFY(f.service.reads() > 0);
}

void TestOutboxRecord::cancelledIsNotSentAgain_data()
{
    QTest::addColumn<bool>("restarted");
    QTest::newRow("while the program runs") << false;
    QTest::newRow("over the end of the program") << true;
}

/// The user stopped it in the editor while it was being sent. It is found out that it never arrived: then it is held.
void TestOutboxRecord::cancelledIsNotSentAgain()
{
    QFETCH(const bool, restarted);
    OutboxFixture f;
    f.policy.longestOnItsWay = 30s;
    f.randomness.set(1);
    f.start();
    Draft draft = f.draft(7, QStringLiteral("new"));
    draft.state = DraftState::Unknown; // as SubmissionRecorder leaves it
    draft.outcome = QStringLiteral("unknown");
    draft.body = R"({"reference":"new"})";
    draft.attempts = 1;
    const auto editor = std::make_shared<DraftRecord>(f.store, f.clock, draft, false);
    QVERIFY(f.outbox->claim(editor->draft()));
    editor->save();
    f.settle();
    SubmissionResult result;
    result.outcome = SubmissionResult::Outcome::Unknown;
    result.sentAt = f.clock.nowUtc();
    result.stopped = true;
    f.outbox->release(draft.id, editor, result);
    f.settle();
    if (restarted) {
        f.outbox.reset();
        f.start();
        f.passes(31s);
    } else {
        f.passes(29s);
        QCOMPARE(f.service.requests(), 0); // it may still arrive
        f.passes(2s);
    }
    for (int i = 0; i < 4; ++i)
        f.passes(15min);
    QVERIFY(f.service.reads() > 0);
    QVERIFY(f.service.updates().isEmpty());
    QVERIFY(isHeld(f.only()));
    f.outbox->sendNow(draft.id);
    f.settle();
    QCOMPARE(f.reference(7), QStringLiteral("new"));
}

void TestOutboxRecord::waitsBehindWhatNeedsTheUser_data()
{
    QTest::addColumn<QString>("outcome");
    QTest::newRow("refused") << QStringLiteral("rejected");
    QTest::newRow("held") << QStringLiteral("held");
    QTest::newRow("in doubt") << QStringLiteral("unknown");
}

/// Order is kept; and who asks why it does not go out is told so.
void TestOutboxRecord::waitsBehindWhatNeedsTheUser()
{
    QFETCH(const QString, outcome);
    OutboxFixture f;
    Draft earlier = f.draft(7, QStringLiteral("new"));
    earlier.state = DraftState::NeedsYou;
    earlier.outcome = outcome;
    earlier.body = R"({"reference":"new"})";
    f.store.put(earlier);
    const QUuid later = f.put(7, QStringLiteral("newer")).id;
    f.put(8, QStringLiteral("new"));
    f.start();
    f.passes(1h);
    QCOMPARE(f.service.updates().size(), 1); // of the other job
    QCOMPARE(f.service.updates().first().jobId, 8);
    QCOMPARE(f.outbox->waitingForTheUser(), QSet<QUuid>{later});
    f.outbox->discard(earlier.id);
    f.settle();
    QVERIFY(f.outbox->waitingForTheUser().isEmpty());
    QCOMPARE(f.reference(7), QStringLiteral("newer"));
}

/// Who queues may write what will be sent into the draft. It means nothing here, and a window that waits until all is
/// on the disk must not wait for it.
void TestOutboxRecord::L3_whatWasQueuedWithABodyIsAsOnTheDisk()
{
    OutboxFixture f;
    Draft draft = f.draft(7, QStringLiteral("new"));
    draft.state = DraftState::Queued;
    draft.body = R"({"reference":"new"})";
    f.store.put(draft);
    f.services[f.profile] = nullptr; // there is no secret: nothing is tried
    f.start();
    const auto record = f.outbox->record(draft.id);
    QVERIFY(record);
    QVERIFY(record->isSaved());
    QVERIFY(record->draft().body.isEmpty());
}

QTEST_GUILESS_MAIN(TestOutboxRecord)
#include "tst_outboxrecord.moc"
