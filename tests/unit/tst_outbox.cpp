// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/outboxfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace jobwright;
using namespace std::chrono_literals;
using Fault = ScriptedService::Fault;
using Kind = Change::Kind;

/// What becomes of one item, and in which order things are written and sent. How items wait for each other and for
/// time: tst_outboxwaiting.
class TestOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ends_data();
    void ends();
    void writesBeforeItSends();
    void sendsNothingThatTheDiskRefused();
    void goesOnAfterTheDiskRefusedOnce_data();
    void goesOnAfterTheDiskRefusedOnce();
    void resolvesByReadingFirst_data();
    void resolvesByReadingFirst();
    void resendsOnlyWhatIsStillAsItWas();
    void takesTheFirstLookAsBase();
    void makesNoHistoryOfWhatOthersDid();
    void keepsWhatIsTypedMeanwhile();
    void goesOnInTheOpenEditor();
    void refusesToQueueNothing();
    void staysADraftWhereItCannotBeQueued();
    void obeys_data();
    void obeys();
    void obeysUnderWay_data();
    void obeysUnderWay();
    void saysThatSomethingInDoubtWasDropped();
};

namespace {

JobInput setTo(const QString &reference)
{
    return {{FieldKey::Reference, {Kind::Set, reference}}};
}

QByteArray words(const QList<DraftState> &states)
{
    QByteArrayList list;
    for (const DraftState state : states)
        list += draftStateWord(state).toLatin1();
    return list.join(' ');
}

} // namespace

void TestOutbox::ends_data()
{
    QTest::addColumn<Fault>("read");
    QTest::addColumn<Fault>("update");
    QTest::addColumn<QByteArray>("states"); // as they were committed
    QTest::addColumn<QString>("outcome");   // of the draft, or of the history where it is gone
    QTest::addColumn<int>("updates");
    QTest::addColumn<bool>("paused");
    const auto row = [](const char *name, Fault read, Fault update, const char *states, const char *outcome,
                        int updates, bool paused = false) {
        QTest::newRow(name) << read << update << QByteArray(states) << QString::fromLatin1(outcome) << updates
                            << paused;
    };
    const Fault none = Fault::None;
    row("confirmed", none, none, "queued sending verifying", "confirmed", 1);
    row("N1 N2 no connection: waits", Fault::NotSent, none, "queued", "unreachable", 0);
    row("N27 503 without Retry-After: waits", none, Fault::Overloaded, "queued sending queued", "unreachable", 1);
    row("N26 429 on the look: waits", Fault::Throttled, none, "queued", "unreachable", 0);
    row("N28 applied, the answer lost", none, Fault::LostAfter, "queued sending verifying", "confirmed", 1);
    row("S9 started meanwhile", none, Fault::Started, "queued sending needsYou", "rejected", 1);
    row("S9 refused", none, Fault::Rejected, "queued sending needsYou", "rejected", 1);
    row("S10 gone before the look", Fault::NotFound, none, "queued needsYou", "notFound", 0);
    row("S10 gone when it is sent", none, Fault::NotFound, "queued sending needsYou", "notFound", 1);
    row("S11 may not write", none, Fault::NotAllowed, "queued sending needsYou", "notAllowed", 1, true);
    row("S11 may not read", Fault::NotAllowed, none, "queued needsYou", "notAllowed", 0, true);
    row("N23 signed out", Fault::SignIn, none, "queued needsYou", "notAllowed", 0, true);
    row("S13 trimmed", none, Fault::Trimmed, "queued sending verifying", "storedDifferently", 1);
    row("S14 ignored", none, Fault::Ignored, "queued sending verifying needsYou", "storedDifferently", 1);
}

