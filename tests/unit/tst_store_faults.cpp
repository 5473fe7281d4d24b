// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlitedraftstore.h"

#include "support/sqlitefile.h"
#include "support/storefixture.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRandomGenerator>
#include <QSet>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace jobwright;

/// Full, failing, locked and forbidden disks, and ends at any moment: what was answered without an error is there
/// afterwards, and what failed says so.
class StoreFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mapsCodes_data();
    void mapsCodes();
    void L3_fullDisk();
    void L3_fullDatabase();
    void L5_folderCannotBeMade();
    void L5_forbiddenFile_data();
    void L5_forbiddenFile();
    void L6_lockedByAnotherProgram();
    void L6_manyWritersLoseNothing();
    void failsEveryStatement_data();
    void failsEveryStatement();
    void L1_killedAtAnyTime();
    void L4_failingSync();
};

namespace {

constexpr int ioErrorFsync = 10 | (4 << 8);
constexpr int full = 13;
constexpr int busy = 5;

/// Fails the n-th statement, once or from then on.
class Countdown
{
public:
    Countdown(int n, int code, bool forEver) : m_left(n), m_code(code), m_forEver(forEver) {}
    int operator()()
    {
        --m_left;
        return m_left == 0 || (m_forEver && m_left < 0) ? m_code : 0;
    }
    [[nodiscard]] bool hit() const { return m_left <= 0; }

private:
    int m_left;
    int m_code;
    bool m_forEver;
};

HistoryEntry entryFor(const Draft &draft)
{
    HistoryEntry entry;
    entry.id = QUuid::createUuid();
    entry.jobId = draft.jobId;
    entry.outcome = QStringLiteral("confirmed");
    return entry;
}

void verifyWords(const StoreError &error)
{
    QVERIFY(error.words.size() > 40);
    QVERIFY(!error.words.contains(QLatin1String("SQL")));
}

/// What the sweep does to a file that holds one draft already.
enum class Operation { FirstStart, SaveNew, SaveAgain, Complete, Remove, Upgrade };

/// Puts the user that the test runs as back.
class OtherUser
{
public:
    OtherUser() { m_changed = ::geteuid() == 0 && ::seteuid(65534) == 0; }
    ~OtherUser()
    {
        if (m_changed && ::seteuid(0) != 0)
            std::abort();
    }
    Q_DISABLE_COPY_MOVE(OtherUser)

private:
    bool m_changed = false;
};

/// Saves one draft after the other and says so, until it is killed.
int saveForEver(const QString &path)
{
    StoreFixture fixture;
    fixture.folder.remove(); // not needed, and left behind by a kill
    fixture.options.path = path;
    fixture.open();
    for (;;) {
        const Draft draft = StoreFixture::draft(QString(300, QLatin1Char('k')));
        if (!fixture.save(draft))
            return 1;
        std::printf("%s\n", qPrintable(draft.id.toString()));
        std::fflush(stdout);
        if (fixture.drafts()->size() > 50 && !fixture.complete(draft.id, entryFor(draft)))
            return 1;
        if (QRandomGenerator::global()->bounded(40) == 0)
            fixture.open();
    }
}

/// Saves ten drafts; the exit code is the number of those that were answered without an error.
int saveTen(const QString &path)
{
    StoreFixture fixture;
    fixture.folder.remove(); // not needed, and left behind by a kill
    fixture.options.path = path;
    fixture.open();
    int saved = 0;
    for (int i = 0; i < 10; ++i)
        saved += fixture.save(StoreFixture::draft()) ? 1 : 0;
    return saved;
}

} // namespace

Q_DECLARE_METATYPE(Operation)

void StoreFaultsTest::mapsCodes_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<StoreError::Kind>("kind");
    QTest::newRow("busy") << 5 << StoreError::Kind::Busy;
    QTest::newRow("busy, recovering") << (5 | (1 << 8)) << StoreError::Kind::Busy;
    QTest::newRow("locked") << 6 << StoreError::Kind::Busy;
    QTest::newRow("read-only") << 8 << StoreError::Kind::ReadOnly;
    QTest::newRow("read-only, moved") << 1032 << StoreError::Kind::ReadOnly;
    QTest::newRow("write failed") << 778 << StoreError::Kind::Io;
    QTest::newRow("corrupt") << 11 << StoreError::Kind::Corrupt;
    QTest::newRow("corrupt index") << 779 << StoreError::Kind::Corrupt;
    QTest::newRow("not a database") << 26 << StoreError::Kind::Corrupt;
    QTest::newRow("full") << 13 << StoreError::Kind::Full;
    QTest::newRow("cannot open") << 14 << StoreError::Kind::Io;
    QTest::newRow("syntax") << 1 << StoreError::Kind::Internal;
    QTest::newRow("constraint") << 2067 << StoreError::Kind::Internal;
}

