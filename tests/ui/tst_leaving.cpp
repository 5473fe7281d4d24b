// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include "pages/jobeditor.h"
#include "pages/jobtab.h"
#include "support/storefixture.h"
#include "widgets/theme.h"
#include "window/jobtabs.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace jobwright;

namespace {

constexpr int sqliteFull = 13;

/// A window with job 1004471 open and something typed into it.
struct TypedInto : OpenWindow
{
    [[nodiscard]] bool type()
    {
        if (!ready())
            return false;
        window->openJob(1004471);
        if (!QTest::qWaitFor([this] { return find<QLineEdit>("reference") != nullptr; }))
            return false;
        QTest::keyClicks(find<QLineEdit>("reference"), QStringLiteral("X"));
        return true;
    }
    [[nodiscard]] QStringList referencesOnDisk()
    {
        std::optional<QStringList> found;
        fixture.store.drafts({}, qApp, [&found](const Result<QList<Draft>, StoreError> &drafts) {
            found = QStringList();
            for (const Draft &draft : drafts ? *drafts : QList<Draft>())
                *found += draft.input.value(FieldKey::Reference).text;
        });
        static_cast<void>(QTest::qWaitFor([&found] { return found.has_value(); }));
        return found.value_or(QStringList());
    }
};

} // namespace

/// Tabs and connections that go while the disk has not taken, or does not take, what was typed there; and drafts that
/// go beside those that are open.
class TestLeaving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }
    void aTabGoesWhenTheDiskHasIt();
    void L3_aTabStaysWhereTheDiskRefuses();
    void aTabMakesRoomForAnotherDraft();
    void aConnectionGoesWhenTheDiskHasIt();
    void L3_aConnectionStaysWhereTheDiskRefuses();
    void discardingOneDraftSparesTheOther();
    void discardedWhileTheOutboxSendsIt_data();
    void discardedWhileTheOutboxSendsIt();
    void whatTheEditorSendsIsNotDiscarded();
    void anotherWindowTypedOverIt_data();
    void anotherWindowTypedOverIt();
    void everythingGoesAtOnceWithTheLocalData_data();
    void everythingGoesAtOnceWithTheLocalData();
};

void TestLeaving::aTabGoesWhenTheDiskHasIt()
{
    TypedInto open;
    QVERIFY(open.type());
    open.tabs().closeCurrent();
    QCOMPARE(open.tabs().count(), 1); // the disk was only asked
    QTRY_COMPARE(open.tabs().count(), 0);
    QCOMPARE(open.referencesOnDisk(), QStringList{QStringLiteral("XNG-2291")});
}

/// It had not failed before: only the answer says so.
void TestLeaving::L3_aTabStaysWhereTheDiskRefuses()
{
    TypedInto open;
    QVERIFY(open.type());
    open.fixture.diskError = sqliteFull;
    JobTab *tab = open.tabs().currentPage();
    open.tabs().closeCurrent();
    QTRY_VERIFY(!tab->diskTrouble().isEmpty());
    QTest::qWait(20);
    QCOMPARE(open.tabs().currentPage(), tab);
    QCOMPARE(open.find<QLineEdit>("reference")->text(), QStringLiteral("XNG-2291"));
    open.fixture.diskError = 0;
    tab->flush();
    QTRY_VERIFY(tab->isKept());
    QCOMPARE(open.tabs().count(), 1); // the user was told, and went on
    QCOMPARE(open.referencesOnDisk(), QStringList{QStringLiteral("XNG-2291")});
}

void TestLeaving::aTabMakesRoomForAnotherDraft()
{
    TypedInto open;
    QVERIFY(open.type());
    Draft other = StoreFixture::draft(QStringLiteral("OTHER"));
    open.fixture.store.save(other, qApp, {});
    open.tabs().open(1004471, other.id);
    QTRY_COMPARE(open.tabs().currentPage() ? open.tabs().currentPage()->draftId() : QUuid(), other.id);
    QCOMPARE(open.tabs().count(), 1);
    QCOMPARE(open.referencesOnDisk(), QStringList({QStringLiteral("OTHER"), QStringLiteral("XNG-2291")}));
}