void TestOutbox::ends()
{
    QFETCH(const Fault, read);
    QFETCH(const Fault, update);
    OutboxFixture f;
    f.randomness.set(0.5);
    f.service.job(7).reference = FieldValue(QStringLiteral("old"));
    f.service.job(7).orderNumber = FieldValue(QStringLiteral("PO-1"));
    f.service.setFault([=](bool isUpdate, JobId) { return isUpdate ? update : read; });
    const Draft draft = f.put(7, QStringLiteral(" new "));
    f.start();

    QTEST(words(f.store.statesOf(draft.id)), "states");
    QTEST(int(f.service.updates().size()), "updates");
    QTEST(f.outbox->isPaused(f.profile), "paused");
    for (const ScriptedService::Update &sent : f.service.updates())
        QCOMPARE(sent.edit.keys(), QList<FieldId>{FieldKey::Reference}); // I4
    const std::optional<Draft> left = f.store.stored(draft.id);
    if (left) {
        QTEST(left->outcome, "outcome");
        QCOMPARE(left->input, draft.input);
        QVERIFY(!left->problem.title.isEmpty() || left->outcome == QLatin1String("storedDifferently"));
        QCOMPARE(f.outbox->waiting() + f.outbox->needingYou(), 1);
    } else {
        QCOMPARE(f.store.entries().size(), 1);
        QTEST(f.store.entries().first().outcome, "outcome");
        QCOMPARE(f.store.entries().first().profileName, QStringLiteral("Northgate"));
        QVERIFY(f.outbox->items().isEmpty());
    }
}

void TestOutbox::writesBeforeItSends()
{
    OutboxFixture f;
    const Draft draft = f.put(7, QStringLiteral("new"));
    int seen = 0;
    f.service.setOnUpdate([&](JobId, const QByteArray &body) {
        ++seen;
        QCOMPARE(f.only().state, DraftState::Sending);
        QCOMPARE(f.only().body, body);
        QCOMPARE(f.only().attempts, 1);
    });
    f.start();
    QCOMPARE(seen, 1);
    QCOMPARE(f.store.entries().first().body, QByteArray(R"({"reference":"new"})"));
}

/// L3 L4 L5: nothing leaves while the disk does not take that it leaves, and then it does.
void TestOutbox::sendsNothingThatTheDiskRefused()
{
    OutboxFixture f;
    f.put(7, QStringLiteral("new"));
    bool broken = true;
    f.store.setFails([&](const QByteArray &operation) { return broken && operation == "save"; });
    f.start();
    QSignalSpy trouble(f.outbox.get(), &Outbox::storeTrouble);
    for (int i = 0; i < 30; ++i)
        f.passes(1min);
    QVERIFY(!trouble.isEmpty());
    QVERIFY(f.service.updates().isEmpty());
    QVERIFY2(f.service.reads() < 25, "it must not run in circles");
    broken = false;
    f.passes(15min);
    f.passes(15min);
    QCOMPARE(f.reference(7), QStringLiteral("new"));
    QCOMPARE(f.service.updates().size(), 1);
    QVERIFY(f.store.stored().isEmpty());
}

void TestOutbox::goesOnAfterTheDiskRefusedOnce_data()
{
    QTest::addColumn<Fault>("update");
    QTest::newRow("L3 L4 sent well") << Fault::None;
    QTest::newRow("L3 L4 answer lost") << Fault::LostAfter;
    QTest::newRow("L3 L4 ignored by the service") << Fault::Ignored;
    QTest::newRow("L3 L4 throttled once") << Fault::Throttled;
}

/// The n-th operation on the disk fails, for each n until none does: nothing is lost, sent in vain or forgotten.
void TestOutbox::goesOnAfterTheDiskRefusedOnce()
{
    QFETCH(const Fault, update);
    for (int n = 1;; ++n) {
        OutboxFixture f;
        f.service.job(7).reference = FieldValue(QStringLiteral("old"));
        int updates = 0;
        f.service.setFault([&](bool isUpdate, JobId) {
            return isUpdate && (update == Fault::Ignored || updates++ == 0) ? update : Fault::None;
        });
        const Draft draft = f.put(7, QStringLiteral("new"));
        int operations = 0;
        f.store.setFails([&](const QByteArray &) { return ++operations == n; });
        f.start();
        for (int i = 0; i < 6; ++i)
            f.passes(1min);
        const QByteArray where = "operation " + QByteArray::number(n);
        if (update == Fault::Ignored) {
            QVERIFY2(f.store.stored().size() == 1, where.constData());
            QVERIFY2(f.only().state == DraftState::NeedsYou, where.constData());
            QVERIFY2(f.only().input == draft.input, where.constData());
        } else {
            QVERIFY2(f.reference(7) == QLatin1String("new"), where.constData());
            QVERIFY2(f.store.stored().isEmpty(), where.constData());
            QVERIFY2(f.store.entries().size() == 1, where.constData());
            QVERIFY2(f.service.updates().size() <= (update == Fault::Throttled ? 2 : 1), where.constData());
        }
        QVERIFY2(f.outbox->waiting() == 0, where.constData());
        if (operations < n) {
            QVERIFY(n > 3);
            break;
        }
    }
}

