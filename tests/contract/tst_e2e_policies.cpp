// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
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
