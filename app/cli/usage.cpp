// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/usage.h"

#include "jobs/fieldspec.h"

#include <QCoreApplication>
#include <QStringList>

namespace jobwright {

namespace {

// The forms themselves are not translated: they are what has to be typed.
const char forms[] = "  jobwright\n"
                     "  jobwright open JOB\n"
                     "  jobwright jobwright://job/JOB\n"
                     "  jobwright [open] FILE.jobwright\n"
                     "  jobwright show JOB [--json]\n"
                     "  jobwright update JOB [--set FIELD=VALUE] [--clear FIELD]\n"
                     "            [--set-custom ID=VALUE] [--clear-custom ID]\n"
                     "            [--dry-run | --queue] [--json]\n"
                     "  jobwright outbox list [--json]\n"
                     "  jobwright outbox send [--json]\n"
                     "  jobwright history list [--limit N] [--job JOB] [--json]\n"
                     "  jobwright doctor [--json]\n";

struct HelpLine
{
    const char *form;
    const char *words;
};

const HelpLine commands[] = {
    {"open JOB", QT_TRANSLATE_NOOP("CommandLine", "open the job in the window")},
    {"open FILE.jobwright", QT_TRANSLATE_NOOP("CommandLine", "open a draft that was handed over; nothing is sent")},
    {"show JOB", QT_TRANSLATE_NOOP("CommandLine", "print the job")},
    {"update JOB", QT_TRANSLATE_NOOP("CommandLine", "change the fields that are named, and no other")},
    {"outbox list", QT_TRANSLATE_NOOP("CommandLine", "print the updates on this computer that are not done; needs no "
                                                     "connection")},
    {"outbox send", QT_TRANSLATE_NOOP("CommandLine", "try each update that is due once")},
    {"history list", QT_TRANSLATE_NOOP("CommandLine", "print what was sent from this computer, newest first")},
    {"doctor", QT_TRANSLATE_NOOP("CommandLine", "look whether keychain, drafts, network, clock and display are as they "
                                                "should be; signs in nowhere, changes nothing")},
};

const HelpLine changes[] = {
    {"--set FIELD=VALUE", QT_TRANSLATE_NOOP("CommandLine", "set a field; with nothing after = to an empty text")},
    {"--clear FIELD", QT_TRANSLATE_NOOP("CommandLine", "clear a field")},
    {"--set-custom ID=VALUE", QT_TRANSLATE_NOOP("CommandLine", "set the custom field with this definition id")},
    {"--clear-custom ID", QT_TRANSLATE_NOOP("CommandLine", "clear the custom field with this definition id")},
    {"--dry-run", QT_TRANSLATE_NOOP("CommandLine", "send nothing, say what would be sent")},
    {"--queue", QT_TRANSLATE_NOOP("CommandLine", "keep the update in the outbox; the window or outbox send sends it")},
};

const HelpLine connections[] = {
    {"--profile NAME", QT_TRANSLATE_NOOP("CommandLine", "a connection that was set up in the window or by the "
                                                        "administrator")},
    {"--sandbox", QT_TRANSLATE_NOOP("CommandLine", "a service on this computer with invented jobs, no account needed")},
    {"--base-url URL", QT_TRANSLATE_NOOP("CommandLine", "the address of the service, with --customer-id; the client is "
                                                        "read from JOBWRIGHT_CLIENT_ID and JOBWRIGHT_CLIENT_SECRET")},
    {"--customer-id N", QT_TRANSLATE_NOOP("CommandLine", "the tenant")},
};

// Whole sentences, without a form beside them.
const char *const outboxNotes[] = {
    QT_TRANSLATE_NOOP("CommandLine", "Without a connection, items of all connections are meant; with one, its items."),
    QT_TRANSLATE_NOOP("CommandLine", "send tries waiting items and those in doubt, each at most once, those of one job "
                                     "in their order. A bad item stops no other."),
    QT_TRANSLATE_NOOP("CommandLine", "It does not wait for the next try that was planned, but keeps a pause that the "
                                     "service asked for (429, 503): such items are not tried, and end it with 6."),
    QT_TRANSLATE_NOOP("CommandLine", "What needs a decision is listed, never sent: open it in the window."),
    QT_TRANSLATE_NOOP("CommandLine",
                      "What the window or another process is sending is left to it, and ends it with 7."),
    QT_TRANSLATE_NOOP("CommandLine", "Items whose connection has no client secret here wait, and end it with 4."),
    QT_TRANSLATE_NOOP("CommandLine", "It ends with 0 if all are done, else with the code of the first that is not."),
};

const HelpLine historyOptions[] = {
    {"--limit N", QT_TRANSLATE_NOOP("CommandLine", "at most so many, 50 unless given")},
    {"--job JOB", QT_TRANSLATE_NOOP("CommandLine", "of this job only")},
};

const HelpLine others[] = {
    {"--json", QT_TRANSLATE_NOOP("CommandLine", "print one JSON object, for programs")},
    {"--appearance WORD", QT_TRANSLATE_NOOP("CommandLine", "of the window: light, dark or system")},
    {"--new-window", QT_TRANSLATE_NOOP("CommandLine", "a window of its own, where else the one that is open would be "
                                                      "used; the options of Connection give one as well")},
    {"--language NAME", QT_TRANSLATE_NOOP("CommandLine", "of the program, such as en or de")},
    {"-h, --help", QT_TRANSLATE_NOOP("CommandLine", "print this text")},
    {"-v, --version", QT_TRANSLATE_NOOP("CommandLine", "print the version")},
};

const HelpLine exitCodes[] = {
    {"0", QT_TRANSLATE_NOOP("CommandLine", "done and confirmed, or printed, or queued on request")},
    {"1", QT_TRANSLATE_NOOP("CommandLine", "internal error; of doctor: something is wrong")},
    {"2", QT_TRANSLATE_NOOP("CommandLine", "the command cannot be understood; nothing was sent")},
    {"3", QT_TRANSLATE_NOOP("CommandLine", "refused by the service")},
    {"4", QT_TRANSLATE_NOOP("CommandLine", "not allowed, or not signed in")},
    {"5", QT_TRANSLATE_NOOP("CommandLine", "no such job")},
    {"6", QT_TRANSLATE_NOOP("CommandLine",
                            "the service cannot be reached or is overloaded; an update is kept in the outbox")},
    {"7",
     QT_TRANSLATE_NOOP("CommandLine",
                       "it is not known whether the update was applied, or another process is sending it; it is kept")},
    {"8", QT_TRANSLATE_NOOP("CommandLine", "somebody else changed the job meanwhile; the update is kept")},
    {"9", QT_TRANSLATE_NOOP("CommandLine", "a field was stored differently or ignored")},
    {"130", QT_TRANSLATE_NOOP("CommandLine", "interrupted before anything was sent")},
};

/// Gives the texts below the context of the tables above.
struct Help
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

template <std::size_t N>
QString section(const QString &title, const HelpLine (&lines)[N])
{
    constexpr int column = 24;
    QString text = u'\n' + title + u'\n';
    for (const HelpLine &line : lines) {
        text +=
            QStringLiteral("  ") + QString::fromLatin1(line.form).leftJustified(column) + Help::tr(line.words) + u'\n';
    }
    return text;
}

QString outboxSection()
{
    QString text = u'\n' + Help::tr("Outbox:") + u'\n';
    for (const char *note : outboxNotes)
        text += QStringLiteral("  ") + Help::tr(note) + u'\n';
    return text;
}

QString fieldsSection()
{
    QString text = u'\n' + Help::tr("Fields:") + u'\n';
    for (const FieldSpec &spec : fieldTable()) {
        const QString label = fieldLabel(spec.key);
        text += QStringLiteral("  ") + QString::fromLatin1(spec.wireName).leftJustified(24);
        text += (spec.clearable ? label : Help::tr("%1 (cannot be cleared)").arg(label)) + u'\n';
    }
    return text;
}

} // namespace

QString usageText()
{
    return Help::tr("Usage:") + u'\n' + QString::fromLatin1(forms) + Help::tr("More: jobwright --help") + u'\n';
}

QString helpText()
{
    return Help::tr("Jobwright changes field-service jobs, and knows that the change arrived.") +
           QStringLiteral("\n\n") + Help::tr("Usage:") + u'\n' + QString::fromLatin1(forms) +
           section(Help::tr("Commands:"), commands) + section(Help::tr("Changes:"), changes) + fieldsSection() +
           outboxSection() + section(Help::tr("History:"), historyOptions) +
           section(Help::tr("Connection:"), connections) + section(Help::tr("Other options:"), others) +
           section(Help::tr("Exit codes:"), exitCodes);
}

QString versionText()
{
    return QStringLiteral("Jobwright " JOBWRIGHT_VERSION "\n");
}

} // namespace jobwright
