// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlitedraftstore.h"

#include "support/sqlitefile.h"
#include "support/storefixture.h"

#include <QElapsedTimer>
#include <QScopeGuard>
#include <QTest>

#include <ctime>

using namespace jobwright;

class StoreDraftsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEverythingOfADraft();
    void keepsTypedText_data();
    void keepsTypedText();
    void L10_keepsTimes_data();
    void L10_keepsTimes();
    void keepsStates_data();
    void keepsStates();
    void answersInOrderAndOnlyWhileTheContextLives();
    void carriesOutWhatWasAskedBeforeItGoes();
    void listsInOrderOfCreation();
    void completesInOneStep();
    void completesAndKeepsWhatWasTypedMeanwhile();
    void L19_twoProcessesDoNotOverwriteEachOther();
    void savesAgainAndAgainWithoutReading();
    void writesIndexesOnlyWhereTheyChange();
    void completingSparesWhatAnotherProcessTyped();
    void L2_leavesWhatAnotherProcessSends_data();
    void L2_leavesWhatAnotherProcessSends();
    void L2_sendsNothingWithoutAProofOfLife();
    void L17_startsWithTenThousandDrafts();
};

namespace {

QString lone(char16_t unit)
{
    return QStringLiteral("a") + QChar(unit) + QStringLiteral("b");
}

void compare(const Draft &read, const Draft &written)
{
    QCOMPARE(read.id, written.id);
    QCOMPARE(read.profileId, written.profileId);
    QCOMPARE(read.jobId, written.jobId);
    QCOMPARE(read.state, written.state);
    QVERIFY(read.base == written.base);
    QCOMPARE(read.baseReadAt, written.baseReadAt);
    QVERIFY(read.input == written.input);
    QCOMPARE(read.body, written.body);
    QCOMPARE(read.createdAt, written.createdAt);
    QCOMPARE(read.editedAt, written.editedAt);
    QCOMPARE(read.queuedAt, written.queuedAt);
    QCOMPARE(read.attempts, written.attempts);
    QCOMPARE(read.nextAttemptAt, written.nextAttemptAt);
    QVERIFY(read.problem == written.problem);
    QCOMPARE(read.outcome, written.outcome);
    QCOMPARE(read.view, written.view);
}

} // namespace

void StoreDraftsTest::keepsEverythingOfADraft()
{
    StoreFixture fixture;
    fixture.open();
    Draft draft = StoreFixture::draft();
    draft.state = DraftState::NeedsYou;
    draft.body = QByteArray("{\"reference\":\"NG\xff\0\"}", 19);
    draft.attempts = 7;
    draft.queuedAt = draft.editedAt.addSecs(5);
    draft.nextAttemptAt = draft.editedAt.addDays(1);
    draft.problem.title = QStringLiteral("One or more errors");
    draft.problem.status = 422;
    draft.problem.fieldErrors = {{FieldKey::Reference, {QStringLiteral("taken")}}};
    draft.outcome = QStringLiteral("rejected");
    draft.view = QByteArray("\0cursor\0", 8);
    QVERIFY(fixture.save(draft));

    fixture.open();
    const auto read = fixture.drafts();
    QVERIFY(read);
    QCOMPARE(read->size(), 1);
    compare(read->first(), draft);
    QVERIFY(fixture.notices.isEmpty());

    QVERIFY(fixture.remove(draft.id));
    QVERIFY(fixture.drafts()->isEmpty());
    QVERIFY(fixture.remove(draft.id)); // nothing there: done as well
}

void StoreDraftsTest::keepsTypedText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString(QLatin1String(""));
    QTest::newRow("P2 NBSP, CRLF, U+2028, soft hyphen") << QString::fromUtf8("a\u00a0b\r\nc\u2028d\u00ade");
    QTest::newRow("P2 emoji with joiners") << QString::fromUtf8("👩‍🔧 👨‍👩‍👧‍👦");
    QTest::newRow("P2 right to left and combining") << QString::fromUtf8("שלום e\u0301 \u202eabc\u202c");
    QTest::newRow("P3 NUL and controls") << QString::fromLatin1("a\0b\x1b[31m\x07\x7f", 11);
    QTest::newRow("P3 lone high surrogate") << lone(0xd83d);
    QTest::newRow("P3 lone low surrogate") << lone(0xdc00);
    QTest::newRow("P3 noncharacters") << QStringLiteral("\uFFFE\uFFFF\uFFFD");
    QTest::newRow("P1 500 KB") << QString(500 * 1024, QLatin1Char('x'));
    QTest::newRow("half a duration") << QStringLiteral("1h3");
    QTest::newRow("SQL") << QStringLiteral("'); DROP TABLE drafts; --");
}

