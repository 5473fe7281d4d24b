// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/outboxfixture.h"

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

/// One record for the outbox and the editor that shares it: what the disk refuses, what the user takes back, and what is
/// left alone while it is on its way.
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
    void N28_leavesAloneWhatMayBeOnItsWay();
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

/// An editor went while its request was out: a look at once would overtake it and call it lost.
void TestOutboxRecord::N28_leavesAloneWhatMayBeOnItsWay()
{
    OutboxFixture f;
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
    f.passes(29s);
    QCOMPARE(f.service.requests(), 0);
    f.service.job(7).reference = FieldValue(QStringLiteral("new")); // now it arrives
    f.passes(2s);
    QVERIFY(f.store.stored().isEmpty());
    QCOMPARE(f.store.entries().value(0).outcome, QStringLiteral("confirmed"));
    QVERIFY(f.service.updates().isEmpty());
}

QTEST_GUILESS_MAIN(TestOutboxRecord)
#include "tst_outboxrecord.moc"
