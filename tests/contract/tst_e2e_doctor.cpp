// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/cliscene.h"

#include <QDir>
#include <QDirIterator>
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

    void saysWhetherAKeychainIsNeeded_data()
    {
        QTest::addColumn<QString>("client"); // in the environment
        QTest::addColumn<QString>("state");
        QTest::newRow("the connection's client") << QStringLiteral("sandbox") << QStringLiteral("note");
        QTest::newRow("L12 another client") << QStringLiteral("nopersons") << QStringLiteral("wrong");
        QTest::newRow("L12 none") << QString() << QStringLiteral("wrong");
    }
    void saysWhetherAKeychainIsNeeded()
    {
        QFETCH(QString, client);
        QFETCH(QString, state);
        CliScene scene(m_sandbox, client.toLatin1());
        layDownProfile(scene);
        scene.program.setEnvironment(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nowhere"));
        const auto run = scene.program.run(CliScene::words(QStringLiteral("doctor --json --profile Northgate")));
        QCOMPARE(stateOf(run, QStringLiteral("keychain")), state);
        QCOMPARE(run.code, state == QLatin1String("wrong") ? 1 : 0);
    }

    void changesNothing_data()
    {
        QTest::addColumn<QStringList>("files"); // "NAME=CONTENT"; of "released", a file of the first released form
        QTest::addColumn<QString>("line");
        const QString doctor = QStringLiteral("doctor --json");
        QTest::newRow("no folder") << QStringList() << doctor;
        QTest::newRow("no file") << QStringList{QStringLiteral("sandbox.db=x")} << doctor;
        QTest::newRow("journal without its file") << QStringList{QStringLiteral("drafts.db-wal=x")} << doctor;
        QTest::newRow("L8 an older form") << QStringList{QStringLiteral("drafts.db=released")} << doctor;
        QTest::newRow("empty file") << QStringList{QStringLiteral("drafts.db=")} << doctor;
        QTest::newRow("a profile is named") << QStringList() << doctor + QStringLiteral(" --profile Nobody");
    }
    /// Slow enough that whatever looks at the file after a while would have.
    void changesNothing()
    {
        QFETCH(QStringList, files);
        QFETCH(QString, line);
        CliScene scene(m_sandbox);
        layDownProfile(scene);
        const QString folder = QFileInfo(scene.program.draftsFile()).path();
        for (const QString &file : files) {
            QVERIFY(QDir().mkpath(folder));
            const QString content = file.section(u'=', 1);
            const QString path = folder + u'/' + file.section(u'=', 0, 0);
            if (content == QLatin1String("released")) {
                QVERIFY(QFile::copy(QStringLiteral(JOBWRIGHT_TEST_DATA "/drafts-1.db"), path));
                QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
                continue;
            }
            QFile made(path);
            QVERIFY(made.open(QIODevice::WriteOnly));
            made.write(content.toUtf8());
        }
        QVERIFY(m_sandbox.setFault(QStringLiteral("slow"), {{QStringLiteral("value"), 2500},
                                                            {QStringLiteral("method"), QStringLiteral("GET")}}));
        const QStringList before = contents(folder);
        const auto run = scene.program.run(CliScene::words(line));
        QVERIFY2(run.code == 0 || run.code == 1, run.err.constData());
        QCOMPARE(contents(folder), before);
        QCOMPARE(QFileInfo::exists(folder), !files.isEmpty());
    }

    /// With what SQLite keeps beside a file in its usual mode.
    void readsProfilesWithoutATrace_data()
    {
        QTest::addColumn<bool>("open"); // by a window, say
        QTest::newRow("at rest") << false;
        QTest::newRow("open elsewhere") << true;
    }
    void readsProfilesWithoutATrace()
    {
        QFETCH(bool, open);
        CliScene scene(m_sandbox);
        scene.store.open();
        const ProfileRecord record{QUuid::createUuid(),       QStringLiteral("Mine"), QStringLiteral("other"),
                                   QStringLiteral("#336699"), m_sandbox.baseUrl(),    14532,
                                   QStringLiteral("sandbox")};
        QVERIFY(scene.store.wait<Done>(
            [&](auto answer) { scene.store.store->saveProfile(record, &scene.store.context, answer); }));
        if (!open)
            scene.store.store.reset();
        const QString folder = QFileInfo(scene.program.draftsFile()).path();
        const QStringList names = QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
        const QStringList before = contents(folder);
        const auto run = scene.program.run(CliScene::words(QStringLiteral("doctor --json --profile Mine")));
        QVERIFY2(run.code == 0, run.out.constData());
        QCOMPARE(stateOf(run, QStringLiteral("network")), QStringLiteral("well"));
        QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden), names);
        if (!open) // else the readers' marks in the -shm move
            QCOMPARE(contents(folder), before);
    }

private:
    /// Name, rights and bytes of all that lies there.
    [[nodiscard]] static QStringList contents(const QString &folder)
    {
        QStringList all;
        QDirIterator entries(folder, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden,
                             QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            QFile file(entries.next());
            const bool readable = QFileInfo(file).isFile() && file.open(QIODevice::ReadOnly);
            all += QStringLiteral("%1 %2 %3")
                       .arg(file.fileName())
                       .arg(int(file.permissions()))
                       .arg(QString::fromLatin1(readable ? file.readAll().toBase64() : QByteArray()));
        }
        all.sort();
        return all;
    }
    static void layDownProfile(CliScene &scene)
    {
        const QString folder = scene.program.home() + QStringLiteral("/xdg/jobwright");
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + QStringLiteral("/profiles.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"profiles\": [{\"name\": \"Northgate\", \"kind\": \"other\", \"customerId\": 14532, "
                   "\"clientId\": \"sandbox\", \"baseUrl\": \"" +
                   scene.sandbox.baseUrl().toLatin1() + "\"}]}");
        scene.program.setEnvironment(QStringLiteral("XDG_CONFIG_DIRS"), scene.program.home() + QStringLiteral("/xdg"));
    }
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
