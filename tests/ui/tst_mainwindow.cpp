// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include "models/historymodel.h"
#include "pages/connectiondialog.h"
#include "pages/jobspane.h"
#include "pages/jobtab.h"
#include "widgets/navlist.h"
#include "widgets/theme.h"
#include "window/jobtabs.h"
#include "window/quickopen.h"
#include "window/windowactions.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace jobwright;

namespace {

// Bodies as they go out. No raw strings: moc loses its way in them.
const QByteArray reference2300 = "{\"reference\":\"NG-2300\"}";

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }
    void firstRunOffersBothWays();
    void connectionIsCheckedTestedAndSaved();
    void listByKeyboard();
    void filterNarrows();
    void quickOpen_data();
    void quickOpen();
    void quickOpenLooksInTheService_data();
    void quickOpenLooksInTheService();
    void l11_theEndOfTheSessionAsksNothing();
    void quickOpenRunsCommands();
    void tabsShowUnsentInput();
    void submitByKey();
    void walkPanes();
    void draftsPageOpensAndDiscards();
    void historyShowsWhatWasSent();
    void N30_readsAgainWhenTheServiceIsBack();
    void N31_tenantsNeverMix();
    void comesBackAsItWas();
    void everyActionHasAUniqueKey();
};

void TestMainWindow::firstRunOffersBothWays()
{
    OpenWindow open(false);
    QVERIFY(open.ready());
    QTest::mouseClick(open.find<QPushButton>("startSandbox"), Qt::LeftButton);
    QCOMPARE(open.host.asked, QStringList{QStringLiteral("sandbox")});
    Q_EMIT open.host.failed(QStringLiteral("The sandbox is not installed."));
    bool said = false;
    for (const QLabel *label : open.window->findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text() == QLatin1String("The sandbox is not installed."));
    QVERIFY(said);
    open.host.known = {PageFixture::profile(QUuid::createUuid(), QStringLiteral("Northgate"))};
    open.host.known.first().fromAdministrator = true;
    Q_EMIT open.host.profilesChanged();
    QTest::mouseClick(open.find<QPushButton>("profileButton"), Qt::LeftButton);
    QCOMPARE(open.host.asked.last(), open.host.known.first().id.toString());
}

void TestMainWindow::connectionIsCheckedTestedAndSaved()
{
    OpenWindow open(false);
    QVERIFY(open.ready());
    QTest::mouseClick(open.find<QPushButton>("setUpConnection"), Qt::LeftButton);
    QTRY_VERIFY(open.find<ConnectionDialog>("connectionDialog"));
    QTest::mouseClick(open.find<QPushButton>("saveConnection"), Qt::LeftButton);
    QVERIFY(open.host.saved.isEmpty());
    auto *name = open.find<QLineEdit>("profileName");
    QVERIFY(name->accessibleDescription().startsWith(QStringLiteral("Error")));
    QTest::keyClicks(name, QStringLiteral("Northgate"));
    QVERIFY(name->accessibleDescription().isEmpty());
    // N21: no secret may travel in the clear.
    QTest::keyClicks(open.find<QLineEdit>("baseUrl"), QStringLiteral("http://api.example.org"));
    QTest::keyClicks(open.find<QLineEdit>("customerId"), QStringLiteral("14532"));
    QTest::keyClicks(open.find<QLineEdit>("clientId"), QStringLiteral("client"));
    open.find<QLineEdit>("clientSecret")->paste();
    QTest::keyClicks(open.find<QLineEdit>("clientSecret"), QStringLiteral("s3cret"));
    QTest::mouseClick(open.find<QPushButton>("saveConnection"), Qt::LeftButton);
    QVERIFY(open.host.saved.isEmpty());
    QVERIFY(open.find<QLineEdit>("baseUrl")->accessibleDescription().startsWith(QStringLiteral("Error")));
    open.find<QLineEdit>("baseUrl")->selectAll();
    QTest::keyClicks(open.find<QLineEdit>("baseUrl"), QStringLiteral("https://api.example.org"));

    QTest::mouseClick(open.find<QPushButton>("testConnection"), Qt::LeftButton);
    QCOMPARE(open.host.asked.last(), QStringLiteral("test Northgate"));
    QCOMPARE(open.window->findChildren<QWidget *>(QStringLiteral("connectionCheck")).size(), 2);

    // The keychain is missing: kept for this session only.
    QTest::mouseClick(open.find<QPushButton>("saveConnection"), Qt::LeftButton);
    QCOMPARE(open.host.saved.size(), 1);
    QVERIFY(open.find<ConnectionDialog>("connectionDialog")->isVisible());
    QTest::mouseClick(open.find<QPushButton>("saveConnection"), Qt::LeftButton);
    QCOMPARE(open.host.saved.last().endpoint.customerId, 14532);
    QTRY_VERIFY(!open.find<ConnectionDialog>("connectionDialog"));
}

