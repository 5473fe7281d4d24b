// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/systemclock.h"
#include "base/systemrandomness.h"
#include "cli/commandline.h"
#include "cli/connector.h"
#include "cli/exitcode.h"
#include "cli/terminal.h"
#include "net/credentials.h"

#include <QObject>

#include <memory>

namespace jobwright {

class Command;
class SecretStore;
class SqliteDraftStore;

/// A command of the command line with all that it needs: connection, drafts on this computer, terminal.
class CommandRun : public QObject
{
    Q_OBJECT

public:
    CommandRun(CommandLine line, Credentials environment, Terminal terminal, QObject *parent = nullptr);
    ~CommandRun() override;

    void start();
    /// On Ctrl+C.
    void cancel();

Q_SIGNALS:
    /// Exactly once.
    void finished(jobwright::ExitCode code);

private:
    void say();
    void fail(ExitCode code, const QString &words);
    void begin(bool connected);
    void end(ExitCode code);

    CommandLine m_line;
    Terminal m_terminal;
    SystemClock m_clock;
    SystemRandomness m_randomness;
    std::unique_ptr<SqliteDraftStore> m_store;
    std::unique_ptr<SecretStore> m_secrets;
    Connector m_connector;
    Command *m_command = nullptr;
    bool m_ended = false;
};

/// What main() does where the arguments (those after the program's name) are not for the window: makes the application,
/// carries the command out and returns the exit code. `program` is argv[0].
[[nodiscard]] int runCommandLine(const QStringList &arguments, char *program);

} // namespace jobwright
