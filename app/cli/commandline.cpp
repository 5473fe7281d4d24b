// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "cli/joblink.h"
#include "cli/usage.h"
#include "jobs/fieldspec.h"
#include "jobs/resolve.h"
#include "jobs/textrules.h"
#include "work/handover.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QHash>
#include <QUrl>

#include <algorithm>
#include <limits>

namespace jobwright {

namespace {

enum Command : unsigned {
    ForWindow = 1,
    ForShow = 2,
    ForUpdate = 4,
    ForOutbox = 8,
    ForHistory = 16,
    ForDoctor = 32,
    ForAll = 63,
};

struct OptionSpec
{
    QStringList names;
    bool takesValue;
    bool mayRepeat;
    unsigned commands;
};

const QList<OptionSpec> &optionTable()
{
    static const QList<OptionSpec> table{
        {{QStringLiteral("set")}, true, true, ForUpdate},
        {{QStringLiteral("clear")}, true, true, ForUpdate},
        {{QStringLiteral("set-custom")}, true, true, ForUpdate},
        {{QStringLiteral("clear-custom")}, true, true, ForUpdate},
        {{QStringLiteral("dry-run")}, false, false, ForUpdate},
        {{QStringLiteral("queue")}, false, false, ForUpdate},
        {{QStringLiteral("json")}, false, false, ForShow | ForUpdate | ForOutbox | ForHistory | ForDoctor},
        {{QStringLiteral("limit")}, true, false, ForHistory},
        {{QStringLiteral("job")}, true, false, ForHistory},
        {{QStringLiteral("profile")}, true, false, ForAll},
        {{QStringLiteral("sandbox")}, false, false, ForAll},
        {{QStringLiteral("base-url")}, true, false, ForAll},
        {{QStringLiteral("customer-id")}, true, false, ForAll},
        {{QStringLiteral("appearance")}, true, false, ForWindow},
        {{QStringLiteral("language")}, true, false, ForAll},
        {{QStringLiteral("new-window")}, false, false, ForWindow},
        {{QStringLiteral("h"), QStringLiteral("help")}, false, true, ForAll},
        {{QStringLiteral("v"), QStringLiteral("version")}, false, true, ForAll},
    };
    return table;
}

/// The path in a path or in a file: URL of this computer; empty for any other URL.
QString localPath(const QString &text)
{
    return text.contains(QLatin1String("://")) ? localHandoverPath(QUrl(text, QUrl::StrictMode)) : text;
}

/// Reads the arguments once; the first trouble ends it.
class Reading
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    CommandLine read(const QStringList &arguments)
    {
        for (const OptionSpec &spec : optionTable()) {
            QCommandLineOption option(spec.names);
            if (spec.takesValue)
                option.setValueName(QStringLiteral("value"));
            m_parser.addOption(option);
        }
        if (!m_parser.parse(QStringList{QStringLiteral("jobwright")} + arguments))
            return trouble(forDisplay(m_parser.errorText(), 200));
        if (m_parser.isSet(QStringLiteral("help")))
            return text(CommandLine::Kind::Help, helpText());
        if (m_parser.isSet(QStringLiteral("version")))
            return text(CommandLine::Kind::Version, versionText());
        readCommand();
        readOptions();
        if (m_line.kind == CommandLine::Kind::Update)
            readChanges();
        return m_trouble.isEmpty() ? m_line : trouble(m_trouble);
    }

private:
    [[nodiscard]] CommandLine text(CommandLine::Kind kind, const QString &text) const
    {
        CommandLine line;
        line.kind = kind;
        line.text = text;
        // The caller reads the arguments again in this language.
        line.window.language = m_parser.value(QStringLiteral("language"));
        return line;
    }

    [[nodiscard]] CommandLine trouble(const QString &words) const
    {
        return text(CommandLine::Kind::UsageError, words + QStringLiteral("\n\n") + usageText());
    }

    /// Only the first trouble is told: later ones often follow from it.
    void refuse(const QString &words)
    {
        if (m_trouble.isEmpty())
            m_trouble = words;
    }

