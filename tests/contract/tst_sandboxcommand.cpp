// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sandboxprocess.h"

#include <QElapsedTimer>
#include <QFile>
#include <QHostAddress>
#include <QNetworkInterface>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace jobwright;

namespace {

constexpr qint64 job = 1004471;

/// Runs to the end; standard input is closed at once.
struct Run
{
    explicit Run(const QStringList &arguments)
    {
        QProcess process;
        process.start(SandboxProcess::program(), arguments);
        process.closeWriteChannel();
        ended = process.waitForFinished(30000);
        code = process.exitCode();
        out = process.readAllStandardOutput();
        error = process.readAllStandardError();
    }

    bool ended = false;
    int code = 0;
    QByteArray out;
    QByteArray error;
};

} // namespace

/// The command line, the data file, and how the process begins and ends.
class SandboxCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesUsage_data();
    void refusesUsage();
    void printsHelpAndVersion();
    void saysOneLineWhenReady();
    void listensOnLoopbackOnly();
    void endsOnTerm();
    void endsWithItsParent();
    void endsWhenParentIsGoneOnly();
    void takesGivenPortOrSaysSo();
    void keepsDataInFile();
    void keepsUpdatesWhenKilled();
    void leavesForeignFileAlone();
    void cannotOpenFile();

private:
    QTemporaryDir m_dir;
};

void SandboxCommand::refusesUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const QString &arguments) {
        QTest::newRow(name) << arguments.split(QLatin1Char(' '));
    };
    row("unknown option", QStringLiteral("--bogus"));
    row("positional", QStringLiteral("serve"));
    row("port text", QStringLiteral("--port http"));
    row("port too high", QStringLiteral("--port 65536"));
    row("port negative", QStringLiteral("--port -1"));
    row("seed text", QStringLiteral("--seed x"));
    row("now text", QStringLiteral("--now today"));
    row("lifetime negative", QStringLiteral("--token-lifetime -5"));
    row("fault unknown", QStringLiteral("--fault earthquake"));
    row("fault value", QStringLiteral("--fault slow=long"));
    row("fault count", QStringLiteral("--fault offline:count=x"));
    row("fault without name", QStringLiteral("--fault"));
    row("catalogue format", QStringLiteral("--print-catalogue xml"));
}

void SandboxCommand::refusesUsage()
{
    QFETCH(QStringList, arguments);
    const Run run(arguments + QStringList{QStringLiteral("--exit-with-parent")});
    QVERIFY(run.ended);
    QCOMPARE(run.code, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY(run.error.contains("Usage:"));
}

void SandboxCommand::printsHelpAndVersion()
{
    const Run help({QStringLiteral("--help")});
    QCOMPARE(help.code, 0);
    for (const char *option : {"--port", "--data", "--seed", "--now", "--token-lifetime", "--fault",
                               "--print-catalogue", "--exit-with-parent"})
        QVERIFY2(help.out.contains(option), option);
    const Run version({QStringLiteral("--version")});
    QCOMPARE(version.code, 0);
    QCOMPARE(version.out, QByteArray("jobwright-sandbox " JOBWRIGHT_VERSION "\n"));
}

void SandboxCommand::saysOneLineWhenReady()
{
    SandboxProcess sandbox;
    QVERIFY2(sandbox.start(), sandbox.errorText().constData());
    QCOMPARE(sandbox.readyLine(), "jobwright-sandbox listening on " + sandbox.baseUrl().toLatin1() + '\n');
    QCOMPARE(sandbox.call("GET", "/v1/jobs/1004471").status, 200);
    QVERIFY(sandbox.errorText().isEmpty());
}

void SandboxCommand::listensOnLoopbackOnly()
{
    SandboxProcess sandbox;
    QVERIFY2(sandbox.start(), sandbox.errorText().constData());
    int others = 0;
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (address.isLoopback())
            continue;
        ++others;
        QTcpSocket socket;
        socket.connectToHost(address, sandbox.port());
        QVERIFY2(!socket.waitForConnected(1000), qPrintable(address.toString()));
    }
    if (others == 0)
        QSKIP("This machine has the loopback address only.");
}

