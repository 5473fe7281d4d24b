// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sandboxprocess.h"

#include "support/blockinghttp.h"

#include <QDeadlineTimer>
#include <QJsonArray>

namespace jobwright {

namespace {

constexpr int startTimeout = 30000; // a debug build with sanitizers on a loaded machine
constexpr int stopTimeout = 10000;

} // namespace

SandboxProcess::SandboxProcess(const QStringList &arguments) : m_arguments(arguments) {}

SandboxProcess::~SandboxProcess()
{
    stop();
}

QString SandboxProcess::program()
{
    return QStringLiteral(JOBWRIGHT_SANDBOX_PATH);
}

bool SandboxProcess::start()
{
    m_readyLine.clear();
    m_process.start(program(), QStringList{QStringLiteral("--port"), QString::number(m_port),
                                           QStringLiteral("--exit-with-parent")} +
                                   m_arguments);
    const QDeadlineTimer deadline(startTimeout);
    while (!m_readyLine.contains('\n') && m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
        m_readyLine += m_process.readAllStandardOutput();
    const QByteArray number = m_readyLine.mid(m_readyLine.lastIndexOf(':') + 1).trimmed();
    m_port = static_cast<quint16>(number.toUInt());
    return m_port != 0;
}

int SandboxProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return m_process.exitCode();
    m_process.terminate();
    if (m_process.waitForFinished(stopTimeout))
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    kill();
    return -1;
}

void SandboxProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(stopTimeout);
}

QString SandboxProcess::baseUrl() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(m_port);
}

QByteArray SandboxProcess::errorText()
{
    return m_process.readAllStandardError();
}

QByteArray SandboxProcess::token(const QByteArray &client)
{
    const HttpAnswer answer =
        raw("POST", "/auth/tokens", {{"Content-Type", "application/x-www-form-urlencoded"}, {"X-Sandbox-Control", "1"}},
            "grant_type=client_credentials&client_id=" + client + "&client_secret=" + client);
    return answer.json().value(QLatin1String("access_token")).toString().toLatin1();
}

HttpAnswer SandboxProcess::call(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                                const QByteArray &client)
{
    Headers headers{{"Authorization", "Bearer " + token(client)}, {"Customer-Id", "14532"}};
    if (!body.isEmpty())
        headers.emplaceBack("Content-Type", "application/json");
    return raw(method, target, headers, body);
}

HttpAnswer SandboxProcess::raw(const QByteArray &method, const QByteArray &target, const Headers &headers,
                               const QByteArray &body) const
{
    return blockingHttp(m_port, method, target, headers, body);
}

QJsonObject SandboxProcess::job(qint64 id)
{
    const HttpAnswer answer =
        raw("GET", "/v1/jobs/" + QByteArray::number(id),
            {{"Authorization", "Bearer " + token()}, {"Customer-Id", "14532"}, {"X-Sandbox-Control", "1"}});
    return answer.status == 200 ? answer.json() : QJsonObject();
}

HttpAnswer SandboxProcess::control(const QByteArray &method, const QByteArray &target, const QJsonObject &body) const
{
    const QByteArray text = body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact);
    return raw(method, target, {{"X-Sandbox-Control", "1"}, {"Content-Type", "application/json"}}, text);
}

bool SandboxProcess::setFault(const QString &name, const QJsonObject &options) const
{
    return control("PUT", "/sandbox/faults/" + name.toLatin1(), options).status == 200;
}

void SandboxProcess::clearFaults() const
{
    control("DELETE", "/sandbox/faults");
}

bool SandboxProcess::changeJob(qint64 id, const QJsonObject &properties) const
{
    return control("PUT", "/sandbox/jobs/" + QByteArray::number(id), properties).status == 204;
}

bool SandboxProcess::removeJob(qint64 id) const
{
    return control("DELETE", "/sandbox/jobs/" + QByteArray::number(id)).status == 204;
}

QJsonObject SandboxProcess::log() const
{
    return control("GET", "/sandbox/log").json();
}

void SandboxProcess::clearLog() const
{
    control("DELETE", "/sandbox/log");
}

int SandboxProcess::count(const QString &methodAndPath) const
{
    return log().value(QLatin1String("counts")).toObject().value(methodAndPath).toInt();
}

QList<QByteArray> SandboxProcess::patchBodies(qint64 jobId) const
{
    const QString path = QStringLiteral("/v1/jobs/%1").arg(jobId);
    QList<QByteArray> bodies;
    const QJsonArray patches = log().value(QLatin1String("patches")).toArray();
    for (const QJsonValue &patch : patches) {
        if (patch[QLatin1String("path")].toString() == path)
            bodies.append(QByteArray::fromBase64(patch[QLatin1String("bodyBase64")].toString().toLatin1()));
    }
    return bodies;
}

} // namespace jobwright