void TestMainWindow::listByKeyboard()
{
    OpenWindow open;
    QVERIFY(open.ready());
    auto *list = open.find<QListView>("jobList");
    open.press(Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(open.find<QLineEdit>("jobFilter")->hasFocus());
    open.press(Qt::Key_Down);
    QVERIFY(list->hasFocus());
    open.press(Qt::Key_Down);
    open.press(Qt::Key_Return);
    QCOMPARE(open.tabs().jobs(), QList<JobId>{1004473});
    QTRY_VERIFY(open.tabs().currentPage()->hasEditor());
}

void TestMainWindow::filterNarrows()
{
    OpenWindow open;
    QVERIFY(open.ready());
    auto *filter = open.find<QLineEdit>("jobFilter");
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("harrow"));
    QCOMPARE(open.window->tenantView()->jobs().rowCount(), 1);
    QTest::keyClicks(filter, QStringLiteral("zzz"));
    QTRY_VERIFY(open.find<QWidget>("jobsEmpty")->isVisible());
    QTest::mouseClick(open.find<QWidget>("jobsEmpty")->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(open.window->tenantView()->jobs().rowCount(), 2);
    QVERIFY(filter->text().isEmpty());
}

void TestMainWindow::quickOpen_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<JobId>("opened");
    QTest::newRow("number") << QStringLiteral("1004473") << JobId(1004473);
    QTest::newRow("reference") << QStringLiteral("ng-2291") << JobId(1004471);
    QTest::newRow("order number") << QStringLiteral("PO-4471") << JobId(1004471);
    QTest::newRow("words") << QStringLiteral("gas flats") << JobId(1004473);
    QTest::newRow("a number that is not listed") << QStringLiteral("777") << JobId(777);
    QTest::newRow("a link") << QStringLiteral("jobwright://job/777") << JobId(777);
}

void TestMainWindow::quickOpen()
{
    QFETCH(QString, typed);
    QFETCH(JobId, opened);
    OpenWindow open;
    QVERIFY(open.ready());
    open.press(Qt::Key_K, Qt::ControlModifier);
    auto *field = open.find<QLineEdit>("quickOpenField");
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, typed);
    QVERIFY(open.find<QWidget>("quickOpenPopup")->isVisible());
    open.press(Qt::Key_Return);
    QCOMPARE(open.tabs().jobs(), QList<JobId>{opened});
    QVERIFY(!open.find<QWidget>("quickOpenPopup")->isVisible());
    QCOMPARE(open.settings.recentJobs(open.fixture.profileId), QList<JobId>{opened});
}

