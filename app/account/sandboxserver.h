// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/endpoint.h"

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QTimer>

namespace jobwright {

/// Runs the program `jobwright-sandbox` on a free loopback port while this lives. It ends by itself when this process
/// does, however that happens, because it watches its standard input.
class SandboxServer : public QObject
{
    Q_OBJECT

public:
    /// Tenant of the sandbox's jobs.
    static constexpr qint64 customerId = 14532;

    explicit SandboxServer(QObject *parent = nullptr);
    ~SandboxServer() override;

    /// Where the program lies: `JOBWRIGHT_SANDBOX` in the environment, else beside this program, else in PATH; empty
    /// where it is nowhere.
    [[nodiscard]] static QString program();
    [[nodiscard]] const Endpoint &endpoint() const { return m_endpoint; }
    [[nodiscard]] bool isReady() const { return m_ready; }

    /// `dataFile` keeps the jobs between two starts; empty keeps them in memory. Once.
    void start(const QString &dataFile);

Q_SIGNALS:
    /// It listens at endpoint().
    void ready();
    /// It did not start, or ended by itself; in words for the user.
    void failed(const QString &words);

private:
    void readOutput();
    void fail(const QString &words);

    QProcess m_process;
    QTimer m_deadline;
    QByteArray m_output;
    Endpoint m_endpoint;
    bool m_ready = false;
    bool m_failed = false;
};

} // namespace jobwright
