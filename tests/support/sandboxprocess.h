// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/httpanswer.h"

#include <QList>
#include <QPair>
#include <QProcess>
#include <QStringList>
#include <QUrl>

namespace jobwright {

/// The real jobwright-sandbox on a free port, ended with this object (and by itself should the test be killed).
/// All calls block without an event loop; they talk to another process, so they may be made anywhere in a test.
class SandboxProcess
{
public:
    using Headers = QList<QPair<QByteArray, QByteArray>>;

    /// More arguments, for example {"--seed", "7"}; --port 0 and --exit-with-parent are given anyway.
    explicit SandboxProcess(const QStringList &arguments = {});
    ~SandboxProcess();
    SandboxProcess(const SandboxProcess &) = delete;
    SandboxProcess &operator=(const SandboxProcess &) = delete;

    [[nodiscard]] static QString program();

    /// False when it did not say that it listens; errorText() says why. After stop() the port is taken again.
    [[nodiscard]] bool start();
    /// In place of start(): talks to one that somebody else has started, and ends.
    void useRunning(const QUrl &baseUrl) { m_port = static_cast<quint16>(baseUrl.port()); }
    /// SIGTERM; returns the exit code, or -1 when it had to be killed.
    int stop();
    void kill();

    [[nodiscard]] quint16 port() const { return m_port; }
    /// http://127.0.0.1:PORT
    [[nodiscard]] QString baseUrl() const;
    /// All that was printed on standard output while starting.
    [[nodiscard]] QByteArray readyLine() const { return m_readyLine; }
    [[nodiscard]] QByteArray errorText();

    /// A token of its own for one of the clients sandbox, reader, nopersons; neither faults nor the log see it.
    [[nodiscard]] QByteArray token(const QByteArray &client = "sandbox");
    /// A signed-in call as the program would make it: faults apply, the log counts it.
    [[nodiscard]] HttpAnswer call(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                                  const QByteArray &client = "sandbox");
    /// Exactly these headers, for everything that is wrong with a request.
    [[nodiscard]] HttpAnswer raw(const QByteArray &method, const QByteArray &target, const Headers &headers,
                                 const QByteArray &body = {}) const;
    /// The job as the service shows it, past all faults and unseen by the log; empty when there is none.
    [[nodiscard]] QJsonObject job(qint64 id);

    /// A request to the control paths, for example control("PUT", "/sandbox/faults/slow", {{"value", 500}}).
    HttpAnswer control(const QByteArray &method, const QByteArray &target, const QJsonObject &body = {}) const;
    /// options: value, count, method. False when the server does not take it.
    bool setFault(const QString &name, const QJsonObject &options = {}) const;
    void clearFaults() const;
    /// Changes raw properties of the job behind the client's back.
    bool changeJob(qint64 id, const QJsonObject &properties) const;
    bool removeJob(qint64 id) const;
    [[nodiscard]] QJsonObject log() const;
    void clearLog() const;
    /// How often "METHOD /path" was asked for since the log was cleared; 0 when never.
    [[nodiscard]] int count(const QString &methodAndPath) const;
    /// The bodies of the updates of one job, byte for byte, oldest first.
    [[nodiscard]] QList<QByteArray> patchBodies(qint64 jobId) const;

private:
    QStringList m_arguments;
    QProcess m_process;
    quint16 m_port = 0;
    QByteArray m_readyLine;
};

} // namespace jobwright
