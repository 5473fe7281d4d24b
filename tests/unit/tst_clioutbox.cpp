// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "cli/historylistcommand.h"
#include "cli/outboxlistcommand.h"
#include "cli/outboxsendcommand.h"

#include "support/outboxfixture.h"
#include "support/storefixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTimer>

using namespace jobwright;
using Fault = ScriptedService::Fault;

namespace {

/// A command about what is on this computer, with what it printed.
struct Run
{
    [[nodiscard]] CommandContext context(const QUuid &profileId)
    {
        CommandContext context;
        context.store = &f.store;
        context.clock = &f.clock;
        context.randomness = &f.randomness;
        context.terminal = {[this](const QString &text) { out += text; }, [this](const QString &text) { err += text; }};
        context.profileId = profileId;
        context.nameOf = [this](const QUuid &id) { return id == f.profile ? QStringLiteral("Northgate") : QString(); };
        return context;
    }
    int run(const QString &arguments, const QUuid &profileId = {})
    {
        out.clear();
        err.clear();
        const CommandLine line = parseCommandLine(arguments.split(u' '));
        if (line.kind == CommandLine::Kind::OutboxList)
            command = std::make_unique<OutboxListCommand>(context(profileId), line.json);
        else if (line.kind == CommandLine::Kind::HistoryList)
            command = std::make_unique<HistoryListCommand>(context(profileId), line);
        else if (line.kind == CommandLine::Kind::OutboxSend)
            command = std::make_unique<OutboxSendCommand>(
                context(profileId), [this](const QUuid &id, const auto &answer) { connectTo(id, answer); }, line.json);
        else
            return -1;
        std::optional<ExitCode> code;
        QObject::connect(command.get(), &Command::finished, command.get(), [&](ExitCode theCode) { code = theCode; });
        command->start();
        if (onStarted)
            onStarted();
        if (!QTest::qWaitFor([&] { return code.has_value(); }, 10000))
            QTest::qFail("The command did not end.", __FILE__, __LINE__);
        return code ? int(*code) : -1;
    }
    void connectTo(const QUuid &id, const OutboxSendCommand::Connected &answer)
    {
        asked += id;
        QTimer::singleShot(0, command.get(), [this, id, answer] {
            if (ScriptedService *service = f.services.value(id))
                answer({service, QStringLiteral("Northgate"), OutboxFixture::sameServer}, ExitCode::Done, {});
            else
                answer({}, ExitCode::NotAllowed, QStringLiteral("There is no client secret."));
        });
    }
    [[nodiscard]] QJsonArray items() const
    {
        return QJsonDocument::fromJson(out.toUtf8()).object().value(QLatin1String("items")).toArray();
    }
    /// "state outcome" of each.
    [[nodiscard]] QStringList ends() const
    {
        QStringList ends;
        const QJsonArray all = items();
        for (const QJsonValue &item : all)
            ends += item[QLatin1String("state")].toString() + u' ' + item[QLatin1String("outcome")].toString();
        return ends;
    }

    OutboxFixture f;
    std::unique_ptr<Command> command;
    std::function<void()> onStarted;
    QList<QUuid> asked;
    QString out;
    QString err;
};

const QString text = QStringLiteral("new");

} // namespace

/// `outbox list`, `outbox send` and `history list` on a scripted disk and service. What `update` does: tst_cli.
class TestCliOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsEverythingButDrafts();
    void listsInWords();
    void listsOneProfile();
    void saysThatTheDiskCannotBeRead_data();
    void saysThatTheDiskCannotBeRead();
    void sends_data();
    void sends();
    void aBadItemStopsNoOther();
    void triesEachOnce();
    void keepsOrderPerJob();
    void leavesWhatNeedsADecision();
    void N26_keepsTheServersPause();
    void sendsForAllProfilesOrOne();
    void L12_aMissingSecretLeavesItsItemsWaiting();
    void N23_notAllowedStopsTheProfile();
    void L3_aFullDiskSendsNothing();
    void interrupted_data();
    void interrupted();
    void history();
};

