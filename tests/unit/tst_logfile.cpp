// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logfile.h"
#include "base/statefolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <thread>
#include <vector>

using namespace jobwright;

class LogFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isMadeForThisUserAlone();
    void isMadePrivateWhereItIsNot();
    void staysSmall();
    void cutsALongLine();
    void severalWritersLoseNoLine();
    void whatCannotBeWrittenHarmsNobody_data();
    void whatCannotBeWrittenHarmsNobody();
    void tailGoesOverFiles();
    void liesInTheStateFolder_data();
    void liesInTheStateFolder();
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

uint modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 0777U : 0U;
}

} // namespace

void LogFileTest::isMadeForThisUserAlone()
{
    const mode_t kept = umask(0);
    const QTemporaryDir folder;
    LogFile log(folder.filePath(QStringLiteral("state/jobwright/jobwright.log")));
    QVERIFY(!QFileInfo::exists(log.path())); // nothing before the first line
    log.append("first");
    umask(kept);
    QCOMPARE(contentOf(log.path()), QByteArray("first\n"));
    QCOMPARE(modeOf(log.path()), 0600U);
    QCOMPARE(modeOf(QFileInfo(log.path()).path()), 0700U);
}

void LogFileTest::isMadePrivateWhereItIsNot()
{
    const QTemporaryDir folder;
    LogFile log(folder.filePath(QStringLiteral("jobwright.log")));
    log.append("first");
    QVERIFY(QFile::setPermissions(log.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    log.append("second");
    QCOMPARE(modeOf(log.path()), 0600U);
    QCOMPARE(contentOf(log.path()), QByteArray("first\nsecond\n"));
}

void LogFileTest::staysSmall()
{
    const QTemporaryDir folder;
    LogFile log(folder.filePath(QStringLiteral("jobwright.log")), 100, 3);
    for (int i = 0; i < 60; ++i)
        log.append("line " + QByteArray::number(i).rightJustified(4, '0'));
    QCOMPARE(log.paths().size(), 3);
    for (const QString &path : log.paths()) {
        QVERIFY2(QFileInfo(path).size() > 0 && QFileInfo(path).size() <= 100, qPrintable(path));
        QCOMPARE(modeOf(path), 0600U);
    }
    QVERIFY(contentOf(log.path()).endsWith("line 0059\n"));
    QVERIFY(!QFileInfo::exists(log.path() + QStringLiteral(".3")));
    log.remove();
    for (const QString &path : log.paths())
        QVERIFY(!QFileInfo::exists(path));
}

void LogFileTest::cutsALongLine()
{
    const QTemporaryDir folder;
    LogFile log(folder.filePath(QStringLiteral("jobwright.log")));
    log.append("x" + QByteArray("ä").repeated(LogFile::longestLine));
    const QByteArray line = contentOf(log.path());
    QVERIFY(line.size() <= LogFile::longestLine + 10);
    QVERIFY(line.endsWith(" [cut]\n"));
    QCOMPARE(QString::fromUtf8(line).toUtf8(), line); // no half character
}

void LogFileTest::severalWritersLoseNoLine()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("jobwright.log"));
    std::vector<std::thread> writers;
    for (int writer = 0; writer < 4; ++writer) {
        writers.emplace_back([&path, writer] {
            LogFile log(path); // as another process has one
            for (int i = 0; i < 200; ++i)
                log.append("writer " + QByteArray::number(writer) + " line " + QByteArray::number(i));
        });
    }
    for (std::thread &writer : writers)
        writer.join();
    QList<QByteArray> lines = contentOf(path).split('\n');
    QCOMPARE(lines.takeLast(), QByteArray());
    QCOMPARE(lines.size(), 800);
    for (const QByteArray &line : std::as_const(lines))
        QVERIFY2(line.startsWith("writer ") && line.count(' ') == 3, line.constData());
}

void LogFileTest::whatCannotBeWrittenHarmsNobody_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("no path") << QString();
    QTest::newRow("a folder in its place") << QStringLiteral("folder");
    QTest::newRow("a pipe in its place") << QStringLiteral("pipe");
    QTest::newRow("below a file") << QStringLiteral("file/jobwright.log");
    QTest::newRow("below what nobody can make") << QStringLiteral("/proc/none/jobwright.log");
    QTest::newRow("full disk") << QStringLiteral("/dev/full");
}

void LogFileTest::whatCannotBeWrittenHarmsNobody()
{
    QFETCH(QString, path);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("folder")));
    QCOMPARE(mkfifo(QFile::encodeName(folder.filePath(QStringLiteral("pipe"))).constData(), 0600), 0);
    QFile file(folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    LogFile log(path.isEmpty() ? path : folder.filePath(path));
    log.append("nobody reads this");
    log.append("nor this");
    QCOMPARE(log.tail(100), QByteArray());
}

void LogFileTest::tailGoesOverFiles()
{
    const QTemporaryDir folder;
    LogFile log(folder.filePath(QStringLiteral("jobwright.log")), 30, 3);
    for (int i = 0; i < 8; ++i)
        log.append("line " + QByteArray::number(i) + " abc"); // three of ten bytes and a bit to a file
    const QByteArray all = log.tail(10000);
    QVERIFY2(all.endsWith("line 6 abc\nline 7 abc\n"), all.constData());
    QVERIFY(all.indexOf("line 5") < all.indexOf("line 6"));
    QCOMPARE(log.tail(25), QByteArray("line 6 abc\nline 7 abc\n"));
    QCOMPARE(log.tail(0), QByteArray());
}

void LogFileTest::liesInTheStateFolder_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QString>("folder");
    const QString usual = QDir::homePath() + QStringLiteral("/.local/state/jobwright");
    QTest::newRow("given") << QByteArray("/somewhere") << QStringLiteral("/somewhere/jobwright");
    QTest::newRow("not given") << QByteArray() << usual;
    QTest::newRow("relative") << QByteArray("some/where") << usual;
}

void LogFileTest::liesInTheStateFolder()
{
    QFETCH(QByteArray, state);
    QFETCH(QString, folder);
    const QByteArray kept = qgetenv("XDG_STATE_HOME");
    qputenv("XDG_STATE_HOME", state);
    QCOMPARE(userStateFolder(), folder);
    QCOMPARE(LogFile::defaultPath(), folder + QStringLiteral("/jobwright.log"));
    qputenv("XDG_STATE_HOME", kept);
}

QTEST_GUILESS_MAIN(LogFileTest)
#include "tst_logfile.moc"