    void readCommand()
    {
        const QStringList words = m_parser.positionalArguments();
        if (words.isEmpty())
            return;
        const QString &first = words.first();
        if (JobLink::isMeant(first)) {
            readLink(first, words.size());
            return;
        }
        if (isHandoverName(first)) {
            readDraftFile(first, words.value(1));
            return;
        }
        if (first == QLatin1String("outbox") || first == QLatin1String("history")) {
            readVerb(words);
            return;
        }
        if (first == QLatin1String("doctor")) {
            m_line.kind = CommandLine::Kind::Doctor;
            if (words.size() > 1)
                refuse(tr("%1: “%2” is too much.").arg(first, forDisplay(words.at(1), 60)));
            return;
        }
        if (first == QLatin1String("show"))
            m_line.kind = CommandLine::Kind::Show;
        else if (first == QLatin1String("update"))
            m_line.kind = CommandLine::Kind::Update;
        else if (first != QLatin1String("open")) {
            refuse(tr("There is no command “%1”.").arg(forDisplay(first, 60)));
            return;
        }
        if (words.size() < 2) {
            refuse(tr("%1: the number of the job is missing.").arg(first));
            return;
        }
        if (words.size() > 2) {
            refuse(tr("%1: “%2” is too much.").arg(first, forDisplay(words.at(2), 60)));
            return;
        }
        if (m_line.kind == CommandLine::Kind::Window && isHandoverName(words.at(1))) {
            readDraftFile(words.at(1), {});
            return;
        }
        const std::optional<qint64> id = idFromText(words.at(1));
        if (id)
            m_line.jobId = *id;
        else
            refuse(tr("%1: “%2” is not the number of a job.").arg(first, forDisplay(words.at(1), 60)));
    }

    /// `outbox list`, `outbox send`, `history list`.
    void readVerb(const QStringList &words)
    {
        using Kind = CommandLine::Kind;
        const bool outbox = words.first() == QLatin1String("outbox");
        const QString verb = words.value(1);
        if (outbox && verb == QLatin1String("send"))
            m_line.kind = Kind::OutboxSend;
        else if (verb == QLatin1String("list"))
            m_line.kind = outbox ? Kind::OutboxList : Kind::HistoryList;
        else if (verb.isEmpty())
            refuse(outbox ? tr("outbox: say what to do, list or send.") : tr("history: say what to do, list."));
        else
            refuse(tr("There is no command “%1”.").arg(words.first() + u' ' + forDisplay(verb, 60)));
        if (words.size() > 2)
            refuse(tr("%1: “%2” is too much.").arg(words.first() + u' ' + verb, forDisplay(words.at(2), 60)));
    }

    void readLink(const QString &text, qsizetype words)
    {
        const std::optional<JobLink> link = JobLink::fromText(text);
        if (!link || words > 1) {
            refuse(tr("This is not a link to a job. Links look like jobwright://job/1004471."));
            return;
        }
        m_line.jobId = link->jobId;
        m_linkProfile = link->profile;
    }

    void readDraftFile(const QString &text, const QString &rest)
    {
        m_line.draftFile = localPath(text);
        if (!rest.isEmpty())
            refuse(tr("%1: “%2” is too much.").arg(forDisplay(text, 60), forDisplay(rest, 60)));
        if (m_line.draftFile.isEmpty())
            refuse(tr("“%1” is not a file on this computer.").arg(forDisplay(text, 60)));
    }

    [[nodiscard]] unsigned command() const
    {
        switch (m_line.kind) {
        case CommandLine::Kind::Show:
            return ForShow;
        case CommandLine::Kind::Update:
            return ForUpdate;
        case CommandLine::Kind::OutboxList:
        case CommandLine::Kind::OutboxSend:
            return ForOutbox;
        case CommandLine::Kind::HistoryList:
            return ForHistory;
        case CommandLine::Kind::Doctor:
            return ForDoctor;
        default:
            return ForWindow;
        }
    }

    void readOptions()
    {
        for (const OptionSpec &spec : optionTable()) {
            const QString name = spec.names.last();
            const auto given = m_parser.optionNames().count(name);
            if (given > 0 && !(spec.commands & command()))
                refuse(tr("--%1 does not belong to this command.").arg(name));
            if (given > 1 && !spec.mayRepeat)
                refuse(tr("--%1 was given more than once.").arg(name));
            if (given > 0 && spec.takesValue && !spec.mayRepeat && value(name.toLatin1().constData()).isEmpty())
                refuse(tr("--%1: a value is missing.").arg(name));
        }
        readConnection();
        readWindowOptions();
        readHistoryOptions();
        m_line.dryRun = isSet("dry-run");
        m_line.queue = isSet("queue");
        m_line.json = isSet("json");
        if (m_line.dryRun && m_line.queue)
            refuse(tr("--dry-run sends nothing and --queue sends later: give one of them."));
    }

    void readConnection()
    {
        m_line.connection = {isSet("sandbox"), value("profile"), value("base-url"), value("customer-id")};
        if (!m_linkProfile.isEmpty()) {
            if (!m_line.connection.isEmpty())
                refuse(tr("The link names a profile already: give no other connection."));
            m_line.connection.profile = m_linkProfile;
            m_line.linkNamesProfile = true;
        }
        if (const QString words = m_line.connection.trouble(); !words.isEmpty())
            refuse(words);
    }

