// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Sandbox menu of the real window, and what the real sandbox process does when an entry is chosen.
#include "programwindow.h"
#include "windowfixture.h"

#include "account/sandboxfaults.h"
#include "account/sandboxserver.h"
#include "support/sandboxprocess.h"
#include "widgets/theme.h"

#include <QMenu>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTableView>

using namespace jobwright;

namespace {

constexpr JobId boiler = 1004471;
constexpr JobId drain = 1004476;

} // namespace

class TestSandboxMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void cleanupTestCase() { m_program.reset(); }
    void onlyWithASandbox();
    void hasAllFaults();
    void entry_data();
    void entry();
    void oneBesideTheOther();
    void anUpdateWaits_data();
    void anUpdateWaits();
    void anUpdateUnderAFault_data();
    void anUpdateUnderAFault();
    void marksComeBack();
    void serverThatIsGone();

private:
    void choose(const QString &name) const { m_program->action(name)->trigger(); }
    [[nodiscard]] bool isMarked(const QString &name) const { return m_program->action(name)->isChecked(); }
    [[nodiscard]] QJsonObject faults() const { return m_sandbox.control("GET", "/sandbox/faults").json(); }
    [[nodiscard]] QString reference() { return m_sandbox.job(boiler).value(QLatin1String("reference")).toString(); }
    /// A click in the menu has reached the server.
    [[nodiscard]] bool has(const QStringList &names) const
    {
        return QTest::qWaitFor([&] { return faults().keys() == names; });
    }
    [[nodiscard]] bool isQuiet() const;
    [[nodiscard]] bool openSandbox();
    [[nodiscard]] int waiting() const;

    std::unique_ptr<ProgramWindow> m_program;
    SandboxProcess m_sandbox; ///< the one that the program has started
};

void TestSandboxMenu::initTestCase()
{
    ProgramWindow::moveIn();
    qputenv("JOBWRIGHT_SANDBOX", SandboxProcess::program().toLocal8Bit());
    applyTheme(*qApp, Appearance::Light);
    m_program = std::make_unique<ProgramWindow>();
    QVERIFY(QTest::qWaitForWindowActive(&m_program->window()));
    QVERIFY(!m_program->window().findChild<QMenu *>(QStringLiteral("sandboxMenu"))->menuAction()->isVisible());
    ConnectionOptions options;
    options.sandbox = true;
    m_program->workbench.start(options, {});
    QVERIFY(ProgramWindow::waitFor([this] { return m_program->window().tenantView() != nullptr; }));
    m_sandbox.useRunning(m_program->workbench.workspace()->profile.endpoint.baseUrl);
    QVERIFY(!reference().isEmpty());
}

void TestSandboxMenu::cleanup()
{
    if (!m_program || !m_program->window().tenantView())
        return;
    choose(QStringLiteral("clearFaults"));
    QVERIFY(has({}));
    m_sandbox.clearLog();
}

/// The service was asked for nothing for a while.
bool TestSandboxMenu::isQuiet() const
{
    return ProgramWindow::waitFor([this] {
        const QJsonObject before = m_sandbox.log();
        QTest::qWait(400);
        return m_sandbox.log() == before;
    });
}

bool TestSandboxMenu::openSandbox()
{
    m_program->workbench.startSandbox();
    return ProgramWindow::waitFor([this] { return m_program->window().tenantView() != nullptr; });
}

/// Rows of the outbox's page, which is left in front.
int TestSandboxMenu::waiting() const
{
    TenantView *view = m_program->window().tenantView();
    view->show(SideBar::Place::Outbox);
    for (const QTableView *table : view->findChildren<QTableView *>(QStringLiteral("draftTable"))) {
        if (table->isVisible())
            return table->model()->rowCount();
    }
    return 0; // without rows other words stand in the table's place
}

void TestSandboxMenu::onlyWithASandbox()
{
    const QAction *menu = m_program->window().findChild<QMenu *>(QStringLiteral("sandboxMenu"))->menuAction();
    QVERIFY(menu->isVisible());
    m_program->workbench.closeProfile();
    QTRY_VERIFY(!m_program->window().tenantView());
    QVERIFY(!menu->isVisible());
    QVERIFY(openSandbox());
    QVERIFY(menu->isVisible());
}

/// Those that the sandbox's documentation lists. One without an entry could not be tried out.
void TestSandboxMenu::hasAllFaults()
{
    QStringList names;
    for (const QAction *action : m_program->window().findChild<QMenu *>(QStringLiteral("sandboxMenu"))->actions()) {
        if (action->objectName().startsWith(QLatin1String("fault_"))) {
            names.append(action->objectName().mid(6));
            QVERIFY(!action->text().isEmpty());
            QVERIFY(action->isCheckable());
        }
    }
    names.sort();
    QCOMPARE(names.join(u' '), QStringLiteral("dropBeforeApply error500 expiredTokens gateway502 ignore lostAnswer "
                                              "offline slow throttle trim"));
}

