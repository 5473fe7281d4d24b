// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Updates of a connection that is not shown, while the window is minimised: with the program's own database, keychain
// and network, against the real sandbox process.
#include "programwindow.h"

#include "store/keychainsecretstore.h"
#include "store/qtkeychainbackend.h"
#include "support/sandboxprocess.h"
#include "support/storefixture.h"
#include "widgets/theme.h"
#include "wire/jobjson.h"
#include "work/outbox.h"

using namespace jobwright;

namespace {

constexpr JobId drain = 1004476;
const QString south = QStringLiteral("Southgate");

/// What earlier starts of the program have left: two connections, and an update that waits for the second.
class Past
{
public:
    explicit Past(SandboxProcess &sandbox) : m_sandbox(sandbox)
    {
        m_store.options.path = StoreOptions::defaultPath();
        m_store.open();
    }

    [[nodiscard]] bool addConnection(const QUuid &id, const QString &name, bool withSecret)
    {
        Profile profile;
        profile.id = id;
        std::optional<bool> kept;
        KeychainSecretStore secrets(std::make_unique<QtKeychainBackend>());
        if (withSecret) {
            secrets.write(profile.secretKey(), SecretString(QStringLiteral("sandbox")), &m_store.context,
                          [&kept](const SecretOutcome &outcome) { kept = outcome.kind == SecretOutcome::Kind::Value; });
            if (!ProgramWindow::waitFor([&kept] { return kept.has_value(); }) || !*kept)
                return false;
        }
        const ProfileRecord record{id,
                                   name,
                                   QStringLiteral("other"),
                                   QStringLiteral("#336699"),
                                   m_sandbox.baseUrl(),
                                   14532,
                                   QStringLiteral("sandbox")};
        return m_store.wait<Done>([&](auto answer) { m_store.store->saveProfile(record, &m_store.context, answer); })
            .isOk();
    }
    [[nodiscard]] bool queue(const QUuid &profile, const QString &reference)
    {
        const auto job = decodeJob(m_sandbox.call("GET", "/v1/jobs/" + QByteArray::number(drain)).body);
        if (!job)
            return false;
        Draft draft;
        draft.id = QUuid::createUuid();
        draft.profileId = profile;
        draft.jobId = drain;
        draft.state = DraftState::Queued;
        draft.base = *job;
        draft.baseReadAt = QDateTime::currentDateTimeUtc();
        draft.createdAt = draft.editedAt = draft.queuedAt = draft.baseReadAt;
        draft.input.insert(FieldKey::Reference, {Change::Kind::Set, reference});
        return m_store.save(draft).isOk();
    }
    /// Before the program starts: one process, one store.
    void close() { m_store.store.reset(); }
    [[nodiscard]] QList<HistoryEntry> history(const QUuid &profile)
    {
        m_store.open();
        const auto entries = m_store.history(profile);
        close();
        return entries ? *entries : QList<HistoryEntry>();
    }
    [[nodiscard]] int draftsLeft()
    {
        m_store.open();
        const auto drafts = m_store.drafts();
        close();
        return drafts ? int(drafts->size()) : -1;
    }

private:
    SandboxProcess &m_sandbox;
    StoreFixture m_store;
};

} // namespace

class TestSendsByItself : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void whileAnotherIsShown_data();
    void whileAnotherIsShown();
    void withoutItsSecret();
    void ofAConnectionThatIsGone();

private:
    [[nodiscard]] bool start();
    [[nodiscard]] QString reference() { return m_sandbox.job(drain).value(QLatin1String("reference")).toString(); }

    SandboxProcess m_sandbox;
    QUuid m_shown;
    QUuid m_other;
    std::unique_ptr<Past> m_past;
    std::unique_ptr<ProgramWindow> m_program;
    QString m_said; ///< in the status line
    bool m_secretAsked = false;
};

void TestSendsByItself::initTestCase()
{
    applyTheme(*qApp, Appearance::Light);
    QVERIFY2(m_sandbox.start(), m_sandbox.errorText().constData());
}

void TestSendsByItself::init()
{
    ProgramWindow::moveIn();
    m_said.clear();
    m_secretAsked = false;
    m_shown = QUuid::createUuid();
    m_other = QUuid::createUuid();
    QVERIFY(m_sandbox.changeJob(drain, {{QStringLiteral("reference"), QStringLiteral("NG-BEFORE")}}));
    m_past = std::make_unique<Past>(m_sandbox);
    QVERIFY(m_past->addConnection(m_shown, QStringLiteral("Northgate"), true));
}

void TestSendsByItself::cleanup()
{
    m_program.reset();
    m_past.reset();
    m_sandbox.clearFaults();
}

