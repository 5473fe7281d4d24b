// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/cliscene.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

#include <csignal>

using namespace jobwright;

namespace {

/// Jobs of the sandbox whose reference may be changed, each in a state of its own.
constexpr std::array<JobId, 5> jobs{1004471, 1004476, 1004478, 1004485, 1004486};

QJsonArray items(const ProgramProcess::Run &run)
{
    return run.json().value(QLatin1String("items")).toArray();
}

/// "state outcome" of each item.
QString ends(const ProgramProcess::Run &run)
{
    QStringList ends;
    const QJsonArray all = items(run);
    for (const QJsonValue &item : all)
        ends += item[QLatin1String("state")].toString() + u' ' + item[QLatin1String("outcome")].toString();
    return ends.join(u',');
}

QJsonObject of(const QString &method, const QJsonValue &value)
{
    return {{QStringLiteral("method"), method}, {QStringLiteral("value"), value}};
}

} // namespace

/// The outbox and the history of the real program against the real sandbox, as a script uses them.
class TestE2eCliOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_sandbox.start(), m_sandbox.errorText().constData()); }

    void init()
    {
        m_sandbox.clearFaults();
        for (const JobId job : jobs)
            QVERIFY(m_sandbox.changeJob(job, {{QStringLiteral("reference"), QStringLiteral("R-%1").arg(job)},
                                              {QStringLiteral("orderNumber"), QStringLiteral("PO-4471")}}));
    }

    void fromTheQueueToTheHistory()
    {
        CliScene scene(m_sandbox);
        const QString id = queue(scene, 1004471, QStringLiteral("--set reference=NG-77"));
        QVERIFY(!id.isEmpty());

        const auto list = scene.program.run(CliScene::words(QStringLiteral("outbox list --json")));
        QCOMPARE(list.code, 0);
        QCOMPARE(ends(list), QStringLiteral("queued queued"));
        QCOMPARE(items(list).first()[QLatin1String("draftId")].toString(), id);
        QCOMPARE(items(list).first()[QLatin1String("request")].toObject(),
                 (QJsonObject{{QStringLiteral("reference"), QStringLiteral("NG-77")}}));
        const auto words = scene.run(QStringLiteral("outbox list"));
        QVERIFY2(words.out.contains("1004471") && words.out.contains("NG-77"), words.out.constData());
        QCOMPARE(scene.patches(1004471), 0);

        const auto send = scene.run(QStringLiteral("outbox send --json"));
        QVERIFY2(send.code == 0, send.out + send.err);
        QCOMPARE(ends(send), QStringLiteral("done confirmed"));
        QCOMPARE(m_sandbox.patchBodies(1004471), QList<QByteArray>{R"({"reference":"NG-77"})"});
        QVERIFY(items(scene.run(QStringLiteral("outbox list --json"))).isEmpty());

        const auto history = scene.program.run(CliScene::words(QStringLiteral("history list --json")));
        QCOMPARE(history.code, 0);
        QCOMPARE(items(history).size(), 1);
        const QJsonObject entry = items(history).first().toObject();
        QCOMPARE(entry.value(QLatin1String("before"))[QLatin1String("reference")].toString(),
                 QStringLiteral("R-1004471"));
        QCOMPARE(entry.value(QLatin1String("verified"))[QLatin1String("reference")].toString(),
                 QStringLiteral("confirmed"));
        QCOMPARE(entry.value(QLatin1String("outcome")).toString(), QStringLiteral("confirmed"));
    }

    void oneIsRefusedTheOtherSent()
    {
        CliScene scene(m_sandbox);
        queue(scene, 1004471, QStringLiteral("--clear orderNumber"));
        queue(scene, 1004476, QStringLiteral("--set reference=NG-76"));
        const auto send = scene.run(QStringLiteral("outbox send --json"));
        QCOMPARE(send.code, 3);
        QCOMPARE(ends(send), QStringLiteral("needsYou rejected,done confirmed"));
        const QJsonValue problem = items(send).first()[QLatin1String("problem")];
        QCOMPARE(problem[QLatin1String("status")].toInt(), 422);
        QCOMPARE(problem[QLatin1String("fieldErrors")][0][QLatin1String("field")].toString(),
                 QStringLiteral("orderNumber"));
        QCOMPARE(reference(1004476), QStringLiteral("NG-76"));
        QCOMPARE(scene.drafts().size(), 1);
    }

    void offlineIsKept()
    {
        CliScene scene(m_sandbox);
        QVERIFY(m_sandbox.setFault(QStringLiteral("offline")));
        const auto update = scene.run(QStringLiteral("update 1004471 --set reference=NG-77"));
        QCOMPARE(update.code, 6);
        QVERIFY2(update.err.contains("in the outbox"), update.err.constData());
        const auto send = scene.run(QStringLiteral("outbox send --json"));
        QCOMPARE(send.code, 6);
        QCOMPARE(ends(send), QStringLiteral("queued unreachable"));
        m_sandbox.clearFaults();
        QCOMPARE(scene.run(QStringLiteral("outbox send")).code, 0);
        QCOMPARE(reference(1004471), QStringLiteral("NG-77"));
        QVERIFY(scene.drafts().isEmpty());
    }

    void N28_aLostAnswerIsResolvedByReading()
    {
        CliScene scene(m_sandbox);
        queue(scene, 1004471, QStringLiteral("--set reference=NG-77"));
        QVERIFY(m_sandbox.setFault(QStringLiteral("lostAnswer"), {{QStringLiteral("count"), 1}}));
        const auto send = scene.run(QStringLiteral("outbox send --json"));
        QCOMPARE(send.code, 0);
        QCOMPARE(ends(send), QStringLiteral("done confirmed"));
        QCOMPARE(scene.patches(1004471), 1);
        QCOMPARE(scene.history().size(), 1);
    }

    void S12_aColleagueWasThereMeanwhile()
    {
        CliScene scene(m_sandbox);
        queue(scene, 1004471, QStringLiteral("--set reference=NG-77"));
        QVERIFY(m_sandbox.changeJob(1004471, {{QStringLiteral("reference"), QStringLiteral("NG-OTHER")}}));
        const auto send = scene.run(QStringLiteral("outbox send"));
        QCOMPARE(send.code, 8);
        for (const char *value : {"R-1004471", "NG-77", "NG-OTHER"})
            QVERIFY2(send.err.contains(value), send.err.constData());
        QCOMPARE(scene.patches(1004471), 0);
        QCOMPARE(scene.drafts().value(0).state, DraftState::NeedsYou);
        QCOMPARE(scene.run(QStringLiteral("outbox send")).code, 0); // not due
    }

    void interrupted()
    {
        CliScene scene(m_sandbox);
        queue(scene, 1004471, QStringLiteral("--set reference=NG-77"));
        QVERIFY(m_sandbox.setFault(QStringLiteral("slow"), of(QStringLiteral("GET"), 20000)));
        const auto process = scene.start(QStringLiteral("outbox send --json"));
        QTRY_VERIFY_WITH_TIMEOUT(m_sandbox.count(QStringLiteral("GET /v1/jobs/1004471")) >= 2, 20000);
        ::kill(pid_t(process->processId()), SIGINT);
        const auto run = ProgramProcess::end(*process);
        QCOMPARE(run.code, 130);
        QCOMPARE(ends(run), QStringLiteral("queued cancelled"));
        QCOMPARE(scene.patches(1004471), 0);
        QCOMPARE(scene.drafts().value(0).state, DraftState::Queued);
    }

    void twoProcessesSendEachItemOnce_data()
    {
        QTest::addColumn<int>("slow"); // answers of updates, ms
        QTest::newRow("together") << 0;
        QTest::newRow("one waits for answers while the other begins") << 700;
    }
    void twoProcessesSendEachItemOnce()
    {
        QFETCH(int, slow);
        CliScene scene(m_sandbox);
        for (const JobId job : jobs)
            queue(scene, job, QStringLiteral("--set reference=Q-%1").arg(job));
        if (slow > 0)
            QVERIFY(m_sandbox.setFault(QStringLiteral("slow"), of(QStringLiteral("PATCH"), slow)));
        const auto one = scene.start(QStringLiteral("outbox send --json"));
        if (slow > 0)
            QTRY_VERIFY_WITH_TIMEOUT(m_sandbox.count(QStringLiteral("PATCH /v1/jobs/1004471")) >= 1, 20000);
        const auto two = scene.start(QStringLiteral("outbox send --json"));
        const auto first = ProgramProcess::end(*one);
        const auto second = ProgramProcess::end(*two);
        for (const auto &run : {first, second}) {
            QVERIFY2(run.code == 0 || run.code == 7, run.out + run.err);
            QVERIFY2(ends(run).count(QLatin1String("done")) + ends(run).count(QLatin1String("ing unknown")) ==
                         items(run).size(),
                     qPrintable(ends(run)));
        }
        m_sandbox.clearFaults();
        for (const JobId job : jobs) {
            QCOMPARE(scene.patches(job), 1);
            QCOMPARE(reference(job), QStringLiteral("Q-%1").arg(job));
        }
        QVERIFY(scene.drafts().isEmpty());
        QCOMPARE(scene.history().size(), int(jobs.size()));
    }

    /// The client in the environment is that of one profile: the other one's items wait, and its service sees nothing.
    void L12_sendsForProfilesWithASecret()
    {
        CliScene scene(m_sandbox);
        SandboxProcess other;
        QVERIFY(other.start());
        layDownProfiles(scene, other);
        for (const char *profile : {"Elsewhere", "Northgate"}) {
            const auto queued = scene.program.run(CliScene::words(
                QStringLiteral("update 1004476 --set reference=NG-9 --queue --profile ") + QLatin1String(profile)));
            QVERIFY2(queued.code == 0, queued.err.constData());
        }
        other.clearLog();
        const auto send = scene.program.run(CliScene::words(QStringLiteral("outbox send --json")));
        QVERIFY2(send.code == 4, send.err.constData());
        QCOMPARE(ends(send), QStringLiteral("queued notAllowed,done confirmed"));
        QVERIFY(other.log().value(QLatin1String("requests")).toArray().isEmpty());
        QCOMPARE(reference(1004476), QStringLiteral("NG-9"));
        const auto list = scene.program.run(CliScene::words(QStringLiteral("outbox list")));
        QVERIFY2(list.out.contains("Elsewhere"), list.out.constData());
        const auto none = scene.program.run(CliScene::words(QStringLiteral("outbox list --json --profile northgate")));
        QVERIFY(items(none).isEmpty());
    }

    void queuesWithoutPermission_data()
    {
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QString>("profile");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("kept");
        QTest::newRow("S1 wrong secret") << QStringLiteral("wrong") << QStringLiteral("northgate") << 0 << 1;
        QTest::newRow("L12 no secret to be had") << QString() << QStringLiteral("northgate") << 0 << 1;
        QTest::newRow("no such connection") << QString() << QStringLiteral("nobody") << 2 << 0;
    }
    /// To queue needs no permission; to send later will.
    void queuesWithoutPermission()
    {
        QFETCH(QString, secret);
        QFETCH(QString, profile);
        QFETCH(int, code);
        QFETCH(int, kept);
        CliScene scene(m_sandbox);
        layDownProfiles(scene, m_sandbox);
        scene.program.setEnvironment(QStringLiteral("JOBWRIGHT_CLIENT_SECRET"), secret);
        const auto run = scene.program.run(CliScene::words(
            QStringLiteral("update 1004471 --set reference=NG-77 --queue --json --profile ") + profile));
        QVERIFY2(run.code == code, run.err.constData());
        QVERIFY2(!run.err.isEmpty() || !run.json().value(QLatin1String("problem")).isNull(), run.out.constData());
        QCOMPARE(scene.drafts().size(), kept);
        QCOMPARE(scene.patches(1004471), 0);
        if (kept == 0)
            return;
        QCOMPARE(run.outcome(), QStringLiteral("queued"));
        scene.program.setEnvironment(QStringLiteral("JOBWRIGHT_CLIENT_SECRET"), QStringLiteral("sandbox"));
        QCOMPARE(scene.program.run(CliScene::words(QStringLiteral("outbox send"))).code, 0);
        QCOMPARE(reference(1004471), QStringLiteral("NG-77"));
    }

    /// The one that was typed later goes out later: the other way round its value would be lost unseen.
    void goesBehindAnEarlierOneOfTheJob()
    {
        CliScene scene(m_sandbox);
        QVERIFY(m_sandbox.setFault(QStringLiteral("offline")));
        QCOMPARE(scene.run(QStringLiteral("update 1004471 --set reference=first")).code, 6);
        m_sandbox.clearFaults();
        QCOMPARE(scene.run(QStringLiteral("update 1004476 --set reference=other")).code, 0);
        const auto second = scene.run(QStringLiteral("update 1004471 --set orderNumber=second --json"));
        QCOMPARE(second.code, 6);
        QCOMPARE(second.outcome(), QStringLiteral("queued"));
        QCOMPARE(scene.patches(1004471), 0);
        QCOMPARE(scene.drafts().size(), 2);
        QCOMPARE(scene.run(QStringLiteral("outbox send")).code, 0);
        const auto sent = m_sandbox.patchBodies(1004471);
        QCOMPARE(sent.size(), 2);
        QVERIFY2(sent.first().contains("first"), sent.first().constData());
    }

    void startsItsOwnSandbox()
    {
        const ProgramProcess program;
        const auto queued =
            program.run(CliScene::words(QStringLiteral("--sandbox update 1004471 --set reference=NG-80 --queue")));
        QVERIFY2(queued.code == 0, queued.err.constData());
        const auto send = program.run(CliScene::words(QStringLiteral("outbox send --json")));
        QVERIFY2(send.code == 0, send.err.constData());
        QCOMPARE(ends(send), QStringLiteral("done confirmed"));
    }

    void killed_data()
    {
        QTest::addColumn<int>("slow");    // answers of updates, ms
        QTest::addColumn<int>("longest"); // until it is killed, ms
        for (int round = 1; round <= 6; ++round)
            QTest::addRow("L1 at any moment, %d", round) << 0 << 160;
        for (int round = 1; round <= 4; ++round)
            QTest::addRow("L2 while answers are on their way, %d", round) << 250 << 600;
    }
    /// No item is lost, and none applied twice.
    void killed()
    {
        QFETCH(int, slow);
        QFETCH(int, longest);
        CliScene scene(m_sandbox);
        for (const JobId job : {jobs[0], jobs[1]})
            queue(scene, job, QStringLiteral("--set reference=K-%1").arg(job));
        if (slow > 0)
            QVERIFY(m_sandbox.setFault(QStringLiteral("slow"), of(QStringLiteral("PATCH"), slow)));
        const int after = QRandomGenerator::global()->bounded(longest);
        const auto process = scene.start(QStringLiteral("outbox send"));
        QThread::msleep(static_cast<unsigned long>(after));
        process->kill();
        process->waitForFinished();
        m_sandbox.clearFaults();

        const QByteArray where = "killed after " + QByteArray::number(after) + " ms: ";
        const auto list = scene.run(QStringLiteral("outbox list --json"));
        const auto known = items(list).size() + scene.history().size();
        QVERIFY2(known == 2, (where + list.out).constData());
        const auto send = scene.run(QStringLiteral("outbox send --json"));
        QVERIFY2(send.code == 0, (where + send.out + send.err).constData());
        QVERIFY2(scene.drafts().isEmpty(), where.constData());
        QVERIFY2(scene.history().size() == 2, where.constData());
        for (const JobId job : {jobs[0], jobs[1]}) {
            QVERIFY2(reference(job) == QStringLiteral("K-%1").arg(job), where.constData());
            QVERIFY2(scene.patches(job) == 1, where.constData());
        }
    }