void StoreFaultsTest::mapsCodes()
{
    QFETCH(const int, code);
    const StoreError error = storeErrorFromSqlite(code, QStringLiteral("technical"));
    QTEST(error.kind, "kind");
    QCOMPARE(error.technical, QStringLiteral("technical"));
    verifyWords(error);
}

void StoreFaultsTest::L3_fullDisk()
{
    StoreFixture fixture;
    fixture.open();
    const Draft before = StoreFixture::draft(QStringLiteral("before"));
    QVERIFY(fixture.save(before));
    struct sigaction ignore = {};
    ignore.sa_handler = SIG_IGN;
    QCOMPARE(::sigaction(SIGXFSZ, &ignore, nullptr), 0);
    struct rlimit limit = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &limit), 0);
    const struct rlimit small = {
        static_cast<rlim_t>(QFileInfo(fixture.options.path + QLatin1String("-wal")).size() + 20000), limit.rlim_max};
    Draft large = StoreFixture::draft(QString(500 * 1024, QLatin1Char('x')));
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto refused = fixture.save(large);
    const auto again = fixture.save(large);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limit), 0);

    QVERIFY(!refused && !again);
    QCOMPARE(refused.error().kind, StoreError::Kind::Io);
    verifyWords(refused.error());
    QVERIFY(fixture.save(large)); // as soon as there is room
    fixture.open();
    QCOMPARE(fixture.drafts()->size(), 2);
    QVERIFY(fixture.notices.isEmpty());
}

void StoreFaultsTest::L3_fullDatabase()
{
    StoreFixture fixture;
    bool isFull = false;
    fixture.options.gate = [&](const QString &statement) {
        return isFull && statement.startsWith(QLatin1String("INSERT")) ? full : 0;
    };
    fixture.open();
    isFull = true;
    const auto refused = fixture.save(StoreFixture::draft());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, StoreError::Kind::Full);
    verifyWords(refused.error());
    isFull = false;
    QVERIFY(fixture.save(StoreFixture::draft()));
}

void StoreFaultsTest::L5_folderCannotBeMade()
{
    StoreFixture fixture;
    QFile file(fixture.folder.filePath(QStringLiteral("data")));
    QVERIFY(file.open(QIODevice::WriteOnly)); // a file where the folder should be
    fixture.open();
    const auto refused = fixture.save(StoreFixture::draft());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, StoreError::Kind::Io);
    verifyWords(refused.error());
    QVERIFY(!fixture.drafts());
    QVERIFY(file.remove());
    QVERIFY(fixture.save(StoreFixture::draft())); // without a new start
}

void StoreFaultsTest::L5_forbiddenFile_data()
{
    QTest::addColumn<int>("folderMode");
    QTest::addColumn<int>("fileMode");
    QTest::newRow("read-only folder") << 0500 << 0600;
    QTest::newRow("read-only file") << 0700 << 0400;
    QTest::newRow("both") << 0500 << 0400;
}

void StoreFaultsTest::L5_forbiddenFile()
{
    QFETCH(const int, folderMode);
    QFETCH(const int, fileMode);
    StoreFixture fixture;
    fixture.open();
    QVERIFY(fixture.save(StoreFixture::draft()));
    fixture.store.reset();
    const QByteArray file = QFile::encodeName(fixture.options.path);
    const QByteArray folder = QFile::encodeName(QFileInfo(fixture.options.path).path());
    if (::geteuid() == 0) { // root may do everything: be somebody else
        QCOMPARE(::chmod(QFile::encodeName(fixture.folder.path()).constData(), 0755), 0);
        QCOMPARE(::chown(file.constData(), 65534, 65534), 0);
        QCOMPARE(::chown(folder.constData(), 65534, 65534), 0);
    }
    const OtherUser user;
    QCOMPARE(::chmod(file.constData(), static_cast<mode_t>(fileMode)), 0);
    QCOMPARE(::chmod(folder.constData(), static_cast<mode_t>(folderMode)), 0);
    fixture.open();
    const auto refused = fixture.save(StoreFixture::draft());
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == StoreError::Kind::ReadOnly || refused.error().kind == StoreError::Kind::Io);
    verifyWords(refused.error());
    QCOMPARE(::chmod(folder.constData(), 0700), 0);
    QCOMPARE(::chmod(file.constData(), 0600), 0);
    QVERIFY(fixture.save(StoreFixture::draft())); // mended while running
    QCOMPARE(fixture.drafts()->size(), 2);
    fixture.store.reset();
}