void TestMainWindow::l11_theEndOfTheSessionAsksNothing()
{
    OpenWindow open;
    QVERIFY(open.ready());
    open.window->openJob(1004471);
    QTRY_VERIFY(open.find<QLineEdit>("reference"));
    open.fixture.diskError = 13; // the disk is full: whoever closes the window would be asked
    QTest::keyClicks(open.find<QLineEdit>("reference"), QStringLiteral("x"));
    QElapsedTimer timer;
    timer.start();
    open.window->endSession();
    QVERIFY(open.window->close());
    QVERIFY(timer.elapsed() < 1000);
    QVERIFY(open.host.answers.asked.isEmpty());
}

void TestMainWindow::quickOpenLooksInTheService_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("filters");
    QTest::addColumn<JobId>("opened");
    QTest::newRow("reference") << QStringLiteral("old-77") << true << JobId(900077);
    QTest::newRow("order number") << QStringLiteral("PO-OLD") << true << JobId(900077);
    QTest::newRow("order number, and a service that filters nothing")
        << QStringLiteral("PO-OLD") << false << JobId(900077);
    QTest::newRow("nothing") << QStringLiteral("no such thing") << true << JobId(0);
}

void TestMainWindow::quickOpenLooksInTheService()
{
    QFETCH(QString, typed);
    QFETCH(bool, filters);
    QFETCH(JobId, opened);
    OpenWindow open;
    QVERIFY(open.ready());
    open.fixture.service.jobs.insert(
        900077, "{\"id\":900077,\"typeName\":\"Call-out\",\"reference\":\"OLD-77\",\"orderNumber\":\"PO-OLD\"}");
    open.fixture.service.lists = [filters](JobId id, const JobQuery &query) {
        return !filters || query.orderNumbers.isEmpty() ||
               (id == 900077 && query.orderNumbers.first() == QLatin1String("PO-OLD"));
    };
    open.press(Qt::Key_K, Qt::ControlModifier);
    auto *field = open.find<QLineEdit>("quickOpenField");
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, typed);
    auto *list = open.find<QListView>("quickOpenList");
    QVERIFY(list->currentIndex().data().toString().startsWith(QStringLiteral("Look for")));
    open.press(Qt::Key_Return);
    if (opened == 0) {
        QTRY_VERIFY(list->model()->index(0, 0).data().toString().startsWith(QStringLiteral("Nothing found")));
        open.press(Qt::Key_Return); // words are no entry
        QVERIFY(open.tabs().jobs().isEmpty());
        return;
    }
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QTRY_VERIFY(list->model()->index(0, 0).data().toString().startsWith(QString::number(opened)));
    open.press(Qt::Key_Return);
    QCOMPARE(open.tabs().jobs(), QList<JobId>{opened});
}

void TestMainWindow::quickOpenRunsCommands()
{
    OpenWindow open;
    QVERIFY(open.ready());
    open.press(Qt::Key_K, Qt::ControlModifier);
    auto *field = open.find<QLineEdit>("quickOpenField");
    QTest::keyClicks(field, QStringLiteral("history"));
    open.press(Qt::Key_Return);
    QCOMPARE(open.window->tenantView()->place(), SideBar::Place::History);
    open.press(Qt::Key_K, Qt::ControlModifier);
    open.press(Qt::Key_Escape);
    QVERIFY(!open.find<QWidget>("quickOpenPopup")->isVisible());
    QVERIFY(!field->hasFocus());
}