void TestSandboxMenu::entry_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("count");
    // What ends by itself carries no mark, and is chosen each time anew.
    QTest::addColumn<bool>("stays");
    QTest::newRow("offline") << QString() << 0 << true;
    QTest::newRow("slow") << QStringLiteral("3000") << 0 << true;
    QTest::newRow("error500") << QString() << 0 << true;
    QTest::newRow("gateway502") << QString() << 0 << true;
    QTest::newRow("throttle") << QStringLiteral("5") << 0 << true;
    QTest::newRow("lostAnswer") << QString() << 1 << false;
    QTest::newRow("dropBeforeApply") << QString() << 1 << false;
    QTest::newRow("expiredTokens") << QString() << 1 << false;
    QTest::newRow("trim") << QString() << 0 << true;
    QTest::newRow("ignore") << QStringLiteral("reference") << 0 << true;
}

void TestSandboxMenu::entry()
{
    QFETCH(QString, value);
    QFETCH(int, count);
    QFETCH(bool, stays);
    const QString fault = QString::fromLatin1(QTest::currentDataTag());
    const QString name = QStringLiteral("fault_") + fault;
    QVERIFY(isQuiet()); // no request comes meanwhile and uses it up
    QVERIFY(!isMarked(name));
    choose(name);
    QVERIFY(has({fault}));
    QCOMPARE(faults().value(fault).toObject().value(QLatin1String("value")).toString(), value);
    QCOMPARE(faults().value(fault).toObject().value(QLatin1String("count")).toInt(), count);
    QTRY_COMPARE(isMarked(name), stays);

    choose(name);
    QVERIFY(has(stays ? QStringList() : QStringList{fault}));
    QTRY_VERIFY(!isMarked(name));
    choose(name);
    QVERIFY(has({fault}));
    choose(QStringLiteral("clearFaults"));
    QVERIFY(has({}));
    QTRY_VERIFY(!isMarked(name));
}

/// The second before the server has answered to the first.
void TestSandboxMenu::oneBesideTheOther()
{
    choose(QStringLiteral("fault_offline"));
    choose(QStringLiteral("fault_slow"));
    QVERIFY(has({QStringLiteral("offline"), QStringLiteral("slow")}));
    QTRY_VERIFY(isMarked(QStringLiteral("fault_offline")) && isMarked(QStringLiteral("fault_slow")));
    QTest::qWait(100); // and stay so
    QVERIFY(isMarked(QStringLiteral("fault_offline")) && isMarked(QStringLiteral("fault_slow")));
    choose(QStringLiteral("fault_offline"));
    QVERIFY(has({QStringLiteral("slow")}));
    QTRY_VERIFY(!isMarked(QStringLiteral("fault_offline")));
    QVERIFY(isMarked(QStringLiteral("fault_slow")));
}

void TestSandboxMenu::anUpdateWaits_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("way"); // how it ends
    const QString clear = QStringLiteral("clearFaults");
    QTest::newRow("the plug is pulled and put back")
        << QStringLiteral("fault_offline") << QStringLiteral("fault_offline");
    QTest::newRow("the plug is pulled, then all is well") << QStringLiteral("fault_offline") << clear;
    QTest::newRow("server errors") << QStringLiteral("fault_error500") << clear;
    QTest::newRow("a gateway answers") << QStringLiteral("fault_gateway502") << QStringLiteral("fault_gateway502");
}

/// Waits in the outbox, beside what is typed on, and arrives by itself, once.
void TestSandboxMenu::anUpdateWaits()
{
    QFETCH(QString, fault);
    QFETCH(QString, way);
    QVERIFY(m_sandbox.changeJob(boiler, {{QStringLiteral("reference"), QStringLiteral("NG-BEFORE")}}));
    QVERIFY(m_program->open(drain));
    QVERIFY(m_program->open(boiler));
    m_program->window().tenantView()->reload();
    QTRY_COMPARE(m_program->find<QLineEdit>("reference")->text(), QStringLiteral("NG-BEFORE"));

    choose(fault);
    QVERIFY(has({fault.mid(6)})); // at the server: the mark comes at once
    QTRY_VERIFY(isMarked(fault));
    m_program->type("reference", QStringLiteral("NG-PLUG"));
    m_program->press(Qt::Key_Return, Qt::ControlModifier);
    JobTab *tab = m_program->tab();
    QVERIFY(ProgramWindow::waitFor([this] { return waiting() == 1; }));
    QVERIFY(ProgramWindow::waitFor([tab] { return !tab->isSubmitting(); }));
    QVERIFY(m_sandbox.patchBodies(boiler).isEmpty());
    QCOMPARE(reference(), QStringLiteral("NG-BEFORE"));
    const bool offline = fault == QLatin1String("fault_offline");
    if (offline) {
        QVERIFY(tab->findChild<Banner *>(QStringLiteral("editorBanner"))
                    ->content()
                    .title.startsWith(QLatin1String("Not sent")));
        QTRY_COMPARE(m_program->workbench.connection(), WindowHost::Connection::Offline);
    }
    // Typing goes on meanwhile, in another job.
    QVERIFY(m_program->open(drain));
    m_program->type("reference", QStringLiteral("NG-DRAIN"));
    m_program->tab()->flush();
    QTRY_VERIFY(m_program->tab()->isKept());

    choose(way);
    QVERIFY(ProgramWindow::waitFor([this] { return reference() == QLatin1String("NG-PLUG"); }));
    QVERIFY(ProgramWindow::waitFor([this] { return waiting() == 0; }));
    QCOMPARE(m_program->workbench.connection(), WindowHost::Connection::Connected);
    QCOMPARE(m_sandbox.patchBodies(boiler), QList<QByteArray>{"{\"reference\":\"NG-PLUG\"}"});
    QVERIFY(m_sandbox.patchBodies(drain).isEmpty()); // nobody has submitted that one
    QVERIFY(m_program->open(boiler));
    QVERIFY(!m_program->tab()->isTouched());
    QVERIFY(m_program->showsBanner("Updated and confirmed"));
    QVERIFY(m_program->open(drain));
    QVERIFY(m_program->tab()->isTouched());
    choose(QStringLiteral("actionRevert"));
}

