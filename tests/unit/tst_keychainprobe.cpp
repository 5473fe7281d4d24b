// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keychainprobe.h"
#include "support/keyringsession.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace jobwright;
using namespace std::chrono_literals;

/// Against a real keyring on a bus of its own. GLib and Qt connect to a session once for a process's life.
class KeychainProbeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void seesLocksWithoutAsking();
    void doesNotWaitForEver();
    void seesThatThereIsNone();
    void worksWithoutABus();

private:
    KeyringSession m_session;
};

namespace {

KeychainProbe::State probed(std::chrono::milliseconds patience = 5s)
{
    KeychainProbe probe(patience);
    QSignalSpy spy(&probe, &KeychainProbe::finished);
    probe.start();
    if (!spy.isEmpty() || !spy.wait(20000) || spy.size() != 1)
        return KeychainProbe::State::NotAskable;
    return probe.state();
}

} // namespace

void KeychainProbeTest::initTestCase()
{
    QVERIFY2(m_session.error().isEmpty(), qPrintable(m_session.error()));
    m_session.enter();
}

void KeychainProbeTest::seesLocksWithoutAsking()
{
    QCOMPARE(probed(), KeychainProbe::State::Unlocked);
    QVERIFY(m_session.lock());
    QCOMPARE(probed(), KeychainProbe::State::Locked);
    QVERIFY(m_session.unlock());
    QCOMPARE(probed(), KeychainProbe::State::Unlocked);
}

void KeychainProbeTest::doesNotWaitForEver()
{
    m_session.freeze();
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(probed(300ms), KeychainProbe::State::NoAnswer);
    QVERIFY(timer.elapsed() < 5000);
    m_session.thaw();
    QCOMPARE(probed(), KeychainProbe::State::Unlocked);
}

void KeychainProbeTest::seesThatThereIsNone()
{
    m_session.endKeyring();
    QCOMPARE(probed(), KeychainProbe::State::NoService);
}

void KeychainProbeTest::worksWithoutABus()
{
    QProcess other;
    QProcessEnvironment environment = m_session.environment();
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nowhere"));
    other.setProcessEnvironment(environment);
    other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("probe")});
    QVERIFY(other.waitForFinished());
    QCOMPARE(other.exitCode(), int(KeychainProbe::State::NoBus));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 2 && qstrcmp(argv[1], "probe") == 0)
        return int(probed());
    KeychainProbeTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychainprobe.moc"
