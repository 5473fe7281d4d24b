// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandrun.h"

#include "account/historykeeper.h"
#include "account/historysettings.h"
#include "base/programsetup.h"
#include "cli/doctorcommand.h"
#include "cli/historylistcommand.h"
#include "cli/interruptwatcher.h"
#include "cli/outboxlistcommand.h"
#include "cli/outcomereport.h"
#include "cli/showcommand.h"
#include "cli/updatecommand.h"
#include "store/keychainsecretstore.h"
#include "store/qtkeychainbackend.h"
#include "store/sqlitedraftstore.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace jobwright {

namespace {

StoreOptions storeOptions(const CommandLine &line)
{
    StoreOptions options;
    // Else the store would open the file after a while, and make, upgrade or repair it.
    if (line.kind == CommandLine::Kind::Doctor)
        options.checkAfter = std::chrono::milliseconds(-1);
    return options;
}

} // namespace

CommandRun::CommandRun(CommandLine line, Credentials environment, Terminal terminal, QObject *parent)
    : QObject(parent)
    , m_line(std::move(line))
    , m_environment(std::move(environment))
    , m_terminal(std::move(terminal))
    , m_store(std::make_unique<SqliteDraftStore>(storeOptions(m_line)))
    , m_secrets(std::make_unique<KeychainSecretStore>(std::make_unique<QtKeychainBackend>()))
    , m_connector(m_line.connection, m_environment, *m_store, *m_secrets, m_clock, m_randomness)
    , m_profiles(*m_store, *m_secrets)
{
    connect(m_store.get(), &SqliteDraftStore::noticed, this,
            [this](const StoreNotice &notice) { m_terminal.complain(notice.words + u'\n'); });
    connect(&m_connector, &Connector::ready, this, [this] { begin(true); });
    connect(&m_connector, &Connector::failed, this, &CommandRun::takeNoConnection);
    connect(&m_profiles, &KnownProfiles::loaded, this, &CommandRun::beginHere);
}

CommandRun::~CommandRun() = default;

