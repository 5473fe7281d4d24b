// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/programprocess.h"

#include "support/sandboxprocess.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>

namespace jobwright {

namespace {

constexpr int endTimeout = 90000; // a debug build with sanitizers on a loaded machine

} // namespace

QJsonObject ProgramProcess::Run::json() const
{
    return QJsonDocument::fromJson(out).object();
}

QString ProgramProcess::Run::outcome() const
{
    return json().value(QLatin1String("outcome")).toString();
}

ProgramProcess::ProgramProcess(const QByteArray &client) : m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANGUAGE", "XDG_CONFIG_DIRS"})
        m_environment.remove(QString::fromLatin1(name));
    setEnvironment(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    setEnvironment(QStringLiteral("HOME"), home());
    setEnvironment(QStringLiteral("XDG_DATA_HOME"), home() + QStringLiteral("/data"));
    setEnvironment(QStringLiteral("XDG_CONFIG_HOME"), home() + QStringLiteral("/config"));
    setEnvironment(QStringLiteral("XDG_CACHE_HOME"), home() + QStringLiteral("/cache"));
    setEnvironment(QStringLiteral("XDG_STATE_HOME"), home() + QStringLiteral("/state"));
    setEnvironment(QStringLiteral("JOBWRIGHT_CLIENT_ID"), QString::fromLatin1(client));
    setEnvironment(QStringLiteral("JOBWRIGHT_CLIENT_SECRET"), QString::fromLatin1(client));
    setEnvironment(QStringLiteral("JOBWRIGHT_SANDBOX"), SandboxProcess::program());
}

QString ProgramProcess::program()
{
    return QStringLiteral(JOBWRIGHT_PROGRAM_PATH);
}

QString ProgramProcess::draftsFile() const
{
    return home() + QStringLiteral("/data/jobwright/drafts.db");
}

QStringList ProgramProcess::at(const SandboxProcess &sandbox)
{
    return {QStringLiteral("--base-url"), sandbox.baseUrl(), QStringLiteral("--customer-id"), QStringLiteral("14532")};
}

ProgramProcess::Run ProgramProcess::run(const QStringList &arguments) const
{
    return end(*start(arguments));
}

ProgramProcess::Run ProgramProcess::runOther(const QString &other, const QStringList &arguments) const
{
    return end(*startOther(other, arguments));
}

std::unique_ptr<QProcess> ProgramProcess::start(const QStringList &arguments) const
{
    return startOther(program(), arguments);
}

std::unique_ptr<QProcess> ProgramProcess::startOther(const QString &other, const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->start(other, arguments);
    process->waitForStarted();
    return process;
}

ProgramProcess::Run ProgramProcess::end(QProcess &process)
{
    Run run;
    const bool ended = process.state() == QProcess::NotRunning || process.waitForFinished(endTimeout);
    if (!ended) {
        process.kill();
        process.waitForFinished();
    } else if (process.exitStatus() == QProcess::NormalExit) {
        run.code = process.exitCode();
    }
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

bool ProgramProcess::keeps(const QByteArray &bytes) const
{
    QDirIterator files(home(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.fileName().toUtf8().contains(bytes))
            return true;
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
            return true;
    }
    return false;
}

} // namespace jobwright