void StoreFaultsTest::L6_lockedByAnotherProgram()
{
    StoreFixture fixture;
    fixture.options.busyTimeout = std::chrono::milliseconds(400);
    fixture.open();
    QVERIFY(fixture.save(StoreFixture::draft()));
    SqliteFile other(fixture.options.path);
    QVERIFY(other.run({QStringLiteral("BEGIN IMMEDIATE")}));

    QTimer pulse;
    int beats = 0;
    QObject::connect(&pulse, &QTimer::timeout, &pulse, [&] { ++beats; });
    pulse.start(10);
    QElapsedTimer timer;
    timer.start();
    const auto refused = fixture.save(StoreFixture::draft());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, StoreError::Kind::Busy);
    verifyWords(refused.error());
    QVERIFY(timer.elapsed() >= 350);
    QVERIFY2(beats >= 10, "I6: this thread went on meanwhile");
    QCOMPARE(fixture.drafts()->size(), 1); // reading goes on

    QVERIFY(other.run({QStringLiteral("ROLLBACK")}));
    QVERIFY(fixture.save(StoreFixture::draft()));
}

void StoreFaultsTest::L6_manyWritersLoseNothing()
{
    StoreFixture fixture;
    fixture.open();
    QVERIFY(fixture.save(StoreFixture::draft()));
    const auto second = fixture.another();
    const auto third = fixture.another();
    int done = 0;
    for (int i = 0; i < 40; ++i) {
        for (SqliteDraftStore *store : {fixture.store.get(), second.get(), third.get()}) {
            store->save(StoreFixture::draft(QString::number(i)), &fixture.context,
                        [&](const auto &result) { done += result ? 1 : 0; });
        }
    }
    QTRY_COMPARE_WITH_TIMEOUT(done, 120, 60000);
    QCOMPARE(fixture.drafts()->size(), 121);
}

void StoreFaultsTest::failsEveryStatement_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("forEver");
    const std::pair<const char *, Operation> operations[] = {
        {"first start", Operation::FirstStart}, {"save", Operation::SaveNew},  {"save again", Operation::SaveAgain},
        {"complete", Operation::Complete},      {"remove", Operation::Remove}, {"upgrade", Operation::Upgrade}};
    const std::pair<const char *, int> codes[] = {
        {"L4 sync fails", ioErrorFsync}, {"L3 full", full}, {"L6 busy", busy}};
    for (const auto &[what, operation] : operations) {
        for (const auto &[why, code] : codes) {
            for (const bool forEver : {false, true})
                QTest::addRow("%s: %s, %s", why, what, forEver ? "for ever" : "once") << operation << code << forEver;
        }
    }
}

void StoreFaultsTest::failsEveryStatement()
{
    QFETCH(const Operation, operation);
    QFETCH(const int, code);
    QFETCH(const bool, forEver);
    bool hit = true;
    int n = 1;
    for (; hit && n < 200; ++n) {
        StoreFixture fixture;
        const Draft present = StoreFixture::draft(QStringLiteral("present"));
        if (operation != Operation::FirstStart) {
            fixture.open();
            QVERIFY(fixture.save(present));
            fixture.store.reset();
        }
        auto countdown = std::make_shared<Countdown>(n, code, forEver);
        fixture.options.gate = [countdown](const QString &) { return (*countdown)(); };
        if (operation == Operation::Upgrade) {
            fixture.options.migrations +=
                {2,
                 {QStringLiteral("ALTER TABLE drafts ADD COLUMN note TEXT NOT NULL DEFAULT ''"),
                  QStringLiteral("UPDATE drafts SET note = 'x'")}};
        }
        Draft changed = present;
        changed.input[FieldKey::Reference].text = QStringLiteral("changed");
        fixture.open();
        if (operation == Operation::SaveAgain || operation == Operation::Complete) {
            const auto read = fixture.drafts();
            if (read)
                changed.revision = read->first().revision;
        }
        bool acknowledged = false;
        if (operation == Operation::Complete)
            acknowledged =
                fixture.save(changed).isOk() &&
                fixture.complete(present.id, entryFor(present), StoreFixture::draft(QStringLiteral("left"))).isOk();
        else if (operation == Operation::Remove)
            acknowledged = fixture.remove(present.id).isOk();
        else if (operation == Operation::SaveAgain)
            acknowledged = fixture.save(changed).isOk();
        else
            acknowledged = fixture.save(StoreFixture::draft(QStringLiteral("new"))).isOk();
        fixture.store.reset();
        hit = countdown->hit();

        // The next start, on a disk that works again.
        fixture.options.gate = {};
        fixture.open();
        const auto read = fixture.drafts();
        const auto history = fixture.history();
        QVERIFY2(read && history, qPrintable(QString::number(n)));
        QVERIFY(fixture.notices.isEmpty());
        QStringList texts;
        for (const Draft &draft : *read)
            texts += draft.input.value(FieldKey::Reference).text;
        const QString seen = QStringLiteral("statement %1: %2").arg(n).arg(texts.join(QLatin1Char(' ')));
        switch (operation) {
        case Operation::FirstStart:
            QVERIFY2(texts == QStringList{QStringLiteral("new")} || (!acknowledged && texts.isEmpty()),
                     qPrintable(seen));
            break;
        case Operation::SaveNew:
        case Operation::Upgrade:
            QVERIFY2(texts.contains(QLatin1String("present")), qPrintable(seen));
            QVERIFY2(texts.contains(QLatin1String("new")) || !acknowledged, qPrintable(seen));
            break;
        case Operation::SaveAgain:
            QCOMPARE(texts.size(), 1);
            QVERIFY2(texts.first() == QLatin1String("changed") || !acknowledged, qPrintable(seen));
            break;
        case Operation::Complete:
            // The draft, or the entry with what was left behind; never both and never none.
            QVERIFY2(texts.size() == 1 && history->size() <= 1, qPrintable(seen));
            QVERIFY2((texts.first() == QLatin1String("left")) == (history->size() == 1), qPrintable(seen));
            QVERIFY2(!acknowledged || history->size() == 1, qPrintable(seen));
            break;
        case Operation::Remove:
            QVERIFY2(texts.isEmpty() || !acknowledged, qPrintable(seen));
            break;
        }
        QVERIFY(fixture.save(StoreFixture::draft())); // and work goes on
    }
    QVERIFY2(!hit && n > 5, qPrintable(QString::number(n)));
}

