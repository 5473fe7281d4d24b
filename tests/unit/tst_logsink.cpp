// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logcategories.h"
#include "base/logsink.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

#include <unistd.h>

using namespace jobwright;

class LogSinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesOneRedactedLine();
    void putsTheEarlierHandlerBack();
    void writesTheFileWhateverTheTerminalShows();
};

namespace {

int earlierCalls = 0;

void earlier(QtMsgType, const QMessageLogContext &, const QString &)
{
    ++earlierCalls;
}

} // namespace

void LogSinkTest::writesOneRedactedLine()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    const int keptError = dup(STDERR_FILENO);
    dup2(file.handle(), STDERR_FILENO);
    {
        const LogSink sink{QString()};
        qCWarning(lcNet) << "Authorization: Bearer CANARY\nforged line";
        qCDebug(lcNet, "not shown: below the category's level");
    }
    dup2(keptError, STDERR_FILENO);
    close(keptError);
    QVERIFY(file.seek(0));
    const QString written = QString::fromUtf8(file.readAll());
    static const QRegularExpression shape(
        QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z warning jobwright\\.net: [^\\n]*\\[redacted\\][^\\n]*\\n$"));
    QVERIFY2(shape.match(written).hasMatch(), qPrintable(written));
    QVERIFY(!written.contains(QLatin1String("CANARY")));
}

void LogSinkTest::putsTheEarlierHandlerBack()
{
    const QtMessageHandler ofTest = qInstallMessageHandler(earlier);
    {
        const LogSink sink{QString()};
    }
    qWarning("to the earlier one");
    qInstallMessageHandler(ofTest);
    QCOMPARE(earlierCalls, 1);
}

void LogSinkTest::writesTheFileWhateverTheTerminalShows()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("jobwright.log"));
    QTemporaryFile terminal;
    QVERIFY(terminal.open());
    const int keptError = dup(STDERR_FILENO);
    dup2(terminal.handle(), STDERR_FILENO);
    {
        LogSink sink(path);
        sink.showOnlyWarnings();
        qCInfo(lcNet, "for the file alone");
        qCWarning(lcNet, "for both; token=CANARY");
    }
    dup2(keptError, STDERR_FILENO);
    close(keptError);
    QVERIFY(terminal.seek(0));
    const QByteArray shown = terminal.readAll();
    QVERIFY(!shown.contains("for the file alone") && shown.contains("for both"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray kept = file.readAll();
    QVERIFY2(kept.contains("info jobwright.net: for the file alone\n") && kept.contains("for both"), kept.constData());
    QVERIFY(!kept.contains("CANARY") && !shown.contains("CANARY"));
}

QTEST_GUILESS_MAIN(LogSinkTest)
#include "tst_logsink.moc"
