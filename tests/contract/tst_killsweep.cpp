// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/outboxworker.h"
#include "support/sandboxprocess.h"
#include "support/storefixture.h"
#include "wire/updatejson.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace jobwright;

/// kill -9 at any microsecond, over and over, of a process that queues updates and sends them to the real sandbox: what
/// it said is true afterwards, and no update has a second effect.
class TestKillSweep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void L1_killedAtAnyTime();
    void L2_killedBetweenTheServicesYesAndOurs();
    void L8_killedWhileUpgrading();

private:
    QRandomGenerator m_dice;
    quint32 m_seed = 0;
    int m_rounds = 0;
};

namespace {

const QString upgrade = QStringLiteral("--upgrade");

/// The next form of the drafts file, for a test: enough work to be killed in.
QList<Migration> nextForm()
{
    QList<Migration> migrations = storeMigrations();
    const int next = migrations.last().version + 1;
    migrations += {next,
                   {QStringLiteral("ALTER TABLE drafts ADD COLUMN note TEXT NOT NULL DEFAULT ''"),
                    QStringLiteral("UPDATE drafts SET note = hex(editor_view)"),
                    QStringLiteral("CREATE INDEX drafts_by_note ON drafts (note)")}};
    return migrations;
}

int upgradeFile(const QString &path)
{
    StoreFixture fixture;
    fixture.folder.remove(); // not needed, and left behind by a kill
    fixture.options.path = path;
    fixture.options.migrations = nextForm();
    fixture.open();
    return fixture.drafts() ? 0 : 1;
}

/// Sleeps for less than a turn of an event loop.
void waitMicroseconds(int time)
{
    ::usleep(useconds_t(time));
}

void killAtOnce(QProcess &process)
{
    ::kill(pid_t(process.processId()), SIGKILL);
    process.waitForFinished();
}

/// The drafts file, the sandbox and all that was said, over all rounds.
class Sweep
{
public:
    explicit Sweep(QRandomGenerator &dice) : m_dice(dice) {}

    [[nodiscard]] bool start() { return sandbox.start(); }

