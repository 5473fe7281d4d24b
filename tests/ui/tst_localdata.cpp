// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include "base/logfile.h"
#include "pages/historypage.h"
#include "pages/localdatadialog.h"
#include "widgets/chipbutton.h"
#include "widgets/navlist.h"
#include "widgets/theme.h"
#include "window/jobtabs.h"
#include "window/windowactions.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace jobwright;

namespace {

HistoryEntry entryOf(const PageFixture &fixture, int daysAgo, const QString &outcome, const QByteArray &body)
{
    HistoryEntry entry;
    entry.id = QUuid::createUuid();
    entry.profileId = fixture.profileId;
    entry.profileName = QStringLiteral("Northgate Facilities");
    entry.jobId = 1004471;
    entry.jobTitle = QStringLiteral("Boiler service");
    entry.sentAt = fixture.clock.nowUtc().addDays(-daysAgo);
    entry.before.id = entry.jobId;
    entry.body = body;
    entry.outcome = outcome;
    entry.status = outcome == QLatin1String("rejected") ? 422 : 204;
    return entry;
}

bool add(PageFixture &fixture, const HistoryEntry &entry)
{
    bool done = false;
    fixture.store.complete(QUuid::createUuid(), entry, {}, qApp, [&done](const auto &result) { done = result.isOk(); });
    return QTest::qWaitFor([&done] { return done; });
}

LocalDataSummary summaryOf(PageFixture &fixture)
{
    std::optional<LocalDataSummary> found;
    fixture.store.summary(qApp, [&found](const auto &summary) { found = summary ? *summary : LocalDataSummary(); });
    static_cast<void>(QTest::qWaitFor([&found] { return found.has_value(); }));
    return found.value_or(LocalDataSummary());
}

} // namespace

class TestLocalData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }
    void historyIsFiltered();
    void historyOfAllConnections();
    void historyIsExported();
    void shorterTimeAsksAndForgets();
    void everythingIsDeleted();
    void jobNumbersAndLogGoToo_data();
    void jobNumbersAndLogGoToo();
    void brokenSettings_data();
    void brokenSettings();
};

void TestLocalData::historyIsFiltered()
{
    PageFixture fixture;
    QVERIFY(add(fixture, entryOf(fixture, 40, QStringLiteral("confirmed"), "{\"reference\":\"OLD\"}")));
    QVERIFY(add(fixture, entryOf(fixture, 5, QStringLiteral("rejected"), "{\"reference\":\"BAD\"}")));
    QVERIFY(add(fixture, entryOf(fixture, 0, QStringLiteral("confirmed"), "{\"reference\":\"NEW\"}")));
    HistoryPage page(fixture.workspace);
    page.resize(900, 600);
    page.show();
    auto *table = page.findChild<QTableView *>(QStringLiteral("historyTable"));
    QTRY_COMPARE(table->model()->rowCount(), 3);
    auto *since = page.findChild<ChipButton *>(QStringLiteral("historySince"));
    const auto choose = [&](int nth) {
        QTest::mouseClick(since, Qt::LeftButton);
        auto *menu = page.findChild<QMenu *>(QStringLiteral("historySinceMenu"));
        menu->actions().at(nth)->trigger();
        menu->close();
        delete menu;
    };
    choose(3);
    QCOMPARE(table->model()->rowCount(), 2);
    QVERIFY(since->isOn());
    choose(1);
    QCOMPARE(table->model()->rowCount(), 1);
    choose(0);
    QCOMPARE(table->model()->rowCount(), 3);
    QVERIFY(!since->isOn());
    page.findChild<QLineEdit *>(QStringLiteral("historySearch"))->setText(QStringLiteral("bad"));
    QCOMPARE(table->model()->rowCount(), 1);
}