void TestOutbox::resolvesByReadingFirst_data()
{
    QTest::addColumn<DraftState>("state");
    QTest::addColumn<bool>("applied");
    QTest::newRow("L2 ended while sending, applied") << DraftState::Sending << true;
    QTest::newRow("L2 ended while verifying") << DraftState::Verifying << true;
    QTest::newRow("L2 unknown, applied") << DraftState::Unknown << true;
    QTest::newRow("L1 ended while sending, not applied") << DraftState::Sending << false;
    QTest::newRow("L1 unknown, not applied") << DraftState::Unknown << false;
}

void TestOutbox::resolvesByReadingFirst()
{
    QFETCH(const DraftState, state);
    QFETCH(const bool, applied);
    OutboxFixture f;
    f.service.job(7).reference = FieldValue(QStringLiteral("old"));
    Draft draft = f.draft(7, QStringLiteral("new"));
    draft.state = state;
    draft.body = R"({"reference":"new"})";
    draft.attempts = 1;
    f.store.put(draft);
    if (applied)
        f.service.job(7).reference = FieldValue(QStringLiteral("new"));
    int readsBefore = -1;
    f.service.setOnUpdate([&](JobId, const QByteArray &) { readsBefore = f.service.reads(); });
    f.start();
    QCOMPARE(f.service.updates().size(), applied ? 0 : 1);
    QCOMPARE(readsBefore, applied ? -1 : 1);
    QVERIFY(f.store.stored().isEmpty());
    QCOMPARE(f.store.entries().size(), 1);
    QCOMPARE(f.store.entries().first().outcome, QStringLiteral("confirmed"));
    QCOMPARE(f.store.entries().first().body, draft.body);
}

/// Somebody else changed the field while it was unknown whether ours had arrived.
void TestOutbox::resendsOnlyWhatIsStillAsItWas()
{
    OutboxFixture f;
    f.service.job(7).reference = FieldValue(QStringLiteral("old"));
    Draft draft = f.draft(7, QStringLiteral("new"));
    draft.state = DraftState::Sending;
    draft.body = R"({"reference":"new"})";
    f.store.put(draft);
    f.service.job(7).reference = FieldValue(QStringLiteral("theirs"));
    f.start();
    QVERIFY(f.service.updates().isEmpty());
    QCOMPARE(f.only().state, DraftState::NeedsYou);
    QCOMPARE(f.only().outcome, QStringLiteral("conflict"));
    QCOMPARE(f.only().input, draft.input);
}

/// As the command line queues it where the service cannot be reached.
void TestOutbox::takesTheFirstLookAsBase()
{
    OutboxFixture f;
    f.service.job(7).reference = FieldValue(QStringLiteral("old"));
    Draft draft = f.draft(7, QStringLiteral("new"));
    draft.base = {};
    draft.baseReadAt = {};
    draft.state = DraftState::Queued;
    draft.body = R"({"reference":"new"})";
    f.store.put(draft);
    f.start();
    QCOMPARE(f.reference(7), QStringLiteral("new"));
    QCOMPARE(f.store.entries().value(0).before.reference.text(), QStringLiteral("old"));
}

void TestOutbox::makesNoHistoryOfWhatOthersDid()
{
    OutboxFixture f;
    Draft draft = f.put(7, QStringLiteral("new"));
    draft.body = R"({"reference":"new"})"; // as who queued it says what will be sent
    f.store.put(draft);
    f.service.job(7).reference = FieldValue(QStringLiteral("new"));
    f.start();
    QVERIFY(f.service.updates().isEmpty());
    QVERIFY(f.store.stored().isEmpty());
    QVERIFY(f.store.entries().isEmpty());
}