    void readWindowOptions()
    {
        m_line.window = {value("appearance"), value("language"), isSet("new-window")};
        static const QStringList appearances{QString(), QStringLiteral("light"), QStringLiteral("dark"),
                                             QStringLiteral("system")};
        if (!appearances.contains(m_line.window.appearance))
            refuse(tr("--appearance: give light, dark or system."));
    }

    void readHistoryOptions()
    {
        if (isSet("limit")) {
            const qint64 limit = idFromText(value("limit")).value_or(0);
            m_line.limit = int(std::min<qint64>(limit, std::numeric_limits<int>::max()));
            if (limit == 0)
                refuse(tr("--limit: a whole number above 0 is needed."));
        }
        if (isSet("job")) {
            m_line.jobId = idFromText(value("job")).value_or(0);
            if (m_line.jobId == 0)
                refuse(tr("--job: “%1” is not the number of a job.").arg(forDisplay(value("job"), 60)));
        }
    }

    void readChanges()
    {
        for (const QString &argument : m_parser.values(QStringLiteral("set")))
            readSet(QStringLiteral("--set"), argument, standardField(argument.section(u'=', 0, 0)));
        for (const QString &argument : m_parser.values(QStringLiteral("clear")))
            add(QStringLiteral("--clear"), argument, standardField(argument), {Change::Kind::Clear, {}});
        for (const QString &argument : m_parser.values(QStringLiteral("set-custom")))
            readSet(QStringLiteral("--set-custom"), argument, customField(argument.section(u'=', 0, 0)));
        for (const QString &argument : m_parser.values(QStringLiteral("clear-custom")))
            add(QStringLiteral("--clear-custom"), argument, customField(argument), {Change::Kind::Clear, {}});
        if (m_line.input.isEmpty())
            refuse(tr("update: say what to change, with --set, --clear, --set-custom or --clear-custom."));
        checkInput();
    }

    void readSet(const QString &option, const QString &argument, const std::optional<FieldId> &field)
    {
        const qsizetype equals = argument.indexOf(u'=');
        if (equals < 0) {
            refuse(tr("%1 %2: “=” and a value are missing. To set an empty text, write “%2=”.")
                       .arg(option, forDisplay(argument, 60)));
            return;
        }
        add(option, argument.left(equals), field, {Change::Kind::Set, argument.mid(equals + 1)});
    }

    void add(const QString &option, const QString &name, const std::optional<FieldId> &field, const FieldInput &input)
    {
        const QString argument = option + u' ' + forDisplay(name, 60);
        if (!field && option.endsWith(QLatin1String("custom"))) {
            refuse(tr("%1: the definition id of a custom field is a whole number above 0.").arg(argument));
            return;
        }
        if (!field) {
            refuse(tr("%1: there is no such field. The fields are %2.").arg(argument, fieldNames()));
            return;
        }
        if (m_line.input.contains(*field))
            refuse(tr("%1: the field is named more than once.").arg(argument));
        m_line.input.insert(*field, input);
        m_arguments.insert(*field, argument);
    }

    /// What cannot be sent to any job.
    void checkInput()
    {
        Job anyJob;
        anyJob.id = m_line.jobId;
        for (const EditIssue &issue : resolveInput(anyJob, m_line.input).issues) {
            if (issue.severity == EditIssue::Severity::Error)
                refuse(QStringLiteral("%1: %2").arg(m_arguments.value(issue.field), issue.text));
        }
    }

    [[nodiscard]] static std::optional<FieldId> standardField(const QString &name)
    {
        const auto table = fieldTable();
        const auto found = std::find_if(table.begin(), table.end(),
                                        [&](const FieldSpec &spec) { return QLatin1String(spec.wireName) == name; });
        return found == table.end() ? std::nullopt : std::optional<FieldId>(found->key);
    }

    [[nodiscard]] static std::optional<FieldId> customField(const QString &text)
    {
        const std::optional<qint64> id = idFromText(text);
        return id ? std::optional(FieldId::custom(*id)) : std::nullopt;
    }

    [[nodiscard]] static QString fieldNames()
    {
        QStringList names;
        for (const FieldSpec &spec : fieldTable())
            names.append(QString::fromLatin1(spec.wireName));
        return names.join(QStringLiteral(", "));
    }

    [[nodiscard]] bool isSet(const char *name) const { return m_parser.isSet(QString::fromLatin1(name)); }
    [[nodiscard]] QString value(const char *name) const { return m_parser.value(QString::fromLatin1(name)); }

    QCommandLineParser m_parser;
    CommandLine m_line;
    QString m_linkProfile;
    QHash<FieldId, QString> m_arguments;
    QString m_trouble;
};

} // namespace

CommandLine parseCommandLine(const QStringList &arguments)
{
    return Reading().read(arguments);
}

} // namespace jobwright
