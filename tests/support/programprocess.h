// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace jobwright {

class SandboxProcess;

/// The real program `jobwright` without a screen, with folders of its own. Blocks without an event loop.
class ProgramProcess
{
public:
    /// What it did.
    struct Run
    {
        int code = -1; ///< -1: it was killed, or did not end in time
        QByteArray out;
        QByteArray err;

        [[nodiscard]] QJsonObject json() const;
        [[nodiscard]] QString outcome() const;
    };

    /// Signs in as `client` where the program asks for it; all clients of the sandbox have their name as secret.
    explicit ProgramProcess(const QByteArray &client = "sandbox");

    void setEnvironment(const QString &name, const QString &value) { m_environment.insert(name, value); }
    [[nodiscard]] static QString program();
    /// Where it keeps everything.
    [[nodiscard]] QString home() const { return m_home.path(); }
    [[nodiscard]] QString draftsFile() const;
    /// --base-url and --customer-id of the sandbox.
    [[nodiscard]] static QStringList at(const SandboxProcess &sandbox);

    [[nodiscard]] Run run(const QStringList &arguments) const;
    /// Another program with the same surroundings, for example one that traces this.
    [[nodiscard]] Run runOther(const QString &other, const QStringList &arguments) const;
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments) const;
    [[nodiscard]] static Run end(QProcess &process);
    /// True where a file below home(), its name included, holds the bytes.
    [[nodiscard]] bool keeps(const QByteArray &bytes) const;

private:
    [[nodiscard]] std::unique_ptr<QProcess> startOther(const QString &other, const QStringList &arguments) const;

    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
};

} // namespace jobwright
