// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/outboxworker.h"
#include "support/programprocess.h"
#include "support/sandboxprocess.h"
#include "support/storefixture.h"
#include "wire/updatejson.h"
#include "work/draftedit.h"

#include <QJsonArray>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace jobwright;

/// Whole processes whose disk is full, fails or cannot be written to, by strace: nothing is called saved that is not,
/// they say why in words, and everything goes on once the disk does.
class TestDiskFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void queues_data();
    void queues();
    void sends_data();
    void sends();
    void outbox_data();
    void outbox();

private:
    /// What becomes of `arguments` under strace with this injection, for the files of the drafts alone.
    [[nodiscard]] QStringList traced(const QString &inject, const QString &path, const QStringList &arguments) const;

    struct Ended
    {
        bool inTime = false; ///< and with 0; else it was killed
        QByteArray said;
    };
    [[nodiscard]] Ended runUntil(const QStringList &arguments, int milliseconds) const;
    void judge(StoreFixture &disk, const QSet<QString> &queued, const QByteArray &said);

    QString m_strace;
    SandboxProcess m_sandbox;
};

namespace {

/// LeakSanitizer cannot look for leaks in a traced process, and fails for that.
void allowTracing(ProgramProcess &program)
{
    program.setEnvironment(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("detect_leaks=0"));
}

const std::pair<const char *, const char *> faults[] = {
    {"L3 full", "pwrite64,write,writev:error=ENOSPC"},
    {"L3 quota", "pwrite64,write,writev:error=EDQUOT"},
    {"L4 sync fails", "fsync,fdatasync:error=EIO"},
    {"L4 write fails", "pwrite64:error=EIO"},
    {"L4 read fails", "pread64:error=EIO"},
    {"L5 read-only", "openat:error=EROFS"},
    {"L5 forbidden", "openat:error=EACCES"},
};

/// In words, beside the lines of the log.
bool saysWhy(const ProgramProcess::Run &run)
{
    return run.err.contains("What you typed is still");
}

QSet<QString> wordsAfter(const QByteArray &word, const QByteArray &said)
{
    QSet<QString> found;
    const QList<QByteArray> lines = said.split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(word + ' '))
            found += QString::fromUtf8(line.mid(word.size() + 1));
    }
    return found;
}

} // namespace

void TestDiskFaults::initTestCase()
{
    m_strace = QStandardPaths::findExecutable(QStringLiteral("strace"));
    QVERIFY2(!m_strace.isEmpty(), "strace is missing: packaging/dependencies.sh test");
    QVERIFY2(m_sandbox.start(), m_sandbox.errorText().constData());
}

QStringList TestDiskFaults::traced(const QString &inject, const QString &path, const QStringList &arguments) const
{
    const QStringList strace{QStringLiteral("-f"), QStringLiteral("-qq"),
                             QStringLiteral("-o"), QStringLiteral("/dev/null"),
                             QStringLiteral("-P"), path,
                             QStringLiteral("-P"), path + QLatin1String("-wal"),
                             QStringLiteral("-P"), path + QLatin1String("-journal"),
                             QStringLiteral("-e"), QStringLiteral("inject=") + inject};
    return strace + arguments;
}

void TestDiskFaults::queues_data()
{
    QTest::addColumn<QString>("inject");
    for (const auto &[name, inject] : faults)
        QTest::newRow(name) << QString::fromLatin1(inject);
}

/// `update --queue` of the program itself, for people and for scripts.
void TestDiskFaults::queues()
{
    QFETCH(const QString, inject);
    ProgramProcess program;
    allowTracing(program);
    const QStringList update =
        QStringList{QStringLiteral("update"), QStringLiteral("1004476"), QStringLiteral("--queue")} +
        ProgramProcess::at(m_sandbox);
    const auto setTo = [&update](const char *value) {
        return update + QStringList{QStringLiteral("--set"), QLatin1String("reference=") + QLatin1String(value)};
    };
    QCOMPARE(program.run(setTo("before")).code, 0);

    const QStringList failing =
        traced(inject, program.draftsFile(), QStringList(ProgramProcess::program()) + setTo("refused"));
    const ProgramProcess::Run forPeople = program.runOther(m_strace, failing);
    QCOMPARE(forPeople.code, 1);
    QVERIFY2(saysWhy(forPeople), forPeople.err.constData());
    QVERIFY2(forPeople.out.isEmpty(), forPeople.out.constData());

    const ProgramProcess::Run forScripts = program.runOther(m_strace, failing + QStringList(QStringLiteral("--json")));
    QCOMPARE(forScripts.code, 1);
    QVERIFY(forScripts.json().value(QLatin1String("draftId")).isNull());
    QVERIFY2(forScripts.outcome() != QLatin1String("queued"), forScripts.out.constData());
    QVERIFY2(saysWhy(forScripts), forScripts.err.constData());

    QCOMPARE(program.run(setTo("after")).code, 0);
    StoreFixture disk;
    disk.options.path = program.draftsFile();
    disk.open();
    const auto drafts = disk.drafts();
    QVERIFY(drafts);
    QVERIFY(disk.notices.isEmpty());
    QStringList kept;
    for (const Draft &draft : *drafts)
        kept += draft.input.value(FieldKey::Reference).text;
    kept.removeAll(QStringLiteral("refused")); // a commit whose answer failed may have reached the disk
    QCOMPARE(kept, QStringList({QStringLiteral("before"), QStringLiteral("after")}));
}

void TestDiskFaults::sends_data()
{
    queues_data();
}

