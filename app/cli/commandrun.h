// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/systemclock.h"
#include "base/systemrandomness.h"
#include "cli/commandline.h"
#include "cli/connector.h"
#include "cli/exitcode.h"
#include "cli/knownprofiles.h"
#include "cli/outboxsendcommand.h"
#include "cli/terminal.h"
#include "net/credentials.h"

#include <QObject>

#include <memory>
#include <vector>

namespace jobwright {

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
    void takeNoConnection(ExitCode code, const QString &words);
    void fail(ExitCode code, const QString &words);
    void begin(bool connected);
    void beginHere();
    void run(std::unique_ptr<Command> command);
    void connectTo(const QUuid &profileId, const OutboxSendCommand::Connected &answer);
    void end(ExitCode code);
    void keepHistory();
    [[nodiscard]] CommandContext context();

    CommandLine m_line;
    Credentials m_environment;
    Terminal m_terminal;
    SystemClock m_clock;
    SystemRandomness m_randomness;
    std::unique_ptr<SqliteDraftStore> m_store;
    std::unique_ptr<SecretStore> m_secrets;
    Connector m_connector;
    KnownProfiles m_profiles;
    std::vector<std::unique_ptr<Connector>> m_others; ///< of the profiles that `outbox send` connects to
    std::unique_ptr<Command> m_command;               ///< goes before what it works with
    bool m_ended = false;
};

/// What main() does where the arguments (those after the program's name) are not for the window: makes the application,
/// carries the command out and returns the exit code. `environment` as takeEnvironmentCredentials() gave it, `program`
/// is argv[0].
[[nodiscard]] int runCommandLine(const QStringList &arguments, const Credentials &environment, char *program);

} // namespace jobwright