/// An editor was opened on the draft, typed into, and closed while the update was under way.
void TestOutbox::keepsWhatIsTypedMeanwhile()
{
    OutboxFixture f;
    const Draft draft = f.put(7, QStringLiteral("new"));
    f.service.setOnUpdate([&](JobId, const QByteArray &) {
        const std::shared_ptr<DraftRecord> record = f.outbox->record(draft.id);
        record->change([](Draft &typed) {
            typed.input = setTo(QStringLiteral("newer"));
            typed.input.insert(FieldKey::OrderNumber, {Kind::Set, QStringLiteral("PO-2")});
        });
        record->save();
    });
    f.start();
    QCOMPARE(f.reference(7), QStringLiteral("new"));
    QCOMPARE(f.store.stored().size(), 1);
    QCOMPARE(f.only().state, DraftState::Editing);
    QCOMPARE(f.only().input.value(FieldKey::Reference).text, QStringLiteral("newer"));
    QCOMPARE(f.only().input.value(FieldKey::OrderNumber).text, QStringLiteral("PO-2"));
    QCOMPARE(f.only().base.reference.text(), QStringLiteral("new"));
    QVERIFY(f.only().id != draft.id);
}

void TestOutbox::goesOnInTheOpenEditor()
{
    OutboxFixture f;
    const Draft draft = f.put(7, QStringLiteral("new"));
    std::shared_ptr<DraftRecord> editor;
    f.service.setOnUpdate([&](JobId, const QByteArray &) {
        editor = f.outbox->record(draft.id);
        editor->change([](Draft &typed) { typed.input = setTo(QStringLiteral("newer")); });
        editor->save();
    });
    f.start();
    QCOMPARE(editor->draft().input, setTo(QStringLiteral("newer")));
    QVERIFY(editor->isStored() && editor->isSaved());
    QCOMPARE(f.store.stored().size(), 1);
    QCOMPARE(f.only().id, editor->draft().id);
    QVERIFY(f.only().id != draft.id);
}

void TestOutbox::refusesToQueueNothing()
{
    OutboxFixture f;
    f.start();
    Draft draft = f.draft(7, QStringLiteral("new"));
    draft.input.clear();
    QVERIFY(!f.enqueue(draft));
    draft.input.insert(FieldKey::PlannedDuration, {Kind::Set, QStringLiteral("1h3x")});
    QVERIFY(!f.enqueue(draft));
    QVERIFY(f.store.stored().isEmpty());
}

void TestOutbox::staysADraftWhereItCannotBeQueued()
{
    OutboxFixture f;
    f.start();
    f.store.setFails([](const QByteArray &operation) { return operation == "save"; });
    QSignalSpy trouble(f.outbox.get(), &Outbox::storeTrouble);
    const std::shared_ptr<DraftRecord> record = f.enqueue(f.draft(7, QStringLiteral("new")));
    QVERIFY(record);
    f.settle();
    QCOMPARE(trouble.size(), 1);
    QCOMPARE(record->draft().state, DraftState::Editing);
    QVERIFY(f.outbox->items().isEmpty());
    QCOMPARE(f.service.requests(), 0);
}

void TestOutbox::obeys_data()
{
    QTest::addColumn<QByteArray>("orders");
    QTest::addColumn<QByteArray>("state"); // on the disk; "gone" where there is none
    QTest::addColumn<bool>("sent");
    QTest::newRow("hold") << QByteArray("hold") << QByteArray("needsYou") << false;
    QTest::newRow("hold, send now") << QByteArray("hold send") << QByteArray("gone") << true;
    QTest::newRow("edit") << QByteArray("edit") << QByteArray("draft") << false;
    QTest::newRow("hold, edit") << QByteArray("hold edit") << QByteArray("draft") << false;
    QTest::newRow("discard") << QByteArray("discard") << QByteArray("gone") << false;
    QTest::newRow("hold, discard") << QByteArray("hold discard") << QByteArray("gone") << false;
    QTest::newRow("send now") << QByteArray("send") << QByteArray("gone") << true;
}