void StoreDraftsTest::keepsTypedText()
{
    QFETCH(const QString, text);
    StoreFixture fixture;
    fixture.open();
    Draft draft = StoreFixture::draft(text);
    draft.base.description = FieldValue(text);
    QVERIFY(fixture.save(draft));
    fixture.open();
    const auto read = fixture.drafts();
    QVERIFY(read && read->size() == 1);
    QCOMPARE(read->first().input.value(FieldKey::Reference).text, text);
    QCOMPARE(read->first().base.description.text(), text);
}

void StoreDraftsTest::L10_keepsTimes_data()
{
    QTest::addColumn<QDateTime>("time");
    const QDate change(2026, 10, 25); // the hour after 2 o'clock comes twice in Berlin
    QTest::newRow("L10 first time half past two") << QDateTime(change, QTime(0, 30), Qt::UTC);
    QTest::newRow("L10 second time half past two") << QDateTime(change, QTime(1, 30), Qt::UTC);
    QTest::newRow("L10 no such hour in spring") << QDateTime(QDate(2026, 3, 29), QTime(1, 30), Qt::UTC);
    QTest::newRow("L10 1970, to the millisecond") << QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    QTest::newRow("L10 before 1970") << QDateTime::fromMSecsSinceEpoch(-1, Qt::UTC);
    QTest::newRow("L10 a day on") << QDateTime(QDate(2026, 3, 3), QTime(9, 0), Qt::UTC);
    QTest::newRow("L10 a century on") << QDateTime(QDate(2126, 3, 2), QTime(9, 0), Qt::UTC);
}

/// Written in one time zone, read in another: the same moment, in UTC.
void StoreDraftsTest::L10_keepsTimes()
{
    QFETCH(const QDateTime, time);
    const QByteArray here = qgetenv("TZ");
    const bool had = qEnvironmentVariableIsSet("TZ");
    const auto moveTo = [](const QByteArray &zone) {
        zone.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", zone);
        ::tzset();
    };
    const auto back = qScopeGuard([&] { moveTo(had ? here : QByteArray()); });
    moveTo("Europe/Berlin");
    StoreFixture fixture;
    fixture.open();
    Draft draft = StoreFixture::draft();
    draft.editedAt = time;
    draft.queuedAt = time.toLocalTime(); // whoever forgot that times are in UTC
    draft.nextAttemptAt = time.addSecs(900);
    QVERIFY(fixture.save(draft));
    moveTo("America/Los_Angeles");
    fixture.open();
    const Draft read = fixture.drafts()->value(0);
    QCOMPARE(read.editedAt, time);
    QCOMPARE(read.editedAt.timeSpec(), Qt::UTC);
    QCOMPARE(read.queuedAt, time);
    QCOMPARE(read.nextAttemptAt, time.addSecs(900));
}

void StoreDraftsTest::keepsStates_data()
{
    QTest::addColumn<DraftState>("state");
    QTest::addColumn<QString>("word");
    QTest::newRow("editing") << DraftState::Editing << QStringLiteral("draft");
    QTest::newRow("queued") << DraftState::Queued << QStringLiteral("queued");
    QTest::newRow("sending") << DraftState::Sending << QStringLiteral("sending");
    QTest::newRow("verifying") << DraftState::Verifying << QStringLiteral("verifying");
    QTest::newRow("unknown") << DraftState::Unknown << QStringLiteral("unknown");
    QTest::newRow("needs you") << DraftState::NeedsYou << QStringLiteral("needsYou");
}

void StoreDraftsTest::keepsStates()
{
    QFETCH(const DraftState, state);
    QFETCH(const QString, word);
    QCOMPARE(draftStateWord(state), word);
    QCOMPARE(draftStateFromWord(word), state);
    StoreFixture fixture;
    fixture.open();
    Draft draft = StoreFixture::draft();
    draft.state = state;
    QVERIFY(fixture.save(draft));
    QCOMPARE(fixture.drafts()->first().state, state);
}

