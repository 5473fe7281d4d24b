// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/showcommand.h"
#include "cli/updatecommand.h"

#include "support/memorydraftstore.h"
#include "support/scriptedjob.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTimer>

using namespace jobwright;

namespace {

/// A command on a scripted network, with what it printed.
struct Run
{
    Run() : job(api) {}

    [[nodiscard]] CommandContext context()
    {
        CommandContext context;
        context.service = api.client.get();
        context.store = &store;
        context.clock = &api.clock;
        context.randomness = &api.randomness;
        context.terminal = {[this](const QString &text) { out += text; }, [this](const QString &text) { err += text; }};
        context.profileName = QStringLiteral("Northgate");
        return context;
    }
    int run(const QString &arguments)
    {
        const CommandLine line = parseCommandLine(arguments.split(u'|', Qt::SkipEmptyParts));
        if (line.kind == CommandLine::Kind::Show)
            command = std::make_unique<ShowCommand>(context(), line.jobId, line.json);
        else if (line.kind == CommandLine::Kind::Update)
            command = std::make_unique<UpdateCommand>(context(), line);
        else
            return -1;
        return end();
    }
    int end()
    {
        std::optional<ExitCode> code;
        QObject::connect(command.get(), &Command::finished, command.get(), [&](ExitCode theCode) { code = theCode; });
        command->start();
        if (onStarted)
            onStarted();
        if (!QTest::qWaitFor([&] { return code.has_value(); }, 10000))
            QTest::qFail("The command did not end.", __FILE__, __LINE__);
        return code ? int(*code) : -1;
    }
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    [[nodiscard]] QString outcome() const { return json().value(QLatin1String("outcome")).toString(); }

    ApiFixture api;
    ScriptedJob job;
    MemoryDraftStore store;
    std::unique_ptr<Command> command;
    std::function<void()> onStarted;
    QString out;
    QString err;
};

const QString setReference = QStringLiteral("update|1004471|--set|reference=NG-1");

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

// In pieces: moc loses its way in a raw string of several lines.
const char confirmedJson[] =
    R"({"outcome": "confirmed", "jobId": 1004471, "problem": null, "fieldErrors": [],)"
    R"("otherErrors": [], "draftId": null,)"
    R"("request": {"plannedDuration":90,"reference":"NG-1","orderNumber":null,)"
    R"("customFields":[{"definitionId":4711,"value":"Yes"}]},)"
    R"("verified": {"plannedDuration": "confirmed", "reference": "confirmed", "orderNumber": "confirmed",)"
    R"("customFields[4711]": "confirmed"}})";
const char refusalBody[] =
    R"({"type": "https://x/validation", "title": "Not valid", "detail": "See errors", "status": 422,)"
    R"("instance": "/v1/jobs/1004471",)"
    R"("errors": {"OrderNumber": ["Required."], "customFields[0].Value": ["Not in the list.", "Too long."],)"
    R"("mystery": ["Odd."]}})";
const char refusedFields[] = R"([{"field": "orderNumber", "messages": ["Required."]},)"
                             R"({"field": "customFields[4711]", "messages": ["Not in the list.", "Too long."]}])";
const char refusalProblem[] = R"({"type": "https://x/validation", "title": "Not valid", "status": 422,)"
                              R"("detail": "See errors", "instance": "/v1/jobs/1004471"})";
const char dryRunJson[] =
    R"({"outcome": "dryRun", "jobId": 1004471, "problem": null, "fieldErrors": [],)"
    R"("otherErrors": [], "draftId": null, "verified": {}, "request": {"reference": "NG-1", "orderNumber": null}})";

} // namespace