void TestMainWindow::tabsShowUnsentInput()
{
    OpenWindow open;
    QVERIFY(open.ready());
    open.window->openJob(1004471);
    open.window->openJob(1004473);
    open.window->openJob(1004471);
    QCOMPARE(open.tabs().count(), 2);
    QTRY_VERIFY(open.tabs().currentPage()->hasEditor());
    QVERIFY(!open.tabs().tabText(0).contains(QChar(0x25CF)));
    auto *reference = open.tabs().currentPage()->findChild<QLineEdit *>(QStringLiteral("reference"));
    reference->setFocus();
    QTest::keyClicks(reference, QStringLiteral("X"));
    QVERIFY(open.tabs().tabText(0).contains(QChar(0x25CF)));
    QCOMPARE(open.tabs().tabBar()->accessibleTabName(0), QStringLiteral("1004471 Boiler service, not sent yet"));
    QTRY_COMPARE(open.fixture.drafts.count(DraftShelf::Drafts), 1);
    // Closing loses nothing.
    open.press(Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(open.tabs().jobs(), QList<JobId>{1004473});
    open.window->openJob(1004471);
    QTRY_VERIFY(open.tabs().currentPage()->hasEditor());
    QCOMPARE(open.tabs().currentPage()->findChild<QLineEdit *>(QStringLiteral("reference"))->text(),
             QStringLiteral("XNG-2291"));
}

void TestMainWindow::submitByKey()
{
    OpenWindow open;
    QVERIFY(open.ready());
    open.window->openJob(1004471);
    QTRY_VERIFY(open.tabs().currentPage()->hasEditor());
    auto *reference = open.tabs().currentPage()->findChild<QLineEdit *>(QStringLiteral("reference"));
    reference->setFocus();
    reference->selectAll();
    QTest::keyClicks(reference, QStringLiteral("NG-2300"));
    open.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(open.fixture.service.sent, QList<QByteArray>{reference2300});
    QTRY_VERIFY(!open.tabs().currentPage()->isTouched());
}

void TestMainWindow::walkPanes()
{
    OpenWindow open;
    QVERIFY(open.ready());
    open.window->openJob(1004471);
    QTRY_VERIFY(open.tabs().currentPage()->hasEditor());
    open.tabs().currentPage()->focusStart();
    const auto inside = [](const QWidget *pane) {
        return pane->isAncestorOf(QApplication::focusWidget()) || pane->hasFocus();
    };
    open.press(Qt::Key_F6);
    QTRY_VERIFY(inside(open.find<NavList>("places")));
    open.press(Qt::Key_F6);
    QTRY_VERIFY(inside(open.find<QListView>("jobList")));
    open.press(Qt::Key_F6);
    QTRY_VERIFY(inside(open.tabs().currentPage()));
    open.press(Qt::Key_F6, Qt::ShiftModifier);
    QTRY_VERIFY(inside(open.find<QListView>("jobList")));
}

void TestMainWindow::draftsPageOpensAndDiscards()
{
    OpenWindow open;
    QVERIFY(open.ready());
    open.window->openJob(1004471);
    QTRY_VERIFY(open.tabs().currentPage()->hasEditor());
    auto *reference = open.tabs().currentPage()->findChild<QLineEdit *>(QStringLiteral("reference"));
    reference->setFocus();
    QTest::keyClicks(reference, QStringLiteral("X"));
    QTRY_COMPARE(open.fixture.drafts.count(DraftShelf::Drafts), 1);
    open.press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(open.window->tenantView()->place(), SideBar::Place::Drafts);
    auto *table = open.find<QTableView>("draftTable");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    open.fixture.prompts.lose = false;
    QTest::mouseClick(open.find<QPushButton>("discardDraft"), Qt::LeftButton);
    QCOMPARE(open.fixture.prompts.asked.size(), 1);
    QCOMPARE(table->model()->rowCount(), 1);
    open.fixture.prompts.lose = true;
    QTest::mouseClick(open.find<QPushButton>("discardDraft"), Qt::LeftButton);
    QTRY_COMPARE(table->model()->rowCount(), 0);
    QVERIFY(!open.tabs().pageOf(1004471)->isTouched());
    QTRY_COMPARE(open.fixture.drafts.count(DraftShelf::Drafts), 0);
}

void TestMainWindow::historyShowsWhatWasSent()
{
    OpenWindow open;
    QVERIFY(open.ready());
    open.window->openJob(1004471);
    QTRY_VERIFY(open.tabs().currentPage()->hasEditor());
    auto *reference = open.tabs().currentPage()->findChild<QLineEdit *>(QStringLiteral("reference"));
    reference->setFocus();
    reference->selectAll();
    QTest::keyClicks(reference, QStringLiteral("NG-2300"));
    open.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!open.tabs().currentPage()->isTouched());
    open.press(Qt::Key_5, Qt::ControlModifier);
    auto *table = open.find<QTableView>("historyTable");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(table->model()->index(0, HistoryModel::ChangeColumn).data().toString().contains(QStringLiteral("NG-2300")));
    QCOMPARE(table->model()->index(0, HistoryModel::ResultColumn).data().toString(), QStringLiteral("Confirmed"));
    auto *fields = open.find<QTableView>("historyFields");
    QCOMPARE(fields->model()->index(0, 1).data().toString(), QStringLiteral("NG-2291"));
    QCOMPARE(fields->model()->index(0, 3).data().toString(), QStringLiteral("NG-2300"));
}

