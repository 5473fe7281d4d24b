// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logcategories.h"
#include "base/logsink.h"

#include <QRegularExpression>
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
        const LogSink sink;
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
        const LogSink sink;
    }
    qWarning("to the earlier one");
    qInstallMessageHandler(ofTest);
    QCOMPARE(earlierCalls, 1);
}

QTEST_GUILESS_MAIN(LogSinkTest)
#include "tst_logsink.moc"
