// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/historysettings.h"
#include "support/cliscene.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace jobwright;

/// What an administrator has laid down, as commands keep to it.
class TestE2ePolicies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_sandbox.start(), m_sandbox.errorText().constData()); }
    void commandsKeepToTheRules_data();
    void commandsKeepToTheRules();
    void whatWaitsIsNotSent();
    void theSandboxMayAlwaysBeTried();
    void theDoctorTells();
    void historyIsKeptAsLongAsWanted_data();
    void historyIsKeptAsLongAsWanted();

private:
    void layDown(CliScene &scene, QByteArray rules) const;

    SandboxProcess m_sandbox;
};

void TestE2ePolicies::commandsKeepToTheRules_data()
{
    QTest::addColumn<QByteArray>("rules"); // HERE stands for the sandbox's address
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("code");
    const QString show = QStringLiteral("show 1004471");
    const QString update = QStringLiteral("update 1004471 --set reference=NG-78");
    const QByteArray other = R"({"lockedBaseUrl": "https://api.other.example"})";
    QTest::newRow("no rules") << QByteArray("{}") << show << 0;
    QTest::newRow("allowed") << QByteArray(R"({"allowedBaseUrls": ["HERE"], "proxy": "none"})") << show << 0;
    QTest::newRow("locked to it") << QByteArray(R"({"lockedBaseUrl": "HERE/"})") << show << 0;
    QTest::newRow("locked to another") << other << show << 4;
    QTest::newRow("update") << other << update << 4;
    QTest::newRow("update that would wait") << other << update + QStringLiteral(" --queue") << 4;
    QTest::newRow("dry run") << other << update + QStringLiteral(" --dry-run") << 4;
    QTest::newRow("nothing allowed") << QByteArray(R"({"allowedBaseUrls": []})") << show << 4;
    QTest::newRow("tenant allowed") << QByteArray(R"({"allowedCustomerIds": [1, 14532]})") << show << 0;
    const QByteArray otherTenant = R"({"allowedBaseUrls": ["HERE"], "allowedCustomerIds": [14533]})";
    QTest::newRow("another tenant") << otherTenant << show << 4;
    QTest::newRow("update of another tenant") << otherTenant << update << 4;
    QTest::newRow("update of another tenant that would wait")
        << otherTenant << update + QStringLiteral(" --queue") << 4;
    QTest::newRow("broken") << QByteArray("{\"allowedBaseUrls\": [\"HERE\"") << show << 4;
    QTest::newRow("a slip in a name") << QByteArray(R"({"lockedBaseURL": "HERE"})") << show << 4;
}

void TestE2ePolicies::commandsKeepToTheRules()
{
    QFETCH(QByteArray, rules);
    QFETCH(QString, line);
    QFETCH(int, code);
    CliScene scene(m_sandbox);
    layDown(scene, rules);
    const auto run = scene.run(line);
    QVERIFY2(run.code == code, run.err.constData());
    if (code == 0)
        return;
    QVERIFY2(run.err.contains("dministrator"), run.err.constData());
    QCOMPARE(m_sandbox.count(QStringLiteral("POST /auth/tokens")), 0); // no secret went out
    QCOMPARE(m_sandbox.count(QStringLiteral("GET /v1/jobs/1004471")), 0);
    QVERIFY(scene.drafts().isEmpty());
}

