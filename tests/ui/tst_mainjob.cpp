// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The main job through the real window, against the real sandbox process.
#include "compose/workbench.h"
#include "fields/customfieldtable.h"
#include "pages/historypage.h"
#include "pages/jobtab.h"
#include "support/sandboxprocess.h"
#include "widgets/banner.h"
#include "widgets/segmentedchoice.h"
#include "widgets/theme.h"
#include "window/jobtabs.h"
#include "window/mainwindow.h"
#include "window/tenantview.h"
#include "window/windowsettings.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

using namespace jobwright;

namespace {

// Bodies as they go out. No raw strings: moc loses its way in them.
const QByteArray durationAndOrder = "{\"plannedDuration\":135,\"orderNumber\":\"PO-4480\"}";

} // namespace

class TestMainJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void editSubmitConfirmed();
    void refusalStandsOnTheWidgets();
    void lostAnswerIsFoundOut();
    void changedBehindItsBackAndUndone_data();
    void changedBehindItsBackAndUndone();
    void restartGoesOn();

private:
    [[nodiscard]] JobTab *openJob();
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_window->tenantView()->currentPage()->findChild<T *>(QString::fromLatin1(name));
    }
    void type(const char *field, const QString &text) const;
    void choose(const char *field, const QString &choice) const;
    [[nodiscard]] bool showsBanner(const char *title) const;

    QTemporaryDir m_home;
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<WindowSettings> m_settings;
    std::unique_ptr<Workbench> m_workbench;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainJob::initTestCase()
{
    for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        qputenv(name, m_home.path().toLocal8Bit());
    applyTheme(*qApp, Appearance::Light);
    m_sandbox = std::make_unique<SandboxProcess>();
    QVERIFY2(m_sandbox->start(), m_sandbox->errorText().constData());
}

void TestMainJob::init()
{
    m_settings = std::make_unique<WindowSettings>(m_home.filePath(QStringLiteral("window.ini")));
    m_workbench =
        std::make_unique<Workbench>(Credentials{QStringLiteral("sandbox"), SecretString(QStringLiteral("sandbox"))});
    m_window = std::make_unique<MainWindow>(*m_workbench, *m_settings);
    m_window->resize(1200, 860);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    ConnectionOptions options;
    options.baseUrl = m_sandbox->baseUrl();
    options.customerId = QStringLiteral("14532");
    m_workbench->start(options, {});
    QVERIFY(m_window->tenantView());
    m_sandbox->clearLog();
}

void TestMainJob::cleanup()
{
    m_window.reset();
    m_workbench.reset();
    m_settings.reset();
    m_sandbox->clearFaults();
}

JobTab *TestMainJob::openJob()
{
    m_window->openJob(1004471);
    JobTab *tab = m_window->tenantView()->currentPage();
    return QTest::qWaitFor([tab] { return tab->hasEditor(); }) ? tab : nullptr;
}

