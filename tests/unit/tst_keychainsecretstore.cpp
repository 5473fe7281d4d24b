// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keychainbackend.h"
#include "store/keychainsecretstore.h"
#include "store/sessionsecretstore.h"

#include <QTest>

#include <utility>

using namespace jobwright;
using namespace std::chrono_literals;

using Reply = KeychainReply::Kind;
using Asked = KeychainRequest::Kind;
using Outcome = SecretOutcome::Kind;

namespace {

/// A keychain that answers what the test wants, when the test wants, and does nothing.
class ScriptedKeychain : public KeychainBackend
{
public:
    void start(const KeychainRequest &request, Ended ended) override
    {
        requests.append(request);
        m_ended = std::move(ended);
    }
    [[nodiscard]] bool isAsked() const { return static_cast<bool>(m_ended); }
    void answer(Reply kind, const QByteArray &text = {})
    {
        std::exchange(m_ended, nullptr)({kind, SecretString(text), QStringLiteral("said so")});
    }
    [[nodiscard]] QList<Asked> kinds() const
    {
        QList<Asked> all;
        for (const KeychainRequest &request : requests)
            all += request.kind;
        return all;
    }

    QList<KeychainRequest> requests;

private:
    Ended m_ended;
};

struct Step
{
    Asked asked;
    Reply reply;
    QByteArray text;
};

const QString key = QStringLiteral("jobwright/1/client-secret");
const SecretString secret(QStringLiteral("s3cret ünder"));
const QByteArray kept = "1:" + secret.reveal();

} // namespace

Q_DECLARE_METATYPE(QList<Step>)

class KeychainSecretStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void believesOnlyWhatIsReadBack_data();
    void believesOnlyWhatIsReadBack();
    void L14_jobThatNeverFinishes();
    void lateAnswerIsNotActedOn();
    void waitingOperationThatGaveUpIsNeverBegun();
    void keepsTheOrder();
    void answersOnlyWhileTheAskerLives();
    void endsWhileTheKeychainHangs();
    void sessionStoreKeepsAndForgets();

private:
    void ask(Asked kind);
    [[nodiscard]] bool endsWithin(std::chrono::milliseconds time, qsizetype answers = 1);

    ScriptedKeychain *m_keychain = nullptr;
    std::unique_ptr<KeychainSecretStore> m_store;
    QList<SecretOutcome> m_answers;
};

void KeychainSecretStoreTest::init()
{
    auto keychain = std::make_unique<ScriptedKeychain>();
    m_keychain = keychain.get();
    m_store = std::make_unique<KeychainSecretStore>(std::move(keychain), 500ms);
    m_answers.clear();
}

void KeychainSecretStoreTest::ask(Asked kind)
{
    const auto answer = [this](const SecretOutcome &outcome) { m_answers += outcome; };
    if (kind == Asked::Read)
        m_store->read(key, this, answer);
    else if (kind == Asked::Write)
        m_store->write(key, secret, this, answer);
    else
        m_store->remove(key, this, answer);
}

bool KeychainSecretStoreTest::endsWithin(std::chrono::milliseconds time, qsizetype answers)
{
    return QTest::qWaitFor([this, answers] { return m_answers.size() >= answers; }, static_cast<int>(time.count()));
}