void StoreDraftsTest::answersInOrderAndOnlyWhileTheContextLives()
{
    StoreFixture fixture;
    SqliteDraftStore &store = fixture.open();
    QStringList answers;
    auto gone = std::make_unique<QObject>();
    const Draft unheard = StoreFixture::draft(QStringLiteral("unheard"));
    store.save(unheard, gone.get(), [&](const auto &) { answers += QStringLiteral("unheard"); });
    store.save(StoreFixture::draft(), nullptr, {});
    for (int i = 0; i < 5; ++i)
        store.save(StoreFixture::draft(), &fixture.context, [&, i](const auto &) { answers += QString::number(i); });
    QVERIFY(answers.isEmpty()); // never at once
    gone.reset();
    QTRY_COMPARE(answers.size(), 5);
    QCOMPARE(answers.join(QLatin1Char(' ')), QStringLiteral("0 1 2 3 4"));
    QCOMPARE(fixture.drafts()->size(), 7); // carried out all the same
}

void StoreDraftsTest::carriesOutWhatWasAskedBeforeItGoes()
{
    StoreFixture fixture;
    fixture.open();
    for (int i = 0; i < 50; ++i)
        fixture.store->save(StoreFixture::draft(QString::number(i)), &fixture.context,
                            [](const auto &) { QFAIL("nobody is there to be answered"); });
    fixture.open();
    const auto read = fixture.drafts();
    QCOMPARE(read->size(), 50);
}

void StoreDraftsTest::listsInOrderOfCreation()
{
    StoreFixture fixture;
    fixture.open();
    QList<QUuid> ids;
    for (int i = 0; i < 10; ++i) {
        Draft draft = StoreFixture::draft();
        draft.createdAt = draft.createdAt.addYears(i % 2 ? 1 : -1); // L10: the clock does not order drafts
        if (i % 3 == 0)
            draft.profileId = QUuid(QStringLiteral("99999999-2222-4333-8444-555555555555"));
        QVERIFY(fixture.save(draft));
        if (i % 3 != 0)
            ids += draft.id;
    }
    Draft again = fixture.drafts(StoreFixture::draft().profileId)->first();
    again.outcome = QStringLiteral("saved again");
    QVERIFY(fixture.save(again));
    QList<QUuid> read;
    const auto drafts = fixture.drafts(StoreFixture::draft().profileId);
    for (const Draft &draft : *drafts)
        read += draft.id;
    QCOMPARE(read, ids);
    QCOMPARE(fixture.drafts()->size(), 10);
}

void StoreDraftsTest::completesInOneStep()
{
    StoreFixture fixture;
    fixture.open();
    const Draft draft = StoreFixture::draft();
    QVERIFY(fixture.save(draft));
    const HistoryEntry entry = StoreFixture::entryFor(draft);
    QVERIFY(fixture.complete(draft.id, entry));
    QVERIFY(fixture.complete(draft.id, entry)); // repeated after an error that was none
    QVERIFY(fixture.drafts()->isEmpty());
    QCOMPARE(fixture.history()->size(), 1);
    QVERIFY(fixture.complete(QUuid::createUuid(), StoreFixture::entryFor(draft))); // never saved as a draft
    QCOMPARE(fixture.history()->size(), 2);
}

void StoreDraftsTest::completesAndKeepsWhatWasTypedMeanwhile()
{
    StoreFixture fixture;
    fixture.open();
    const Draft draft = StoreFixture::draft();
    QVERIFY(fixture.save(draft));
    Draft left = StoreFixture::draft(QStringLiteral("typed meanwhile"));
    QVERIFY(fixture.complete(draft.id, StoreFixture::entryFor(draft), left));
    QCOMPARE(fixture.drafts()->size(), 1);
    QCOMPARE(fixture.drafts()->first().id, left.id);
    left.input.clear();
    QVERIFY(fixture.save(left)); // ours: nobody else changed it
}