void CommandRun::start()
{
    switch (m_line.kind) {
    case CommandLine::Kind::Show:
    case CommandLine::Kind::Update:
        if (m_line.dryRun && m_line.connection.isEmpty())
            QMetaObject::invokeMethod(
                this, [this] { begin(false); }, Qt::QueuedConnection);
        else
            m_connector.start();
        break;
    case CommandLine::Kind::OutboxList:
    case CommandLine::Kind::OutboxSend:
    case CommandLine::Kind::HistoryList:
        m_profiles.load();
        break;
    case CommandLine::Kind::Doctor:
        run(std::make_unique<DoctorCommand>(m_line, *m_secrets, m_clock, m_terminal,
                                            m_environment.clientSecret.isEmpty() ? QString() : m_environment.clientId));
        break;
    case CommandLine::Kind::Window:
    case CommandLine::Kind::Help:
    case CommandLine::Kind::Version:
    case CommandLine::Kind::UsageError:
        QMetaObject::invokeMethod(this, &CommandRun::say, Qt::QueuedConnection);
        break;
    }
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

/// What is only to be queued needs no more than to know for which profile.
void CommandRun::takeNoConnection(ExitCode code, const QString &words)
{
    const bool queues = m_line.kind == CommandLine::Kind::Update && m_line.queue && !m_line.dryRun;
    if (!queues || m_connector.profile().id.isNull()) {
        fail(code, words);
        return;
    }
    m_terminal.complain(words + u'\n');
    begin(false);
}

CommandContext CommandRun::context()
{
    CommandContext context;
    context.clock = &m_clock;
    context.randomness = &m_randomness;
    context.terminal = m_terminal;
    return context;
}

void CommandRun::begin(bool connected)
{
    if (m_ended)
        return;
    CommandContext with = context();
    if (connected)
        with.service = &m_connector.service();
    with.profileId = m_connector.profile().id;
    with.profileName = m_connector.profile().name;
    if (m_line.kind == CommandLine::Kind::Show) {
        run(std::make_unique<ShowCommand>(with, m_line.jobId, m_line.json));
    } else {
        with.store = m_store.get();
        run(std::make_unique<UpdateCommand>(with, m_line));
    }
}

/// A command about what is on this computer.
void CommandRun::beginHere()
{
    if (m_ended)
        return;
    const Result<QUuid, QString> meant = m_profiles.meant(m_line.connection);
    if (!meant) {
        fail(ExitCode::Usage, meant.error());
        return;
    }
    CommandContext with = context();
    with.store = m_store.get();
    with.profileId = *meant;
    with.nameOf = [this](const QUuid &id) { return m_profiles.nameOf(id); };
    if (m_line.kind == CommandLine::Kind::OutboxList)
        run(std::make_unique<OutboxListCommand>(with, m_line.json));
    else if (m_line.kind == CommandLine::Kind::HistoryList)
        run(std::make_unique<HistoryListCommand>(with, m_line));
    else
        run(std::make_unique<OutboxSendCommand>(
            with, [this](const QUuid &id, const auto &answer) { connectTo(id, answer); }, m_line.json));
}

void CommandRun::connectTo(const QUuid &profileId, const OutboxSendCommand::Connected &answer)
{
    auto &connector = *m_others.emplace_back(
        std::make_unique<Connector>(m_line.connection, m_environment, *m_store, *m_secrets, m_clock, m_randomness));
    connect(&connector, &Connector::ready, m_command.get(), [&connector, answer] {
        const Profile &profile = connector.profile();
        const QUrl &base = profile.endpoint.baseUrl;
        const QString server = QStringLiteral("%1://%2:%3").arg(base.scheme(), base.host()).arg(base.port(-1));
        answer({&connector.service(), profile.name, server}, ExitCode::Done, {});
    });
    connect(&connector, &Connector::failed, m_command.get(),
            [answer](ExitCode code, const QString &words) { answer({}, code, words); });
    if (m_line.connection.isEmpty())
        connector.startFor(profileId);
    else
        connector.start();
}

void CommandRun::run(std::unique_ptr<Command> command)
{
    m_command = std::move(command);
    connect(m_command.get(), &Command::finished, this, &CommandRun::end);
    m_command->start();
}

void CommandRun::end(ExitCode code)
{
    if (std::exchange(m_ended, true))
        return;
    keepHistory();
    Q_EMIT finished(code);
}

/// On a computer that has no window open: where a command may have added to the history, and once a day.
void CommandRun::keepHistory()
{
    const bool adds =
        (m_line.kind == CommandLine::Kind::Update && !m_line.dryRun) || m_line.kind == CommandLine::Kind::OutboxSend;
    HistorySettings settings;
    if (m_command && adds && HistoryKeeper::isDue(m_clock.nowUtc(), settings.lastUse()))
        HistoryKeeper(settings, Policies::read(), *m_store, m_clock).keep();
}

int runCommandLine(const QStringList &arguments, const Credentials &environment, char *program)
{
    // Only the program's name: Qt would take arguments such as -platform for itself.
    int count = 1;
    char *names[] = {program, nullptr};
    QCoreApplication application(count, names);
    nameProgram();

    // Read again, now that a translation is installed: the texts in it are for the user.
    installTranslations(application, parseCommandLine(arguments).window.language);
    const CommandLine line = parseCommandLine(arguments);
    if (line.text.isEmpty())
        logStart("command");
    CommandRun run(line, environment, standardTerminal());
    QObject::connect(&run, &CommandRun::finished, &application,
                     [](ExitCode code) { QCoreApplication::exit(static_cast<int>(code)); });
    InterruptWatcher interrupts;
    QObject::connect(&interrupts, &InterruptWatcher::interrupted, &run, &CommandRun::cancel);
    run.start();
    return QCoreApplication::exec();
}

} // namespace jobwright