void TestE2ePolicies::whatWaitsIsNotSent()
{
    CliScene scene(m_sandbox);
    QCOMPARE(scene.run(QStringLiteral("update 1004471 --set reference=NG-79 --queue")).code, 0);
    layDown(scene, R"({"lockedBaseUrl": "https://api.other.example"})");
    const auto run = scene.run(QStringLiteral("outbox send"));
    QVERIFY2(run.code == 4, run.err.constData());
    QCOMPARE(scene.patches(1004471), 0);
    QCOMPARE(scene.drafts().size(), 1); // and it is not lost
}

void TestE2ePolicies::theSandboxMayAlwaysBeTried()
{
    CliScene scene(m_sandbox);
    layDown(scene, R"({"allowedBaseUrls": [], "allowedCustomerIds": []})");
    const auto run = scene.program.run(CliScene::words(QStringLiteral("show 1004471 --sandbox")));
    QVERIFY2(run.code == 0, run.err.constData());
}

void TestE2ePolicies::theDoctorTells()
{
    CliScene scene(m_sandbox);
    layDown(scene, R"({"lockedBaseUrl": "https://api.other.example"})");
    const auto forbidden = scene.run(QStringLiteral("doctor"));
    QVERIFY2(forbidden.code == 0, forbidden.out.constData()); // as the administrator wants it
    QVERIFY2(forbidden.out.contains("does not allow"), forbidden.out.constData());
    QCOMPARE(m_sandbox.count(QStringLiteral("GET /v1/jobs")), 0);
    layDown(scene, "broken");
    const auto broken = scene.run(QStringLiteral("doctor"));
    QCOMPARE(broken.code, 1);
    QVERIFY2(broken.out.contains("policies.json"), broken.out.constData());
}

void TestE2ePolicies::historyIsKeptAsLongAsWanted_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<int>("lookedHoursAgo");
    QTest::addColumn<QStringList>("left"); // of "old", of 40 days, and what the command adds
    const QString update = QStringLiteral("update 1004471 --set reference=NG-81");
    const QString send = QStringLiteral("outbox send");
    const QByteArray rules = R"({"historyDays": 30})";
    const QStringList all{QStringLiteral("confirmed"), QStringLiteral("old")};
    const QStringList added{QStringLiteral("confirmed")};
    QTest::newRow("update") << update << rules << 30 << added;
    QTest::newRow("outbox send") << send << rules << 30 << added;
    QTest::newRow("no rule: a year") << update << QByteArray("{}") << 30 << all;
    QTest::newRow("looked today already") << update << rules << 2 << all;
    QTest::newRow("L10 not used for long, or the clock jumped") << update << rules << 24 * 100 << all;
    QTest::newRow("dry run") << update + QStringLiteral(" --dry-run") << rules << 30
                             << QStringList{QStringLiteral("old")};
    QTest::newRow("rules that cannot be read")
        << send << QByteArray("broken") << 30 << QStringList{QStringLiteral("old")};
}

/// On a computer where nobody opens a window.
void TestE2ePolicies::historyIsKeptAsLongAsWanted()
{
    QFETCH(QString, line);
    QFETCH(QByteArray, rules);
    QFETCH(int, lookedHoursAgo);
    QFETCH(QStringList, left);
    CliScene scene(m_sandbox);
    QVERIFY(m_sandbox.changeJob(1004471, {{QStringLiteral("reference"), QStringLiteral("NG-2291")}}));
    if (line.startsWith(QLatin1String("outbox")))
        QCOMPARE(scene.run(QStringLiteral("update 1004471 --set reference=NG-81 --queue")).code, 0);
    scene.store.open();
    const Draft draft = StoreFixture::draft(QStringLiteral("NG-1"), 1004476);
    HistoryEntry entry = StoreFixture::entryFor(draft);
    entry.sentAt = QDateTime::currentDateTimeUtc().addDays(-40);
    entry.outcome = QStringLiteral("old");
    QVERIFY(scene.store.save(draft));
    QVERIFY(scene.store.complete(draft.id, entry));
    scene.store.store.reset();
    const QString settings = scene.program.home() + QStringLiteral("/config/jobwright/window.ini");
    HistorySettings(settings).setLastUse(QDateTime::currentDateTimeUtc().addSecs(-3600 * lookedHoursAgo));
    layDown(scene, rules);
    const auto run = scene.run(line);
    QVERIFY2(run.code == (rules == "broken" ? 4 : 0), run.err.constData());
    QStringList outcomes;
    const QList<HistoryEntry> history = scene.history();
    for (const HistoryEntry &one : history)
        outcomes += one.outcome;
    QCOMPARE(outcomes, left);
    const qint64 looked = HistorySettings(settings).lastUse().secsTo(QDateTime::currentDateTimeUtc());
    QCOMPARE(looked<3600, lookedHoursAgo> 24 && !line.contains(QLatin1String("dry")));
}

void TestE2ePolicies::layDown(CliScene &scene, QByteArray rules) const
{
    const QString folder = scene.program.home() + QStringLiteral("/xdg/jobwright");
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + QStringLiteral("/policies.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(rules.replace("HERE", m_sandbox.baseUrl().toLatin1()));
    scene.program.setEnvironment(QStringLiteral("XDG_CONFIG_DIRS"), scene.program.home() + QStringLiteral("/xdg"));
}

QTEST_GUILESS_MAIN(TestE2ePolicies)
#include "tst_e2e_policies.moc"
