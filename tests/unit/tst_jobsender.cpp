// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/outboxfixture.h"
#include "work/draftkeeper.h"
#include "work/editsession.h"
#include "work/jobsender.h"

#include <QSignalSpy>
#include <QTest>

using namespace jobwright;
using namespace std::chrono_literals;
using Fault = ScriptedService::Fault;
using Outcome = SubmissionResult::Outcome;

namespace {

constexpr JobId boiler = 1004471;

/// An editor without widgets.
struct Editor
{
    explicit Editor(OutboxFixture &fixture, std::shared_ptr<DraftRecord> shared = {})
        : session(fixture.service.job(boiler))
        , record(shared ? std::move(shared)
                        : std::make_shared<DraftRecord>(fixture.store, fixture.clock, empty(fixture), false))
        , keeper(session, *record, fixture.clock)
        , sender({fixture.service, *fixture.outbox, fixture.clock, fixture.randomness, QStringLiteral("Northgate"),
                  quickWait()},
                 session, record)
    {
        QObject::connect(&sender, &JobSender::finished, &sender,
                         [this](const SubmissionResult &result, const JobEdit &asked) {
                             outcomes.append(result.outcome);
                             if (result.outcome == Outcome::Confirmed)
                                 session.settle(*result.after, asked);
                         });
    }

    static WaitPolicy quickWait()
    {
        WaitPolicy policy;
        policy.tick = 1ms;
        return policy;
    }
    static Draft empty(OutboxFixture &fixture)
    {
        Draft draft;
        draft.profileId = fixture.profile;
        draft.jobId = boiler;
        draft.base = fixture.service.job(boiler);
        draft.baseReadAt = fixture.clock.nowUtc();
        return draft;
    }
    void type(const QString &reference) { session.setInput(FieldKey::Reference, {Change::Kind::Set, reference}); }

    EditSession session;
    std::shared_ptr<DraftRecord> record;
    DraftKeeper keeper;
    JobSender sender;
    QList<Outcome> outcomes;
};

} // namespace

class TestJobSender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void sendsByItself();
    void goesOnInTheOutbox_data();
    void goesOnInTheOutbox();
    void typingTakesItBack();
    void orderIsKept();
    void claimedIsLeftAlone();
    void closedWhileSending_data();
    void closedWhileSending();
    void refusedIsSentAgainFromThere();
    void laterHeldAndSent();
    void cancelled();
    void N26_waitsWithTheDraftOnTheDisk_data();
    void N26_waitsWithTheDraftOnTheDisk();
    void L3_nothingTypedMeanwhileIsLost();
    void N31_goesToTheProfileItWasMadeFor();
    void removalNamesTheItem();

private:
    std::unique_ptr<OutboxFixture> f;
};

void TestJobSender::init()
{
    f = std::make_unique<OutboxFixture>();
    f->randomness.set(0.5);
    f->start();
}

void TestJobSender::cleanup()
{
    f.reset();
}

void TestJobSender::sendsByItself()
{
    Editor editor(*f);
    editor.type(QStringLiteral("NG-2"));
    editor.sender.submit();
    QVERIFY(editor.sender.isBusy());
    QVERIFY(!editor.sender.isInOutbox());
    f->settle();
    QCOMPARE(editor.outcomes, QList{Outcome::Confirmed});
    QCOMPARE(f->reference(boiler), QStringLiteral("NG-2"));
    QVERIFY(f->outbox->items().isEmpty());
    QCOMPARE(f->store.entries().size(), 1);
    QVERIFY(!editor.sender.isBusy());
}

void TestJobSender::goesOnInTheOutbox_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<int>("state");
    QTest::newRow("no connection") << int(Fault::NotSent) << int(Outcome::Unreachable) << int(DraftState::Queued);
    QTest::newRow("N27 overloaded") << int(Fault::Overloaded) << int(Outcome::Unreachable) << int(DraftState::Queued);
}