void TestSandboxMenu::anUpdateUnderAFault_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QByteArray>("banner");
    const QByteArray confirmed = "Updated and confirmed";
    const QByteArray differently = "The service took the update, but not all of it as sent";
    QTest::newRow("slow") << QStringLiteral("NG-1") << QStringLiteral("NG-1") << confirmed;
    QTest::newRow("lostAnswer") << QStringLiteral("NG-2") << QStringLiteral("NG-2") << confirmed;
    QTest::newRow("dropBeforeApply") << QStringLiteral("NG-3") << QStringLiteral("NG-3") << confirmed; // sent again
    QTest::newRow("expiredTokens") << QStringLiteral("NG-4") << QStringLiteral("NG-4") << confirmed;
    QTest::newRow("trim") << QStringLiteral("ng-5") << QStringLiteral("NG-5") << differently;
    QTest::newRow("ignore") << QStringLiteral("NG-6") << QStringLiteral("NG-BEFORE") << differently;
}

void TestSandboxMenu::anUpdateUnderAFault()
{
    QFETCH(QString, typed);
    QFETCH(QString, stored);
    QFETCH(QByteArray, banner);
    QVERIFY(m_sandbox.changeJob(boiler, {{QStringLiteral("reference"), QStringLiteral("NG-BEFORE")}}));
    QVERIFY(m_program->open(boiler));
    m_program->window().tenantView()->reload();
    QTRY_COMPARE(m_program->find<QLineEdit>("reference")->text(), QStringLiteral("NG-BEFORE"));
    m_program->type("reference", typed);
    QVERIFY(isQuiet()); // the fault is for the update, not for the list
    choose(QStringLiteral("fault_") + QString::fromLatin1(QTest::currentDataTag()));
    QTRY_COMPARE(faults().size(), 1);
    m_program->press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_program->showsBanner(banner.constData()));
    QCOMPARE(reference(), stored);
    choose(QStringLiteral("actionRevert"));
}

/// The faults live in the server, which goes on when its tenant is left.
void TestSandboxMenu::marksComeBack()
{
    const QString plug = QStringLiteral("fault_offline");
    choose(plug);
    choose(QStringLiteral("fault_lostAnswer"));
    QTRY_VERIFY(isMarked(plug));
    m_program->workbench.closeProfile();
    QTRY_VERIFY(!m_program->window().tenantView());
    QVERIFY(openSandbox());
    QVERIFY(faults().contains(QLatin1String("offline")));
    QTRY_VERIFY(isMarked(plug));
    QVERIFY(!isMarked(QStringLiteral("fault_lostAnswer"))); // ends by itself
    choose(plug);
    QTRY_VERIFY(!faults().contains(QLatin1String("offline")));
    QTRY_VERIFY(!isMarked(plug));
}

void TestSandboxMenu::serverThatIsGone()
{
    QNetworkAccessManager network;
    SandboxFaults faults(network, QUrl(QStringLiteral("http://127.0.0.1:1")));
    QSignalSpy failed(&faults, &SandboxFaults::failed);
    OpenWindow open;
    open.fixture.workspace.faults = &faults;
    open.host.switchTo(&open.fixture.workspace);
    auto *plug = open.find<QAction>("fault_offline");
    plug->trigger();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!failed.first().first().toString().isEmpty());
    QVERIFY(!plug->isChecked()); // what the server says counts, not the click
    QVERIFY(!faults.isOn(QStringLiteral("offline")));
}

QTEST_MAIN(TestSandboxMenu)
#include "tst_sandboxmenu.moc"