/// The first connection is shown, in a window that is minimised from the start.
bool TestSendsByItself::start()
{
    m_past->close();
    m_sandbox.clearLog();
    m_program = std::make_unique<ProgramWindow>();
    if (!QTest::qWaitForWindowActive(&m_program->window()))
        return false;
    m_program->window().showMinimized();
    if (!QTest::qWaitFor([this] { return !m_program->window().isActiveWindow(); }))
        return false;
    Workbench &workbench = m_program->workbench;
    connect(&workbench, &WindowHost::noticed, this, [this](const QString &words) { m_said += words; });
    connect(&workbench, &WindowHost::secretWanted, this, [this] { m_secretAsked = true; });
    workbench.start({}, m_shown);
    return ProgramWindow::waitFor([this] { return m_program->window().tenantView() != nullptr; });
}

void TestSendsByItself::whileAnotherIsShown_data()
{
    QTest::addColumn<bool>("away");
    QTest::newRow("at once") << false;
    QTest::newRow("N30 as soon as the service is back") << true;
}

void TestSendsByItself::whileAnotherIsShown()
{
    QFETCH(bool, away);
    QVERIFY(m_past->addConnection(m_other, south, true));
    QVERIFY(m_past->queue(m_other, QStringLiteral("NG-SOUTH")));
    if (away)
        QVERIFY(m_sandbox.setFault(QStringLiteral("offline")));
    QVERIFY(start());
    if (away) {
        Outbox &outbox = m_program->workbench.workspace()->outbox;
        QVERIFY(ProgramWindow::waitFor([&outbox] { return outbox.items().value(0).attempts > 0; }));
        QVERIFY(ProgramWindow::waitFor(
            [this] { return m_program->workbench.connection() == WindowHost::Connection::Offline; }));
        QCOMPARE(reference(), QStringLiteral("NG-BEFORE"));
        m_sandbox.clearFaults(); // nobody tells the program
    }
    QVERIFY(ProgramWindow::waitFor([this] { return reference() == QLatin1String("NG-SOUTH"); }));
    QVERIFY(ProgramWindow::waitFor([this] { return m_program->workbench.workspace()->outbox.items().isEmpty(); }));
    QVERIFY(ProgramWindow::waitFor(
        [this] { return m_program->workbench.connection() == WindowHost::Connection::Connected; }));
    QCOMPARE(m_sandbox.patchBodies(drain), QList<QByteArray>{"{\"reference\":\"NG-SOUTH\"}"});
    QVERIFY(m_program->window().isMinimized());
    QCOMPARE(m_program->workbench.workspace()->profile.id, m_shown);
    m_program.reset();
    const QList<HistoryEntry> history = m_past->history(m_other);
    QCOMPARE(history.size(), 1);
    QCOMPARE(history.first().profileName, south);
    QCOMPARE(history.first().outcome, QStringLiteral("confirmed"));
    QVERIFY(m_past->history(m_shown).isEmpty());
    QCOMPARE(m_past->draftsLeft(), 0);
}

/// Nobody is asked for a password that did not ask for that connection.
void TestSendsByItself::withoutItsSecret()
{
    QVERIFY(m_past->addConnection(m_other, south, false));
    QVERIFY(m_past->queue(m_other, QStringLiteral("NG-SOUTH")));
    QVERIFY(start());
    Workbench &workbench = m_program->workbench;
    QVERIFY(ProgramWindow::waitFor([this] { return m_said.contains(south); }));
    QVERIFY2(m_said.contains(QLatin1String("until you open that connection")), qPrintable(m_said));
    QTest::qWait(200); // for what must not come
    QVERIFY(!m_secretAsked);
    QVERIFY(m_sandbox.patchBodies(drain).isEmpty());
    QCOMPARE(workbench.workspace()->outbox.items().size(), 1);

    // The user opens it, with the secret for this session only.
    Profile profile;
    for (const Profile &known : workbench.profiles()) {
        if (known.id == m_other)
            profile = known;
    }
    QStringList troubles;
    workbench.saveProfile(profile, SecretString(QStringLiteral("sandbox")), true, &workbench,
                          [&troubles](const QString &trouble, bool) { troubles += trouble; });
    QVERIFY(ProgramWindow::waitFor([this] { return reference() == QLatin1String("NG-SOUTH"); }));
    QCOMPARE(troubles, QStringList{QString()});
    QCOMPARE(m_sandbox.patchBodies(drain).size(), 1);
}

void TestSendsByItself::ofAConnectionThatIsGone()
{
    QVERIFY(m_past->queue(m_other, QStringLiteral("NG-SOUTH")));
    QVERIFY(start());
    Workbench &workbench = m_program->workbench;
    QVERIFY(ProgramWindow::waitFor([&workbench] { return workbench.workspace()->outbox.items().size() == 1; }));
    QVERIFY(
        ProgramWindow::waitFor([&workbench] { return workbench.connection() == WindowHost::Connection::Connected; }));
    QTest::qWait(200); // for what must not come
    QVERIFY(m_sandbox.patchBodies(drain).isEmpty());
    m_program.reset();
    QCOMPARE(m_past->draftsLeft(), 1); // nothing typed is thrown away
}

QTEST_MAIN(TestSendsByItself)
#include "tst_sendsbyitself.moc"