void SandboxCommand::endsOnTerm()
{
    SandboxProcess sandbox;
    QVERIFY2(sandbox.start(), sandbox.errorText().constData());
    QCOMPARE(sandbox.stop(), 0);
}

void SandboxCommand::endsWithItsParent()
{
    const Run run({QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--exit-with-parent")});
    QVERIFY(run.ended);
    QCOMPARE(run.code, 0);
    QVERIFY(run.out.startsWith("jobwright-sandbox listening on http://127.0.0.1:"));
}

void SandboxCommand::endsWhenParentIsGoneOnly()
{
    // Without the option a closed standard input means nothing, as when started in the background of a shell.
    QProcess process;
    process.start(SandboxProcess::program(), {QStringLiteral("--port"), QStringLiteral("0")});
    process.closeWriteChannel();
    QVERIFY(process.waitForReadyRead(30000));
    QVERIFY(!process.waitForFinished(500));
    process.terminate();
    QVERIFY(process.waitForFinished(10000));
    QCOMPARE(process.exitCode(), 0);
}

void SandboxCommand::takesGivenPortOrSaysSo()
{
    QTcpServer holder;
    QVERIFY(holder.listen(QHostAddress::LocalHost));
    const QString port = QString::number(holder.serverPort());
    const Run taken({QStringLiteral("--port"), port, QStringLiteral("--exit-with-parent")});
    QCOMPARE(taken.code, 1);
    QVERIFY(taken.out.isEmpty());
    QVERIFY(taken.error.contains(port.toLatin1()));
    holder.close();
    const Run free({QStringLiteral("--port"), port, QStringLiteral("--exit-with-parent")});
    QCOMPARE(free.code, 0);
    QVERIFY(free.out.endsWith(':' + port.toLatin1() + '\n'));
}

void SandboxCommand::keepsDataInFile()
{
    const QString file = m_dir.filePath(QStringLiteral("jobs.sqlite"));
    SandboxProcess sandbox({QStringLiteral("--data"), file});
    QVERIFY2(sandbox.start(), sandbox.errorText().constData());
    QCOMPARE(sandbox.call("PATCH", "/v1/jobs/1004471", "{\"reference\":\"kept\"}").status, 204);
    QCOMPARE(sandbox.stop(), 0);
    const quint16 port = sandbox.port();
    QVERIFY2(sandbox.start(), sandbox.errorText().constData());
    QCOMPARE(sandbox.port(), port);
    QCOMPARE(sandbox.job(job).value(QLatin1String("reference")).toString(), QStringLiteral("kept"));
}

void SandboxCommand::keepsUpdatesWhenKilled()
{
    const QString file = m_dir.filePath(QStringLiteral("killed.sqlite"));
    SandboxProcess sandbox({QStringLiteral("--data"), file});
    QVERIFY2(sandbox.start(), sandbox.errorText().constData());
    QCOMPARE(sandbox.call("PATCH", "/v1/jobs/1004471", "{\"reference\":\"answered\",\"plannedDuration\":5}").status,
             204);
    sandbox.kill();
    QVERIFY2(sandbox.start(), sandbox.errorText().constData());
    QCOMPARE(sandbox.job(job).value(QLatin1String("reference")).toString(), QStringLiteral("answered"));
    QCOMPARE(sandbox.job(job).value(QLatin1String("plannedDuration")).toInt(), 5);
}

void SandboxCommand::leavesForeignFileAlone()
{
    const QString path = m_dir.filePath(QStringLiteral("letter.txt"));
    const QByteArray text = QByteArray("Dear Sir or Madam,\n").repeated(100);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    const Run run({QStringLiteral("--data"), path, QStringLiteral("--port"), QStringLiteral("0"),
                   QStringLiteral("--exit-with-parent")});
    QCOMPARE(run.code, 1);
    QVERIFY(run.out.isEmpty());
    QVERIFY(run.error.contains("letter.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), text);
}

void SandboxCommand::cannotOpenFile()
{
    const Run run({QStringLiteral("--data"), m_dir.filePath(QStringLiteral("no/such/folder.sqlite")),
                   QStringLiteral("--exit-with-parent")});
    QCOMPARE(run.code, 1);
    QVERIFY(!run.error.isEmpty());
}

QTEST_GUILESS_MAIN(SandboxCommand)
#include "tst_sandboxcommand.moc"
