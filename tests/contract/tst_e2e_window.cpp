// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program with its window, as processes of one user on one screen. No raw strings: moc loses its way in them.
#include "instance/instanceframe.h"
#include "support/sandboxprocess.h"
#include "support/screenwindow.h"
#include "support/windowscene.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>

#include <csignal>
#include <memory>

using namespace jobwright;

namespace {

const QString job = WindowScene::job();
const QString otherJob = QStringLiteral("1004472");
const QString north = WindowScene::north();

} // namespace

class TestE2eWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_sandbox.start(), m_sandbox.errorText().constData()); }

    void laterStartsHandOver()
    {
        WindowScene scene(m_sandbox);
        QVERIFY(scene.setUpConnections());
        QVERIFY(scene.startInstance());
        const auto plain = scene.program.run({});
        QCOMPARE(plain.code, 0);
        QVERIFY2(plain.err.isEmpty(), plain.err.constData());
        QCOMPARE(m_sandbox.count(QStringLiteral("GET /v1/jobs/") + otherJob), 0);
        QCOMPARE(scene.program.run({QStringLiteral("open"), otherJob}).code, 0);
        QVERIFY(scene.hasRead(otherJob));
        QVERIFY(scene.isRunning(0));
    }

    void L6_aWindowOfItsOwn()
    {
        WindowScene scene(m_sandbox);
        QVERIFY(scene.setUpConnections());
        QVERIFY(scene.startInstance());
        QProcess &second = scene.start({QStringLiteral("--new-window")});
        QVERIFY(ScreenWindow(second.processId()).isThere());
        QProcess &third = scene.start(ProgramProcess::at(m_sandbox));
        QVERIFY(ScreenWindow(third.processId()).isThere());
        for (const int index : {0, 1, 2})
            QVERIFY(scene.isRunning(index));
        // The first is still the one that later starts find, and comes to the front.
        ScreenWindow first(scene.processId(0));
        ScreenWindow last(third.processId());
        QTRY_VERIFY_WITH_TIMEOUT(last.isActive(), 10000);
        QCOMPARE(scene.program.run({}).code, 0);
        QTRY_VERIFY_WITH_TIMEOUT(first.isActive(), 10000);
    }

    void takesOverAfterKill()
    {
        WindowScene scene(m_sandbox);
        QVERIFY(scene.setUpConnections());
        QProcess &first = scene.start({});
        QVERIFY(ScreenWindow(first.processId()).isThere());
        first.kill();
        QVERIFY(first.waitForFinished());
        QVERIFY(scene.startInstance());
        QCOMPARE(scene.program.run({}).code, 0);
    }

    void links_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QStringList &arguments, int code = 2) {
            QTest::newRow(name) << arguments << code;
        };
        const auto link = [](const char *text) { return QStringList{QString::fromUtf8(text)}; };
        row("P12 unknown connection", link("jobwright://profile/Westgate/job/1004472"), 0);
        row("P12 another connection", link("jobwright://profile/Southgate/job/1004472"), 0);
        row("P12 no such job", link("jobwright://job/999999999"), 0);
        row("P12 other host", link("jobwright://evil.test/job/1"));
        row("P12 query", link("jobwright://job/1004472?set=reference=x"));
        row("P12 fragment", link("jobwright://job/1004472#update"));
        row("P12 user", link("jobwright://ann:secret@job/1004472"));
        row("P12 port", link("jobwright://job:8080/1004472"));
        row("P12 capitals", link("JOBWRIGHT://JOB/1004472"));
        row("P12 verb behind", link("jobwright://job/1004472/update"));
        row("P12 bar and option", link("jobwright://job/1004472|--quit"));
        row("P12 encoded digits", link("jobwright://job/%31004472"));
        row("P12 options behind",
            {QStringLiteral("jobwright://job/1004472"), QStringLiteral("--set"), QStringLiteral("reference=x")});
        row("P12 option of Qt",
            {QStringLiteral("jobwright://job/1004472"), QStringLiteral("-platformpluginpath"), QStringLiteral("/tmp")});
        row("P12 long as an argument can be", {QStringLiteral("jobwright://job/") + QString(100'000, u'1')});
    }
    void links()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        WindowScene &scene = linkScene();
        const QString before = scene.profiles();
        QVERIFY(!before.isEmpty());
        const auto run = scene.program.run(arguments);
        QCOMPARE(run.code, code);
        QCOMPARE(run.err.isEmpty(), code == 0);
        QTest::qWait(200); // for what must not come
        QCOMPARE(scene.writes(), QStringList());
        QCOMPARE(m_sandbox.count(QStringLiteral("GET /v1/jobs/") + otherJob), 0);
        QCOMPARE(scene.profiles(), before);
        QVERIFY(scene.isRunning(0));
    }

    void socket_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("P12 options joined with |") << QByteArray("jobwright|jobwright://job/1004472|--quit\n");
        QTest::newRow("P12 verb to update") << InstanceFrame::around("{\"job\":1004472,\"verb\":\"update\"}");
        QTest::newRow("P12 job is a link")
            << InstanceFrame::around("{\"job\":\"jobwright://job/1004472\",\"verb\":\"openJob\"}");
        QTest::newRow("P12 server of its own")
            << InstanceFrame::around("{\"baseUrl\":\"https://evil.test\",\"job\":1004472,\"verb\":\"openJob\"}");
        QTest::newRow("P12 path is an option")
            << InstanceFrame::around("{\"path\":\"--sandbox\",\"verb\":\"openFile\"}");
        QTest::newRow("P12 file that is none")
            << InstanceFrame::around("{\"path\":\"/nonexistent/a.jobdraft\",\"verb\":\"openFile\"}");
        QTest::newRow("P12 two messages") << InstanceFrame::around("{\"verb\":\"activate\"}") +
                                                 InstanceFrame::around("{\"job\":1004472,\"verb\":\"openJob\"}");
        QTest::newRow("P12 ten megabytes") << QByteArray(10'000'000, '\1');
    }
    void socket()
    {
        QFETCH(QByteArray, bytes);
        WindowScene &scene = linkScene();
        const QString before = scene.profiles();
        const QByteArray answer = scene.sendToSocket(bytes);
        QVERIFY(answer == InstanceFrame::answer(InstanceAnswer::Refused) || (answer.isEmpty() && bytes.size() > 4099));
        QTest::qWait(200);
        QCOMPARE(scene.writes(), QStringList());
        QCOMPARE(m_sandbox.count(QStringLiteral("GET /v1/jobs/") + otherJob), 0);
        QCOMPARE(scene.profiles(), before);
        QVERIFY(scene.isRunning(0));
    }

    void linkAtTheStart_data()
    {
        QTest::addColumn<QString>("link");
        QTest::newRow("P12 unknown connection") << QStringLiteral("jobwright://profile/Westgate/job/1004472");
        QTest::newRow("P12 sandbox by name") << QStringLiteral("jobwright://profile/--sandbox/job/1004472");
    }
    void linkAtTheStart()
    {
        QFETCH(QString, link);
        WindowScene scene(m_sandbox);
        QVERIFY(scene.setUpConnections());
        const QString before = scene.profiles();
        QVERIFY(ScreenWindow(scene.start({link}).processId()).isThere());
        // Another connection is opened meanwhile: the link's job is not looked for there.
        QCOMPARE(scene.program.run({QStringLiteral("jobwright://profile/%1/job/%2").arg(north, job)}).code, 0);
        QVERIFY(scene.hasRead(job));
        QTest::qWait(200);
        QCOMPARE(scene.writes(), QStringList());
        QCOMPARE(m_sandbox.count(QStringLiteral("GET /v1/jobs/") + otherJob), 0);
        QCOMPARE(scene.profiles(), before);
    }

    void ends_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("L11 SIGTERM at once") << SIGTERM;
        QTest::newRow("L11 SIGINT at once") << SIGINT;
        QTest::newRow("L1 SIGKILL a second later") << SIGKILL;
    }
    void ends()
    {
        QFETCH(int, signal);
        WindowScene scene(m_sandbox);
        QProcess &process = scene.start(ProgramProcess::at(m_sandbox) + QStringList{QStringLiteral("open"), job});
        ScreenWindow window(process.processId());
        QVERIFY(window.isThere());
        QVERIFY(scene.hasRead(job));
        QVERIFY(scene.isReadyToType(window));
        window.type("135");
        QVERIFY(window.settle());
        if (signal == SIGKILL)
            QThread::sleep(1); // I1: everything typed is on the disk a second after the last key
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), signal), 0);
        if (signal != SIGKILL) {
            while (!scene.typed().contains(QLatin1String("135")) && timer.elapsed() < 10000)
                QThread::msleep(5);
            QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
        }
        QVERIFY(process.waitForFinished(10000)); // no dialog holds it up
        QCOMPARE(process.exitStatus(), signal == SIGKILL ? QProcess::CrashExit : QProcess::NormalExit);
        QVERIFY2(scene.typed().contains(QLatin1String("135")), qPrintable(scene.typed()));
        QCOMPARE(scene.writes(), QStringList());
    }

    void cleanupTestCase() { m_links.reset(); }

private:
    /// One window for all hostile links: a row that spoils it spoils those behind it, which is the point.
    WindowScene &linkScene()
    {
        if (!m_links) {
            m_links = std::make_unique<WindowScene>(m_sandbox);
            if (!m_links->setUpConnections() || !m_links->startInstance())
                qWarning("the instance did not start");
        }
        m_sandbox.clearLog();
        return *m_links;
    }

    SandboxProcess m_sandbox;
    std::unique_ptr<WindowScene> m_links;
};

QTEST_GUILESS_MAIN(TestE2eWindow)
#include "tst_e2e_window.moc"