void TestCliOutbox::listsEverythingButDrafts()
{
    Run run;
    run.f.put(7, text, DraftState::Editing);
    Draft failed = run.f.put(8, text);
    failed.attempts = 3;
    failed.nextAttemptAt = QDateTime(QDate(2026, 3, 2), QTime(9, 5, 0, 250), Qt::UTC);
    failed.outcome = QStringLiteral("unreachable");
    failed.problem.title = QStringLiteral("No connection");
    run.f.store.put(failed);
    for (const DraftState state :
         {DraftState::Sending, DraftState::Verifying, DraftState::Unknown, DraftState::NeedsYou})
        run.f.put(9, text, state);
    QCOMPARE(run.run(QStringLiteral("outbox list --json")), 0);
    QCOMPARE(run.ends().join(u','), QStringLiteral("queued unreachable,sending ,verifying ,unknown ,needsYou "));
    const QJsonObject first = run.items().first().toObject();
    QCOMPARE(first.keys().join(u' '),
             QStringLiteral("attempts draftId jobId nextAttemptAt outcome problem request state"));
    QCOMPARE(first.value(QLatin1String("draftId")).toString(), failed.id.toString(QUuid::WithoutBraces));
    QCOMPARE(first.value(QLatin1String("jobId")).toInteger(), 8);
    QCOMPARE(first.value(QLatin1String("attempts")).toInt(), 3);
    QCOMPARE(first.value(QLatin1String("nextAttemptAt")).toString(), QStringLiteral("2026-03-02T09:05:00.250Z"));
    QCOMPARE(first.value(QLatin1String("problem"))[QLatin1String("title")].toString(), QStringLiteral("No connection"));
    QCOMPARE(first.value(QLatin1String("request")).toObject(), (QJsonObject{{QStringLiteral("reference"), text}}));
    const QJsonObject second = run.items().at(1).toObject();
    for (const char *name : {"nextAttemptAt", "outcome", "problem"})
        QVERIFY2(second.value(QLatin1String(name)).isNull(), name);
    QVERIFY(run.asked.isEmpty());
    QCOMPARE(run.f.service.requests(), 0);
}

void TestCliOutbox::listsInWords()
{
    Run run;
    run.f.service.job(8).reference = FieldValue(QStringLiteral("old"));
    Draft failed = run.f.put(8, text);
    failed.attempts = 3;
    failed.problem.title = QStringLiteral("No connection");
    run.f.store.put(failed);
    QCOMPARE(run.run(QStringLiteral("outbox list")), 0);
    for (const char *words : {"Job 8, Northgate: waits to be sent", "old → new", "Tried 3 time", "No connection"})
        QVERIFY2(run.out.contains(QString::fromUtf8(words)), qPrintable(run.out));
    QVERIFY(run.out.contains(failed.id.toString(QUuid::WithoutBraces)));
    run.f.outbox.reset();

    Run empty;
    QCOMPARE(empty.run(QStringLiteral("outbox list")), 0);
    QVERIFY(empty.out.contains(QLatin1String("empty")));
}

void TestCliOutbox::listsOneProfile()
{
    Run run;
    run.f.put(7, text);
    run.f.put(8, text, DraftState::Queued, run.f.other);
    QCOMPARE(run.run(QStringLiteral("outbox list --json"), run.f.other), 0);
    QCOMPARE(run.items().size(), 1);
    QCOMPARE(run.items().first()[QLatin1String("jobId")].toInteger(), 8);
}

void TestCliOutbox::saysThatTheDiskCannotBeRead_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("L4 list") << QStringLiteral("outbox list --json");
    QTest::newRow("L4 send") << QStringLiteral("outbox send --json");
    QTest::newRow("L4 history") << QStringLiteral("history list --json");
}

void TestCliOutbox::saysThatTheDiskCannotBeRead()
{
    QFETCH(const QString, line);
    Run run;
    run.f.put(7, text);
    run.f.store.setFails([](const QByteArray &) { return true; });
    QCOMPARE(run.run(line), 1);
    QVERIFY(!run.err.isEmpty());
    QVERIFY(run.out.isEmpty());
    QCOMPARE(run.f.service.requests(), 0);
}