class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showPrintsTheJob()
    {
        Run run;
        run.job.job.insert(QStringLiteral("description"), QStringLiteral("one\r\ntwo\x1b[31m"));
        QCOMPARE(run.run(QStringLiteral("show|1004471")), 0);
        QVERIFY(run.out.contains(QLatin1String("PO-4471")));
        QVERIFY(run.out.contains(QLatin1String("Boiler make [4712]: Vaillant")));
        QVERIFY2(!run.out.contains(u'\x1b') && !run.out.contains(u'\r'), "it can move the cursor");
        QVERIFY(run.err.isEmpty());
    }

    void showPrintsJson()
    {
        Run run;
        QCOMPARE(run.run(QStringLiteral("show|1004471|--json")), 0);
        QCOMPARE(run.json().value(QLatin1String("orderNumber")).toString(), QStringLiteral("PO-4471"));
        QCOMPARE(run.json().value(QLatin1String("id")).toInteger(), 1004471);
    }

    void showNamesTheContactPerson_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("json");
        QTest::addColumn<bool>("named");
        QTest::newRow("name") << 200 << false << true;
        QTest::newRow("S11 may not read persons") << 403 << false << false;
        QTest::newRow("service fails") << 500 << false << false;
        QTest::newRow("JSON keeps the id") << 200 << true << false;
    }
    void showNamesTheContactPerson()
    {
        QFETCH(int, status);
        QFETCH(bool, json);
        QFETCH(bool, named);
        Run run;
        run.job.onRead = [&](int read) -> std::optional<FakeAnswer> {
            if (read == 1)
                return std::nullopt;
            if (status != 200)
                return FakeAnswer::problem(status, R"({"title": "No"})");
            return FakeAnswer::json(R"({"items": [{"id": "1b4e28ba-2fa1-41d2-883f-0016d3cca427", "contactId": 61001,)"
                                    R"("forename": "Ann", "surname": "Shaw"}]})");
        };
        QCOMPARE(run.run(json ? QStringLiteral("show|1004471|--json") : QStringLiteral("show|1004471")), 0);
        QCOMPARE(run.out.contains(QLatin1String("Shaw")), named);
        QCOMPARE(run.out.contains(QLatin1String("1b4e28ba-2fa1-41d2-883f-0016d3cca427")), !named);
        QVERIFY(run.err.isEmpty());
    }

    void showFails_data()
    {
        QTest::addColumn<int>("status"); // 0: no connection; 200: not JSON
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("S10 not found") << 404 << 5 << QStringLiteral("notFound");
        QTest::newRow("S11 not allowed") << 403 << 4 << QStringLiteral("notAllowed");
        QTest::newRow("no connection") << 0 << 6 << QStringLiteral("unreachable");
        QTest::newRow("overloaded") << 503 << 6 << QStringLiteral("unreachable");
        QTest::newRow("refused") << 400 << 3 << QStringLiteral("rejected");
    }
    void showFails()
    {
        QFETCH(int, status);
        for (const bool json : {false, true}) {
            Run run;
            run.job.onRead = [status](int) -> std::optional<FakeAnswer> {
                return status == 0 ? FakeAnswer::failure(QNetworkReply::ConnectionRefusedError, false)
                                   : FakeAnswer::problem(status, R"({"title": "No", "detail": "Because."})");
            };
            const QString line = QStringLiteral("show|1004471");
            QTEST(run.run(json ? line + QStringLiteral("|--json") : line), "code");
            QCOMPARE(run.out.isEmpty(), !json);
            QCOMPARE(run.err.isEmpty(), json);
            if (json)
                QTEST(run.outcome(), "outcome");
        }
    }

    void updateConfirmed()
    {
        Run run;
        QCOMPARE(run.run(QStringLiteral("update|1004471|--set|reference=NG-1|--clear|orderNumber|--set-custom|4711=Yes|"
                                        "--set|plannedDuration=1h30|--json")),
                 0);
        const QByteArray body =
            R"({"plannedDuration":90,"reference":"NG-1","orderNumber":null,"customFields":[{"definitionId":4711,"value":"Yes"}]})";
        QCOMPARE(run.job.bodies(), QList<QByteArray>{body});
        QCOMPARE(run.json(), object(confirmedJson));
        QVERIFY(run.store.kept.isEmpty());
        QCOMPARE(run.store.entries.size(), 1);
        QCOMPARE(run.store.entries.constFirst().body, body);
    }

    void updateIsOnTheDiskBeforeItIsSent()
    {
        Run run;
        run.job.onUpdate = [&run] {
            QCOMPARE(run.store.log, QStringList{QStringLiteral("save sending")});
            QCOMPARE(run.store.kept.size(), 1);
            QCOMPARE(run.store.kept.first().body, QByteArray(R"({"reference":"NG-1"})"));
        };
        QCOMPARE(run.run(setReference), 0);
        QVERIFY2(run.out.contains(QLatin1String("confirmed")), qPrintable(run.out));
        QVERIFY(run.err.isEmpty());
    }

    void L3_aFullDiskSendsNothing()
    {
        Run run;
        run.store.failures = 100;
        QCOMPARE(run.run(setReference), 1);
        QVERIFY(run.job.bodies().isEmpty());
        QVERIFY2(run.err.contains(QLatin1String("The disk is full.")), qPrintable(run.err));
    }

    void P8_emptyIsSetAndClearIsNull()
    {
        Run run;
        QCOMPARE(run.run(QStringLiteral("update|1004471|--set|reference=|--clear|orderNumber")), 0);
        QCOMPARE(run.job.bodies(), QList<QByteArray>{R"({"reference":"","orderNumber":null})"});
    }

    void rejected()
    {
        Run run;
        run.job.apply = nullptr;
        run.job.updateAnswer = FakeAnswer::problem(422, refusalBody);
        QCOMPARE(run.run(QStringLiteral("update|1004471|--clear|orderNumber|--set-custom|4711=Maybe|--json")), 3);
        QCOMPARE(run.outcome(), QStringLiteral("rejected"));
        QCOMPARE(run.json().value(QLatin1String("fieldErrors")).toArray(),
                 QJsonDocument::fromJson(refusedFields).array());
        QCOMPARE(run.json().value(QLatin1String("problem")).toObject(), object(refusalProblem));
        QVERIFY(run.out.contains(QLatin1String("Odd.")));
        QVERIFY(run.json().value(QLatin1String("draftId")).isNull());
        QVERIFY(run.store.kept.isEmpty());

        Run plain;
        plain.job.apply = nullptr;
        plain.job.updateAnswer = run.job.updateAnswer;
        QCOMPARE(plain.run(QStringLiteral("update|1004471|--clear|orderNumber|--set-custom|4711=Maybe")), 3);
        QVERIFY2(plain.err.contains(QLatin1String("Order number: Required.")), qPrintable(plain.err));
        QVERIFY(plain.err.contains(QLatin1String("Gas safe: Too long.")));
        QVERIFY(plain.out.isEmpty());
    }

    void answers_data()
    {
        QTest::addColumn<int>("status"); // of the update; 0: the connection closes
        QTest::addColumn<bool>("applied");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("state"); // of the draft that is kept
        QTest::newRow("S11 not allowed") << 403 << false << 4 << QStringLiteral("notAllowed") << QString();
        QTest::newRow("S10 gone") << 404 << false << 5 << QStringLiteral("notFound") << QString();
        QTest::newRow("N28 lost answer") << 0 << true << 0 << QStringLiteral("confirmed") << QString();
        QTest::newRow("lost update") << 0 << false << 6 << QStringLiteral("unreachable") << QStringLiteral("queued");
        QTest::newRow("N26 throttled") << 429 << false << 6 << QStringLiteral("unreachable")
                                       << QStringLiteral("queued");
        QTest::newRow("S14 ignored") << 204 << false << 9 << QStringLiteral("storedDifferently") << QString();
    }
    void answers()
    {
        QFETCH(int, status);
        QFETCH(bool, applied);
        QFETCH(QString, state);
        Run run;
        if (!applied)
            run.job.apply = nullptr;
        run.job.updateAnswer =
            status == 0 ? FakeAnswer::failure(QNetworkReply::RemoteHostClosedError, true) : FakeAnswer::problem(status);
        if (status == 204)
            run.job.updateAnswer = FakeAnswer::noContent();
        QTEST(run.run(setReference + QStringLiteral("|--json")), "code");
        QTEST(run.outcome(), "outcome");
        const QString draftId = run.json().value(QLatin1String("draftId")).toString();
        QCOMPARE(draftId.isEmpty(), state.isEmpty());
        QCOMPARE(run.store.kept.size(), state.isEmpty() ? 0 : 1);
        if (state.isEmpty())
            return;
        const Draft draft = run.store.kept.first();
        QCOMPARE(draftStateWord(draft.state), state);
        QCOMPARE(draft.id.toString(QUuid::WithoutBraces), draftId);
        QCOMPARE(draft.body, QByteArray(R"({"reference":"NG-1"})"));
    }

    void acceptedButNotConfirmed()
    {
        Run run;
        run.job.onRead = [](int read) {
            return read > 2 ? std::optional(FakeAnswer::failure(QNetworkReply::ConnectionRefusedError, false))
                            : std::nullopt;
        };
        QCOMPARE(run.run(setReference + QStringLiteral("|--json")), 7);
        QCOMPARE(run.outcome(), QStringLiteral("unknown"));
        QCOMPARE(run.store.kept.first().state, DraftState::Unknown);
    }

    void conflict()
    {
        Run run;
        run.job.onRead = [&run](int read) {
            if (read == 2) // between the command's look and the sending
                run.job.job.insert(QStringLiteral("reference"), QStringLiteral("NG-9"));
            return std::optional<FakeAnswer>();
        };
        QCOMPARE(run.run(setReference), 8);
        QVERIFY(run.job.bodies().isEmpty());
        for (const char *value : {"NG-2291", "NG-1", "NG-9"})
            QVERIFY2(run.err.contains(QLatin1String(value)), qPrintable(run.err));
        QCOMPARE(run.store.kept.first().state, DraftState::NeedsYou);
    }

    void unreachableIsKeptWithoutABase()
    {
        Run run;
        run.job.onRead = [](int) -> std::optional<FakeAnswer> {
            return FakeAnswer::failure(QNetworkReply::ConnectionRefusedError, false);
        };
        QCOMPARE(run.run(setReference), 6);
        QCOMPARE(run.store.kept.size(), 1);
        const Draft draft = run.store.kept.first();
        QCOMPARE(draft.state, DraftState::Queued);
        QVERIFY(draft.body.isEmpty()); // it never left
        QCOMPARE(draft.input.value(FieldKey::Reference).text, QStringLiteral("NG-1"));
        QVERIFY(draft.queuedAt.isValid());
        QVERIFY(!draft.baseReadAt.isValid());
        QVERIFY2(run.err.contains(draft.id.toString(QUuid::WithoutBraces)), qPrintable(run.err));
    }

    void unreachableAndNowhereToKeepItIsSaid()
    {
        Run run;
        run.store.failures = 100;
        run.job.onRead = [](int) -> std::optional<FakeAnswer> {
            return FakeAnswer::failure(QNetworkReply::ConnectionRefusedError, false);
        };
        QCOMPARE(run.run(setReference + QStringLiteral("|--json")), 6);
        QVERIFY(run.json().value(QLatin1String("draftId")).isNull());
    }

    void queued()
    {
        Run run;
        QCOMPARE(run.run(setReference + QStringLiteral("|--queue|--json")), 0);
        QCOMPARE(run.outcome(), QStringLiteral("queued"));
        QVERIFY(run.job.bodies().isEmpty());
        QCOMPARE(run.store.kept.first().state, DraftState::Queued);
        QCOMPARE(run.store.kept.first().base.reference, FieldValue(QStringLiteral("NG-2291")));
    }

    void dryRun()
    {
        Run run;
        run.job.job.insert(QStringLiteral("status"), QStringLiteral("started"));
        QCOMPARE(run.run(QStringLiteral("update|1004471|--set|reference=NG-1|--set|description=x|--dry-run")), 0);
        QVERIFY(run.job.bodies().isEmpty());
        QVERIFY(run.store.log.isEmpty());
        QVERIFY2(run.out.contains(QLatin1String(R"({"description":"x","reference":"NG-1"})")) ||
                     run.out.contains(QLatin1String(R"({"reference":"NG-1","description":"x"})")),
                 qPrintable(run.out));
        QVERIFY(run.out.contains(QLatin1String("NG-2291")));
        QVERIFY2(run.err.contains(QLatin1String("Description")), "the lock is not said");
    }

    void dryRunWithoutAConnection()
    {
        Run run;
        CommandContext context = run.context();
        context.service = nullptr;
        context.store = nullptr;
        const CommandLine line =
            parseCommandLine((setReference + QStringLiteral("|--clear|orderNumber|--dry-run|--json")).split(u'|'));
        run.command = std::make_unique<UpdateCommand>(context, line);
        QCOMPARE(run.end(), 0);
        QCOMPARE(run.json(), object(dryRunJson));
    }

    void S9_aLockedFieldIsSentAndTheServiceDecides()
    {
        Run run;
        run.job.job.insert(QStringLiteral("status"), QStringLiteral("started"));
        run.job.apply = nullptr;
        run.job.updateAnswer =
            FakeAnswer::problem(422, R"({"title": "No", "errors": {"Description": ["The job is started."]}})");
        QCOMPARE(run.run(QStringLiteral("update|1004471|--set|description=x")), 3);
        QCOMPARE(run.job.bodies().size(), 1);
        QVERIFY(run.err.contains(QLatin1String("Note: Description")));
    }

    void S7_aRepeatedCustomFieldIsNotSent()
    {
        Run run;
        QJsonArray fields = run.job.job.value(QLatin1String("customFields")).toArray();
        fields.append(fields.first());
        run.job.job.insert(QStringLiteral("customFields"), fields);
        QCOMPARE(run.run(QStringLiteral("update|1004471|--set-custom|4711=Yes")), 2);
        QVERIFY(run.job.bodies().isEmpty());
        QVERIFY(run.store.log.isEmpty());
    }

    void interruptedBeforeSending()
    {
        Run run;
        run.job.onRead = [](int) { return std::optional(FakeAnswer::hanging()); };
        run.onStarted = [&run] { QTimer::singleShot(50, run.command.get(), [&run] { run.command->cancel(); }); };
        QCOMPARE(run.run(setReference), 130);
        QVERIFY(run.job.bodies().isEmpty());
        QVERIFY(run.store.kept.isEmpty());
    }

    void interruptedWhileSendingFindsOut()
    {
        Run run;
        run.job.updateAnswer = FakeAnswer::hanging();
        run.job.onUpdate = [&run] { QTimer::singleShot(20, run.command.get(), [&run] { run.command->cancel(); }); };
        QCOMPARE(run.run(setReference), 0);
        QCOMPARE(run.job.bodies().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
