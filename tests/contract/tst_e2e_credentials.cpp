// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/profile.h"
#include "store/keychainsecretstore.h"
#include "store/qtkeychainbackend.h"
#include "support/cliscene.h"
#include "support/keyringsession.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace jobwright;

/// Which service gets which secret, and who else could see it.
class TestE2eCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void secretsGoOnlyToTheirService_data();
    void secretsGoOnlyToTheirService();
    void childrenDoNotInheritThem_data();
    void childrenDoNotInheritThem();

private:
    void layDownProfiles(CliScene &scene) const;

    KeyringSession m_keyring;
    SandboxProcess m_sandbox;
};

namespace {

// Both of the client "sandbox"; the keychain holds the secret of the first.
const QUuid kept(QStringLiteral("6f0c8a52-7b7d-4d0e-9a57-0c4f3b1d2e90"));
const QUuid notKept(QStringLiteral("1d3b5f70-2a64-4c18-8e0b-7a9c5d3f1e24"));

} // namespace

void TestE2eCredentials::initTestCase()
{
    QVERIFY2(m_keyring.error().isEmpty(), qPrintable(m_keyring.error()));
    m_keyring.enter();
    QVERIFY2(m_sandbox.start(), m_sandbox.errorText().constData());
    KeychainSecretStore secrets(std::make_unique<QtKeychainBackend>());
    Profile profile;
    profile.id = kept;
    std::optional<SecretOutcome> outcome;
    secrets.write(profile.secretKey(), SecretString(QStringLiteral("sandbox")), this,
                  [&outcome](const SecretOutcome &written) { outcome = written; });
    QTRY_VERIFY_WITH_TIMEOUT(outcome.has_value(), 40000);
    QVERIFY2(outcome->kind == SecretOutcome::Kind::Value, qPrintable(outcome->words));
}

void TestE2eCredentials::secretsGoOnlyToTheirService_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<bool>("keychain");  // whether there is one
    QTest::addColumn<QString>("client"); // in the environment
    QTest::addColumn<QString>("secret");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("signIns");
    QTest::addColumn<QByteArray>("words");
    const QString with = QStringLiteral("Kept");
    const QString without = QStringLiteral("NotKept");
    const QString client = QStringLiteral("sandbox");
    const QString other = QStringLiteral("nopersons");
    const QByteArray anotherClient = "another client";
    const QByteArray give = "give the client in the environment";
    QTest::newRow("keychain") << with << true << QString() << QString() << 0 << 1 << QByteArray();
    QTest::newRow("keychain before the environment")
        << with << true << client << QStringLiteral("old") << 0 << 1 << QByteArray();
    QTest::newRow("keychain, another client in the environment")
        << with << true << other << other << 0 << 1 << QByteArray();
    QTest::newRow("not in the keychain, same client") << without << true << client << client << 0 << 1 << QByteArray();
    QTest::newRow("not in the keychain, another client")
        << without << true << other << other << 4 << 0 << anotherClient;
    QTest::newRow("not in the keychain, nothing") << without << true << QString() << QString() << 4 << 0 << give;
    QTest::newRow("no keychain, same client") << with << false << client << client << 0 << 1 << QByteArray();
    QTest::newRow("no keychain, another client") << with << false << other << other << 4 << 0 << anotherClient;
    QTest::newRow("no keychain, client in other letters")
        << with << false << QStringLiteral("Sandbox") << client << 4 << 0 << anotherClient;
    QTest::newRow("no keychain, secret alone") << with << false << QString() << client << 4 << 0 << give;
    QTest::newRow("no keychain, id alone") << with << false << client << QString() << 4 << 0 << give;
}

void TestE2eCredentials::secretsGoOnlyToTheirService()
{
    QFETCH(QString, profile);
    QFETCH(bool, keychain);
    QFETCH(QString, client);
    QFETCH(QString, secret);
    QFETCH(int, code);
    QFETCH(int, signIns);
    QFETCH(QByteArray, words);
    CliScene scene(m_sandbox);
    layDownProfiles(scene);
    scene.program.setEnvironment(QStringLiteral("JOBWRIGHT_CLIENT_ID"), client);
    scene.program.setEnvironment(QStringLiteral("JOBWRIGHT_CLIENT_SECRET"), secret);
    if (!keychain)
        scene.program.setEnvironment(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nowhere"));
    const auto run = scene.program.run(CliScene::words(QStringLiteral("show 1004471 --profile ") + profile));
    QVERIFY2(run.code == code, run.err.constData());
    QVERIFY2(run.err.contains(words), run.err.constData());
    QCOMPARE(m_sandbox.count(QStringLiteral("POST /auth/tokens")), signIns);
}

void TestE2eCredentials::childrenDoNotInheritThem_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("window") << QStringLiteral("--sandbox --new-window");
    QTest::newRow("command") << QStringLiteral("show 1004471 --sandbox");
    QTest::newRow("doctor") << QStringLiteral("doctor --sandbox");
}

/// Stands in for the sandbox: writes down what it inherited.
void TestE2eCredentials::childrenDoNotInheritThem()
{
    QFETCH(QString, line);
    CliScene scene(m_sandbox);
    const QString seen = scene.program.home() + QStringLiteral("/seen");
    QFile script(scene.program.home() + QStringLiteral("/sandbox.sh"));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\nenv > '" + seen.toUtf8() + ".new' && mv '" + seen.toUtf8() + ".new' '" + seen.toUtf8() +
                 "'\nexec '" + SandboxProcess::program().toUtf8() + "' \"$@\"\n");
    script.close();
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    scene.program.setEnvironment(QStringLiteral("JOBWRIGHT_SANDBOX"), script.fileName());
    scene.program.setEnvironment(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    const auto process = scene.program.start(CliScene::words(line));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(seen), 60000);
    process->terminate();
    QVERIFY(process->waitForFinished(60000));
    QFile file(seen);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray inherited = file.readAll();
    QVERIFY(inherited.contains("JOBWRIGHT_SANDBOX="));
    QVERIFY2(!inherited.contains("JOBWRIGHT_CLIENT"), inherited.constData());
}

void TestE2eCredentials::layDownProfiles(CliScene &scene) const
{
    const QString folder = scene.program.home() + QStringLiteral("/xdg/jobwright");
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + QStringLiteral("/profiles.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto entry = [this](const char *name, const QUuid &id) {
        return QByteArray("{\"name\": \"") + name + "\", \"id\": \"" + id.toByteArray(QUuid::WithoutBraces) +
               "\", \"kind\": \"other\", \"customerId\": 14532, \"clientId\": \"sandbox\", \"baseUrl\": \"" +
               m_sandbox.baseUrl().toLatin1() + "\"}";
    };
    file.write("{\"profiles\": [" + entry("Kept", kept) + ", " + entry("NotKept", notKept) + "]}");
    scene.program.setEnvironment(QStringLiteral("XDG_CONFIG_DIRS"), scene.program.home() + QStringLiteral("/xdg"));
}

QTEST_GUILESS_MAIN(TestE2eCredentials)
#include "tst_e2e_credentials.moc"