    /// One process, killed after a while unless it is to send all there is.
    bool round(int number, int count, bool toTheEnd = false)
    {
        makeTrouble(toTheEnd);
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(),
                      OutboxWorker::arguments({disk.options.path, sandbox.baseUrl(),
                                               QStringLiteral("k%1").arg(number, 4, 10, QLatin1Char('0')), count}));
        if (!process.waitForStarted())
            return false;
        QByteArray said;
        if (toTheEnd) {
            const bool ended = process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit;
            if (!ended)
                killAtOnce(process);
            take(process.readAll());
            return ended;
        }
        // Half of them while the program starts and reads what the last one left, half while it works.
        if (m_dice.bounded(2) == 0) {
            waitMicroseconds(m_dice.bounded(m_startTime * 2));
        } else {
            QElapsedTimer timer;
            timer.start();
            process.waitForReadyRead(20000);
            m_startTime = std::clamp(int(timer.nsecsElapsed() / 1000), 10'000, 1'000'000);
            waitMicroseconds(m_dice.bounded(150'000));
        }
        killAtOnce(process);
        take(process.readAll());
        return true;
    }

    /// Empty where everything that was said is true by now.
    [[nodiscard]] QByteArray judge()
    {
        readLog();
        disk.open();
        const auto drafts = disk.drafts();
        const auto history = disk.history({}, 1'000'000);
        const bool inOrder = drafts && history && disk.notices.isEmpty();
        disk.store.reset();
        if (!inOrder)
            return "the file is not in order";
        QSet<QString> waiting;
        for (const Draft &draft : *drafts) {
            if (draft.state == DraftState::Editing)
                return "an ordinary draft was made of a queued one";
            for (const FieldInput &input : draft.input)
                waiting += input.text;
        }
        QHash<QString, int> ended;
        for (const HistoryEntry &entry : *history) {
            const JobEdit edit = decodeUpdate(entry.body);
            for (const Change &change : edit) {
                if (entry.outcome != QLatin1String("confirmed"))
                    return "not confirmed: " + entry.outcome.toUtf8();
                if (++ended[change.value.text()] > 1 || waiting.contains(change.value.text()))
                    return "done twice: " + change.value.text().toUtf8();
            }
        }
        m_left = int(waiting.size());
        m_ended = int(ended.size());
        for (const QString &value : std::as_const(m_queued)) {
            if (!waiting.contains(value) && !ended.contains(value))
                return "queued and lost: " + value.toUtf8();
        }
        for (const QString &value : std::as_const(m_confirmed)) {
            if (!ended.contains(value))
                return "confirmed and not in the history: " + value.toUtf8();
        }
        for (auto it = ended.cbegin(); it != ended.cend(); ++it) {
            if (!m_applied.contains(it.key()))
                return "in the history, but the service has never seen it: " + it.key().toUtf8();
        }
        for (auto it = m_applied.cbegin(); it != m_applied.cend(); ++it) {
            if (*it > 1)
                return "applied " + QByteArray::number(*it) + " times: " + it.key().toUtf8();
            if (!waiting.contains(it.key()) && !ended.contains(it.key()))
                return "applied, and nothing here knows: " + it.key().toUtf8();
        }
        return m_outOfOrder;
    }

    /// Nothing is left to be done, and the service holds what was sent last.
    [[nodiscard]] QByteArray judgeEnd()
    {
        if (const QByteArray failure = judge(); !failure.isEmpty())
            return failure;
        if (m_left > 0)
            return QByteArray::number(m_left) + " are not sent";
        for (auto it = m_last.cbegin(); it != m_last.cend(); ++it) {
            const auto &[job, field] = it.key();
            if (sandbox.job(job).value(field).toString() != *it)
                return "the service does not hold what was sent last: " + it->toUtf8();
        }
        return {};
    }

    [[nodiscard]] int queued() const { return int(m_queued.size()); }
    [[nodiscard]] int ended() const { return m_ended; }
    [[nodiscard]] int sent() const { return m_sent; }
    [[nodiscard]] int resent() const { return m_sent - int(m_seen.size()); }
    [[nodiscard]] const QStringList &troubles() const { return m_troubles; }

    SandboxProcess sandbox;
    StoreFixture disk;

private:
    /// Late answers, lost answers, and answers that leave open whether the update was applied (it was not).
    void makeTrouble(bool none)
    {
        QJsonObject faults;
        if (!none && m_dice.bounded(3) > 0)
            faults.insert(QStringLiteral("slow"), QJsonObject{{QStringLiteral("value"), m_dice.bounded(1, 40)}});
        if (!none && m_dice.bounded(3) == 0)
            faults.insert(QStringLiteral("lostAnswer"), QJsonObject{{QStringLiteral("count"), m_dice.bounded(1, 4)}});
        if (!none && m_dice.bounded(3) == 0)
            faults.insert(QStringLiteral("gateway502"),
                          QJsonObject{{QStringLiteral("count"), m_dice.bounded(1, 4)},
                                      {QStringLiteral("method"), QStringLiteral("PATCH")}});
        sandbox.control("PUT", "/sandbox/faults", faults);
    }

    /// The last line may be cut.
    void take(const QByteArray &said)
    {
        const QList<QByteArray> lines = said.left(said.lastIndexOf('\n')).split('\n');
        for (const QByteArray &line : lines) {
            const QByteArray word = line.left(line.indexOf(' '));
            const QString what = QString::fromUtf8(line.mid(word.size() + 1));
            if (word == OutboxWorker::queuedWord)
                m_queued += what;
            else if (word == OutboxWorker::confirmedWord)
                m_confirmed += what;
            else if (word == OutboxWorker::troubleWord)
                m_troubles += what;
        }
    }

    /// What the service was asked to change since the last look, and changed.
    void readLog()
    {
        const QJsonArray patches = sandbox.log().value(QLatin1String("patches")).toArray();
        sandbox.clearLog();
        for (const QJsonValue &patch : patches) {
            const JobId job = patch[QLatin1String("path")].toString().section(u'/', -1).toLongLong();
            const int status = patch[QLatin1String("status")].toInt();
            const JobEdit edit = decodeUpdate(patch[QLatin1String("body")].toString().toUtf8());
            ++m_sent;
            if (edit.size() != 1) { // each update is about one field
                m_outOfOrder = "sent what nobody typed";
                continue;
            }
            const QString value = edit.first().value.text();
            m_seen += value;
            if (status != 204 && status != 0) // 0: applied, and the connection closed
                continue;
            ++m_applied[value];
            const QString field = edit.firstKey() == FieldId(FieldKey::Reference) ? QStringLiteral("reference")
                                                                                  : QStringLiteral("orderNumber");
            QString &last = m_last[{job, field}];
            if (value <= last) // they are numbered as they are made
                m_outOfOrder = "applied " + value.toUtf8() + " after " + last.toUtf8();
            last = value;
        }
    }

    QRandomGenerator &m_dice;
    int m_startTime = 60'000; ///< microseconds to the first word of the process, as seen last
    QSet<QString> m_queued;
    QSet<QString> m_confirmed;
    QStringList m_troubles;
    QHash<QString, int> m_applied;
    QHash<std::pair<JobId, QString>, QString> m_last;
    QSet<QString> m_seen;
    QByteArray m_outOfOrder;
    int m_sent = 0;
    int m_left = 0;
    int m_ended = 0;
};

} // namespace

/// JOBWRIGHT_ROUNDS makes it longer, as the target kill-sweep does; JOBWRIGHT_SEED repeats the dice, not the timing.
void TestKillSweep::initTestCase()
{
    m_rounds = std::max(20, qEnvironmentVariableIntValue("JOBWRIGHT_ROUNDS"));
    m_seed = qEnvironmentVariableIsSet("JOBWRIGHT_SEED") ? qEnvironmentVariable("JOBWRIGHT_SEED").toUInt()
                                                         : QRandomGenerator::system()->generate();
    m_dice.seed(m_seed);
}

void TestKillSweep::L1_killedAtAnyTime()
{
    Sweep sweep(m_dice);
    QVERIFY2(sweep.start(), sweep.sandbox.errorText().constData());
    for (int round = 0; round < m_rounds; ++round) {
        QVERIFY(sweep.round(round, -1));
        const QByteArray failure = sweep.judge();
        QVERIFY2(failure.isEmpty(), "JOBWRIGHT_SEED=" + QByteArray::number(m_seed) + ", round " +
                                        QByteArray::number(round) + ": " + failure);
    }
    QVERIFY2(sweep.round(m_rounds, 0, true), "the last process did not come to an end");
    const QByteArray failure = sweep.judgeEnd();
    QVERIFY2(failure.isEmpty(), "JOBWRIGHT_SEED=" + QByteArray::number(m_seed) + ": " + failure);
    QCOMPARE(sweep.troubles(), QStringList());
    qInfo(
        "seed %u: %d kills; %d updates were said to be queued, %d ended in the history, %d requests (%d of them again "
        "after reading), none lost, none applied twice",
        m_seed, m_rounds, sweep.queued(), sweep.ended(), sweep.sent(), sweep.resent());
    QVERIFY2(sweep.queued() > m_rounds && sweep.sent() > m_rounds, "the kills came too early to show anything");
}

/// The service has taken the update and said so; the program is killed before it hears it.
void TestKillSweep::L2_killedBetweenTheServicesYesAndOurs()
{
    SandboxProcess sandbox;
    QVERIFY2(sandbox.start(), sandbox.errorText().constData());
    StoreFixture disk;
    QVERIFY(sandbox.setFault(QStringLiteral("slow"),
                             {{QStringLiteral("value"), 20000}, {QStringLiteral("method"), QStringLiteral("PATCH")}}));
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(),
                  OutboxWorker::arguments({disk.options.path, sandbox.baseUrl(), QStringLiteral("once"), 1}));
    QVERIFY(process.waitForStarted());
    const auto updates = [&sandbox] { return sandbox.log().value(QLatin1String("patches")).toArray().size(); };
    QTRY_COMPARE_WITH_TIMEOUT(updates(), 1, 30000);
    killAtOnce(process);
    disk.open();
    QCOMPARE(disk.drafts()->value(0).state, DraftState::Sending);
    disk.store.reset();

