// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/cliscene.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace jobwright;

/// `jobwright doctor` as people and scripts call it.
class TestE2eDoctor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_sandbox.start(), m_sandbox.errorText().constData()); }

    void wellAtAGivenAddress()
    {
        CliScene scene(m_sandbox);
        const auto run = scene.run(QStringLiteral("doctor --json"));
        QVERIFY2(run.code == 0, run.out.constData());
        QVERIFY2(run.err.isEmpty(), run.err.constData());
        QCOMPARE(run.json().value(QLatin1String("ok")), QJsonValue(true));
        for (const char *check : {"qt", "sqlite", "svg", "display", "keychain", "store", "network", "time"})
            QVERIFY2(stateOf(run, QString::fromLatin1(check)) != QString(), check);
        QCOMPARE(stateOf(run, QStringLiteral("network")), QStringLiteral("well"));
        QCOMPARE(stateOf(run, QStringLiteral("time")), QStringLiteral("well"));
        QVERIFY(!QFile::exists(scene.program.draftsFile()));   // it looks and changes nothing
        QCOMPARE(m_sandbox.count(QStringLiteral("POST ")), 0); // no sign-in
    }

    void wellWithTheSandbox()
    {
        CliScene scene(m_sandbox);
        const auto run = scene.program.run(CliScene::words(QStringLiteral("doctor --sandbox")));
        QVERIFY2(run.code == 0, run.out.constData());
        QVERIFY(run.out.contains("All is well."));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("nothing listens") << QStringLiteral("doctor --base-url http://127.0.0.1:1 --customer-id 1")
                                         << QByteArray("Nothing answers");
        QTest::newRow("no such profile") << QStringLiteral("doctor --profile Nowhere")
                                         << QByteArray("no profile named");
    }
    void saysWhatIsWrong()
    {
        QFETCH(QString, arguments);
        QFETCH(QByteArray, words);
        CliScene scene(m_sandbox);
        const auto run = scene.program.run(CliScene::words(arguments));
        QCOMPARE(run.code, 1);
        QVERIFY2(run.out.contains(words), run.out.constData());
    }

    void leavesADamagedFileAlone()
    {
        CliScene scene(m_sandbox);
        QVERIFY(QDir().mkpath(QFileInfo(scene.program.draftsFile()).path()));
        QFile file(scene.program.draftsFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
        file.close();
        const auto run = scene.program.run(CliScene::words(QStringLiteral("doctor --json")));
        QCOMPARE(run.code, 1);
        QCOMPARE(stateOf(run, QStringLiteral("store")), QStringLiteral("wrong"));
        QCOMPARE(QDir(QFileInfo(file).path()).entryList(QDir::Files), QStringList{QStringLiteral("drafts.db")});
        QCOMPARE(QFileInfo(file).size(), 5000);
    }

private:
    [[nodiscard]] static QString stateOf(const ProgramProcess::Run &run, const QString &check)
    {
        const QJsonArray checks = run.json().value(QLatin1String("checks")).toArray();
        for (const auto &one : checks) {
            if (one.toObject().value(QLatin1String("check")) == QJsonValue(check))
                return one.toObject().value(QLatin1String("state")).toString();
        }
        return {};
    }

    SandboxProcess m_sandbox;
};

QTEST_GUILESS_MAIN(TestE2eDoctor)
#include "tst_e2e_doctor.moc"
