// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/commandline.h"
#include "cli/joblink.h"

#include <QTest>

#include <array>
#include <limits>

using namespace jobwright;

namespace {

QStringList words(const QString &line)
{
    return line.split(u'|', Qt::SkipEmptyParts);
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("kind");
        QTest::addColumn<qint64>("job");
        const auto row = [](const char *name, const char *line, CommandLine::Kind kind, qint64 job = 0) {
            QTest::newRow(name) << QString::fromUtf8(line) << int(kind) << job;
        };
        using Kind = CommandLine::Kind;
        row("nothing", "", Kind::Window);
        row("sandbox", "--sandbox", Kind::Window);
        row("open", "open|1004471", Kind::Window, 1004471);
        row("link", "jobwright://job/1004471", Kind::Window, 1004471);
        row("new window", "--new-window|open|1004471", Kind::Window, 1004471);
        row("link with sandbox", "--sandbox|jobwright://job/1004471", Kind::Window, 1004471);
        row("show", "show|1004471", Kind::Show, 1004471);
        row("show, options before", "--json|--sandbox|show|1004471", Kind::Show, 1004471);
        row("update, options around", "--sandbox|update|--set|reference=a|1004471|--json", Kind::Update, 1004471);
        row("update, option with =", "update|1004471|--set=reference=a", Kind::Update, 1004471);
        row("largest id", "show|9223372036854775807", Kind::Show, 9223372036854775807);
        row("draft file", "job-7.jobwright", Kind::Window);
        row("draft file, opened", "open|/tmp/a b.JOBWRIGHT|--sandbox", Kind::Window);
        row("outbox list", "outbox|list", Kind::OutboxList);
        row("outbox list of one connection", "outbox|list|--profile|Northgate|--json", Kind::OutboxList);
        row("outbox send", "--json|outbox|send|--sandbox", Kind::OutboxSend);
        row("history list", "history|list|--limit|3", Kind::HistoryList);
        row("history of a job", "history|list|--job|1004471|--json", Kind::HistoryList, 1004471);
        row("doctor", "doctor", Kind::Doctor);
        row("doctor of a profile", "doctor|--profile|Northgate|--json", Kind::Doctor);
        row("help of a verb", "outbox|send|--help", Kind::Help);
        row("help", "--help", Kind::Help);
        row("help of a command", "update|--help", Kind::Help);
        row("version", "-v", Kind::Version);
    }
    void kinds()
    {
        QFETCH(QString, line);
        const CommandLine parsed = parseCommandLine(words(line));
        QVERIFY2(parsed.kind != CommandLine::Kind::UsageError, qPrintable(parsed.text));
        QTEST(int(parsed.kind), "kind");
        QTEST(parsed.jobId, "job");
    }