    sandbox.clearFaults();
    process.start(QCoreApplication::applicationFilePath(),
                  OutboxWorker::arguments({disk.options.path, sandbox.baseUrl(), QStringLiteral("none"), 0}));
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 0);
    disk.open();
    QVERIFY(disk.drafts()->isEmpty());
    QCOMPARE(disk.history()->size(), 1);
    QCOMPARE(disk.history()->first().outcome, QStringLiteral("confirmed"));
    QCOMPARE(updates(), 1);
}

void TestKillSweep::L8_killedWhileUpgrading()
{
    StoreFixture old;
    QSet<QUuid> ids;
    SqliteDraftStore &store = old.open();
    int done = 0;
    for (int i = 0; i < 300; ++i) {
        Draft draft = StoreFixture::draft(QString::number(i));
        draft.view = QByteArray(2000, static_cast<char>('a' + i % 26));
        ids += draft.id;
        store.save(draft, &old.context, [&](const auto &result) { done += result ? 1 : 0; });
    }
    QTRY_COMPARE_WITH_TIMEOUT(done, 300, 60000);
    old.store.reset();

    int startTime = 60'000;
    int halfWay = 0;
    for (int round = 0; round < m_rounds; ++round) {
        StoreFixture disk;
        QVERIFY(QDir().mkpath(QFileInfo(disk.options.path).path()));
        QVERIFY(QFile::copy(old.options.path, disk.options.path));
        QProcess process;
        QElapsedTimer timer;
        timer.start();
        process.start(QCoreApplication::applicationFilePath(), {upgrade, disk.options.path});
        QVERIFY(process.waitForStarted());
        if (round == 0) { // how long it takes when nobody kills it
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.exitCode(), 0);
            startTime = int(timer.nsecsElapsed() / 1000);
        } else {
            waitMicroseconds(startTime / 3 + m_dice.bounded(startTime));
            killAtOnce(process);
        }
        halfWay += disk.filesBeside().size() > 1 ? 1 : 0; // a journal, or a copy that is not complete
        disk.options.migrations = nextForm();
        disk.open();
        const auto drafts = disk.drafts();
        QVERIFY(drafts);
        QSet<QUuid> found;
        for (const Draft &draft : *drafts)
            found += draft.id;
        QCOMPARE(found, ids);
        QVERIFY(disk.save(StoreFixture::draft())); // checks the file as a whole first
        QVERIFY2(disk.notices.isEmpty(), qPrintable(disk.notices.value(0).technical));
    }
    qInfo("seed %u: %d kills while the file was upgraded, %d of them half-way", m_seed, m_rounds - 1, halfWay);
    QVERIFY2(halfWay > 0, "the kills came too early or too late to show anything");
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (const std::optional<int> code = OutboxWorker::runIfAsked(arguments))
        return *code;
    if (arguments.value(1) == upgrade)
        return upgradeFile(arguments.value(2));
    TestKillSweep test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_killsweep.moc"