private:
    /// Id of the draft; empty where it was not queued.
    static QString queue(const CliScene &scene, JobId job, const QString &changes)
    {
        const auto run = scene.run(QStringLiteral("update %1 %2 --queue --json").arg(job).arg(changes));
        if (run.code != 0)
            QTest::qFail(run.out + run.err, __FILE__, __LINE__);
        return run.json().value(QLatin1String("draftId")).toString();
    }

    [[nodiscard]] QString reference(JobId job)
    {
        return m_sandbox.job(job).value(QLatin1String("reference")).toString();
    }

    /// "Northgate" is this test's sandbox and has the client of the environment, "Elsewhere" is another one.
    void layDownProfiles(CliScene &scene, const SandboxProcess &other) const
    {
        const QString folder = scene.program.home() + QStringLiteral("/xdg/jobwright");
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + QStringLiteral("/profiles.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray form = R"({"name": "%1", "kind": "other", "customerId": 14532, "clientId": "%2", )"
                                R"("baseUrl": "%3"})";
        const auto profile = [&](const char *name, const char *client, const SandboxProcess &sandbox) {
            QByteArray text = form;
            return text.replace("%1", name).replace("%2", client).replace("%3", sandbox.baseUrl().toLatin1());
        };
        file.write(R"({"profiles": [)" + profile("Northgate", "sandbox", m_sandbox) + ", " +
                   profile("Elsewhere", "nopersons", other) + "]}");
        file.close();
        scene.program.setEnvironment(QStringLiteral("XDG_CONFIG_DIRS"), scene.program.home() + QStringLiteral("/xdg"));
        scene.program.setEnvironment(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nowhere"));
    }

    SandboxProcess m_sandbox;
};

QTEST_GUILESS_MAIN(TestE2eCliOutbox)
#include "tst_e2e_clioutbox.moc"