    void refused_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("named"); // the message must hold it
        const auto row = [](const char *name, const char *line, const char *named) {
            QTest::newRow(name) << QString::fromUtf8(line) << QString::fromUtf8(named);
        };
        row("unknown option", "--frobnicate", "frobnicate");
        row("option of Qt", "-platform|offscreen", "p");
        row("unknown command", "delete|1", "delete");
        row("show without job", "show", "show");
        row("two jobs", "show|1|2", "2");
        row("job is a word", "show|abc", "abc");
        row("job is zero", "show|0", "0");
        row("job is negative", "show|--|-1", "-1");
        row("job overflows", "show|9223372036854775808", "9223372036854775808");
        row("job with plus", "show|+1", "+1");
        row("update without change", "update|1", "--set");
        row("set without =", "update|1|--set|reference", "--set reference");
        row("unknown field", "update|1|--set|colour=red", "colour");
        row("field in other case", "update|1|--set|Reference=x", "Reference");
        row("set and clear", "update|1|--set|reference=x|--clear|reference", "--clear reference");
        row("set twice", "update|1|--set|reference=x|--set|reference=y", "--set reference");
        row("custom twice", "update|1|--set-custom|4711=x|--clear-custom|4711", "--clear-custom 4711");
        row("custom id is a word", "update|1|--set-custom|abc=x", "--set-custom abc");
        row("custom id is negative", "update|1|--clear-custom|-4", "--clear-custom -4");
        row("custom id overflows", "update|1|--clear-custom|99999999999999999999", "99999999999999999999");
        row("custom without =", "update|1|--set-custom|4711", "--set-custom 4711");
        row("duration cannot be cleared", "update|1|--clear|plannedDuration", "--clear plannedDuration");
        row("description cannot be cleared", "update|1|--clear|description", "--clear description");
        row("P4 duration overflows", "update|1|--set|plannedDuration=2147483648", "--set plannedDuration");
        row("P4 duration is negative", "update|1|--set|plannedDuration=-1", "--set plannedDuration");
        row("P4 duration with fraction", "update|1|--set|plannedDuration=1,5", "--set plannedDuration");
        row("P5 person with rest", "update|1|--set|personId=1b4e28ba-2fa1-41d2-883f-0016d3cca427XX", "--set personId");
        row("P5 person in braces", "update|1|--set|personId={1b4e28ba-2fa1-41d2-883f-0016d3cca427}", "--set personId");
        row("P5 person empty", "update|1|--set|personId=", "--set personId");
        row("dry run and queue", "update|1|--clear|reference|--dry-run|--queue", "--queue");
        row("json of the window", "--json", "--json");
        row("set of show", "show|1|--set|reference=x", "--set");
        row("outbox without verb", "outbox", "list or send");
        row("outbox with unknown verb", "outbox|purge", "outbox purge");
        row("outbox with too much", "outbox|send|1004471", "1004471");
        row("history without verb", "history", "history");
        row("history with unknown verb", "history|send", "history send");
        row("limit is zero", "history|list|--limit|0", "--limit");
        row("limit is a word", "history|list|--limit|all", "--limit");
        row("job of the history is a word", "history|list|--job|abc", "abc");
        row("limit of the outbox", "outbox|list|--limit|3", "--limit");
        row("queue of outbox send", "outbox|send|--queue", "--queue");
        row("set of outbox send", "outbox|send|--set|reference=x", "--set");
        row("appearance of update", "update|1|--clear|reference|--appearance|dark", "--appearance");
        row("appearance unknown", "--appearance|pink", "--appearance");
        row("profile twice", "--profile|a|--profile|b", "--profile");
        row("profile and sandbox", "--profile|a|--sandbox", "--sandbox");
        row("base URL alone", "--base-url|https://api.example.test", "--customer-id");
        row("N21 base URL is http", "--base-url|http://api.example.test|--customer-id|1", "--base-url");
        row("N21 base URL with user", "--base-url|https://a:b@api.example.test|--customer-id|1", "--base-url");
        row("customer id is a word", "--base-url|https://api.example.test|--customer-id|x", "--customer-id");
        row("value missing", "--profile", "profile");
        row("P12 link with query", "jobwright://job/1?x=1", "link");
        row("P12 link with fragment", "jobwright://job/1#x", "link");
        row("P12 link with host and port", "jobwright://evil.test:80/job/1", "link");
        row("P12 link with option", "jobwright://job/1 --base-url=https://evil.test", "link");
        row("P12 link and more", "jobwright://job/1|update", "link");
        row("P12 link in capitals", "JOBWRIGHT://JOB/1", "link");
        row("P12 link to save", "jobwright://job/1/update", "link");
        row("P12 link with encoded digit", "jobwright://job/%31", "link");
        row("P12 draft file and more", "a.jobwright|update", "update");
        row("P12 two draft files", "open|a.jobwright|b.jobwright", "b.jobwright");
        row("P12 draft file of a server", "https://evil.test/a.jobwright", "not a file");
        row("P12 draft file of another computer", "open|file://evil.test/a.jobwright", "not a file");
        row("P12 draft file with query", "file:///a.jobwright?b.jobwright", "not a file");
        row("P12 link that ends like a draft file", "jobwright://job/1.jobwright", "link");
        row("draft file to show", "show|a.jobwright", "a.jobwright");
        row("set of a draft file", "a.jobwright|--set|reference=x", "--set");
        row("P12 link with user", "jobwright://ann@job/1", "link");
        row("P12 link with password", "jobwright://ann:secret@job/1", "link");
        row("P12 link with port", "jobwright://job:80/1", "link");
        row("P12 link with scheme in capitals", "JobWright://job/1", "link");
        row("P12 link without slashes", "jobwright:job/1", "link");
        row("P12 link with three slashes", "jobwright:///job/1", "link");
        row("P12 link with a backslash", "jobwright://job\\1", "link");
        row("P12 link with a slash behind", "jobwright://job/1/", "link");
        row("P12 link upwards", "jobwright://job/../profile/A/job/1", "link");
        row("P12 link with space before", " jobwright://job/1", "link");
        row("P12 link with query in the profile", "jobwright://profile/A?b/job/1", "link");
        row("P12 link with user in the profile", "jobwright://profile/ann@A/job/1", "link");
        row("P12 link with port in the profile", "jobwright://profile/A:80/job/1", "link");
        row("P12 link with an option behind", "jobwright://job/1|--set|reference=x", "--set");
        row("new window of a command", "show|1|--new-window", "--new-window");
        row("link with profile, and sandbox", "--sandbox|jobwright://profile/A/job/1", "profile");
    }
    void refused()
    {
        QFETCH(QString, line);
        QFETCH(QString, named);
        const CommandLine parsed = parseCommandLine(words(line));
        QCOMPARE(parsed.kind, CommandLine::Kind::UsageError);
        const QString message = parsed.text.section(QStringLiteral("\n\n"), 0, 0);
        QVERIFY2(message.contains(named), qPrintable(message));
        QVERIFY(parsed.text.contains(QStringLiteral("jobwright update JOB")));
    }

    void limits()
    {
        QCOMPARE(parseCommandLine(words(QStringLiteral("history|list"))).limit, 50);
        QCOMPARE(parseCommandLine(words(QStringLiteral("history|list|--limit|3"))).limit, 3);
        QCOMPARE(parseCommandLine(words(QStringLiteral("history|list|--limit|99999999999"))).limit,
                 std::numeric_limits<int>::max());
    }

    void changes()
    {
        const CommandLine parsed = parseCommandLine(
            {QStringLiteral("update"), QStringLiteral("1004471"), QStringLiteral("--set"),
             QStringLiteral("plannedDuration=1h30"), QStringLiteral("--set"), QStringLiteral("description=a=b=c"),
             QStringLiteral("--clear"), QStringLiteral("orderNumber"), QStringLiteral("--set-custom"),
             QStringLiteral("4711=Yes"), QStringLiteral("--clear-custom"), QStringLiteral("4712")});
        QCOMPARE(parsed.kind, CommandLine::Kind::Update);
        const JobInput expected{{FieldKey::PlannedDuration, {Change::Kind::Set, QStringLiteral("1h30")}},
                                {FieldKey::Description, {Change::Kind::Set, QStringLiteral("a=b=c")}},
                                {FieldKey::OrderNumber, {Change::Kind::Clear, {}}},
                                {FieldId::custom(4711), {Change::Kind::Set, QStringLiteral("Yes")}},
                                {FieldId::custom(4712), {Change::Kind::Clear, {}}}};
        QCOMPARE(parsed.input, expected);
    }

    void values_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("P8 empty is set to an empty text") << QString();
        QTest::newRow("P8 spaces stay") << QStringLiteral("  ");
        QTest::newRow("P2 no-break space and line breaks stay") << QStringLiteral("a\u00a0b\r\nc\u2028d");
        QTest::newRow("begins like an option") << QStringLiteral("--clear");
        QTest::newRow("P1 half a megabyte") << QString(500'000, u'x');
    }
    void values()
    {
        QFETCH(QString, value);
        const CommandLine parsed = parseCommandLine({QStringLiteral("update"), QStringLiteral("1"),
                                                     QStringLiteral("--set"), QStringLiteral("reference=") + value});
        QVERIFY2(parsed.kind == CommandLine::Kind::Update, qPrintable(parsed.text));
        const FieldInput input = parsed.input.value(FieldKey::Reference);
        QCOMPARE(input.kind, Change::Kind::Set);
        QCOMPARE(input.text, value);
    }

    void P3_anUnsendableValueIsRefusedAndNotEchoed()
    {
        const QString value = QStringLiteral("CANARY") + QChar(0xd800);
        const CommandLine parsed = parseCommandLine({QStringLiteral("update"), QStringLiteral("1"),
                                                     QStringLiteral("--set"), QStringLiteral("reference=") + value});
        QCOMPARE(parsed.kind, CommandLine::Kind::UsageError);
        QVERIFY(parsed.text.contains(QStringLiteral("--set reference")));
        QVERIFY(!parsed.text.contains(QStringLiteral("CANARY")));
    }

    void windowOptions()
    {
        const CommandLine parsed =
            parseCommandLine(words(QStringLiteral("--appearance|dark|--language|de|--profile|North gate")));
        QCOMPARE(parsed.window, (WindowOptions{QStringLiteral("dark"), QStringLiteral("de")}));
        QCOMPARE(parsed.connection.profile, QStringLiteral("North gate"));
    }

    void languageOfTextsToPrint_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<CommandLine::Kind>("kind");
        QTest::newRow("help") << QStringLiteral("--help|--language|de") << CommandLine::Kind::Help;
        QTest::newRow("usage error") << QStringLiteral("show|--language|de") << CommandLine::Kind::UsageError;
        QTest::newRow("unknown option") << QStringLiteral("--language|de|--nonsense") << CommandLine::Kind::UsageError;
    }
    void languageOfTextsToPrint()
    {
        QFETCH(QString, line);
        QFETCH(CommandLine::Kind, kind);
        const CommandLine parsed = parseCommandLine(words(line));
        QCOMPARE(parsed.kind, kind);
        QCOMPARE(parsed.window.language, QStringLiteral("de"));
    }

    void draftFiles_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *name, const char *text, const char *path) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(path);
        };
        row("name", "job-7.jobwright", "job-7.jobwright");
        row("path", "/home/a b/ä%20.jobwright", "/home/a b/ä%20.jobwright");
        row("URL of a desktop", "file:///home/a%20b/%C3%A4.jobwright", "/home/a b/ä.jobwright");
        row("URL of a desktop that names this computer", "file://localhost/home/a.jobwright", "/home/a.jobwright");
        row("P12 name that looks like an option", "./--sandbox.jobwright", "./--sandbox.jobwright");
    }
    void draftFiles()
    {
        QFETCH(QString, text);
        for (const QStringList &arguments : {QStringList{text}, QStringList{QStringLiteral("open"), text}}) {
            const CommandLine parsed = parseCommandLine(arguments);
            QVERIFY2(parsed.kind == CommandLine::Kind::Window, qPrintable(parsed.text));
            QTEST(parsed.draftFile, "path");
            QCOMPARE(parsed.jobId, 0);
            QVERIFY(parsed.connection.isEmpty()); // a file chooses no service
        }
    }

    void links_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("job"); // 0: refused
        QTest::addColumn<QString>("profile");
        QTest::newRow("job") << QStringLiteral("jobwright://job/1004471") << qint64(1004471) << QString();
        QTest::newRow("profile") << QStringLiteral("jobwright://profile/Northgate%20Facilities/job/7") << qint64(7)
                                 << QStringLiteral("Northgate Facilities");
        QTest::newRow("profile with slash")
            << QStringLiteral("jobwright://profile/A%2FB/job/7") << qint64(7) << QStringLiteral("A/B");
        QTest::newRow("P12 ten megabytes")
            << QStringLiteral("jobwright://job/") + QString(10'000'000, u'1') << qint64(0) << QString();
        QTest::newRow("P12 control character")
            << QStringLiteral("jobwright://profile/a%0Ab/job/7") << qint64(0) << QString();
        QTest::newRow("P12 not UTF-8") << QStringLiteral("jobwright://profile/%FF/job/7") << qint64(0) << QString();
        QTest::newRow("P12 other digits") << QStringLiteral("jobwright://job/\u0661\u0662") << qint64(0) << QString();
        QTest::newRow("P12 line break at the end") << QStringLiteral("jobwright://job/7\n") << qint64(0) << QString();
        QTest::newRow("P12 profile of spaces")
            << QStringLiteral("jobwright://profile/%20/job/7") << qint64(0) << QString();
        QTest::newRow("signs that may be encoded or not")
            << QStringLiteral("jobwright://profile/Smith%20&%20Sons%26Co/job/7") << qint64(7)
            << QStringLiteral("Smith & Sons&Co");
        QTest::newRow("UTF-8") << QStringLiteral("jobwright://profile/S%C3%B6hne/job/7") << qint64(7)
                               << QStringLiteral("S\u00f6hne");
        QTest::newRow("P12 letter encoded without need")
            << QStringLiteral("jobwright://profile/%41/job/7") << qint64(0) << QString();
        QTest::newRow("P12 dot encoded without need")
            << QStringLiteral("jobwright://profile/%2e%2E/job/7") << qint64(0) << QString();
        QTest::newRow("P12 digit encoded without need")
            << QStringLiteral("jobwright://profile/A%37/job/7") << qint64(0) << QString();
        QTest::newRow("P12 half a percent sign")
            << QStringLiteral("jobwright://profile/A%2/job/7") << qint64(0) << QString();
        QTest::newRow("P12 percent sign alone")
            << QStringLiteral("jobwright://profile/%/job/7") << qint64(0) << QString();
        QTest::newRow("P12 encoded NUL") << QStringLiteral("jobwright://profile/A%00/job/7") << qint64(0) << QString();
        QTest::newRow("P12 bar in the profile")
            << QStringLiteral("jobwright://profile/A|--quit/job/7") << qint64(0) << QString();
        QTest::newRow("P12 bar behind") << QStringLiteral("jobwright://job/7|--quit") << qint64(0) << QString();
        QTest::newRow("P12 space in the profile")
            << QStringLiteral("jobwright://profile/A B/job/7") << qint64(0) << QString();
        QTest::newRow("P5 job is a UUID")
            << QStringLiteral("jobwright://job/1b4e28ba-2fa1-41d2-883f-0016d3cca427") << qint64(0) << QString();
    }
    void links()
    {
        QFETCH(QString, text);
        QFETCH(qint64, job);
        const auto link = JobLink::fromText(text);
        QCOMPARE(link.has_value(), job != 0);
        if (!link)
            return;
        QCOMPARE(link->jobId, job);
        QTEST(link->profile, "profile");
        const auto again = JobLink::fromText(link->text());
        QVERIFY(again);
        QCOMPARE(again->profile, link->profile);
    }

    void whichWindow_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("own");
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("job") << QStringLiteral("open|7") << false;
        QTest::newRow("link") << QStringLiteral("jobwright://job/7") << false;
        QTest::newRow("draft file") << QStringLiteral("a.jobwright") << false;
        QTest::newRow("draft file in a new window") << QStringLiteral("--new-window|a.jobwright") << true;
        QTest::newRow("link that names a profile") << QStringLiteral("jobwright://profile/A/job/7") << false;
        QTest::newRow("look and language") << QStringLiteral("--appearance|dark|--language|de") << false;
        QTest::newRow("new window") << QStringLiteral("--new-window") << true;
        QTest::newRow("link in a new window") << QStringLiteral("--new-window|jobwright://profile/A/job/7") << true;
        QTest::newRow("sandbox") << QStringLiteral("--sandbox") << true;
        QTest::newRow("profile") << QStringLiteral("--profile|A|open|7") << true;
        QTest::newRow("service") << QStringLiteral("--base-url|https://api.example.test|--customer-id|1") << true;
    }
    void whichWindow()
    {
        QFETCH(QString, line);
        const CommandLine parsed = parseCommandLine(words(line));
        QVERIFY2(parsed.kind == CommandLine::Kind::Window, qPrintable(parsed.text));
        QTEST(parsed.wantsOwnWindow(), "own");
    }

    void argumentsAreText()
    {
        const std::array good{"jobwright", "update", "--set", "reference=\xc3\xa4"};
        const auto decoded = decodeArguments(int(good.size()), good.data());
        QVERIFY(decoded);
        QCOMPARE(decoded->last(), QStringLiteral("reference=\u00e4"));
        const std::array bad{"jobwright", "reference=\xff\xfe"};
        QVERIFY(!decodeArguments(int(bad.size()), bad.data()));
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