void TestCliOutbox::sends_data()
{
    QTest::addColumn<Fault>("read");
    QTest::addColumn<Fault>("update");
    QTest::addColumn<DraftState>("from");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("end");
    QTest::addColumn<int>("updates");
    const auto row = [](const char *name, Fault read, Fault update, int code, const char *end, int updates,
                        DraftState from = DraftState::Queued) {
        QTest::newRow(name) << read << update << from << code << QString::fromLatin1(end) << updates;
    };
    row("confirmed", Fault::None, Fault::None, 0, "done confirmed", 1);
    row("refused", Fault::None, Fault::Rejected, 3, "needsYou rejected", 1);
    row("S9 started meanwhile", Fault::None, Fault::Started, 3, "needsYou rejected", 1);
    row("S11 not allowed", Fault::None, Fault::NotAllowed, 4, "needsYou notAllowed", 1);
    row("N25 no sign-in", Fault::SignIn, Fault::None, 4, "needsYou notAllowed", 0);
    row("S10 gone", Fault::NotFound, Fault::None, 5, "needsYou notFound", 0);
    row("N2 no connection", Fault::NotSent, Fault::None, 6, "queued unreachable", 0);
    row("N27 overloaded", Fault::None, Fault::Overloaded, 6, "queued unreachable", 1);
    row("N28 lost answer", Fault::None, Fault::LostAfter, 0, "done confirmed", 1);
    row("N4 lost update", Fault::None, Fault::LostBefore, 6, "queued unreachable", 1);
    row("S13 stored differently", Fault::None, Fault::Trimmed, 9, "done storedDifferently", 1);
    row("S14 ignored", Fault::None, Fault::Ignored, 9, "needsYou storedDifferently", 1);
    row("L1 in doubt, not applied", Fault::None, Fault::None, 0, "done confirmed", 1, DraftState::Sending);
    row("L1 in doubt, cannot be read", Fault::NotSent, Fault::None, 7, "unknown unknown", 0, DraftState::Sending);
}

void TestCliOutbox::sends()
{
    QFETCH(const Fault, read);
    QFETCH(const Fault, update);
    QFETCH(const DraftState, from);
    for (const bool json : {true, false}) {
        Run run;
        run.f.put(7, QStringLiteral(" new "), from);
        run.f.service.setFault([=](bool isUpdate, JobId) { return isUpdate ? update : read; });
        QTEST(run.run(json ? QStringLiteral("outbox send --json") : QStringLiteral("outbox send")), "code");
        QTEST(int(run.f.service.updates().size()), "updates");
        if (json) {
            QFETCH(const QString, end);
            QCOMPARE(run.ends(), QStringList{end});
            QCOMPARE(run.f.store.stored().isEmpty(), end.startsWith(QLatin1String("done")));
        } else {
            QFETCH(const int, code);
            QCOMPARE(run.out.isEmpty(), code != 0);
            QVERIFY2((run.out + run.err).startsWith(QLatin1String("Job 7, Northgate")), qPrintable(run.out + run.err));
        }
    }
}

void TestCliOutbox::aBadItemStopsNoOther()
{
    Run run;
    for (const JobId job : {7, 8, 9, 10})
        run.f.put(job, text);
    run.f.service.setFault([](bool update, JobId job) {
        return update && job == 8 ? Fault::Rejected : job == 9 ? Fault::NotFound : Fault::None;
    });
    QCOMPARE(run.run(QStringLiteral("outbox send --json")), 3); // the first in the list
    QCOMPARE(run.ends().join(u','),
             QStringLiteral("done confirmed,needsYou rejected,needsYou notFound,done confirmed"));
}

/// Whatever back-off says, and never given up by a pass, of which a timer may make many.
void TestCliOutbox::triesEachOnce()
{
    Run run;
    Draft tired = run.f.put(7, text);
    tired.attempts = 40;
    tired.nextAttemptAt = run.f.clock.nowUtc().addSecs(800);
    tired.queuedAt = run.f.clock.nowUtc().addDays(-3);
    run.f.store.put(tired);
    run.f.service.setFault(Fault::NotSent);
    QCOMPARE(run.run(QStringLiteral("outbox send --json")), 6);
    QCOMPARE(run.f.service.requests(), 1);
    QCOMPARE(run.f.only().attempts, 41);
    QCOMPARE(run.items().first()[QLatin1String("attempts")].toInt(), 41);
    QVERIFY(run.f.only().nextAttemptAt.isValid()); // for the window
    QCOMPARE(run.f.only().state, DraftState::Queued);
    run.f.service.setFault(Fault::None);
    QCOMPARE(run.run(QStringLiteral("outbox send --json")), 0);
    QCOMPARE(run.run(QStringLiteral("outbox send")), 0);
    QVERIFY(run.out.contains(QLatin1String("Nothing waits")));
}

