// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/runmarker.h"

#include "store/recoverynotice.h"
#include "support/storefixture.h"

#include <QProcess>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <new>
#include <sys/resource.h>
#include <unistd.h>

using namespace jobwright;

/// A process that typed something and then ended in one way or another, and what the next one knows of it.
class TestRunMarker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void L18_ends_data();
    void L18_ends();
    void L18_tellsOnce();
    void L18_leavesThoseAloneThatStillRun();
    void needsNoFolder();
    void says_data();
    void says();
};

namespace {

const QString command = QStringLiteral("--end");

QStringList markersIn(const QString &folder)
{
    return QDir(folder).entryList({QStringLiteral("running-*")}, QDir::Files);
}

/// As a slot meets the end of memory.
void runOutOfMemory()
{
#ifdef __SANITIZE_ADDRESS__
    throw std::bad_alloc(); // its shadow needs more address space than any limit leaves
#else
    const rlimit little{256 * 1024 * 1024, 256 * 1024 * 1024};
    ::setrlimit(RLIMIT_AS, &little);
    QList<QByteArray> all;
    for (;;)
        all += QByteArray(1024 * 1024, 'x');
#endif
}

void endLike(const QString &how)
{
    if (how == QLatin1String("killed"))
        ::raise(SIGKILL);
    else if (how == QLatin1String("crashed"))
        ::abort();
    else if (how == QLatin1String("exception"))
        throw 1;
    else if (how == QLatin1String("memory"))
        runOutOfMemory();
    else if (how == QLatin1String("exit at once"))
        ::_exit(0);
    else if (how == QLatin1String("properly"))
        QCoreApplication::quit();
}

/// Saves one draft, says so, and ends in a slot.
int typeAndEnd(const QString &path, const QString &how)
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    StoreFixture fixture;
    fixture.folder.remove(); // not needed, and left behind by a kill
    fixture.options.path = path;
    fixture.open();
    static_cast<void>(fixture.drafts()); // makes the folder
    const RunMarker marker(QFileInfo(path).path());
    if (!fixture.save(StoreFixture::draft()))
        return 1;
    std::printf("saved\n");
    std::fflush(stdout);
    QTimer::singleShot(0, QCoreApplication::instance(), [how] { endLike(how); });
    return QCoreApplication::exec();
}

/// Starts it and waits until it has saved.
bool startOther(QProcess &process, const QString &path, const QString &how)
{
    process.start(QCoreApplication::applicationFilePath(), {command, path, how});
    QByteArray said;
    while (!said.contains('\n') && process.waitForReadyRead(30000))
        said += process.readAllStandardOutput();
    return said == "saved\n";
}

} // namespace

void TestRunMarker::L18_ends_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<bool>("badly");
    QTest::newRow("L18 out of memory") << QStringLiteral("memory") << true;
    QTest::newRow("L18 exception in a slot") << QStringLiteral("exception") << true;
    QTest::newRow("L18 crash") << QStringLiteral("crashed") << true;
    QTest::newRow("L18 kill -9") << QStringLiteral("killed") << true;
    QTest::newRow("L18 ended by a library") << QStringLiteral("exit at once") << true;
    QTest::newRow("properly") << QStringLiteral("properly") << false;
}

void TestRunMarker::L18_ends()
{
    QFETCH(const QString, how);
    QFETCH(const bool, badly);
    StoreFixture fixture;
    const QString folder = QFileInfo(fixture.options.path).path();
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
    QProcess process;
    QVERIFY(startOther(process, fixture.options.path, how));
    QVERIFY(process.waitForFinished(30000));
    QCOMPARE(markersIn(folder).size(), badly ? 1 : 0);

    const RunMarker marker(folder);
    QCOMPARE(marker.badEnd().has_value(), badly);
    if (badly)
        QVERIFY(*marker.badEnd() >= before && *marker.badEnd() <= QDateTime::currentDateTimeUtc());
    QCOMPARE(markersIn(folder).size(), 1); // ours
    fixture.open();
    QCOMPARE(fixture.drafts()->size(), 1);
    QCOMPARE(fixture.drafts()->first().input, StoreFixture::draft().input);
    QVERIFY(fixture.notices.isEmpty());
}

void TestRunMarker::L18_tellsOnce()
{
    StoreFixture fixture;
    const QString folder = QFileInfo(fixture.options.path).path();
    for (int i = 0; i < 2; ++i) {
        QProcess process;
        QVERIFY(startOther(process, fixture.options.path, QStringLiteral("killed")));
        QVERIFY(process.waitForFinished(30000));
    }
    {
        const RunMarker first(folder);
        QVERIFY(first.badEnd());
        const RunMarker second(folder);
        QVERIFY(!second.badEnd());
        QCOMPARE(markersIn(folder).size(), 2);
    }
    QVERIFY(markersIn(folder).isEmpty());
}

void TestRunMarker::L18_leavesThoseAloneThatStillRun()
{
    StoreFixture fixture;
    const QString folder = QFileInfo(fixture.options.path).path();
    QProcess process;
    QVERIFY(startOther(process, fixture.options.path, QStringLiteral("not at all")));
    {
        const RunMarker marker(folder);
        QVERIFY(!marker.badEnd());
    }
    process.kill();
    QVERIFY(process.waitForFinished(30000));
    const RunMarker marker(folder);
    QVERIFY(marker.badEnd());
}

void TestRunMarker::needsNoFolder()
{
    QTemporaryDir folder;
    const QString missing = folder.filePath(QStringLiteral("missing"));
    const RunMarker marker(missing);
    QVERIFY(!marker.badEnd());
    QVERIFY(!QDir(missing).exists());
}

void TestRunMarker::says_data()
{
    QTest::addColumn<int>("drafts");
    QTest::addColumn<QString>("part");
    QTest::newRow("no drafts") << 0 << QStringLiteral("Nothing that was typed");
    QTest::newRow("some") << 3 << QStringLiteral("Everything typed up to");
}

void TestRunMarker::says()
{
    QFETCH(const int, drafts);
    QFETCH(const QString, part);
    QList<Draft> list;
    QDateTime last;
    for (int i = 0; i < drafts; ++i) {
        list += StoreFixture::draft();
        list.last().editedAt = list.last().editedAt.addSecs(i == 1 ? 600 : i); // the last is not the latest
        last = std::max(last, list.last().editedAt);
    }
    const RecoveryNotice notice = RecoveryNotice::after(list);
    QCOMPARE(notice.unsent, drafts);
    QCOMPARE(notice.typedTo, last);
    QVERIFY2(notice.words.contains(part), qPrintable(notice.words));
    if (drafts > 0)
        QVERIFY(notice.words.contains(QLocale().toString(last.toLocalTime(), QLocale::ShortFormat)));
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == command)
        return typeAndEnd(arguments.at(2), arguments.at(3));
    TestRunMarker test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_runmarker.moc"