void KeychainSecretStoreTest::believesOnlyWhatIsReadBack_data()
{
    QTest::addColumn<KeychainRequest::Kind>("operation");
    QTest::addColumn<QList<Step>>("steps");
    QTest::addColumn<SecretOutcome::Kind>("expected");

    const Step readsIt{Asked::Read, Reply::Done, kept};
    const Step findsNothing{Asked::Read, Reply::NotFound, {}};
    const Step writes{Asked::Write, Reply::Done, {}};
    const Step deletes{Asked::Delete, Reply::Done, {}};
    const auto row = [](const char *name, Asked operation, const QList<Step> &steps, Outcome expected) {
        QTest::newRow(name) << operation << steps << expected;
    };

    row("read", Asked::Read, {readsIt}, Outcome::Value);
    row("L13 read finds nothing or is locked", Asked::Read, {findsNothing}, Outcome::MissingOrLocked);
    row("read reports success without data", Asked::Read, {{Asked::Read, Reply::Done, {}}}, Outcome::Failed);
    row("read finds an entry of another version", Asked::Read, {{Asked::Read, Reply::Done, "2:x"}}, Outcome::Failed);
    row("read is denied", Asked::Read, {{Asked::Read, Reply::Denied, {}}}, Outcome::Failed);
    row("L12 no keychain", Asked::Read, {{Asked::Read, Reply::Unavailable, {}}}, Outcome::Unavailable);
    row("write", Asked::Write, {writes, readsIt}, Outcome::Value);
    row("L13 write is denied", Asked::Write, {{Asked::Write, Reply::Denied, {}}}, Outcome::Failed);
    row("write reported, nothing there", Asked::Write, {writes, findsNothing}, Outcome::Failed);
    row("write reported, cut short", Asked::Write, {writes, {Asked::Read, Reply::Done, kept.chopped(1)}},
        Outcome::Failed);
    row("write reported, empty read", Asked::Write, {writes, {Asked::Read, Reply::Done, {}}}, Outcome::Failed);
    row("remove", Asked::Delete, {readsIt, deletes, findsNothing}, Outcome::Value);
    row("remove an entry of another version", Asked::Delete, {{Asked::Read, Reply::Done, "9:x"}, deletes, findsNothing},
        Outcome::Value);
    row("L13 remove while locked deletes nothing", Asked::Delete, {findsNothing}, Outcome::MissingOrLocked);
    row("remove reported, still there", Asked::Delete, {readsIt, deletes, readsIt}, Outcome::Failed);
    row("remove fails", Asked::Delete, {readsIt, {Asked::Delete, Reply::Failed, {}}}, Outcome::Failed);
}

void KeychainSecretStoreTest::believesOnlyWhatIsReadBack()
{
    QFETCH(KeychainRequest::Kind, operation);
    QFETCH(QList<Step>, steps);
    QFETCH(SecretOutcome::Kind, expected);

    ask(operation);
    QVERIFY2(m_keychain->requests.isEmpty(), "the keychain may block and is not asked from within the call");
    QList<Asked> kinds;
    for (const Step &step : std::as_const(steps)) {
        QTRY_VERIFY(m_keychain->isAsked());
        QVERIFY(m_answers.isEmpty());
        m_keychain->answer(step.reply, step.text);
        kinds += step.asked;
    }
    QVERIFY(m_answers.isEmpty()); // later, never from within
    QVERIFY(endsWithin(5s));
    QCOMPARE(m_keychain->kinds(), kinds);
    QCOMPARE(m_answers.first().kind, expected);
    QCOMPARE(m_answers.first().words.isEmpty(), expected == Outcome::Value);
    QCOMPARE(m_answers.first().secret == secret, expected == Outcome::Value && operation == Asked::Read);
    for (const KeychainRequest &request : std::as_const(m_keychain->requests)) {
        QCOMPARE(request.key, key);
        QCOMPARE(request.text.reveal(), request.kind == Asked::Write ? kept : QByteArray());
    }
}

void KeychainSecretStoreTest::L14_jobThatNeverFinishes()
{
    ask(Asked::Read);
    QVERIFY(endsWithin(5s));
    QVERIFY(m_keychain->isAsked());
    QCOMPARE(m_answers.first().kind, Outcome::Unavailable);
    QVERIFY(!m_answers.first().words.isEmpty());
}