void StoreDraftsTest::L19_twoProcessesDoNotOverwriteEachOther()
{
    StoreFixture fixture;
    fixture.open();
    Draft mine = StoreFixture::draft(QStringLiteral("first"));
    QVERIFY(fixture.save(mine));

    const auto other = fixture.another();
    Draft theirs = fixture.drafts(*other)->first();
    theirs.input[FieldKey::Reference].text = QStringLiteral("theirs");
    QVERIFY(fixture.save(*other, theirs));

    mine.input[FieldKey::Reference].text = QStringLiteral("mine");
    const auto refused = fixture.save(mine);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, StoreError::Kind::Changed);
    QVERIFY(!refused.error().words.isEmpty());
    QCOMPARE(fixture.drafts()->first().input.value(FieldKey::Reference).text, QStringLiteral("theirs"));

    Draft copy = mine;
    copy.id = QUuid::createUuid();
    QVERIFY(fixture.save(copy)); // both texts are on disk
    QCOMPARE(fixture.drafts()->size(), 2);

    Draft reread = fixture.drafts()->first();
    reread.outcome = QStringLiteral("after reading");
    QVERIFY(fixture.save(reread));
    const auto outdated = fixture.save(*other, theirs);
    QVERIFY(!outdated && outdated.error().kind == StoreError::Kind::Changed);

    QVERIFY(fixture.remove(reread.id));
    const auto removed = fixture.save(*other, theirs);
    QVERIFY(!removed && removed.error().kind == StoreError::Kind::Changed); // not brought back to life
}

void StoreDraftsTest::savesAgainAndAgainWithoutReading()
{
    StoreFixture fixture;
    fixture.open();
    Draft draft = StoreFixture::draft();
    QVERIFY(fixture.save(draft));
    fixture.open();
    draft = fixture.drafts()->first();
    int done = 0;
    for (int i = 0; i < 20; ++i) { // autosave does not wait for the answer before
        draft.input[FieldKey::Reference].text = QString::number(i);
        fixture.store->save(draft, &fixture.context, [&](const auto &result) { done += result ? 1 : 0; });
    }
    QTRY_COMPARE(done, 20);
    QCOMPARE(fixture.drafts()->first().input.value(FieldKey::Reference).text, QStringLiteral("19"));
}

/// Typing changes none of their columns, and to write them all the same would make each save three times as long.
void StoreDraftsTest::writesIndexesOnlyWhereTheyChange()
{
    StoreFixture fixture;
    QStringList statements;
    fixture.options.gate = [&statements](const QString &statement) {
        statements += statement;
        return 0;
    };
    fixture.open();
    Draft draft = StoreFixture::draft();
    QVERIFY(fixture.save(draft));
    const auto writesIndexes = [&](const std::function<void()> &change) {
        change();
        statements.clear();
        const bool saved = fixture.save(draft).isOk();
        const QString update = statements.filter(QStringLiteral("UPDATE drafts")).value(0);
        const auto read = fixture.drafts();
        if (!saved || update.isEmpty() || !read || read->size() != 1)
            return -1;
        compare(read->first(), draft);
        return update.contains(QLatin1String(" state = ?")) ? 1 : 0;
    };
    QCOMPARE(writesIndexes([&] { draft.input[FieldKey::Reference].text = QStringLiteral("NG-2301"); }), 0);
    QCOMPARE(writesIndexes([&] { draft.state = DraftState::Queued; }), 1);
    QCOMPARE(writesIndexes([&] { draft.nextAttemptAt = draft.editedAt.addSecs(60); }), 1);
    QCOMPARE(writesIndexes([&] { draft.attempts = 3; }), 0);
    QCOMPARE(writesIndexes([&] { draft.nextAttemptAt = draft.nextAttemptAt.addMSecs(1); }), 1);
    QCOMPARE(writesIndexes([&] { draft.nextAttemptAt = {}; }), 1);
    QCOMPARE(writesIndexes([&] { draft.profileId = QUuid::createUuid(); }), 1);
    QCOMPARE(writesIndexes([&] { draft.view = "cursor"; }), 0);
}

