// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program with its window, as a desktop ends it when the user logs out.
#include "support/sandboxprocess.h"
#include "support/screenwindow.h"
#include "support/sessionmanager.h"
#include "support/windowscene.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>

using namespace jobwright;

class TestE2eSessionEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_sandbox.start(), m_sandbox.errorText().constData()); }

    void L11_loggingOut()
    {
        SessionManager desktop;
        if (!desktop.error().isEmpty())
            QSKIP(qPrintable(desktop.error()));
        WindowScene scene(m_sandbox);
        scene.program.setEnvironment(QStringLiteral("SESSION_MANAGER"), desktop.address());
        QProcess &process =
            scene.start(ProgramProcess::at(m_sandbox) + QStringList{QStringLiteral("open"), WindowScene::job()});
        ScreenWindow window(process.processId());
        QVERIFY(window.isThere());
        QVERIFY(scene.hasRead(WindowScene::job()));
        QVERIFY(scene.isReadyToType(window));
        QTRY_VERIFY(desktop.hasClient());
        window.type("135");
        QVERIFY(window.settle());

        QElapsedTimer timer;
        timer.start();
        desktop.endSession();
        while (!scene.typed().contains(QLatin1String("135")) && timer.elapsed() < 10000)
            QThread::msleep(5);
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(process.waitForFinished(10000)); // no dialog holds it up
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(desktop.hasSaved());
        QVERIFY(!desktop.wasAskedToInteract());
        QVERIFY2(scene.typed().contains(QLatin1String("135")), qPrintable(scene.typed()));
        QCOMPARE(scene.writes(), QStringList());
    }

private:
    SandboxProcess m_sandbox;
};

QTEST_GUILESS_MAIN(TestE2eSessionEnd)
#include "tst_e2e_sessionend.moc"