/// `update` of the program itself: nothing leaves that the disk does not know of.
void TestDiskFaults::sends()
{
    QFETCH(const QString, inject);
    ProgramProcess program;
    allowTracing(program);
    m_sandbox.clearLog();
    const QStringList update =
        QStringList{QStringLiteral("update"), QStringLiteral("1004478"), QStringLiteral("--json"),
                    QStringLiteral("--set"), QStringLiteral("reference=sent")} +
        ProgramProcess::at(m_sandbox);
    const QStringList failing = traced(inject, program.draftsFile(), QStringList(ProgramProcess::program()) + update);
    const ProgramProcess::Run run = program.runOther(m_strace, failing);
    QCOMPARE(run.code, 1);
    QVERIFY2(saysWhy(run), run.err.constData());
    QVERIFY(run.outcome() != QLatin1String("confirmed"));
    QCOMPARE(m_sandbox.patchBodies(1004478).size(), 0);
}

void TestDiskFaults::outbox_data()
{
    QTest::addColumn<QString>("inject");
    QTest::addColumn<QString>("during");
    const std::pair<const char *, const char *> times[] = {{"while it starts", ":when=1..12"},
                                                           {"while it works", ":when=14..40"},
                                                           {"now and then", ":when=5+25"},
                                                           {"often", ":when=3+3"}};
    for (const auto &[name, inject] : faults) {
        for (const auto &[when, during] : times) {
            QTest::addRow("%s %s", name, when) << QString::fromLatin1(inject) << QString::fromLatin1(during);
        }
    }
}

/// The outbox through a time in which the disk fails: what is typed stays there, and goes out in the end. Where the
/// disk fails so often that no writing ever comes to its end, the end comes with another one.
void TestDiskFaults::outbox()
{
    QFETCH(const QString, inject);
    QFETCH(const QString, during);
    StoreFixture disk;
    disk.open();
    QVERIFY(disk.drafts());
    disk.store.reset();
    m_sandbox.clearLog();
    constexpr int count = 6;
    static int run = 0;
    const QString mark = QStringLiteral("d%1").arg(++run, 3, 10, QLatin1Char('0'));
    const QStringList work = QStringList(QCoreApplication::applicationFilePath()) +
                             OutboxWorker::arguments({disk.options.path, m_sandbox.baseUrl(), mark, count});
    const bool densely = during.contains(u'+');
    const Ended first = runUntil(traced(inject + during, disk.options.path, work), densely ? 10000 : 60000);
    QVERIFY2(first.inTime || densely, first.said.constData());
    const QSet<QString> queued = wordsAfter(OutboxWorker::queuedWord, first.said);
    if (first.inTime)
        QCOMPARE(queued.size(), count);
    for (const QString &words : wordsAfter(OutboxWorker::troubleWord, first.said))
        QVERIFY2(words.size() > 40, qPrintable(words));
    if (!first.inTime) {
        const Ended second = runUntil(
            QStringList({QStringLiteral("-f"), QStringLiteral("-qq"), QStringLiteral("-o"), QStringLiteral("/dev/null"),
                         QStringLiteral("-e"), QStringLiteral("trace=none"), work.first()}) +
                OutboxWorker::arguments({disk.options.path, m_sandbox.baseUrl(), mark, 0}),
            60000);
        QVERIFY2(second.inTime, second.said.constData());
    }
    judge(disk, queued, first.said);
}

/// All that was called queued has gone out, each once, and the history says so.
void TestDiskFaults::judge(StoreFixture &disk, const QSet<QString> &queued, const QByteArray &said)
{
    disk.open();
    const auto drafts = disk.drafts();
    const auto history = disk.history();
    QVERIFY(drafts && history);
    QVERIFY(disk.notices.isEmpty());
    QByteArray left;
    for (const Draft &draft : *drafts)
        left += "left: " + draftStateWord(draft.state).toLatin1() + ' ' + draft.outcome.toUtf8() + ' ' +
                encodeUpdate(editOf(draft).value_or(JobEdit())).json + ' ' + draft.problem.title.toUtf8() + '\n';
    left += said; // QtTest cuts what is long
    QSet<QString> done;
    for (const HistoryEntry &entry : *history) {
        QCOMPARE(entry.outcome, QStringLiteral("confirmed"));
        done += decodeUpdate(entry.body).first().value.text();
    }
    QVERIFY2(drafts->isEmpty(), left.constData());
    QVERIFY2(done.contains(queued), left.constData());
    QCOMPARE(history->size(), done.size());
    QStringList applied;
    const QJsonArray patches = m_sandbox.log().value(QLatin1String("patches")).toArray();
    for (const QJsonValue &patch : patches)
        applied += decodeUpdate(patch[QLatin1String("body")].toString().toUtf8()).first().value.text();
    QCOMPARE(applied.size(), done.size());
    QCOMPARE(QSet<QString>(applied.begin(), applied.end()), done);
}

TestDiskFaults::Ended TestDiskFaults::runUntil(const QStringList &arguments, int milliseconds) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("detect_leaks=0"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setChildProcessModifier([] { ::setpgid(0, 0); }); // strace leaves the traced behind when it is killed
    process.start(m_strace, arguments);
    const bool ended = process.waitForFinished(milliseconds);
    if (!ended) {
        ::kill(-pid_t(process.processId()), SIGKILL);
        process.waitForFinished();
    }
    return {ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, process.readAll()};
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (const std::optional<int> code = OutboxWorker::runIfAsked(QCoreApplication::arguments()))
        return *code;
    TestDiskFaults test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_diskfaults.moc"