void StoreDraftsTest::completingSparesWhatAnotherProcessTyped()
{
    StoreFixture fixture;
    fixture.open();
    const Draft draft = StoreFixture::draft();
    QVERIFY(fixture.save(draft));
    const auto other = fixture.another();
    Draft theirs = fixture.drafts(*other)->first();
    theirs.input[FieldKey::Reference].text = QStringLiteral("typed while it was sent");
    QVERIFY(fixture.save(*other, theirs));

    const auto result = fixture.complete(draft.id, StoreFixture::entryFor(draft));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, StoreError::Kind::Changed);
    QCOMPARE(fixture.drafts()->size(), 1);
    QCOMPARE(fixture.history()->size(), 1); // it was sent, after all
}

void StoreDraftsTest::L2_leavesWhatAnotherProcessSends_data()
{
    QTest::addColumn<DraftState>("state");
    QTest::addColumn<bool>("left");
    QTest::newRow("L2 sending") << DraftState::Sending << true;
    QTest::newRow("L2 verifying") << DraftState::Verifying << true;
    QTest::newRow("queued") << DraftState::Queued << false;
    QTest::newRow("unknown") << DraftState::Unknown << false;
}

void StoreDraftsTest::L2_leavesWhatAnotherProcessSends()
{
    QFETCH(const DraftState, state);
    QFETCH(const bool, left);
    StoreFixture fixture;
    fixture.open();
    auto other = fixture.another();
    Draft theirs = StoreFixture::draft();
    theirs.state = state;
    QVERIFY(fixture.save(*other, theirs));
    QVERIFY(!fixture.drafts(*other)->first().elsewhere);

    Draft mine = fixture.drafts()->first();
    QCOMPARE(mine.elsewhere, left);
    mine.state = DraftState::Sending;
    const auto result = fixture.save(mine);
    QCOMPARE(result.isOk(), !left);
    if (!left)
        return;
    QCOMPARE(result.error().kind, StoreError::Kind::Changed);
    const auto removed = fixture.remove(mine.id);
    QVERIFY(!removed);
    QCOMPARE(removed.error().kind, StoreError::Kind::Changed);
    QCOMPARE(fixture.drafts()->size(), 1);

    other.reset(); // it ended in the midst of it
    mine = fixture.drafts()->first();
    QVERIFY(!mine.elsewhere);
    QVERIFY(fixture.save(mine));
}

/// Others would take what this process is sending for what it left behind; and it is tried again.
void StoreDraftsTest::L2_sendsNothingWithoutAProofOfLife()
{
    StoreFixture fixture;
    fixture.open();
    Draft draft = StoreFixture::draft();
    QVERIFY(fixture.save(draft));
    const QString running = QFileInfo(fixture.options.path).absolutePath() + QLatin1String("/running");
    QFile inTheWay(running);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    draft = fixture.drafts()->first();
    draft.state = DraftState::Sending;
    const auto refused = fixture.save(draft);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, StoreError::Kind::Io);
    QCOMPARE(fixture.drafts()->first().state, DraftState::Editing);

    QVERIFY(inTheWay.remove());
    QVERIFY(fixture.save(draft));
    const auto other = fixture.another();
    QVERIFY(fixture.drafts(*other)->first().elsewhere);
}

void StoreDraftsTest::L17_startsWithTenThousandDrafts()
{
    StoreFixture fixture;
    fixture.open();
    const Draft draft = StoreFixture::draft();
    QVERIFY(fixture.save(draft));
    fixture.store.reset();
    QVERIFY(SqliteFile::askOnce(
                fixture.options.path,
                QStringLiteral(
                    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 9999) INSERT "
                    "INTO drafts SELECT lower(hex(randomblob(16))), profile_id, job_id + i, state, revision, "
                    "writer, i + 1, base, base_read_at, input, body, created_at, edited_at, queued_at, attempts, "
                    "next_attempt_at, problem, outcome, editor_view FROM drafts, n"))
                .isValid());
    QElapsedTimer timer;
    timer.start();
    fixture.open();
    const auto read = fixture.drafts();
    QVERIFY(read);
    QCOMPARE(read->size(), 10000);
    QVERIFY2(timer.elapsed() < 20000, "L17 sets two seconds for a release build; here only the order of magnitude");
    QVERIFY(fixture.save(StoreFixture::draft()));
}

QTEST_GUILESS_MAIN(StoreDraftsTest)
#include "tst_store_drafts.moc"
