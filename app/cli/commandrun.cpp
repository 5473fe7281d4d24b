// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandrun.h"

#include "base/programsetup.h"
#include "cli/interruptwatcher.h"
#include "cli/outcomereport.h"
#include "cli/showcommand.h"
#include "cli/updatecommand.h"
#include "store/keychainsecretstore.h"
#include "store/qtkeychainbackend.h"
#include "store/sqlitedraftstore.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLoggingCategory>

namespace jobwright {

CommandRun::CommandRun(CommandLine line, Credentials environment, Terminal terminal, QObject *parent)
    : QObject(parent)
    , m_line(std::move(line))
    , m_terminal(std::move(terminal))
    , m_store(std::make_unique<SqliteDraftStore>())
    , m_secrets(std::make_unique<KeychainSecretStore>(std::make_unique<QtKeychainBackend>()))
    , m_connector(m_line.connection, std::move(environment), *m_store, *m_secrets, m_clock, m_randomness)
{
    connect(m_store.get(), &SqliteDraftStore::noticed, this,
            [this](const StoreNotice &notice) { m_terminal.complain(notice.words + u'\n'); });
    connect(&m_connector, &Connector::ready, this, [this] { begin(true); });
    connect(&m_connector, &Connector::failed, this, &CommandRun::fail);
}

CommandRun::~CommandRun() = default;

void CommandRun::start()
{
    if (m_line.kind != CommandLine::Kind::Show && m_line.kind != CommandLine::Kind::Update)
        QMetaObject::invokeMethod(this, &CommandRun::say, Qt::QueuedConnection);
    else if (m_line.dryRun && m_line.connection.isEmpty())
        QMetaObject::invokeMethod(
            this, [this] { begin(false); }, Qt::QueuedConnection);
    else
        m_connector.start();
}

void CommandRun::cancel()
{
    if (m_command)
        m_command->cancel();
    else
        end(ExitCode::Interrupted);
}

void CommandRun::say()
{
    const bool wrong = m_line.kind == CommandLine::Kind::UsageError;
    (wrong ? m_terminal.complain : m_terminal.print)(m_line.text);
    end(wrong ? ExitCode::Usage : ExitCode::Done);
}

void CommandRun::fail(ExitCode code, const QString &words)
{
    m_terminal.complain(words + u'\n');
    if (m_line.json && code == ExitCode::NotAllowed) {
        OutcomeReport report;
        report.outcome = outcomeWord(SubmissionResult::Outcome::NotAllowed);
        report.jobId = m_line.jobId;
        report.problem = Problem();
        report.problem->title = words.section(u'\n', 0, 0);
        m_terminal.print(QString::fromUtf8(QJsonDocument(report.toJson()).toJson()));
    }
    end(code);
}

void CommandRun::begin(bool connected)
{
    if (m_ended)
        return;
    CommandContext context;
    context.clock = &m_clock;
    context.terminal = m_terminal;
    if (connected) {
        context.service = &m_connector.service();
        context.profileId = m_connector.profile().id;
        context.profileName = m_connector.profile().name;
    }
    if (m_line.kind == CommandLine::Kind::Show) {
        m_command = new ShowCommand(context, m_line.jobId, m_line.json, this);
    } else {
        context.store = m_store.get();
        m_command = new UpdateCommand(context, m_line, this);
    }
    connect(m_command, &Command::finished, this, &CommandRun::end);
    m_command->start();
}

void CommandRun::end(ExitCode code)
{
    if (!std::exchange(m_ended, true))
        Q_EMIT finished(code);
}

int runCommandLine(const QStringList &arguments, char *program)
{
    // Only the program's name: Qt would take arguments such as -platform for itself.
    int count = 1;
    char *names[] = {program, nullptr};
    QCoreApplication application(count, names);
    nameProgram();
    QLoggingCategory::setFilterRules(QStringLiteral("*.debug=false\n*.info=false"));

    // Read again, now that a translation is installed: the texts in it are for the user.
    installTranslations(application, parseCommandLine(arguments).window.language);
    const Credentials environment = takeEnvironmentCredentials();
    CommandRun run(parseCommandLine(arguments), environment, standardTerminal());
    QObject::connect(&run, &CommandRun::finished, &application,
                     [](ExitCode code) { QCoreApplication::exit(static_cast<int>(code)); });
    InterruptWatcher interrupts;
    QObject::connect(&interrupts, &InterruptWatcher::interrupted, &run, &CommandRun::cancel);
    run.start();
    return QCoreApplication::exec();
}

} // namespace jobwright