void TestLocalData::historyOfAllConnections()
{
    PageFixture fixture;
    HistoryEntry other = entryOf(fixture, 0, QStringLiteral("confirmed"), "{\"reference\":\"OTHER\"}");
    other.profileId = QUuid::createUuid();
    other.profileName = QStringLiteral("Harbour Bakery");
    QVERIFY(add(fixture, entryOf(fixture, 1, QStringLiteral("confirmed"), "{\"reference\":\"MINE\"}")));
    QVERIFY(add(fixture, other));
    HistoryPage page(fixture.workspace);
    page.resize(900, 600);
    page.show();
    auto *table = page.findChild<QTableView *>(QStringLiteral("historyTable"));
    auto *scope = page.findChild<ChipButton *>(QStringLiteral("historyScope"));
    auto *openJob = page.findChild<QPushButton *>(QStringLiteral("openHistoryJob"));
    auto *undo = page.findChild<QPushButton *>(QStringLiteral("undoChange"));
    const auto *subtitle = page.findChild<QLabel *>(QStringLiteral("pageSubtitle"));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(table->isColumnHidden(HistoryModel::ConnectionColumn));
    QVERIFY(openJob->isEnabled() && undo->isEnabled());
    QVERIFY2(subtitle->text().contains(QStringLiteral("this connection")), qPrintable(subtitle->text()));

    const auto choose = [&](int nth) {
        QTest::mouseClick(scope, Qt::LeftButton);
        auto *menu = page.findChild<QMenu *>(QStringLiteral("historyScopeMenu"));
        menu->actions().at(nth)->trigger();
        menu->close();
        delete menu;
    };
    choose(1);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QVERIFY(scope->isOn());
    QVERIFY(!table->isColumnHidden(HistoryModel::ConnectionColumn));
    QVERIFY2(subtitle->text().contains(QStringLiteral("every connection")), qPrintable(subtitle->text()));
    // What went over another connection can be looked at. Its job's number is another job's here.
    table->selectRow(0);
    QVERIFY(!openJob->isEnabled() && !undo->isEnabled());
    for (const QPushButton *button : {openJob, undo})
        QVERIFY2(button->toolTip().contains(QStringLiteral("Harbour Bakery")), qPrintable(button->toolTip()));
    QSignalSpy opened(&page, &HistoryPage::openWanted);
    QSignalSpy said(&page, &HistoryPage::said);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(opened.size(), 0);
    QCOMPARE(said.size(), 1);
    table->selectRow(1);
    QVERIFY(openJob->isEnabled() && undo->isEnabled());
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    page.findChild<QLineEdit *>(QStringLiteral("historySearch"))->setText(QStringLiteral("harbour"));
    QCOMPARE(table->model()->rowCount(), 1);
    page.findChild<QLineEdit *>(QStringLiteral("historySearch"))->clear();
    choose(0);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(!scope->isOn());
    QVERIFY(table->isColumnHidden(HistoryModel::ConnectionColumn));
}

