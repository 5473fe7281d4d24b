// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/cliscene.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <csignal>

using namespace jobwright;

namespace {

const QString job = QStringLiteral("1004471");

QStringList words(const QString &line)
{
    return CliScene::words(line);
}

} // namespace

/// The real program against the real sandbox, as a script uses them.
class TestE2eCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_sandbox.start(), m_sandbox.errorText().constData()); }

    void init()
    {
        m_sandbox.clearFaults();
        QVERIFY(m_sandbox.changeJob(job.toLongLong(), {{QStringLiteral("reference"), QStringLiteral("NG-2291")},
                                                       {QStringLiteral("orderNumber"), QStringLiteral("PO-4471")},
                                                       {QStringLiteral("plannedDuration"), 90}}));
    }

    void show()
    {
        CliScene scene(m_sandbox);
        const auto plain = scene.run(QStringLiteral("show 1004471"));
        QCOMPARE(plain.code, 0);
        QVERIFY(plain.out.contains("NG-2291"));
        QVERIFY2(plain.err.isEmpty(), plain.err.constData());
        const auto json = scene.run(QStringLiteral("--json show 1004471"));
        QCOMPARE(json.code, 0);
        QCOMPARE(json.json().value(QLatin1String("orderNumber")).toString(), QStringLiteral("PO-4471"));
    }

    void showNamesTheContactPerson()
    {
        CliScene scene(m_sandbox);
        const QByteArray id = m_sandbox.job(1004471).value(QLatin1String("personId")).toString().toLatin1();
        const auto named = scene.run(QStringLiteral("show 1004471"));
        QVERIFY2(named.out.contains("A. Shaw") && !named.out.contains(id), named.out.constData());
        CliScene without(m_sandbox, "nopersons");
        const auto unnamed = without.run(QStringLiteral("show 1004471"));
        QCOMPARE(unnamed.code, 0);
        QVERIFY2(!unnamed.out.contains("A. Shaw") && unnamed.out.contains(id), unnamed.out.constData());
    }

    void confirmed()
    {
        CliScene scene(m_sandbox);
        const auto run = scene.run(QStringLiteral("update 1004471 --set reference=NG-77 --set plannedDuration=1h45 "
                                                  "--set-custom 4712=Worcester --json"));
        QCOMPARE(run.code, 0);
        QCOMPARE(run.outcome(), QStringLiteral("confirmed"));
        const QByteArray body = R"({"plannedDuration":105,"reference":"NG-77",)"
                                R"("customFields":[{"definitionId":4712,"value":"Worcester"}]})";
        QCOMPARE(m_sandbox.patchBodies(job.toLongLong()), QList<QByteArray>{body});
        QCOMPARE(m_sandbox.job(job.toLongLong()).value(QLatin1String("reference")).toString(), QStringLiteral("NG-77"));
        QVERIFY(scene.drafts().isEmpty());
        const QList<HistoryEntry> history = scene.history();
        QCOMPARE(history.size(), 1);
        QCOMPARE(history.constFirst().body, body);
        QVERIFY(allConfirmed(history.constFirst().verification));
    }

    void rejected()
    {
        CliScene scene(m_sandbox);
        const auto run =
            scene.run(QStringLiteral("update 1004471 --clear orderNumber --set-custom 4711=Perhaps --json"));
        QCOMPARE(run.code, 3);
        QCOMPARE(run.outcome(), QStringLiteral("rejected"));
        const QJsonArray errors = run.json().value(QLatin1String("fieldErrors")).toArray();
        QStringList fields;
        for (const QJsonValue &error : errors) {
            fields.append(error[QLatin1String("field")].toString());
            QVERIFY(!error[QLatin1String("messages")].toArray().isEmpty());
        }
        fields.sort();
        QCOMPARE(fields, (QStringList{QStringLiteral("customFields[4711]"), QStringLiteral("orderNumber")}));
        QCOMPARE(run.json().value(QLatin1String("problem"))[QLatin1String("status")].toInt(), 422);
        QVERIFY(scene.drafts().isEmpty());
    }

    void S11_missingScope()
    {
        CliScene scene(m_sandbox, "reader");
        const auto run = scene.run(QStringLiteral("update 1004471 --set reference=NG-77"));
        QCOMPARE(run.code, 4);
        QVERIFY2(run.err.contains("jobs:write"), run.err.constData());
    }

    void S10_noSuchJob()
    {
        CliScene scene(m_sandbox);
        QCOMPARE(scene.run(QStringLiteral("show 99")).code, 5);
        const auto run = scene.run(QStringLiteral("update 99 --set reference=a --json"));
        QCOMPARE(run.code, 5);
        QCOMPARE(run.outcome(), QStringLiteral("notFound"));
    }

    void unreachableIsKept()
    {
        CliScene scene(m_sandbox);
        QVERIFY(m_sandbox.setFault(QStringLiteral("offline")));
        const auto run = scene.run(QStringLiteral("update 1004471 --set reference=NG-77 --json"));
        m_sandbox.clearFaults();
        QCOMPARE(run.code, 6);
        const QList<Draft> drafts = scene.drafts();
        QCOMPARE(drafts.size(), 1);
        QCOMPARE(drafts.constFirst().state, DraftState::Queued);
        QCOMPARE(drafts.constFirst().input.value(FieldKey::Reference).text, QStringLiteral("NG-77"));
        QCOMPARE(run.json().value(QLatin1String("draftId")).toString(),
                 drafts.constFirst().id.toString(QUuid::WithoutBraces));
        QCOMPARE(scene.patches(1004471), 0);
    }

    void faults_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QJsonObject>("options");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("drafts");
        const auto options = [](const QJsonValue &value) { return QJsonObject{{QStringLiteral("value"), value}}; };
        const QJsonObject updates{{QStringLiteral("method"), QStringLiteral("PATCH")}};
        QTest::newRow("N28 answer lost, applied") << QStringLiteral("lostAnswer") << QJsonObject() << 0 << 0;
        QTest::newRow("N4 update lost") << QStringLiteral("dropBeforeApply") << QJsonObject() << 6 << 1;
        QTest::newRow("N23 token expired meanwhile") << QStringLiteral("expiredTokens") << updates << 0 << 0;
        QTest::newRow("S13 stored in another form") << QStringLiteral("trim") << QJsonObject() << 9 << 0;
        QTest::newRow("S14 ignored") << QStringLiteral("ignore") << options(QStringLiteral("reference")) << 9 << 0;
        QTest::newRow("N14 gateway's page instead of the answer") << QStringLiteral("gateway502") << updates << 6 << 1;
    }
    void faults()
    {
        QFETCH(QString, fault);
        QFETCH(QJsonObject, options);
        CliScene scene(m_sandbox);
        QVERIFY(m_sandbox.setFault(fault, options));
        // In small letters: "trim" stores capitals.
        const auto run = scene.run(QStringLiteral("update 1004471 --set reference=ng-78 --json"));
        m_sandbox.clearFaults();
        QTEST(run.code, "code");
        QTEST(int(scene.drafts().size()), "drafts");
        QVERIFY2(scene.patches(1004471) <= (fault == QLatin1String("expiredTokens") ? 2 : 1), "sent more than once");
    }

    void S12_conflict()
    {
        CliScene scene(m_sandbox);
        QVERIFY(m_sandbox.setFault(QStringLiteral("slow"), {{QStringLiteral("value"), 1500},
                                                            {QStringLiteral("method"), QStringLiteral("GET")}}));
        const auto process = scene.program.start(words(QStringLiteral("update 1004471 --set reference=NG-77")) +
                                                 ProgramProcess::at(m_sandbox));
        const QString read = QStringLiteral("GET /v1/jobs/") + job;
        QTRY_VERIFY_WITH_TIMEOUT(m_sandbox.count(read) >= 1, 20000);
        QVERIFY(m_sandbox.changeJob(job.toLongLong(), {{QStringLiteral("reference"), QStringLiteral("NG-OTHER")}}));
        const auto run = ProgramProcess::end(*process);
        QCOMPARE(run.code, 8);
        for (const char *value : {"NG-2291", "NG-77", "NG-OTHER"})
            QVERIFY2(run.err.contains(value), run.err.constData());
        QCOMPARE(scene.patches(1004471), 0);
        QCOMPARE(scene.drafts().constFirst().state, DraftState::NeedsYou);
    }

    void P2_untouchedTextStaysAsItIs()
    {
        CliScene scene(m_sandbox);
        const QJsonObject before = m_sandbox.job(1004481);
        QVERIFY(before.value(QLatin1String("description")).toString().contains(QChar(0xa0)));
        const auto run = scene.run(QStringLiteral("update 1004481 --set reference=NG-79"));
        QVERIFY2(run.code == 0, run.err.constData());
        QCOMPARE(m_sandbox.patchBodies(1004481), QList<QByteArray>{R"({"reference":"NG-79"})"});
        const QJsonObject after = m_sandbox.job(1004481);
        for (const char *name : {"description", "orderNumber", "customFields"})
            QCOMPARE(after.value(QLatin1String(name)), before.value(QLatin1String(name)));
    }

    void P2_awkwardTextArrivesByteForByte()
    {
        CliScene scene(m_sandbox);
        const QString text =
            QString::fromUtf8("a\u00a0b\r\nc\u2028d \xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x94\xa7 \"q\"\\");
        const auto run = scene.program.run(
            QStringList{QStringLiteral("update"), job, QStringLiteral("--set"), QStringLiteral("description=") + text} +
            ProgramProcess::at(m_sandbox));
        QVERIFY2(run.code == 0, run.err.constData());
        QCOMPARE(m_sandbox.job(job.toLongLong()).value(QLatin1String("description")).toString(), text);
    }

    void usageErrorsSendNothing_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("unknown option") << QStringLiteral("update 1004471 --set reference=a --force");
        QTest::newRow("unknown verb") << QStringLiteral("outbox purge");
        QTest::newRow("no verb") << QStringLiteral("history");
        QTest::newRow("option of another command") << QStringLiteral("outbox send --queue");
        QTest::newRow("option of Qt") << QStringLiteral("-platform offscreen show 1004471");
        QTest::newRow("P4 duration out of range") << QStringLiteral("update 1004471 --set plannedDuration=2147483648");
        QTest::newRow("P5 bad UUID") << QStringLiteral("update 1004471 --set personId={x}");
        QTest::newRow("N21 base URL without https")
            << QStringLiteral("show 1004471 --base-url http://example.test --customer-id 1");
    }
    void usageErrorsSendNothing()
    {
        QFETCH(QString, line);
        CliScene scene(m_sandbox);
        const auto run = line.contains(QLatin1String("--base-url")) ? scene.program.run(words(line)) : scene.run(line);
        QCOMPARE(run.code, 2);
        QVERIFY(run.out.isEmpty());
        QVERIFY(run.err.contains("jobwright update JOB"));
        QVERIFY(m_sandbox.log().value(QLatin1String("requests")).toArray().isEmpty());
    }

    void queuedAndDryRun()
    {
        CliScene scene(m_sandbox);
        QCOMPARE(scene.run(QStringLiteral("update 1004471 --set reference=NG-77 --dry-run")).code, 0);
        QVERIFY(scene.drafts().isEmpty());
        const auto run = scene.run(QStringLiteral("update 1004471 --set reference=NG-77 --queue --json"));
        QCOMPARE(run.code, 0);
        QCOMPARE(run.outcome(), QStringLiteral("queued"));
        QCOMPARE(scene.drafts().size(), 1);
        QCOMPARE(scene.patches(1004471), 0);
    }

    void dryRunNeedsNoConnection()
    {
        CliScene scene(m_sandbox);
        const auto run =
            scene.program.run(words(QStringLiteral("update 1004471 --set reference=NG-77 --dry-run --json")));
        QCOMPARE(run.code, 0);
        QCOMPARE(run.json().value(QLatin1String("request")).toObject(),
                 (QJsonObject{{QStringLiteral("reference"), QStringLiteral("NG-77")}}));
    }

    void startsItsOwnSandbox()
    {
        const ProgramProcess program;
        const auto update = program.run(words(QStringLiteral("--sandbox update 1004471 --set reference=NG-80 --json")));
        QVERIFY2(update.code == 0, update.err.constData());
        const auto show = program.run(words(QStringLiteral("--sandbox show 1004471 --json")));
        QCOMPARE(show.json().value(QLatin1String("reference")).toString(), QStringLiteral("NG-80"));
    }

    void profiles_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<bool>("client"); // in the environment
        QTest::addColumn<int>("code");
        QTest::newRow("by name") << QStringLiteral("--profile northgate") << true << 0;
        QTest::newRow("the only one there is") << QString() << true << 0;
        QTest::newRow("no such profile") << QStringLiteral("--profile Elsewhere") << true << 2;
        QTest::newRow("L12 no keychain and no client in the environment")
            << QStringLiteral("--profile Northgate") << false << 4;
    }
    void profiles()
    {
        QFETCH(QString, options);
        QFETCH(bool, client);
        QFETCH(int, code);
        CliScene scene(m_sandbox);
        const QString folder = scene.program.home() + QStringLiteral("/xdg/jobwright");
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + QStringLiteral("/profiles.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"profiles": [{"name": "Northgate", "kind": "other", "customerId": 14532, "clientId": "sandbox",)"
                   R"( "baseUrl": ")" +
                   m_sandbox.baseUrl().toLatin1() + R"("}]})");
        file.close();
        scene.program.setEnvironment(QStringLiteral("XDG_CONFIG_DIRS"), scene.program.home() + QStringLiteral("/xdg"));
        scene.program.setEnvironment(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nowhere"));
        if (!client)
            scene.program.setEnvironment(QStringLiteral("JOBWRIGHT_CLIENT_SECRET"), QString());
        const auto run = scene.program.run(words(QStringLiteral("show 1004471 --json ") + options));
        QVERIFY2(run.code == code, run.err.constData());
        if (code == 0)
            QCOMPARE(run.json().value(QLatin1String("id")).toInteger(), 1004471);
        if (code == 2)
            QVERIFY2(run.err.contains("Northgate"), run.err.constData());
        if (code == 4)
            QCOMPARE(run.outcome(), QStringLiteral("notAllowed"));
    }

    void interruptedBeforeSending()
    {
        CliScene scene(m_sandbox);
        QVERIFY(m_sandbox.setFault(QStringLiteral("slow"), {{QStringLiteral("value"), 20000},
                                                            {QStringLiteral("method"), QStringLiteral("GET")}}));
        const auto process = scene.program.start(words(QStringLiteral("update 1004471 --set reference=NG-77")) +
                                                 ProgramProcess::at(m_sandbox));
        QTRY_VERIFY_WITH_TIMEOUT(m_sandbox.count(QStringLiteral("GET /v1/jobs/") + job) >= 1, 20000);
        ::kill(pid_t(process->processId()), SIGINT);
        QCOMPARE(ProgramProcess::end(*process).code, 130);
        QCOMPARE(scene.patches(1004471), 0);
        QVERIFY(scene.drafts().isEmpty());
    }

    void L2_killedWhileTheAnswerIsOnItsWay()
    {
        CliScene scene(m_sandbox);
        QVERIFY(m_sandbox.setFault(QStringLiteral("slow"), {{QStringLiteral("value"), 20000},
                                                            {QStringLiteral("method"), QStringLiteral("PATCH")}}));
        const auto process = scene.program.start(words(QStringLiteral("update 1004471 --set reference=NG-77")) +
                                                 ProgramProcess::at(m_sandbox));
        QTRY_VERIFY_WITH_TIMEOUT(m_sandbox.job(job.toLongLong()).value(QLatin1String("reference")) ==
                                     QJsonValue(QStringLiteral("NG-77")),
                                 20000);
        process->kill();
        process->waitForFinished();
        const QList<Draft> drafts = scene.drafts();
        QCOMPARE(drafts.size(), 1);
        QCOMPARE(drafts.constFirst().state, DraftState::Sending);
        QCOMPARE(drafts.constFirst().body, QByteArray(R"({"reference":"NG-77"})"));
        QCOMPARE(drafts.constFirst().base.reference, FieldValue(QStringLiteral("NG-2291")));
    }

    void secretsStayWhereTheyAre_data()
    {
        QTest::addColumn<QByteArray>("client");
        QTest::addColumn<int>("code");
        QTest::newRow("taken") << QByteArray("sandbox") << 0;
        QTest::newRow("refused") << QByteArray("c4n4ry-51ec7e7") << 4;
    }
    void secretsStayWhereTheyAre()
    {
        QFETCH(QByteArray, client);
        CliScene scene(m_sandbox);
        const QByteArray canary = "c4n4ry-51ec7e7";
        scene.program.setEnvironment(QStringLiteral("JOBWRIGHT_CLIENT_SECRET"), QString::fromLatin1(client));
        scene.program.setEnvironment(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*=true"));
        const auto run = scene.run(QStringLiteral("update 1004471 --set reference=NG-77 --json"));
        QTEST(run.code, "code");
        for (const QByteArray &secret : {canary, QByteArray("Bearer "), QByteArray("client_secret=")}) {
            QVERIFY2(!run.out.contains(secret) && !run.err.contains(secret), secret.constData());
            QVERIFY2(!scene.program.keeps(secret), secret.constData());
        }
        QFile log(scene.program.home() + QStringLiteral("/state/jobwright/jobwright.log"));
        QVERIFY(log.open(QIODevice::ReadOnly));
        QCOMPARE(log.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const QByteArray logged = log.readAll();
        QVERIFY2(logged.contains("jobwright.net"), logged.constData());
        for (const QByteArray &value : {QByteArray("NG-77"), QByteArray("NG-2291"), QByteArray("PO-4471")})
            QVERIFY2(!logged.contains(value), logged.constData());
    }

private:
    SandboxProcess m_sandbox;
};

QTEST_GUILESS_MAIN(TestE2eCli)
#include "tst_e2e_cli.moc"