void TestJobSender::goesOnInTheOutbox()
{
    QFETCH(int, fault);
    QFETCH(int, outcome);
    QFETCH(int, state);
    f->service.setFault(Fault(fault));
    Editor editor(*f);
    editor.type(QStringLiteral("NG-2"));
    editor.sender.submit();
    f->settle();
    f->passes(1s); // where the service asks to wait
    f->passes(2s);
    QCOMPARE(editor.outcomes, QList{Outcome(outcome)});
    QVERIFY(editor.sender.isInOutbox());
    QCOMPARE(f->only().state, DraftState(state));
    QVERIFY(f->only().nextAttemptAt > f->clock.nowUtc()); // not at once, and not for ever
    QVERIFY(f->only().queuedAt.isValid());
    f->service.setFault(Fault::None);
    f->passes(1h);
    QCOMPARE(editor.outcomes.last(), Outcome::Confirmed);
    QVERIFY(!editor.sender.isInOutbox());
    QCOMPARE(f->reference(boiler), QStringLiteral("NG-2"));
    QVERIFY(f->store.stored().isEmpty());
}

void TestJobSender::typingTakesItBack()
{
    f->service.setFault(Fault::NotSent);
    Editor editor(*f);
    editor.type(QStringLiteral("NG-2"));
    editor.sender.submit();
    f->settle();
    editor.type(QStringLiteral("NG-3"));
    editor.keeper.flush();
    f->settle();
    QVERIFY(!editor.sender.isInOutbox());
    QCOMPARE(f->only().state, DraftState::Editing);
    f->service.setFault(Fault::None);
    f->passes(1h);
    QVERIFY(f->service.updates().isEmpty()); // an ordinary draft waits for Submit
    editor.sender.submit();
    f->settle();
    QCOMPARE(f->reference(boiler), QStringLiteral("NG-3"));
    QCOMPARE(f->service.updates().size(), 1);
}

void TestJobSender::orderIsKept()
{
    f->services.clear(); // signed out: the first one waits
    f->enqueue(f->draft(boiler, QStringLiteral("NG-FIRST")));
    f->settle();
    Editor editor(*f);
    editor.session.setInput(FieldKey::OrderNumber, {Change::Kind::Set, QStringLiteral("PO-SECOND")});
    editor.sender.submit();
    f->settle();
    QVERIFY(editor.sender.isInOutbox());
    QVERIFY(f->service.updates().isEmpty());
    f->services = {{f->profile, &f->service}};
    f->outbox->profileReady(f->profile);
    f->settle();
    QCOMPARE(f->service.updates().size(), 2);
    QCOMPARE(f->service.updates().at(0).edit.keys(), QList<FieldId>{FieldKey::Reference});
    QCOMPARE(f->service.updates().at(1).edit.keys(), QList<FieldId>{FieldKey::OrderNumber});
}

void TestJobSender::claimedIsLeftAlone()
{
    f->service.setFault(Fault::Hangs, true);
    Editor editor(*f);
    editor.type(QStringLiteral("NG-2"));
    editor.sender.submit();
    f->settle();
    QCOMPARE(f->only().state, DraftState::Sending);
    f->passes(1s);
    f->outbox->load(); // another process wrote something
    f->enqueue(f->draft(boiler, QStringLiteral("NG-LATER")));
    f->settle();
    QCOMPARE(f->service.updates().size(), 1);
    QCOMPARE(f->outbox->items().size(), 1);
    f->service.setFault(Fault::None);
    f->service.releaseAll(); // as a connection that broke
    f->settle();
    f->passes(1h);
    QCOMPARE(editor.outcomes, (QList{Outcome::Unreachable, Outcome::Confirmed}));
}

void TestJobSender::closedWhileSending_data()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("the update arrived") << int(Fault::LostAfter);
    QTest::newRow("the update was lost") << int(Fault::LostBefore);
}