void StoreFaultsTest::L1_killedAtAnyTime()
{
    StoreFixture fixture;
    QSet<QUuid> acknowledged;
    for (int round = 0; round < 12; ++round) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("--save-for-ever"), fixture.options.path});
        QVERIFY(process.waitForStarted());
        QByteArray said;
        while (!said.contains('\n') && process.waitForReadyRead(20000))
            said += process.readAll();
        QVERIFY(said.contains('\n'));
        QTest::qSleep(QRandomGenerator::global()->bounded(1, 120));
        process.kill();
        QVERIFY(process.waitForFinished());
        said += process.readAll();
        const QList<QByteArray> lines = said.left(said.lastIndexOf('\n')).split('\n');
        for (const QByteArray &line : lines)
            acknowledged += QUuid(QString::fromLatin1(line));
        fixture.open();
        const auto read = fixture.drafts();
        const auto history = fixture.history({}, 1000000);
        QVERIFY(read && history);
        QVERIFY(fixture.save(StoreFixture::draft())); // checks the file as a whole first
        QVERIFY(fixture.notices.isEmpty());
        // Each draft that was answered for is a draft or has become an entry; ids of entries are their own.
        QVERIFY2(
            read->size() + history->size() >= acknowledged.size(),
            qPrintable(QStringLiteral("%1 + %2 < %3").arg(read->size()).arg(history->size()).arg(acknowledged.size())));
        QSet<QUuid> found;
        for (const Draft &draft : *read)
            found += draft.id;
        QVERIFY((acknowledged - found).size() <= history->size());
        fixture.store.reset();
    }
}

void StoreFaultsTest::L4_failingSync()
{
    const QString strace = QStandardPaths::findExecutable(QStringLiteral("strace"));
    QVERIFY2(!strace.isEmpty(), "strace is missing: packaging/dependencies.sh test");
    StoreFixture fixture;
    fixture.open();
    QVERIFY(fixture.save(StoreFixture::draft()));
    fixture.store.reset();
    QProcess process;
    // LeakSanitizer cannot look for leaks in a traced process, and fails for that.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("detect_leaks=0"));
    process.setProcessEnvironment(environment);
    // The synchronisation of the journal fails from now on.
    process.start(strace,
                  {QStringLiteral("-f"), QStringLiteral("-o"), QStringLiteral("/dev/null"), QStringLiteral("-e"),
                   QStringLiteral("inject=fsync,fdatasync:error=EIO"), QCoreApplication::applicationFilePath(),
                   QStringLiteral("--save-ten"), fixture.options.path});
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0); // none of the ten was called saved
    fixture.open();
    QVERIFY(fixture.drafts()->size() >= 1);
    QVERIFY(fixture.save(StoreFixture::draft()));
    QVERIFY(fixture.notices.isEmpty());
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--save-for-ever") == 0)
        return saveForEver(QString::fromLocal8Bit(argv[2]));
    if (argc == 3 && qstrcmp(argv[1], "--save-ten") == 0)
        return saveTen(QString::fromLocal8Bit(argv[2]));
    StoreFaultsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_store_faults.moc"