void TestCliOutbox::keepsOrderPerJob()
{
    Run run;
    run.f.put(7, QStringLiteral("first"));
    run.f.put(7, QStringLiteral("second"));
    run.f.service.setFault(Fault::Rejected, true);
    QCOMPARE(run.run(QStringLiteral("outbox send --json")), 3);
    QCOMPARE(run.f.service.updates().size(), 1);
    QCOMPARE(run.ends().join(u','), QStringLiteral("needsYou rejected,queued "));
    QVERIFY(!run.items().at(1)[QLatin1String("problem")][QLatin1String("title")].toString().isEmpty());

    run.f.service.setFault(Fault::None);
    QCOMPARE(run.run(QStringLiteral("outbox send --json")), 3); // it still waits for the one that was refused
    QCOMPARE(run.items().size(), 1);
    QCOMPARE(run.f.service.updates().size(), 1);
}

void TestCliOutbox::leavesWhatNeedsADecision()
{
    Run run;
    Draft held = run.f.put(7, text, DraftState::NeedsYou);
    held.outcome = QStringLiteral("held");
    run.f.store.put(held);
    QCOMPARE(run.run(QStringLiteral("outbox send --json")), 0);
    QVERIFY(run.items().isEmpty());
    QVERIFY(run.asked.isEmpty());
    QCOMPARE(run.f.only().state, DraftState::NeedsYou);
}

void TestCliOutbox::N26_keepsTheServersPause()
{
    Run run;
    run.f.service.setRetryAfter(std::chrono::minutes(1));
    run.f.put(7, text);
    run.f.service.setFault(Fault::Throttled, true);
    QCOMPARE(run.run(QStringLiteral("outbox send --json")), 6);
    const int requests = run.f.service.requests();
    run.f.service.setFault(Fault::None);
    QCOMPARE(run.run(QStringLiteral("outbox send --json")), 6);
    QCOMPARE(run.ends(), QStringList{QStringLiteral("queued unreachable")});
    QCOMPARE(run.f.service.requests(), requests);
    run.f.clock.advance(std::chrono::minutes(2));
    QCOMPARE(run.run(QStringLiteral("outbox send --json")), 0);
}

void TestCliOutbox::sendsForAllProfilesOrOne()
{
    Run run;
    run.f.put(7, text);
    run.f.put(8, text, DraftState::Queued, run.f.other);
    QCOMPARE(run.run(QStringLiteral("outbox send --json"), run.f.other), 0);
    QCOMPARE(run.asked, QList<QUuid>{run.f.other});
    QCOMPARE(run.items().size(), 1);
    QCOMPARE(run.f.otherService.updates().size(), 1);
    QCOMPARE(run.f.service.requests(), 0);

    run.f.put(9, text, DraftState::Queued, run.f.other);
    QCOMPARE(run.run(QStringLiteral("outbox send --json")), 0);
    QCOMPARE(run.items().size(), 2);
    QVERIFY(run.f.store.stored().isEmpty());
}

void TestCliOutbox::L12_aMissingSecretLeavesItsItemsWaiting()
{
    Run run;
    run.f.services.remove(run.f.profile);
    run.f.put(7, text);
    run.f.put(8, text, DraftState::Queued, run.f.other);
    QCOMPARE(run.run(QStringLiteral("outbox send --json")), 4);
    QCOMPARE(run.ends().join(u','), QStringLiteral("queued notAllowed,done confirmed"));
    QCOMPARE(run.run(QStringLiteral("outbox send")), 4);
    QVERIFY2(run.err.contains(QLatin1String("There is no client secret.")), qPrintable(run.err));
    QCOMPARE(run.f.store.stored().size(), 1);
}