/// What could not be read while the service was away: the list, the job in its tab, the persons.
void TestMainWindow::N30_readsAgainWhenTheServiceIsBack()
{
    OpenWindow open;
    QVERIFY(open.ready());
    open.fixture.service.readReply =
        FakeJobService::failure(Reply::Outcome::NotSent, 0, QStringLiteral("Nothing there."));
    open.host.state = WindowHost::Connection::Offline;
    Q_EMIT open.host.connectionChanged();
    open.window->findChild<JobsPane *>()->reload();
    open.window->openJob(1004471);
    QTest::qWait(50);
    QVERIFY(!open.tabs().currentPage()->hasEditor());

    open.fixture.service.jobs.insert(1004474, "{\"id\":1004474,\"typeName\":\"Drain clearance\",\"contactId\":7}");
    open.fixture.service.readReply.reset();
    open.host.state = WindowHost::Connection::Connected;
    Q_EMIT open.host.connectionChanged();
    QTRY_COMPARE(open.window->tenantView()->jobs().totalCount(), 3);
    QTRY_VERIFY(open.tabs().currentPage()->hasEditor());
    QTRY_COMPARE(open.fixture.persons.state(61001), PersonDirectory::State::Ready);
}

void TestMainWindow::N31_tenantsNeverMix()
{
    // What one tenant showed is gone before another one is.
    OpenWindow open;
    QVERIFY(open.ready());
    open.window->openJob(1004471);
    PageFixture other;
    other.workspace.profile.id = QUuid::createUuid();
    other.workspace.profile.name = QStringLiteral("Other customer");
    other.service.jobs.clear();
    open.host.switchTo(&other.workspace);
    QVERIFY(open.window->windowTitle().contains(QStringLiteral("Other customer")));
    QTRY_COMPARE(open.window->tenantView()->jobs().totalCount(), 0);
    QVERIFY(open.tabs().jobs().isEmpty());
    open.host.switchTo(nullptr);
    QVERIFY(!open.window->tenantView());
    QVERIFY(open.find<QWidget>("firstRunPage")->isVisible());
}

void TestMainWindow::comesBackAsItWas()
{
    OpenWindow open;
    QVERIFY(open.ready());
    open.window->openJob(1004471);
    open.window->openJob(1004473);
    open.window->close();
    open.window.reset();
    open.window = std::make_unique<MainWindow>(open.host, open.settings);
    open.window->show();
    QCOMPARE(open.tabs().jobs(), (QList<JobId>{1004471, 1004473}));
}

void TestMainWindow::everyActionHasAUniqueKey()
{
    OpenWindow open;
    QSet<QString> keys;
    QSet<QString> names;
    for (const QAction *action : open.window->actions().commands()) {
        QVERIFY2(!action->objectName().isEmpty() && !names.contains(action->objectName()), qPrintable(action->text()));
        names.insert(action->objectName());
        if (action->shortcut().isEmpty())
            continue;
        QVERIFY2(!keys.contains(action->shortcut().toString()), qPrintable(action->shortcut().toString()));
        keys.insert(action->shortcut().toString());
    }
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