void TestJobSender::closedWhileSending()
{
    QFETCH(int, fault);
    auto editor = std::make_unique<Editor>(*f);
    editor->type(QStringLiteral("NG-2"));
    f->service.setFault(Fault(fault), true);
    editor->sender.submit();
    while (editor->sender.draft().state != DraftState::Sending)
        f->turn();
    f->turn();
    editor.reset(); // the window closes
    f->service.setFault(Fault::None);
    f->settle();
    f->passes(1h);
    QCOMPARE(f->reference(boiler), QStringLiteral("NG-2"));
    int applied = 0;
    for (const ScriptedService::Update &update : f->service.updates())
        applied += update.applied ? 1 : 0;
    QCOMPARE(applied, 1);
    QVERIFY(f->store.stored().isEmpty());
}

void TestJobSender::refusedIsSentAgainFromThere()
{
    f->service.setFault(Fault::Rejected, true);
    Editor editor(*f);
    editor.type(QStringLiteral("NG-2"));
    editor.sender.submit();
    f->settle();
    QCOMPARE(editor.outcomes, QList{Outcome::Rejected});
    QCOMPARE(f->outbox->needingYou(), 1);
    f->service.setFault(Fault::None);
    f->passes(24h);
    QCOMPARE(f->service.updates().size(), 1); // nothing by itself
    editor.sender.submit();
    f->settle();
    QCOMPARE(editor.outcomes.last(), Outcome::Confirmed);
    QCOMPARE(f->outbox->needingYou(), 0);
}

void TestJobSender::laterHeldAndSent()
{
    f->services.clear();
    Editor editor(*f);
    editor.type(QStringLiteral("NG-2"));
    editor.sender.sendLater();
    f->settle();
    QVERIFY(editor.sender.isInOutbox());
    QCOMPARE(f->only().state, DraftState::Queued);
    editor.sender.hold();
    f->services = {{f->profile, &f->service}};
    f->outbox->profileReady(f->profile);
    f->passes(1h);
    QVERIFY(f->service.updates().isEmpty());
    editor.sender.submit();
    f->settle();
    QCOMPARE(editor.outcomes, QList{Outcome::Confirmed});
}

void TestJobSender::cancelled()
{
    f->service.setFault(Fault::Hangs);
    Editor editor(*f);
    editor.type(QStringLiteral("NG-2"));
    editor.sender.submit();
    f->settle();
    editor.sender.cancel();
    f->settle();
    QCOMPARE(editor.outcomes, QList{Outcome::Cancelled});
    QVERIFY(!editor.sender.isInOutbox());
    f->service.setFault(Fault::None);
    f->passes(1h);
    QVERIFY(f->service.updates().isEmpty());
}

void TestJobSender::N26_waitsWithTheDraftOnTheDisk_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("N26 nothing happens") << QString();
    QTest::newRow("N26 the window closes") << QStringLiteral("close");
    QTest::newRow("N26 L1 the program is killed") << QStringLiteral("kill");
    QTest::newRow("N26 somebody else makes the same change") << QStringLiteral("same");
    QTest::newRow("N26 cancelled") << QStringLiteral("cancel");
}

/// The service asks to wait: on the disk the draft stays as it is being sent, so that it goes out whatever happens, and
/// no history says that something was sent that was not taken.
void TestJobSender::N26_waitsWithTheDraftOnTheDisk()
{
    QFETCH(QString, what);
    auto editor = std::make_unique<Editor>(*f);
    editor->type(QStringLiteral("NG-2"));
    f->service.setFault(Fault::Throttled, true);
    f->service.setRetryAfter(20s);
    editor->sender.submit();
    f->settle();
    QCOMPARE(f->service.updates().size(), 1);
    QCOMPARE(f->only().state, DraftState::Sending);
    QVERIFY(editor->sender.isBusy());
    f->service.setFault(Fault::None);
    if (what == QLatin1String("close") || what == QLatin1String("kill"))
        editor.reset();
    if (what == QLatin1String("kill")) {
        f->crash();
        f->start();
    } else if (what == QLatin1String("same")) {
        f->service.job(boiler).reference = FieldValue(QStringLiteral("NG-2"));
    } else if (what == QLatin1String("cancel")) {
        editor->sender.cancel();
    }
    f->passes(21s);
    f->passes(1h);
    const bool sent = what != QLatin1String("same") && what != QLatin1String("cancel");
    QCOMPARE(f->service.updates().size(), sent ? 2 : 1);
    QCOMPARE(f->store.entries().size(), sent ? 1 : 0);
    QCOMPARE(f->reference(boiler) == QLatin1String("NG-2"), what != QLatin1String("cancel"));
    QCOMPARE(f->store.stored().size(), what == QLatin1String("cancel") ? 1 : 0);
    if (what == QLatin1String("cancel"))
        QVERIFY(f->only().state == DraftState::Editing && f->only().body.isEmpty());
}