void TestCliOutbox::N23_notAllowedStopsTheProfile()
{
    Run run;
    for (JobId job = 7; job < 12; ++job)
        run.f.put(job, text);
    run.f.service.setFault(Fault::SignIn);
    QCOMPARE(run.run(QStringLiteral("outbox send --json")), 4);
    QVERIFY(run.f.service.requests() <= 2); // so many are under way at a time
    const QStringList ends = run.ends();
    QCOMPARE(ends.size(), 5);
    QCOMPARE(ends.last(), QStringLiteral("queued notAllowed"));
}

void TestCliOutbox::L3_aFullDiskSendsNothing()
{
    Run run;
    run.f.put(7, text);
    run.f.store.setFails([](const QByteArray &operation) { return operation == "save"; });
    QCOMPARE(run.run(QStringLiteral("outbox send")), 1);
    QVERIFY(run.f.service.updates().isEmpty());
    QVERIFY(!run.err.isEmpty());
    QCOMPARE(run.f.only().state, DraftState::Queued);
}

void TestCliOutbox::interrupted_data()
{
    QTest::addColumn<Fault>("read");
    QTest::addColumn<Fault>("update");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("ends");
    QTest::newRow("before sending") << Fault::Hangs << Fault::None << 130
                                    << QStringLiteral("queued cancelled,queued cancelled,queued cancelled");
    QTest::newRow("while sending") << Fault::None << Fault::Hangs << 7
                                   << QStringLiteral("unknown unknown,unknown unknown,queued cancelled");
}

void TestCliOutbox::interrupted()
{
    QFETCH(const Fault, read);
    QFETCH(const Fault, update);
    Run run;
    for (const JobId job : {7, 8, 9})
        run.f.put(job, text);
    run.f.service.setFault([=](bool isUpdate, JobId) { return isUpdate ? update : read; });
    QTimer whenUnderWay;
    QObject::connect(&whenUnderWay, &QTimer::timeout, &whenUnderWay, [&run, &whenUnderWay] {
        if (run.f.service.hanging() < 2)
            return;
        whenUnderWay.stop();
        run.command->cancel();
        QTimer::singleShot(100, run.command.get(), [&run] { run.command->cancel(); });
    });
    whenUnderWay.start(10);
    QTEST(run.run(QStringLiteral("outbox send --json")), "code");
    QTEST(run.ends().join(u','), "ends");
    QCOMPARE(run.f.store.stored().size(), 3);
}

void TestCliOutbox::history()
{
    Run run;
    run.f.service.job(7).reference = FieldValue(QStringLiteral("old"));
    for (const JobId job : {7, 8, 7}) {
        run.f.put(job, QStringLiteral("new %1").arg(run.f.made));
        QCOMPARE(run.run(QStringLiteral("outbox send --json")), 0);
    }

    QCOMPARE(run.run(QStringLiteral("history list --json")), 0);
    QCOMPARE(run.items().size(), 3);
    const QJsonObject newest = run.items().first().toObject();
    QCOMPARE(newest.keys().join(u' '),
             QStringLiteral("before jobId outcome problem profile request sentAt status verified verifiedAt"));
    QCOMPARE(newest.value(QLatin1String("profile")).toString(), QStringLiteral("Northgate"));
    QCOMPARE(newest.value(QLatin1String("outcome")).toString(), QStringLiteral("confirmed"));

    QCOMPARE(run.run(QStringLiteral("history list --json --limit 2")), 0);
    QCOMPARE(run.items().size(), 2);
    QCOMPARE(run.run(QStringLiteral("history list --json --job 7 --limit 1")), 0);
    QCOMPARE(run.items().size(), 1);
    QCOMPARE(run.items().first()[QLatin1String("jobId")].toInteger(), 7);
    QCOMPARE(run.run(QStringLiteral("history list --json --job 6")), 0);
    QVERIFY(run.items().isEmpty());
    QCOMPARE(run.run(QStringLiteral("history list"), run.f.other), 0);
    QVERIFY(run.out.contains(QLatin1String("Nothing was sent")));
    QCOMPARE(run.run(QStringLiteral("history list --job 7")), 0);
    QVERIFY2(run.out.contains(QString::fromUtf8("old → new 0 (confirmed)")), qPrintable(run.out));
}

QTEST_GUILESS_MAIN(TestCliOutbox)
#include "tst_clioutbox.moc"
