// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/cliscene.h"
#include "support/sqlitefile.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace jobwright;

/// What people wrote outlives a home that moves and a program that is exchanged for another version.
class TestE2eHome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_sandbox.start(), m_sandbox.errorText().constData()); }
    void L20_homeMoved_data();
    void L20_homeMoved();
    void L20_upgrade();
    void L20_downgrade();

private:
    SandboxProcess m_sandbox;
};

namespace {

bool layDownReleased(const CliScene &scene)
{
    const QString path = scene.program.draftsFile();
    return QDir().mkpath(QFileInfo(path).path()) &&
           QFile::copy(QStringLiteral(JOBWRIGHT_TEST_DATA "/drafts-1.db"), path) &&
           QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestE2eHome::L20_homeMoved_data()
{
    QTest::addColumn<QString>("dataHome"); // HOME stands for where the home is
    QTest::addColumn<QString>("file");
    const QString usual = QStringLiteral("/.local/share/jobwright/drafts.db");
    QTest::newRow("L20 HOME alone") << QString() << usual;
    QTest::newRow("L20 XDG_DATA_HOME in it")
        << QStringLiteral("HOME/data") << QStringLiteral("/data/jobwright/drafts.db");
    QTest::newRow("L20 XDG_DATA_HOME relative") << QStringLiteral("jobwright-relative") << usual;
}

void TestE2eHome::L20_homeMoved()
{
    QFETCH(QString, dataHome);
    QFETCH(QString, file);
    CliScene scene(m_sandbox);
    QVERIFY(m_sandbox.changeJob(1004471, {{QStringLiteral("reference"), QStringLiteral("NG-2291")}}));
    const auto moveTo = [&](const QString &home) {
        scene.program.setEnvironment(QStringLiteral("HOME"), home);
        for (const char *name : {"XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
            scene.program.setEnvironment(QString::fromLatin1(name), QString());
        scene.program.setEnvironment(QStringLiteral("XDG_DATA_HOME"),
                                     QString(dataHome).replace(QLatin1String("HOME"), home));
    };
    const QString before = scene.program.home() + QStringLiteral("/before");
    const QString after = scene.program.home() + QStringLiteral("/after");
    QVERIFY(QDir().mkdir(before));
    moveTo(before);
    const auto queued = scene.run(QStringLiteral("update 1004471 --set reference=NG-91 --queue"));
    QVERIFY2(queued.code == 0, queued.err.constData());
    QVERIFY(QFile::exists(before + file));
    QVERIFY(!QDir::current().exists(QStringLiteral("jobwright-relative")));
    QVERIFY(QDir().rename(before, after));
    moveTo(after);
    const auto sent = scene.run(QStringLiteral("outbox send"));
    QVERIFY2(sent.code == 0, sent.err.constData());
    QCOMPARE(m_sandbox.job(1004471).value(QLatin1String("reference")), QJsonValue(QStringLiteral("NG-91")));
    const auto history = scene.run(QStringLiteral("history list"));
    QVERIFY2(history.code == 0 && history.out.contains("1004471"), history.out.constData());
    QVERIFY(!QFile::exists(before));
}

void TestE2eHome::L20_upgrade()
{
    CliScene scene(m_sandbox);
    QVERIFY(layDownReleased(scene));
    const auto list = scene.program.run(CliScene::words(QStringLiteral("outbox list")));
    QVERIFY2(list.code == 0 && list.out.contains("1004472"), list.out.constData());
    const auto history = scene.program.run(CliScene::words(QStringLiteral("history list")));
    QVERIFY2(history.code == 0 && history.out.contains("1004473"), history.out.constData());
    QCOMPARE(scene.run(QStringLiteral("update 1004471 --set reference=NG-92 --queue")).code, 0);
    QCOMPARE(scene.drafts().size(), 3);
}

/// The older program reads and says so; it writes nothing into what it does not know.
void TestE2eHome::L20_downgrade()
{
    CliScene scene(m_sandbox);
    QVERIFY(layDownReleased(scene));
    const QString path = scene.program.draftsFile();
    QVERIFY(SqliteFile::askOnce(path, QStringLiteral("PRAGMA user_version = 99")).isValid());
    const QByteArray before = contentOf(path);
    const auto list = scene.program.run(CliScene::words(QStringLiteral("outbox list")));
    QVERIFY2(list.out.contains("1004472"), list.out.constData());
    QVERIFY2(list.err.contains("newer version"), list.err.constData());
    const auto queued = scene.run(QStringLiteral("update 1004471 --set reference=NG-93 --queue"));
    QVERIFY2(queued.code == 1, queued.err.constData());
    QVERIFY2(queued.err.contains("newer version"), queued.err.constData());
    QCOMPARE(contentOf(path), before);
}

QTEST_GUILESS_MAIN(TestE2eHome)
#include "tst_e2e_home.moc"