void TestLocalData::historyIsExported()
{
    PageFixture fixture;
    QVERIFY(add(fixture, entryOf(fixture, 0, QStringLiteral("confirmed"), "{\"reference\":\"NEW\"}")));
    HistoryPage page(fixture.workspace);
    page.show();
    auto *button = page.findChild<QPushButton *>(QStringLiteral("exportHistory"));
    QTRY_VERIFY(button->isEnabled());
    for (const char *name : {"out.csv", "out.json"}) {
        fixture.prompts.file = fixture.folder.filePath(QString::fromLatin1(name));
        QTest::mouseClick(button, Qt::LeftButton);
        QFile file(fixture.prompts.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("NEW"));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
    QVERIFY(fixture.prompts.asked.isEmpty());
    fixture.prompts.file = fixture.folder.filePath(QStringLiteral("no such folder/out.csv"));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(fixture.prompts.asked, QStringList{QStringLiteral("The history was not exported")});
}

void TestLocalData::shorterTimeAsksAndForgets()
{
    PageFixture fixture;
    QVERIFY(add(fixture, entryOf(fixture, 200, QStringLiteral("confirmed"), "{\"reference\":\"OLD\"}")));
    QVERIFY(add(fixture, entryOf(fixture, 1, QStringLiteral("confirmed"), "{\"reference\":\"NEW\"}")));
    LocalDataDialog dialog(fixture.store, fixture.prompts, fixture.clock, {}, 366);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QSignalSpy chosen(&dialog, &LocalDataDialog::keepDaysChosen);
    auto *keep = dialog.findChild<QComboBox *>(QStringLiteral("keepHistory"));
    QCOMPARE(keep->currentData().toInt(), 366);
    const auto choose = [keep](int days) {
        keep->setCurrentIndex(keep->findData(days));
        Q_EMIT keep->activated(keep->currentIndex());
    };
    fixture.prompts.lose = false;
    choose(92);
    QCOMPARE(keep->currentData().toInt(), 366);
    QCOMPARE(chosen.size(), 0);
    QCOMPARE(summaryOf(fixture).history, 2);
    fixture.prompts.lose = true;
    choose(92);
    QCOMPARE(chosen.size(), 1);
    QTRY_COMPARE(summaryOf(fixture).history, 1);
    const auto asked = fixture.prompts.asked.size();
    choose(0); // longer: nothing to ask
    QCOMPARE(fixture.prompts.asked.size(), asked);
    QCOMPARE(chosen.last().first().toInt(), 0);
}

void TestLocalData::everythingIsDeleted()
{
    PageFixture fixture;
    QVERIFY(add(fixture, entryOf(fixture, 1, QStringLiteral("confirmed"), "{\"reference\":\"VERY-PRIVATE\"}")));
    const QString copy = fixture.folder.filePath(QStringLiteral("drafts.before-2.db"));
    QVERIFY(QFile::copy(fixture.folder.filePath(QStringLiteral("drafts.db")), copy));
    LocalDataDialog dialog(fixture.store, fixture.prompts, fixture.clock, {}, 366);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QSignalSpy wanted(&dialog, &LocalDataDialog::eraseWanted);
    auto *erase = dialog.findChild<QPushButton *>(QStringLiteral("eraseAll"));
    QTRY_VERIFY(erase->isEnabled());
    fixture.prompts.lose = false;
    QTest::mouseClick(erase, Qt::LeftButton);
    QCOMPARE(wanted.size(), 0);
    fixture.prompts.lose = true;
    QTest::mouseClick(erase, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QSignalSpy changed(&dialog, &LocalDataDialog::changed);
    dialog.erase();
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(summaryOf(fixture).history, 0);
    QVERIFY(!QFile::exists(copy));
    // Not a trace of it in what is left on the disk.
    for (const char *name : {"drafts.db", "drafts.db-wal"}) {
        QFile file(fixture.folder.filePath(QString::fromLatin1(name)));
        if (file.open(QIODevice::ReadOnly))
            QVERIFY2(!file.readAll().contains("VERY-PRIVATE"), name);
    }
}

void TestLocalData::jobNumbersAndLogGoToo_data()
{
    QTest::addColumn<int>("diskError");
    QTest::newRow("deleted") << 0;
    QTest::newRow("the disk refuses: the log stays, which may say why") << 8;
}

void TestLocalData::jobNumbersAndLogGoToo()
{
    QFETCH(int, diskError);
    QTemporaryDir state;
    qputenv("XDG_STATE_HOME", QFile::encodeName(state.path())); // this user's own log is none of a test's business
    LogFile log(LogFile::defaultPath());
    QVERIFY2(log.path().startsWith(state.path()), qPrintable(log.path()));
    log.append("GET /v1/jobs/1004471 200");

    OpenWindow open;
    open.host.data = &open.fixture.store;
    open.settings.addRecentJob(QUuid::createUuid(), 900077); // of another connection
    QVERIFY(open.ready());
    QVERIFY(add(open.fixture, entryOf(open.fixture, 1, QStringLiteral("confirmed"), "{\"reference\":\"PRIVATE\"}")));
    open.window->openJob(1004471);
    open.window->openJob(1004473);
    QTRY_COMPARE(open.tabs().count(), 2);
    const auto written = [&open] {
        QFile file(open.settings.fileName());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    open.window->flush();
    for (const char *number : {"1004471", "1004473", "900077"})
        QVERIFY2(written().contains(number), written().constData());

    open.window->actions().localData->trigger();
    QTRY_VERIFY(open.find<LocalDataDialog>("localDataDialog"));
    auto *dialog = open.find<LocalDataDialog>("localDataDialog");
    QSignalSpy changed(dialog, &LocalDataDialog::changed);
    open.fixture.diskError = diskError;
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("eraseAll")), Qt::LeftButton);
    QTRY_COMPARE(changed.size(), 1);
    open.fixture.diskError = 0;
    QCOMPARE(QFile::exists(log.path()), diskError != 0);
    QCOMPARE(summaryOf(open.fixture).history, diskError != 0 ? 1 : 0);
    dialog->close();
    QCOMPARE(open.find<NavList>("recentJobs")->isVisible(), false);
    open.window->close();
    open.window.reset(); // remembers its tabs once more
    for (const char *number : {"1004471", "1004473", "900077"})
        QVERIFY2(!written().contains(number), written().constData());
    const WindowSettings again(open.settings.fileName());
    QVERIFY(again.recentJobs(open.fixture.profileId).isEmpty());
    QVERIFY(again.openJobs(open.fixture.profileId).isEmpty());
}

void TestLocalData::brokenSettings_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("L16 half a section") << QByteArray("[window\ngeometry=@ByteArray(");
}

void TestLocalData::brokenSettings()
{
    QFETCH(QByteArray, content);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("window.ini"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    WindowSettings broken(path);
    QVERIFY2(broken.trouble().contains(path), qPrintable(broken.trouble()));
    QCOMPARE(broken.history().keepDays(), 366);
    QCOMPARE(broken.appearance(), Appearance::System);
    QVERIFY(broken.openJobs(QUuid::createUuid()).isEmpty());
    const WindowSettings whole(folder.filePath(QStringLiteral("other.ini")));
    QVERIFY(whole.trouble().isEmpty());
}

QTEST_MAIN(TestLocalData)
#include "tst_localdata.moc"
