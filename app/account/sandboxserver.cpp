// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/sandboxserver.h"

#include "base/logcategories.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <chrono>

namespace jobwright {

SandboxServer::SandboxServer(QObject *parent) : QObject(parent)
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(std::chrono::seconds(20));
    connect(&m_deadline, &QTimer::timeout, this, [this] { fail(tr("The sandbox server did not start in time.")); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &SandboxServer::readOutput);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(tr("The sandbox server could not be started."));
    });
    connect(&m_process, &QProcess::finished, this, [this] { fail(tr("The sandbox server has ended.")); });
}

SandboxServer::~SandboxServer()
{
    m_failed = true; // its end is no news any more
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(2000))
        m_process.kill();
    m_process.waitForFinished(1000);
}

QString SandboxServer::program()
{
    const QString given = qEnvironmentVariable("JOBWRIGHT_SANDBOX");
    if (!given.isEmpty())
        return QFileInfo(given).isExecutable() ? given : QString();
    const QString name = QStringLiteral("jobwright-sandbox");
    const QString beside = QStandardPaths::findExecutable(name, {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(name) : beside;
}

void SandboxServer::start(const QString &dataFile)
{
    const QString path = program();
    if (path.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [this] { fail(tr("The program jobwright-sandbox is missing. Install Jobwright again.")); },
            Qt::QueuedConnection);
        return;
    }
    QStringList arguments{QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--exit-with-parent")};
    if (!dataFile.isEmpty()) {
        QDir().mkpath(QFileInfo(dataFile).path());
        arguments << QStringLiteral("--data") << dataFile;
    }
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(path, arguments);
    m_deadline.start();
}

void SandboxServer::readOutput()
{
    m_output += m_process.readAllStandardOutput();
    if (m_ready)
        return;
    const QByteArray before = "listening on ";
    const qsizetype start = m_output.indexOf(before);
    const qsizetype end = m_output.indexOf('\n', start);
    if (start < 0 || end < 0)
        return;
    const QString url = QString::fromUtf8(m_output.mid(start + before.size(), end - start - before.size())).trimmed();
    if (const QString why = whyNotBaseUrl(url); !why.isEmpty()) {
        fail(why);
        return;
    }
    m_deadline.stop();
    m_endpoint = {baseUrlFromText(url), customerId};
    m_ready = true;
    qCInfo(lcAccount) << "sandbox server is ready";
    Q_EMIT ready();
}

void SandboxServer::fail(const QString &words)
{
    m_deadline.stop();
    m_ready = false;
    if (!std::exchange(m_failed, true))
        Q_EMIT failed(words);
}

} // namespace jobwright
