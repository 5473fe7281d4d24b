// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keychainsecretstore.h"
#include "store/qtkeychainbackend.h"
#include "support/keyringsession.h"
#include "support/logcapture.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

using namespace jobwright;
using namespace std::chrono_literals;

using Outcome = SecretOutcome::Kind;

namespace {

const QString keyA = QStringLiteral("jobwright/0b5c8c1e-3f6c-4c0e-9a3e-6a3a4c1d2e01/client-secret");
const QString keyB = QStringLiteral("jobwright/0b5c8c1e-3f6c-4c0e-9a3e-6a3a4c1d2e02/client-secret");

SecretString secretOf(const char *utf8)
{
    return SecretString(QByteArray(utf8));
}

/// One operation, waited for. The kind is Failed with words "timeout" where no answer came at all.
SecretOutcome outcomeOf(const std::function<void(QObject *, SecretStore::Answer)> &operation)
{
    QObject context;
    std::optional<SecretOutcome> outcome;
    operation(&context, [&outcome](const SecretOutcome &answered) { outcome = answered; });
    if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 30000))
        return {Outcome::Failed, {}, QStringLiteral("timeout")};
    return *outcome;
}

SecretOutcome read(SecretStore &store, const QString &key)
{
    return outcomeOf([&](QObject *context, SecretStore::Answer answer) { store.read(key, context, answer); });
}

SecretOutcome write(SecretStore &store, const QString &key, const SecretString &secret)
{
    return outcomeOf([&](QObject *context, SecretStore::Answer answer) { store.write(key, secret, context, answer); });
}

SecretOutcome removeFrom(SecretStore &store, const QString &key)
{
    return outcomeOf([&](QObject *context, SecretStore::Answer answer) { store.remove(key, context, answer); });
}

std::unique_ptr<KeychainSecretStore> newStore(std::chrono::milliseconds patience = 20s)
{
    return std::make_unique<KeychainSecretStore>(std::make_unique<QtKeychainBackend>(), patience);
}

/// What this executable does when it is started with "probe": read and write with the session it finds.
int probe()
{
    const auto store = newStore();
    const SecretOutcome wrote = write(*store, keyA, secretOf("CANARY-probe"));
    const SecretOutcome got = read(*store, keyA);
    fprintf(stdout, "%d %d %s\n", static_cast<int>(wrote.kind), static_cast<int>(got.kind), qPrintable(got.words));
    return 0;
}

} // namespace

/// Against a real gnome-keyring.
class KeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void roundTrip_data();
    void roundTrip();
    void L12_noKeychain_data();
    void L12_noKeychain();
    void L13_locked();
    void L14_neverAnswers();
    void L14_storeEndsWhileTheKeyringHangs();
    void L15_changedAndRemovedBehindOurBack();
    void L15_profilesDoNotShareASecret();
    void logsNoSecret();

private:
    std::unique_ptr<KeyringSession> m_session;
};

void KeychainTest::initTestCase()
{
    m_session = std::make_unique<KeyringSession>();
    QVERIFY2(m_session->error().isEmpty(), qPrintable(m_session->error()));
    m_session->enter();
}

void KeychainTest::init()
{
    m_session->thaw();
    QVERIFY(m_session->unlock());
    const auto store = newStore();
    removeFrom(*store, keyA);
    removeFrom(*store, keyB);
    QCOMPARE(read(*store, keyA).kind, Outcome::MissingOrLocked);
}

void KeychainTest::roundTrip_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("usual") << QByteArray("k3J9/+=~x.Y_z-0123456789abcdef");
    QTest::newRow("blanks at the ends") << QByteArray(" \tsecret \n");
    QTest::newRow("beyond ASCII") << QByteArray("pässwörd \xF0\x9F\x94\x91 \xE2\x80\xAE");
    QTest::newRow("looks like a version") << QByteArray("1:2:");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("2,000 bytes") << QByteArray(2000, 'x');
}

void KeychainTest::roundTrip()
{
    QFETCH(QByteArray, secret);
    const auto store = newStore();
    QCOMPARE(write(*store, keyA, SecretString(secret)).words, QString());
    QCOMPARE(read(*newStore(), keyA).secret.reveal(), secret);
    QCOMPARE(write(*store, keyA, secretOf("another")).words, QString());
    QCOMPARE(read(*store, keyA).secret.reveal(), QByteArray("another"));
    QCOMPARE(removeFrom(*store, keyA).kind, Outcome::Value);
    QCOMPARE(read(*store, keyA).kind, Outcome::MissingOrLocked);
    QCOMPARE(removeFrom(*store, keyA).kind, Outcome::MissingOrLocked);
}

void KeychainTest::L12_noKeychain_data()
{
    QTest::addColumn<bool>("bus");
    QTest::newRow("L12 no session bus") << false;
    QTest::newRow("L12 no keyring on the bus") << true;
}