void TestMainJob::type(const char *field, const QString &text) const
{
    auto *edit = find<QLineEdit>(field);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

void TestMainJob::choose(const char *field, const QString &choice) const
{
    for (QRadioButton *radio : find<SegmentedChoice>(field)->findChildren<QRadioButton *>()) {
        if (radio->text() == choice)
            radio->click();
    }
}

bool TestMainJob::showsBanner(const char *title) const
{
    return QTest::qWaitFor(
        [&] {
            auto *banner = find<Banner>("editorBanner");
            return banner->isVisible() && banner->content().title.startsWith(QLatin1String(title));
        },
        15000);
}

void TestMainJob::editSubmitConfirmed()
{
    QVERIFY(openJob());
    type("plannedDuration", QStringLiteral("2:15"));
    type("orderNumber", QStringLiteral("PO-4480"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(showsBanner("Updated and confirmed"));
    QCOMPARE(m_sandbox->patchBodies(1004471), QList<QByteArray>{durationAndOrder});
    QCOMPARE(m_sandbox->job(1004471).value(QLatin1String("orderNumber")).toString(), QStringLiteral("PO-4480"));
    QVERIFY(!m_window->tenantView()->currentPage()->isTouched());
}

void TestMainJob::refusalStandsOnTheWidgets()
{
    QVERIFY(openJob());
    choose("choice_orderNumber", QStringLiteral("Clear"));
    auto *table = find<CustomFieldTable>("customFields");
    QVERIFY(table->focusField(4713));
    QTest::keyClick(table, Qt::Key_C);
    QTest::mouseClick(find<QPushButton>("submitButton"), Qt::LeftButton);
    QVERIFY(showsBanner("The service refused the update: 2 fields"));
    auto *order = find<QLineEdit>("orderNumber");
    QTRY_VERIFY(order->hasFocus());
    QVERIFY(order->accessibleDescription().startsWith(QStringLiteral("Error")));
    QTest::keyClick(order, Qt::Key_F8);
    QTRY_VERIFY(table->hasFocus() || table->isAncestorOf(QApplication::focusWidget()));
    choose("choice_orderNumber", QStringLiteral("Keep"));
    QVERIFY(order->accessibleDescription().isEmpty() ||
            !order->accessibleDescription().startsWith(QStringLiteral("Error")));
    QTest::mouseClick(find<QPushButton>("revertButton"), Qt::LeftButton);
    QVERIFY(!m_window->tenantView()->currentPage()->isTouched());
}

void TestMainJob::lostAnswerIsFoundOut()
{
    // N28: applied, and the answer lost on its way.
    QVERIFY(openJob());
    QVERIFY(m_sandbox->setFault(QStringLiteral("lostAnswer"), {{QStringLiteral("count"), 1}}));
    type("reference", QStringLiteral("NG-LOST"));
    QTest::mouseClick(find<QPushButton>("submitButton"), Qt::LeftButton);
    QVERIFY(showsBanner("Updated and confirmed"));
    QCOMPARE(m_sandbox->patchBodies(1004471).size(), 1);
}

void TestMainJob::changedBehindItsBackAndUndone_data()
{
    QTest::addColumn<bool>("mine");
    QTest::newRow("S12 the user's value stands") << true;
    QTest::newRow("S12 the other's value stands") << false;
}

void TestMainJob::changedBehindItsBackAndUndone()
{
    QFETCH(bool, mine);
    QVERIFY(m_sandbox->changeJob(1004471, {{QStringLiteral("reference"), QStringLiteral("REF-0")},
                                           {QStringLiteral("orderNumber"), QStringLiteral("ORDER-0")}}));
    JobTab *tab = openJob();
    QVERIFY(tab);
    type("reference", QStringLiteral("REF-MINE"));
    type("orderNumber", QStringLiteral("ORDER-MINE"));
    QVERIFY(m_sandbox->changeJob(1004471, {{QStringLiteral("reference"), QStringLiteral("REF-THEIRS")}}));
    QTest::mouseClick(find<QPushButton>("submitButton"), Qt::LeftButton);
    QTRY_VERIFY(tab->isDeciding());
    QVERIFY(m_sandbox->patchBodies(1004471).isEmpty());
    auto *row = find<QWidget>("clash_reference");
    QTRY_VERIFY(row->isAncestorOf(QApplication::focusWidget()));
    row->findChildren<QRadioButton *>().at(mine ? 0 : 1)->click();
    QTest::mouseClick(find<QPushButton>("sendResolved"), Qt::LeftButton);
    QVERIFY(showsBanner("Updated and confirmed"));
    const QString reference = mine ? QStringLiteral("REF-MINE") : QStringLiteral("REF-THEIRS");
    QCOMPARE(m_sandbox->job(1004471).value(QLatin1String("reference")).toString(), reference);
    QCOMPARE(m_sandbox->job(1004471).value(QLatin1String("orderNumber")).toString(), QStringLiteral("ORDER-MINE"));

    m_window->tenantView()->show(SideBar::Place::History);
    auto *history = m_window->findChild<HistoryPage *>();
    auto *undo = history->findChild<QPushButton *>(QStringLiteral("undoChange"));
    QTRY_VERIFY(undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_VERIFY(m_window->tenantView()->currentPage() == tab && tab->isTouched());
    QTest::mouseClick(find<QPushButton>("submitButton"), Qt::LeftButton);
    QTRY_COMPARE(m_sandbox->job(1004471).value(QLatin1String("orderNumber")).toString(), QStringLiteral("ORDER-0"));
    // Only what the update wrote is taken back.
    QCOMPARE(m_sandbox->job(1004471).value(QLatin1String("reference")).toString(),
             mine ? QStringLiteral("REF-THEIRS") : reference);
    QTRY_VERIFY(!tab->isTouched());
}

void TestMainJob::restartGoesOn()
{
    QVERIFY(openJob());
    type("reference", QStringLiteral("NG-DRAFT"));
    m_window->flush();
    cleanup();
    init();
    QVERIFY(m_window->tenantView()->currentPage()); // the tab is there again
    QTRY_VERIFY(m_window->tenantView()->currentPage()->hasEditor());
    QCOMPARE(find<QLineEdit>("reference")->text(), QStringLiteral("NG-DRAFT"));
}

QTEST_MAIN(TestMainJob)
#include "tst_mainjob.moc"