void TestLeaving::aConnectionGoesWhenTheDiskHasIt()
{
    TypedInto open;
    QVERIFY(open.type());
    open.host.closeProfile();
    QVERIFY(open.host.workspace());
    QTRY_VERIFY(!open.host.workspace());
    QVERIFY(open.host.answers.asked.isEmpty());
    QCOMPARE(open.referencesOnDisk(), QStringList{QStringLiteral("XNG-2291")});
}

void TestLeaving::L3_aConnectionStaysWhereTheDiskRefuses()
{
    TypedInto open;
    QVERIFY(open.type());
    open.fixture.diskError = sqliteFull;
    open.host.answers.lose = false;
    open.host.closeProfile();
    QTRY_COMPARE(open.host.answers.asked.size(), 1);
    QTest::qWait(20);
    QVERIFY(open.host.workspace());
    QCOMPARE(open.find<QLineEdit>("reference")->text(), QStringLiteral("XNG-2291"));
    open.host.answers.lose = true;
    open.host.closeProfile();
    QTRY_VERIFY(!open.host.workspace());
}

void TestLeaving::discardingOneDraftSparesTheOther()
{
    TypedInto open;
    QVERIFY(open.type());
    const QUuid shown = open.tabs().currentPage()->draftId();
    open.tabs().flushAll();
    open.fixture.store.save(StoreFixture::draft(QStringLiteral("OTHER")), qApp, {});
    open.fixture.drafts.refresh();
    open.press(Qt::Key_2, Qt::ControlModifier);
    auto *table = open.find<QTableView>("draftTable");
    QTRY_COMPARE(table->model()->rowCount(), 2);
    const auto isOther = [table](int row) {
        bool found = false;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            found = found || table->model()->index(row, column).data().toString().contains(QLatin1String("OTHER"));
        return found;
    };
    table->selectRow(isOther(0) ? 0 : 1);
    QVERIFY(isOther(table->currentIndex().row()));
    QTest::mouseClick(open.find<QPushButton>("discardDraft"), Qt::LeftButton);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTest::qWait(20);
    const JobTab *tab = open.tabs().pageOf(1004471);
    QVERIFY(tab && tab->isTouched());
    QCOMPARE(tab->draftId(), shown);
    QCOMPARE(open.referencesOnDisk(), QStringList{QStringLiteral("XNG-2291")});
}

void TestLeaving::discardedWhileTheOutboxSendsIt_data()
{
    QTest::addColumn<bool>("refused");
    QTest::newRow("it is applied") << false;
    QTest::newRow("it is refused") << true;
}

/// The tab shows nothing of it any more, and can be closed.
void TestLeaving::discardedWhileTheOutboxSendsIt()
{
    QFETCH(const bool, refused);
    TypedInto open;
    QVERIFY(open.type());
    open.fixture.service.holdUpdates = true;
    if (refused)
        open.fixture.service.updateReplies = {
            FakeJobService::refused(R"({"title":"Invalid","status":422,"errors":{"reference":["Is taken."]}})")};
    open.find<QAction>("actionSendLater")->trigger();
    QTRY_COMPARE(open.fixture.service.sent.size(), 1);
    open.press(Qt::Key_3, Qt::ControlModifier);
    auto *table = open.find<QTableView>("draftTable");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->selectRow(0);
    QTest::mouseClick(open.find<QPushButton>("discardDraft"), Qt::LeftButton);
    open.fixture.service.release();
    QTRY_VERIFY(open.fixture.outbox.items().isEmpty());
    QTRY_VERIFY(!open.tabs().currentPage()->isTouched());
    open.tabs().closeCurrent();
    QTRY_COMPARE(open.tabs().count(), 0);
    QCOMPARE(open.referencesOnDisk(), QStringList());
}