void KeychainSecretStoreTest::lateAnswerIsNotActedOn()
{
    ask(Asked::Delete);
    QVERIFY(endsWithin(5s));
    m_keychain->answer(Reply::Done, kept); // it was there; but nobody expects a removal any more
    QTest::qWait(20);
    QCOMPARE(m_keychain->kinds(), QList<Asked>{Asked::Read});
    QCOMPARE(m_answers.size(), 1);

    ask(Asked::Read);
    QTRY_COMPARE(m_keychain->requests.size(), 2);
    m_keychain->answer(Reply::Done, kept);
    QVERIFY(endsWithin(5s, 2));
    QCOMPARE(m_answers.last().kind, Outcome::Value);
    QTest::qWait(600); // the watchdog has nothing more to say
    QCOMPARE(m_answers.size(), 2);
}

void KeychainSecretStoreTest::waitingOperationThatGaveUpIsNeverBegun()
{
    ask(Asked::Read);
    ask(Asked::Write);
    QVERIFY(endsWithin(5s, 2));
    QCOMPARE(m_answers.last().kind, Outcome::Unavailable);
    m_keychain->answer(Reply::Done, kept);
    QTest::qWait(20);
    QCOMPARE(m_keychain->kinds(), QList<Asked>{Asked::Read});
}

void KeychainSecretStoreTest::keepsTheOrder()
{
    ask(Asked::Write);
    ask(Asked::Delete);
    for (const Step &step : {Step{Asked::Write, Reply::Done, {}}, Step{Asked::Read, Reply::Done, kept},
                             Step{Asked::Read, Reply::Done, kept}, Step{Asked::Delete, Reply::Done, {}},
                             Step{Asked::Read, Reply::NotFound, {}}}) {
        QTRY_VERIFY(m_keychain->isAsked());
        QCOMPARE(m_keychain->requests.last().kind, step.asked);
        m_keychain->answer(step.reply, step.text);
    }
    QVERIFY(endsWithin(5s, 2));
    QCOMPARE(m_answers.at(0).kind, Outcome::Value);
    QCOMPARE(m_answers.at(1).kind, Outcome::Value);
}

void KeychainSecretStoreTest::answersOnlyWhileTheAskerLives()
{
    auto asker = std::make_unique<QObject>();
    bool answered = false;
    m_store->write(key, secret, asker.get(), [&answered](const SecretOutcome &) { answered = true; });
    asker.reset();
    QTRY_VERIFY(m_keychain->isAsked()); // carried out all the same
    m_keychain->answer(Reply::Done);
    QTRY_VERIFY(m_keychain->isAsked());
    m_keychain->answer(Reply::Done, kept);
    QTest::qWait(20);
    QVERIFY(!answered);
}

void KeychainSecretStoreTest::endsWhileTheKeychainHangs()
{
    ask(Asked::Write);
    QTRY_VERIFY(m_keychain->isAsked());
    m_store.reset();
    QTest::qWait(600);
    QVERIFY(m_answers.isEmpty());
}

void KeychainSecretStoreTest::sessionStoreKeepsAndForgets()
{
    SessionSecretStore store;
    const auto answer = [this](const SecretOutcome &outcome) { m_answers += outcome; };
    store.read(key, this, answer);
    QVERIFY(m_answers.isEmpty());
    store.write(key, secret, this, answer);
    store.read(key, this, answer);
    store.read(key + QLatin1Char('2'), this, answer);
    store.remove(key, this, answer);
    store.remove(key, this, answer);
    store.read(key, this, answer);
    QVERIFY(endsWithin(5s, 7));
    const QList<Outcome> expected{Outcome::MissingOrLocked, Outcome::Value, Outcome::Value,
                                  Outcome::MissingOrLocked, Outcome::Value, Outcome::MissingOrLocked,
                                  Outcome::MissingOrLocked};
    for (qsizetype i = 0; i < expected.size(); ++i)
        QCOMPARE(m_answers.at(i).kind, expected.at(i));
    QVERIFY(m_answers.at(2).secret == secret);
}

QTEST_GUILESS_MAIN(KeychainSecretStoreTest)
#include "tst_keychainsecretstore.moc"