void KeychainTest::L12_noKeychain()
{
    QFETCH(bool, bus);
    KeyringSession session;
    QVERIFY2(session.error().isEmpty(), qPrintable(session.error()));
    session.endKeyring();
    QProcessEnvironment environment = session.environment();
    if (!bus)
        environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));

    QProcess process; // GLib keeps the first bus of a process, so another process has to meet this one
    process.setProcessEnvironment(environment);
    QElapsedTimer time;
    time.start();
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("probe")});
    QVERIFY(process.waitForFinished(20000));
    QVERIFY2(time.elapsed() < 10000, "the keychain's absence is known at once, not after waiting");
    const QString said = QString::fromUtf8(process.readAllStandardOutput());
    const int unavailable = static_cast<int>(Outcome::Unavailable);
    QVERIFY2(said.startsWith(QStringLiteral("%1 %1 ").arg(unavailable)), qPrintable(said));
    QVERIFY2(said.contains(QLatin1String("for this session only")), qPrintable(said));

    // Nothing fell back to a plain file.
    const QByteArray found = session.run(QStringLiteral("grep"), {QStringLiteral("-rl"), QStringLiteral("CANARY"),
                                                                  environment.value(QStringLiteral("HOME"))});
    QCOMPARE(found, QByteArray());
}

void KeychainTest::L13_locked()
{
    const auto store = newStore();
    QCOMPARE(write(*store, keyA, secretOf("kept")).kind, Outcome::Value);
    QVERIFY(m_session->lock());

    const SecretOutcome got = read(*store, keyA);
    QCOMPARE(got.kind, Outcome::MissingOrLocked);
    QVERIFY(got.words.contains(QLatin1String("locked")));
    const SecretOutcome wrote = write(*store, keyA, secretOf("overwritten"));
    QCOMPARE(wrote.kind, Outcome::Failed);
    QVERIFY(wrote.words.contains(QLatin1String("locked")));
    QCOMPARE(removeFrom(*store, keyA).kind, Outcome::MissingOrLocked);

    QVERIFY(m_session->unlock());
    QCOMPARE(read(*store, keyA).secret.reveal(), QByteArray("kept"));
}

void KeychainTest::L14_neverAnswers()
{
    const auto store = newStore(1s);
    QCOMPARE(write(*store, keyA, secretOf("kept")).kind, Outcome::Value);
    m_session->freeze();
    const SecretOutcome hung = read(*store, keyA);
    QCOMPARE(hung.kind, Outcome::Unavailable);
    QVERIFY(hung.words.contains(QLatin1String("in time")));
    QCOMPARE(write(*store, keyA, secretOf("never begun")).kind, Outcome::Unavailable);
    m_session->thaw();
    QTRY_COMPARE_WITH_TIMEOUT(read(*store, keyA).secret.reveal(), QByteArray("kept"), 10000);
}

void KeychainTest::L14_storeEndsWhileTheKeyringHangs()
{
    auto store = newStore();
    QCOMPARE(write(*store, keyA, secretOf("kept")).kind, Outcome::Value);
    m_session->freeze();
    bool answered = false;
    store->read(keyA, this, [&answered](const SecretOutcome &) { answered = true; });
    QTest::qWait(200); // now libsecret holds the job
    store.reset();
    m_session->thaw();
    QTest::qWait(500); // its answer finds the job alive
    QVERIFY(!answered);
    QCOMPARE(read(*newStore(), keyA).secret.reveal(), QByteArray("kept"));
}

void KeychainTest::L15_changedAndRemovedBehindOurBack()
{
    const auto store = newStore();
    QCOMPARE(write(*store, keyA, secretOf("ours")).kind, Outcome::Value);
    QCOMPARE(write(*newStore(), keyA, secretOf("of another window")).kind, Outcome::Value);
    QCOMPARE(read(*store, keyA).secret.reveal(), QByteArray("of another window"));

    m_session->run(QStringLiteral("secret-tool"), {QStringLiteral("clear"), QStringLiteral("user"), keyA});
    QCOMPARE(read(*store, keyA).kind, Outcome::MissingOrLocked);
}

void KeychainTest::L15_profilesDoNotShareASecret()
{
    const auto store = newStore();
    QCOMPARE(write(*store, keyA, secretOf("of A")).kind, Outcome::Value);
    QCOMPARE(read(*store, keyB).kind, Outcome::MissingOrLocked);
    QCOMPARE(write(*store, keyB, secretOf("of B")).kind, Outcome::Value);
    QCOMPARE(read(*store, keyA).secret.reveal(), QByteArray("of A"));
    QCOMPARE(removeFrom(*store, keyA).kind, Outcome::Value);
    QCOMPARE(read(*store, keyB).secret.reveal(), QByteArray("of B"));
}

void KeychainTest::logsNoSecret()
{
    const LogCapture log;
    const auto store = newStore(1s);
    write(*store, keyA, secretOf("CANARY-1"));
    QVERIFY(m_session->lock());
    write(*store, keyA, secretOf("CANARY-2"));
    m_session->freeze();
    write(*store, keyA, secretOf("CANARY-3"));
    m_session->thaw();
    QVERIFY(log.text().contains(QLatin1String("does not answer")));
    QVERIFY(!log.text().contains(QLatin1String("CANARY")));
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc == 2 && qstrcmp(argv[1], "probe") == 0)
        return probe();
    KeychainTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keychain.moc"