static void order(Outbox &outbox, const QUuid &id, const QByteArray &what)
{
    if (what == "hold")
        outbox.hold(id);
    else if (what == "send")
        outbox.sendNow(id);
    else if (what == "edit")
        QVERIFY(outbox.edit(id));
    else
        outbox.discard(id);
}

/// While the item waits after a failure.
void TestOutbox::obeys()
{
    QFETCH(const QByteArray, orders);
    QFETCH(const QByteArray, state);
    OutboxFixture f;
    f.randomness.set(0.5);
    f.service.setFault(Fault::NotSent);
    const Draft draft = f.put(7, QStringLiteral("new"));
    f.start();
    f.service.setFault(Fault::None);
    for (const QByteArray &what : orders.split(' ')) {
        order(*f.outbox, draft.id, what);
        f.settle();
        if (what != "send")
            f.passes(24h);
    }
    QCOMPARE(f.store.stored(draft.id) ? draftStateWord(f.only().state).toLatin1() : QByteArray("gone"), state);
    QTEST(!f.service.updates().isEmpty(), "sent");
    QCOMPARE(f.outbox->items().size(), state == "needsYou" ? 1 : 0);
    if (state == "draft")
        QCOMPARE(f.only().input, draft.input);
}

void TestOutbox::obeysUnderWay_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<bool>("sending"); // the update is out; else the job is only being looked at
    QTest::addColumn<QByteArray>("state");
    QTest::newRow("hold, looking") << QByteArray("hold") << false << QByteArray("needsYou");
    QTest::newRow("edit, looking") << QByteArray("edit") << false << QByteArray("draft");
    QTest::newRow("discard, looking") << QByteArray("discard") << false << QByteArray("gone");
    QTest::newRow("hold, sending") << QByteArray("hold") << true << QByteArray("needsYou");
    QTest::newRow("edit, sending") << QByteArray("edit") << true << QByteArray("draft");
    QTest::newRow("discard, sending") << QByteArray("discard") << true << QByteArray("gone");
}

/// What is out is waited for; here it turns out not to have arrived.
void TestOutbox::obeysUnderWay()
{
    QFETCH(const QByteArray, what);
    QFETCH(const bool, sending);
    QFETCH(const QByteArray, state);
    OutboxFixture f;
    f.randomness.set(0.5);
    f.service.setFault(Fault::Hangs, sending);
    const Draft draft = f.put(7, QStringLiteral("new"));
    f.start();
    QCOMPARE(f.service.hanging(), 1);
    order(*f.outbox, draft.id, what);
    f.settle();
    QCOMPARE(f.service.hanging(), sending ? 1 : 0);
    f.service.setFault(Fault::None);
    f.service.releaseAll();
    f.settle();
    f.passes(24h);
    QCOMPARE(f.store.stored(draft.id) ? draftStateWord(f.only().state).toLatin1() : QByteArray("gone"), state);
    QCOMPARE(f.service.updates().size(), sending ? 1 : 0);
    if (state != "gone")
        QCOMPARE(f.only().input, draft.input);
}

void TestOutbox::saysThatSomethingInDoubtWasDropped()
{
    OutboxFixture f;
    f.randomness.set(0.5);
    f.service.setFault([](bool update, JobId) { return update ? Fault::LostBefore : Fault::None; });
    const Draft draft = f.put(7, QStringLiteral("new"));
    f.service.setOnUpdate([&](JobId, const QByteArray &) { f.service.setFault(Fault::LostBefore); });
    f.start();
    QCOMPARE(f.only().state, DraftState::Unknown);
    QCOMPARE(f.only().outcome, QStringLiteral("unknown"));
    f.outbox->discard(draft.id);
    f.settle();
    QVERIFY(f.store.stored().isEmpty());
    QCOMPARE(f.store.entries().size(), 1);
    QCOMPARE(f.store.entries().first().outcome, QStringLiteral("unknown"));
    QCOMPARE(f.store.entries().first().body, QByteArray(R"({"reference":"new"})"));
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
