// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/draftkeeper.h"

#include "support/memorydraftstore.h"
#include "support/scriptedjob.h"
#include "support/storefixture.h"
#include "work/draftrecord.h"
#include "work/editsession.h"
#include "work/submission.h"
#include "work/submissionrecorder.h"

#include <QElapsedTimer>
#include <QTest>

using namespace jobwright;
using Outcome = SubmissionResult::Outcome;

namespace {

FieldInput set(const char *text)
{
    return {Change::Kind::Set, QString::fromUtf8(text)};
}

/// An editor without its window: session, autosave and submission.
struct Desk
{
    explicit Desk(const Draft &draft = {})
        : job(api)
        , session(job.value())
        , record(store, api.clock, complete(draft), !draft.id.isNull())
        , keeper(session, record, api.clock)
    {
    }

    [[nodiscard]] Draft complete(Draft draft) const
    {
        draft.jobId = 1004471;
        draft.base = session.base();
        return draft;
    }
    /// As the page does: submits, and takes what was done out of the form.
    Outcome submit()
    {
        Submission submission(*api.client, api.clock, session.base(), session.resolved().edit);
        SubmissionRecorder recorder(submission, record, api.clock, QStringLiteral("Northgate"),
                                    SubmissionRecorder::Refused::Keep);
        std::optional<SubmissionResult> result;
        QObject::connect(&recorder, &SubmissionRecorder::recorded, &recorder,
                         [&](const SubmissionResult &theResult) { result = theResult; });
        submission.start();
        if (!QTest::qWaitFor([&] { return result.has_value(); }, 10000)) {
            QTest::qFail("The submission was not recorded.", __FILE__, __LINE__);
            return Outcome::Unknown;
        }
        trouble = recorder.trouble();
        if (result->outcome == Outcome::Confirmed)
            session.settle(*result->after, submission.edit());
        return result->outcome;
    }
    [[nodiscard]] Draft kept() const { return store.kept.isEmpty() ? Draft() : store.kept.first(); }

    ApiFixture api;
    ScriptedJob job;
    MemoryDraftStore store;
    EditSession session;
    DraftRecord record;
    DraftKeeper keeper;
    QString trouble;
};

} // namespace

class TestDraftKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOnTheDiskWithinASecond()
    {
        Desk desk;
        QElapsedTimer time;
        desk.session.setInput(FieldKey::Reference, set("NG-1"));
        time.start();
        QVERIFY(desk.keeper.isPending());
        QTRY_COMPARE(desk.kept().input.value(FieldKey::Reference), set("NG-1"));
        QVERIFY(time.elapsed() < 1000);
        QTRY_VERIFY(desk.record.isSaved());
        QVERIFY(desk.record.savedAt().isValid());
        QVERIFY(!desk.keeper.isPending());
    }

    void typingWithoutAPauseIsSavedAllTheSame()
    {
        Desk desk;
        QElapsedTimer time;
        time.start();
        for (int i = 0; time.elapsed() < 1200; ++i) {
            desk.session.setInput(FieldKey::Reference, set(QByteArray::number(i).constData()));
            QTest::qWait(20);
        }
        QVERIFY(!desk.store.kept.isEmpty());
    }

    void flushIsAtOnce()
    {
        Desk desk;
        desk.session.setInput(FieldKey::Reference, set("NG-1"));
        desk.keeper.flush();
        QCOMPARE(desk.store.log, QStringList{QStringLiteral("save draft")});
    }

    void anUntouchedSessionLeavesNoDraft()
    {
        Desk desk;
        desk.keeper.flush();
        QVERIFY(desk.store.log.isEmpty());
        desk.session.setInput(FieldKey::Reference, set("NG-1"));
        desk.keeper.flush();
        desk.session.setInput(FieldKey::Reference, {});
        desk.keeper.flush();
        QVERIFY(desk.store.kept.isEmpty());
        desk.session.setInput(FieldKey::Reference, set("NG-2"));
        desk.keeper.flush();
        QCOMPARE(desk.store.kept.size(), 1);
    }

    void restoresADraft()
    {
        Draft draft;
        draft.id = QUuid::createUuid();
        draft.input.insert(FieldKey::PlannedDuration, set("1h3")); // not a value yet
        Desk desk(draft);
        QCOMPARE(desk.session.inputs(), draft.input);
        desk.keeper.flush();
        QVERIFY(desk.store.log.isEmpty());
    }

    /// As an attempt to send leaves it that the disk refused.
    void L3_flushWritesWhateverIsNotOnTheDisk()
    {
        Desk desk;
        desk.session.setInput(FieldKey::Reference, set("NG-1"));
        desk.keeper.flush();
        QTRY_VERIFY(desk.record.isSaved());
        desk.record.change([](Draft &draft) { draft.body.clear(); });
        QVERIFY(!desk.record.isSaved());
        QVERIFY(!desk.keeper.isPending());
        desk.keeper.flush();
        QTRY_VERIFY(desk.record.isSaved());
    }

    void L3_aFullDiskIsSaidAndTriedAgain()
    {
        Desk desk;
        desk.store.failures = 1;
        desk.session.setInput(FieldKey::Reference, set("NG-1"));
        desk.keeper.flush();
        QTRY_COMPARE(desk.record.trouble(), QStringLiteral("The disk is full."));
        QVERIFY(!desk.record.isSaved());
        QVERIFY(desk.keeper.isPending());
        QCOMPARE(desk.session.input(FieldKey::Reference), set("NG-1"));
        desk.keeper.flush();
        QTRY_VERIFY(desk.record.isSaved());
        QVERIFY(desk.record.trouble().isEmpty());
    }

    void aConfirmedUpdateBecomesHistory()
    {
        Desk desk;
        desk.session.setInput(FieldKey::Reference, set("NG-1"));
        desk.keeper.flush();
        desk.job.onUpdate = [&desk] { QCOMPARE(desk.kept().state, DraftState::Sending); };
        QCOMPARE(desk.submit(), Outcome::Confirmed);
        desk.keeper.flush();
        QVERIFY(desk.store.kept.isEmpty());
        QCOMPARE(desk.store.entries.size(), 1);
        const HistoryEntry &entry = desk.store.entries.constFirst();
        QCOMPARE(entry.outcome, QStringLiteral("confirmed"));
        QCOMPARE(entry.body, QByteArray(R"({"reference":"NG-1"})"));
        QCOMPARE(entry.before.reference, FieldValue(QStringLiteral("NG-2291")));
        QCOMPARE(entry.profileName, QStringLiteral("Northgate"));
        QVERIFY(!desk.session.isTouched());
    }

    void whatWasTypedMeanwhileIsANewDraft()
    {
        Desk desk;
        desk.session.setInput(FieldKey::Reference, set("NG-1"));
        desk.job.onUpdate = [&desk] {
            desk.session.setInput(FieldKey::Reference, set("NG-12")); // the very field that is on its way
            desk.keeper.flush();
        };
        QCOMPARE(desk.submit(), Outcome::Confirmed);
        // L1 In the very step that made history of the other: kill -9 finds no gap.
        QCOMPARE(desk.store.log.last(), QStringLiteral("complete"));
        QCOMPARE(desk.store.entries.size(), 1);
        QCOMPARE(desk.store.kept.size(), 1);
        QCOMPARE(desk.kept().state, DraftState::Editing);
        QCOMPARE(desk.kept().input.value(FieldKey::Reference), set("NG-12"));
    }

    void outcomes_data()
    {
        QTest::addColumn<int>("status"); // 0: the connection closes
        QTest::addColumn<DraftState>("state");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("S9 refused") << 422 << DraftState::NeedsYou << QStringLiteral("rejected");
        QTest::newRow("S10 gone") << 404 << DraftState::NeedsYou << QStringLiteral("notFound");
        QTest::newRow("S11 not allowed") << 403 << DraftState::NeedsYou << QStringLiteral("notAllowed");
        QTest::newRow("N4 did not arrive") << 0 << DraftState::Queued << QStringLiteral("unreachable");
        QTest::newRow("S14 ignored") << 204 << DraftState::NeedsYou << QStringLiteral("storedDifferently");
    }
    void outcomes()
    {
        QFETCH(int, status);
        Desk desk;
        desk.job.apply = nullptr;
        desk.job.updateAnswer = status == 0     ? FakeAnswer::failure(QNetworkReply::RemoteHostClosedError, true)
                                : status == 204 ? FakeAnswer::noContent()
                                                : FakeAnswer::problem(status, R"({"title": "No"})");
        desk.session.setInput(FieldKey::Reference, set("NG-1"));
        (void)desk.submit();
        QCOMPARE(desk.store.kept.size(), 1);
        QTEST(desk.kept().state, "state");
        QTEST(desk.kept().outcome, "outcome");
        QCOMPARE(desk.kept().attempts, 1);
        QCOMPARE(desk.kept().input.value(FieldKey::Reference), set("NG-1"));
        QCOMPARE(desk.session.input(FieldKey::Reference), set("NG-1"));

        // Going on typing makes a draft of it again.
        desk.session.setInput(FieldKey::Reference, set("NG-12"));
        desk.keeper.flush();
        QCOMPARE(desk.kept().state, DraftState::Editing);
    }

    void anUnknownOutcomeStaysUnknownWhileTyping()
    {
        Desk desk;
        desk.job.updateAnswer = FakeAnswer::failure(QNetworkReply::RemoteHostClosedError, true);
        desk.job.onRead = [](int read) {
            return read > 1 ? std::optional(FakeAnswer::failure(QNetworkReply::ConnectionRefusedError, false))
                            : std::nullopt;
        };
        desk.session.setInput(FieldKey::Reference, set("NG-1"));
        QCOMPARE(desk.submit(), Outcome::Unknown);
        QCOMPARE(desk.kept().state, DraftState::Unknown);
        desk.session.setInput(FieldKey::Reference, set("NG-12"));
        desk.keeper.flush();
        QCOMPARE(desk.kept().state, DraftState::Unknown);
        QCOMPARE(desk.kept().body, QByteArray(R"({"reference":"NG-1"})"));
    }

    void S12_aConflictKeepsTheBase()
    {
        Desk desk;
        desk.session.setInput(FieldKey::Reference, set("NG-1"));
        desk.job.job.insert(QStringLiteral("reference"), QStringLiteral("NG-9"));
        QCOMPARE(desk.submit(), Outcome::Conflict);
        QCOMPARE(desk.kept().state, DraftState::NeedsYou);
        QCOMPARE(desk.kept().base.reference, FieldValue(QStringLiteral("NG-2291")));
        QVERIFY(desk.job.bodies().isEmpty());
    }

    void N28_anEarlierSendingWhoseAnswerWasLostBecomesHistory()
    {
        Desk desk;
        desk.job.updateAnswer = FakeAnswer::failure(QNetworkReply::RemoteHostClosedError, true);
        int failing = 3; // of the read-back and its repeats
        desk.job.onRead = [&failing](int read) {
            return read > 1 && failing-- > 0
                       ? std::optional(FakeAnswer::failure(QNetworkReply::ConnectionRefusedError, false))
                       : std::nullopt;
        };
        desk.session.setInput(FieldKey::Reference, set("NG-1"));
        QCOMPARE(desk.submit(), Outcome::Unknown);
        QCOMPARE(desk.submit(), Outcome::Confirmed); // looks first, and finds it there
        QCOMPARE(desk.job.bodies().size(), 1);
        QVERIFY(desk.store.kept.isEmpty());
        QCOMPARE(desk.store.entries.size(), 1);
        QCOMPARE(desk.store.entries.constFirst().body, QByteArray(R"({"reference":"NG-1"})"));
    }

    void L3_aFullDiskBeforeSendingSendsNothing()
    {
        Desk desk;
        desk.session.setInput(FieldKey::Reference, set("NG-1"));
        desk.store.failures = 100;
        QCOMPARE(desk.submit(), Outcome::Cancelled);
        QVERIFY(desk.job.bodies().isEmpty());
        QCOMPARE(desk.trouble, QStringLiteral("The disk is full."));
        QCOMPARE(desk.session.input(FieldKey::Reference), set("NG-1"));
    }

    void theRecordMayOutliveIt()
    {
        ApiFixture api;
        ScriptedJob job(api);
        MemoryDraftStore store;
        EditSession session(job.value());
        const auto record = std::make_shared<DraftRecord>(store, api.clock, Draft(), false);
        {
            DraftKeeper keeper(session, *record, api.clock);
            session.setInput(FieldKey::Reference, set("NG-1"));
            store.failures = 1;
            keeper.flush();
        }
        QTRY_VERIFY(!record->trouble().isEmpty()); // the answer finds nobody, and does no harm
    }

    void L3_aRefusedRevertIsTriedAgain()
    {
        Draft queued;
        queued.id = QUuid::createUuid();
        queued.state = DraftState::Queued;
        queued.input.insert(FieldKey::Reference, set("NG-1"));
        Desk desk(queued);
        desk.store.kept.insert(queued.id, queued);
        desk.store.failures = 1;
        desk.session.setInput(FieldKey::Reference, {});
        desk.keeper.flush();
        QTRY_VERIFY(!desk.record.trouble().isEmpty());
        QCOMPARE(desk.record.draft().id, queued.id); // the disk still holds it
        QCOMPARE(desk.record.draft().state, DraftState::Editing);
        QVERIFY(desk.keeper.isPending());
        desk.keeper.flush();
        QTRY_VERIFY(desk.store.kept.isEmpty());
        QTRY_VERIFY(!desk.keeper.isWriting());
    }

    /// Typing does not make an update forgotten that may have been taken.
    void S13_typingOverWhatIsInDoubt()
    {
        Draft inDoubt;
        inDoubt.id = QUuid::createUuid();
        inDoubt.state = DraftState::NeedsYou;
        inDoubt.outcome = outcomeWord(Outcome::Unknown);
        inDoubt.body = "{\"reference\":\"NG-1\"}";
        inDoubt.input.insert(FieldKey::Reference, set("NG-1"));
        Desk desk(inDoubt);
        desk.session.setInput(FieldKey::Reference, set("NG-2"));
        desk.keeper.flush();
        QTRY_COMPARE(desk.kept().input.value(FieldKey::Reference), set("NG-2"));
        QCOMPARE(desk.kept().state, DraftState::NeedsYou);
        QCOMPARE(desk.kept().body, inDoubt.body);
    }

    /// A disk that refuses before the sending: what is typed next goes out, not what was to go out then.
    void L3_whatWasNotSentIsForgotten()
    {
        Desk desk;
        desk.session.setInput(FieldKey::Reference, set("NG-1"));
        desk.keeper.flush();
        QTRY_VERIFY(desk.record.isSaved());
        desk.store.failures = 1;
        QCOMPARE(desk.submit(), Outcome::Cancelled);
        QCOMPARE(desk.record.draft().state, DraftState::Editing);
        QVERIFY(desk.record.draft().body.isEmpty());
    }

    void L2_aFullDiskAfterwardsLeavesADraftToVerify()
    {
        Desk desk;
        desk.session.setInput(FieldKey::Reference, set("NG-1"));
        desk.job.onUpdate = [&desk] { desk.store.failures = 100; };
        QCOMPARE(desk.submit(), Outcome::Confirmed);
        QVERIFY(!desk.trouble.isEmpty());
        QCOMPARE(desk.kept().state, DraftState::Sending);
    }

    void L19_twoWindowsWithOneDraftLoseNothing_data()
    {
        QTest::addColumn<DraftState>("state");
        QTest::addColumn<int>("drafts");
        QTest::newRow("typing goes on in a draft of its own") << DraftState::Editing << 2;
        QTest::newRow("sending does not") << DraftState::Sending << 1;
    }
    void L19_twoWindowsWithOneDraftLoseNothing()
    {
        QFETCH(DraftState, state);
        QFETCH(int, drafts);
        StoreFixture disk;
        disk.open();
        const TestClock clock;
        const auto saved = [](DraftRecord &record) {
            std::optional<bool> answer;
            record.save([&answer](bool onDisk) { answer = onDisk; });
            return QTest::qWaitFor([&answer] { return answer.has_value(); }, 10000) && *answer;
        };
        DraftRecord mine(*disk.store, clock, StoreFixture::draft(QStringLiteral("mine")), false);
        QVERIFY(saved(mine));

        const auto otherStore = disk.another();
        const auto seen = disk.drafts(*otherStore);
        QVERIFY(seen && seen->size() == 1);
        DraftRecord theirs(*otherStore, clock, seen->constFirst(), true);
        theirs.change([](Draft &draft) { draft.input.insert(FieldKey::Reference, set("theirs")); });
        QVERIFY(saved(theirs));

        mine.change([state](Draft &draft) {
            draft.state = state;
            draft.input.insert(FieldKey::Reference, set("mine, longer"));
        });
        QCOMPARE(saved(mine), state == DraftState::Editing);
        const auto all = disk.drafts();
        QVERIFY(all);
        QCOMPARE(int(all->size()), drafts);
        QCOMPARE(all->constFirst().input.value(FieldKey::Reference), set("theirs"));
        if (drafts > 1)
            QCOMPARE(all->at(1).input.value(FieldKey::Reference), set("mine, longer"));
        else
            QVERIFY(!mine.trouble().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDraftKeeper)
#include "tst_draftkeeper.moc"