/// Submitted while the question stood: knowledge of an update under way must not go.
void TestLeaving::whatTheEditorSendsIsNotDiscarded()
{
    TypedInto open;
    QVERIFY(open.type());
    open.tabs().flushAll();
    QTRY_VERIFY(open.tabs().currentPage()->isKept());
    const QUuid id = open.tabs().currentPage()->draftId();
    open.press(Qt::Key_2, Qt::ControlModifier);
    auto *table = open.find<QTableView>("draftTable");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->selectRow(0);
    open.fixture.service.holdUpdates = true;
    open.tabs().pageOf(1004471)->editor()->submit();
    QVERIFY(open.fixture.outbox.isClaimed(id));
    QTest::mouseClick(open.find<QPushButton>("discardDraft"), Qt::LeftButton);
    QTRY_COMPARE(open.fixture.service.sent.size(), 1);
    QCOMPARE(open.referencesOnDisk(), QStringList{QStringLiteral("XNG-2291")});
    QVERIFY(open.tabs().pageOf(1004471)->isTouched());
    open.fixture.service.release();
    QTRY_VERIFY(!open.tabs().pageOf(1004471)->isSubmitting());
    QCOMPARE(open.referencesOnDisk(), QStringList());
}

void TestLeaving::anotherWindowTypedOverIt_data()
{
    QTest::addColumn<bool>("jobChanged");
    QTest::newRow("S12 the job is as it was") << false;
    QTest::newRow("S12 a colleague changed the job, too") << true;
}

/// The tab begins anew on what the other window made of the draft; a colleague's value is not overwritten unseen.
void TestLeaving::anotherWindowTypedOverIt()
{
    QFETCH(const bool, jobChanged);
    TypedInto open;
    QVERIFY(open.type());
    open.fixture.service.readReply =
        FakeJobService::failure(Reply::Outcome::NotSent, 0, QStringLiteral("The service cannot be reached"));
    open.find<QAction>("actionSendLater")->trigger();
    QTRY_COMPARE(open.referencesOnDisk(), QStringList{QStringLiteral("XNG-2291")});
    QTRY_VERIFY(open.fixture.outbox.isIdle());
    const Draft queued = open.fixture.outbox.items().value(0);
    {
        SqliteDraftStore other(open.fixture.storeOptions());
        Draft theirs = queued;
        theirs.input.insert(FieldKey::Reference, {Change::Kind::Set, QStringLiteral("THEIRS")});
        theirs.state = DraftState::Editing;
        std::optional<bool> saved;
        other.save(theirs, qApp, [&saved](const auto &result) { saved = result.isOk(); });
        QTRY_VERIFY(saved.has_value());
        QVERIFY(*saved);
    }
    open.fixture.service.readReply.reset();
    if (jobChanged)
        open.fixture.service.jobs[1004471].replace("NG-2291", "NG-COLLEAGUE");
    open.fixture.outbox.load();
    QTRY_COMPARE(open.find<QLineEdit>("reference") ? open.find<QLineEdit>("reference")->text() : QString(),
                 QStringLiteral("THEIRS"));
    QCOMPARE(open.tabs().count(), 1);
    QTRY_COMPARE(open.tabs().currentPage()->isDeciding(), jobChanged);
    QCOMPARE(open.tabs().currentPage()->draftId(), queued.id);
    open.tabs().flushAll();
    QCOMPARE(open.referencesOnDisk(), QStringList{QStringLiteral("THEIRS")});
    QVERIFY(open.fixture.service.sent.isEmpty());
}

void TestLeaving::everythingGoesAtOnceWithTheLocalData_data()
{
    QTest::addColumn<bool>("diskRefuses");
    QTest::newRow("the disk takes all") << false;
    QTest::newRow("L3 the disk refuses") << true;
}

void TestLeaving::everythingGoesAtOnceWithTheLocalData()
{
    QFETCH(const bool, diskRefuses);
    TypedInto open;
    QVERIFY(open.type());
    open.tabs().flushAll();
    QTRY_VERIFY(open.tabs().currentPage()->isKept());
    if (diskRefuses)
        open.fixture.diskError = sqliteFull;
    QVERIFY(open.window->tenantView()->letGo());
    QCOMPARE(open.tabs().count(), 0);
    if (!diskRefuses)
        QCOMPARE(open.referencesOnDisk(), QStringList());
}

QTEST_MAIN(TestLeaving)
#include "tst_leaving.moc"