/// The user opens another customer while an update is under way, and the job of the same number there.
void TestJobSender::N31_goesToTheProfileItWasMadeFor()
{
    f->service.setFault(Fault::Hangs, true);
    f->otherService.job(boiler).reference = FieldValue(QStringLiteral("THERE"));
    auto editor = std::make_unique<Editor>(*f);
    editor->type(QStringLiteral("NG-2"));
    editor->sender.submit();
    f->settle();
    editor.reset();
    const Draft there = f->draft(boiler, QStringLiteral("THERE-2"), f->other);
    f->enqueue(there);
    f->settle();
    QCOMPARE(f->otherService.job(boiler).reference.text(), QStringLiteral("THERE-2"));
    f->service.setFault(Fault::None);
    f->service.releaseAll();
    f->settle();
    f->passes(1h);
    QCOMPARE(f->reference(boiler), QStringLiteral("NG-2"));
    QCOMPARE(f->otherService.job(boiler).reference.text(), QStringLiteral("THERE-2"));
    QCOMPARE(f->store.entries().size(), 2);
    for (const HistoryEntry &entry : f->store.entries())
        QCOMPARE(entry.body.contains("THERE"), entry.profileId == f->other);
}

/// L3 L4 The n-th operation on the disk fails, for each n until none does, while the user goes on typing.
void TestJobSender::L3_nothingTypedMeanwhileIsLost()
{
    const JobInput typed{{FieldKey::OrderNumber, {Change::Kind::Set, QStringLiteral("PO-7")}}};
    for (int n = 1;; ++n) {
        cleanup();
        init();
        Editor editor(*f);
        f->service.setOnUpdate([&](JobId, const QByteArray &) {
            editor.session.setInput(FieldKey::OrderNumber, typed.first());
            editor.keeper.flush();
        });
        int operations = 0;
        f->store.setFails([&](const QByteArray &operation) { return operation != "drafts" && ++operations == n; });
        editor.type(QStringLiteral("NG-2"));
        editor.sender.submit();
        f->settle();
        if (f->service.updates().isEmpty()) { // refused before it left
            editor.sender.submit();
            f->settle();
        }
        editor.keeper.flush(); // the user asks to try again
        f->passes(1h);
        const QByteArray where = "operation " + QByteArray::number(n);
        QVERIFY2(f->reference(boiler) == QLatin1String("NG-2"), where.constData());
        QVERIFY2(f->service.updates().size() == 1, where.constData());
        QVERIFY2(f->store.entries().size() == 1, where.constData());
        QVERIFY2(editor.session.inputs() == typed, where.constData());
        QVERIFY2(f->store.stored().size() == 1, where.constData());
        QVERIFY2(f->only().input == typed, where.constData());
        QVERIFY2(f->only().state == DraftState::Editing, where.constData());
        QVERIFY2(f->outbox->items().isEmpty(), where.constData());
        if (operations < n) {
            QVERIFY(n > 3);
            break;
        }
    }
}

void TestJobSender::removalNamesTheItem()
{
    f->services.clear();
    const Draft draft = f->draft(boiler, QStringLiteral("NG-2"));
    QSignalSpy removed(f->outbox.get(), &Outbox::itemRemoved);
    const auto record = f->enqueue(draft);
    f->settle();
    f->services = {{f->profile, &f->service}};
    f->outbox->profileReady(f->profile);
    f->settle();
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.at(0).at(0).toUuid(), draft.id);
}

QTEST_GUILESS_MAIN(TestJobSender)
#include "tst_jobsender.moc"
