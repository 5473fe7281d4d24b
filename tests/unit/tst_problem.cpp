// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/problem.h"

#include <QTest>

using namespace jobwright;

class ProblemTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsProblemDetails();
    void sortsErrors_data();
    void sortsErrors();
    void showsTheCauseFirst();
    void keepsEveryErrorInTheOrderOnScreen();
    void keepsMessagesWordForWord_data();
    void keepsMessagesWordForWord();
    void readsOtherJson_data();
    void readsOtherJson();
    void showsNoPages_data();
    void showsNoPages();
    void titlesEveryStatus_data();
    void titlesEveryStatus();
    void storesAndRestores();
};

namespace {

const QByteArray problemJson = "application/problem+json; charset=utf-8";

Problem withErrors(const QByteArray &errors, int status = 422)
{
    return decodeProblem(status, problemJson,
                         "{\"title\":\"One or more validation errors occurred.\",\"errors\":" + errors + '}',
                         {10, 20, 30});
}

/// "reference: a | b" per field, then the others.
QStringList flat(const Problem &problem)
{
    QStringList lines;
    for (const FieldError &error : problem.fieldErrors)
        lines += error.field.path() + QStringLiteral(" = ") + error.messages.join(QStringLiteral(" | "));
    return lines + problem.otherErrors;
}

} // namespace

void ProblemTest::readsProblemDetails()
{
    const Problem problem = decodeProblem(
        422, problemJson,
        R"({"type":"https://tools.ietf.org/html/rfc9110#section-15.5.21","title":"Refused","status":999,"detail":"Why",
            "instance":"/v1/jobs/1","traceId":"00-abc","errors":{"orderNumber":["Required."]}})",
        {});
    QCOMPARE(problem.type, QStringLiteral("https://tools.ietf.org/html/rfc9110#section-15.5.21"));
    QCOMPARE(problem.title, QStringLiteral("Refused"));
    QCOMPARE(problem.status, 422); // the HTTP status, not the member
    QCOMPARE(problem.detail, QStringLiteral("Why"));
    QCOMPARE(problem.instance, QStringLiteral("/v1/jobs/1"));
    QCOMPARE(problem.traceId, QStringLiteral("00-abc"));
    QCOMPARE(flat(problem), QStringList{QStringLiteral("orderNumber = Required.")});
}

void ProblemTest::sortsErrors_data()
{
    QTest::addColumn<QByteArray>("errors");
    QTest::addColumn<QStringList>("sorted");

    const auto row = [](const char *name, const char *errors, QStringList sorted) {
        QTest::newRow(name) << QByteArray(errors) << sorted;
    };
    const auto s = [](const char *text) { return QString::fromUtf8(text); };
    row("list of messages", R"({"reference":["a","b"]})", {s("reference = a | b")});
    row("S1 message as string", R"({"reference":"a"})", {s("reference = a")});
    row("S1 errors as array of strings", R"(["a","b"])", {s("a"), s("b")});
    row("S1 errors as array of objects",
        R"([{"propertyName":"OrderNumber","errorMessage":"a"},{"message":"b"},{"code":7}])",
        {s("orderNumber = a"), s("b"), s("{\"code\":7}")});
    row("S1 errors as string", R"("a")", {s("a")});
    row("S1 errors as number", "7", {s("7")});
    row("S1 errors null", "null", {});
    row("S1 no messages", R"({"reference":[],"orderNumber":null,"description":""})", {});
    row("S1 message as object", R"({"reference":[{"text":"a"},7]})", {s("reference = {\"text\":\"a\"} | 7")});
    row("S2 spellings of one field meet", R"({"PlannedDuration":["a"],"planned_duration":["b"]})",
        {s("plannedDuration = a | b")});
    row("S3 the entry that was sent", R"({"CustomFields[2].Value":["a"],"customFields.0.value":["b"]})",
        {s("customFields[10] = b"), s("customFields[30] = a")});
    row("S3 out of range", R"({"customFields[3].value":["a"]})", {s("customFields[3].value: a")});
    row("S3 the table", R"({"CustomFields":["a"]})", {s("CustomFields: a")});
    row("S4 JSON path", R"({"$.plannedDuration":["a"]})", {s("plannedDuration = a")});
    row("S5 empty key", R"({"":["a"]})", {s("a")});
    row("S5 unknown key", R"({"colour":["a","b"]})", {s("colour: a"), s("colour: b")});
    row("S5 read-only field", R"({"status":["a"]})", {s("status: a")});
    row("nested map", R"({"contact":{"name":["a"]}})", {s("contact: {\"name\":[\"a\"]}")});
}

void ProblemTest::sortsErrors()
{
    QFETCH(QByteArray, errors);
    QFETCH(QStringList, sorted);
    QCOMPARE(flat(withErrors(errors)), sorted);
    QCOMPARE(flat(withErrors(errors, 400)), sorted); // `errors` may come under 400 too
}

void ProblemTest::showsTheCauseFirst()
{
    // S4: System.Text.Json names the path, model binding adds what follows from it.
    const Problem binding =
        withErrors(R"({"job":["The job field is required."],"$":["Not JSON."],"colour":["Unknown."]})");
    QCOMPARE(binding.otherErrors, (QStringList{QStringLiteral("Not JSON."), QStringLiteral("colour: Unknown."),
                                               QStringLiteral("The job field is required.")}));
    const Problem typed =
        withErrors(R"({"update":["The update field is required."],"$.plannedDuration":["Could not be converted."]})");
    QCOMPARE(flat(typed), (QStringList{QStringLiteral("plannedDuration = Could not be converted."),
                                       QStringLiteral("The update field is required.")}));
    const Problem both = withErrors(R"({"Reference":["second"],"$.reference":["first"]})");
    QCOMPARE(flat(both), QStringList{QStringLiteral("reference = first | second")});
}

void ProblemTest::keepsEveryErrorInTheOrderOnScreen()
{
    // S6: a hundred of them.
    QByteArray errors = R"({"description":["d"],"plannedDuration":["p"],"orderNumber":["o"])";
    for (int i = 0; i < 97; ++i)
        errors += ",\"unknown" + QByteArray::number(i) + "\":[\"u\"]";
    const Problem problem = withErrors(errors + '}');
    QCOMPARE(problem.fieldErrors.size(), 3);
    QCOMPARE(problem.fieldErrors.at(0).field, FieldId(FieldKey::PlannedDuration));
    QCOMPARE(problem.fieldErrors.at(1).field, FieldId(FieldKey::OrderNumber));
    QCOMPARE(problem.fieldErrors.at(2).field, FieldId(FieldKey::Description));
    QCOMPARE(problem.otherErrors.size(), 97);
}

void ProblemTest::keepsMessagesWordForWord_data()
{
    QTest::addColumn<QString>("message");
    QTest::newRow("S6 100 KB") << QString(100 * 1024, u'x');
    QTest::newRow("S6 HTML") << QStringLiteral("<img src=x onerror=alert(1)>&amp;");
    QTest::newRow("S6 bidi") << QStringLiteral("\u202Eabc\u2069");
    QTest::newRow("S6 control") << QStringLiteral("a\x1B[31m\nb");
    QTest::newRow("per cent") << QStringLiteral("%1 %2 %n");
}

void ProblemTest::keepsMessagesWordForWord()
{
    QFETCH(QString, message);
    QByteArray escaped = message.toUtf8();
    escaped.replace('\x1B', "\\u001b").replace('\n', "\\n");
    const Problem problem = withErrors("{\"reference\":[\"" + escaped + "\"],\"colour\":[\"" + escaped + "\"]}");
    QCOMPARE(problem.fieldErrors.first().messages, QStringList{message});
    QCOMPARE(problem.otherErrors, QStringList{QStringLiteral("colour: ") + message});
}

void ProblemTest::readsOtherJson_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QStringList>("others");

    const QString ours = QStringLiteral("The service did not understand the request");
    const QString none;
    QTest::newRow("S1 unknown members") << QByteArray(R"({"title":"T","colour":"red","code":7,"empty":null})")
                                        << QStringLiteral("T") << none
                                        << QStringList{QStringLiteral("code: 7"), QStringLiteral("colour: red")};
    QTest::newRow("other case") << QByteArray(R"({"Title":"T","Detail":"D","Status":400})") << QStringLiteral("T")
                                << QStringLiteral("D") << QStringList();
    QTest::newRow("N25 OAuth") << QByteArray(R"({"error":"invalid_client","error_description":"No such client."})")
                               << ours << QStringLiteral("No such client.")
                               << QStringList{QStringLiteral("error: invalid_client")};
    QTest::newRow("gateway") << QByteArray(R"({"message":"Quota exceeded"})") << ours
                             << QStringLiteral("Quota exceeded") << QStringList();
    QTest::newRow("message beside detail") << QByteArray(R"({"detail":"D","message":"M"})") << ours
                                           << QStringLiteral("D") << QStringList{QStringLiteral("message: M")};
    QTest::newRow("text alone") << QByteArray(R"("Job not found")") << ours << QStringLiteral("Job not found")
                                << QStringList();
    QTest::newRow("list alone") << QByteArray(R"(["a","b"])") << ours << none
                                << QStringList{QStringLiteral("a"), QStringLiteral("b")};
    QTest::newRow("title of a wrong type")
        << QByteArray(R"({"title":["T"]})") << QStringLiteral("[\"T\"]") << none << QStringList();
    QTest::newRow("BOM") << QByteArray("\xEF\xBB\xBF{\"title\":\"T\"}") << QStringLiteral("T") << none << QStringList();
    QTest::newRow("empty object") << QByteArray("{}") << ours << none << QStringList();
    QTest::newRow("null") << QByteArray("null") << ours << none << QStringList();
}

void ProblemTest::readsOtherJson()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, title);
    QFETCH(QString, detail);
    QFETCH(QStringList, others);
    for (const QByteArray &contentType :
         {problemJson, QByteArray("application/json"), QByteArray("text/plain"), QByteArray()}) {
        const Problem problem = decodeProblem(400, contentType, body, {});
        QCOMPARE(problem.title, title);
        QCOMPARE(problem.detail, detail);
        QCOMPARE(problem.otherErrors, others);
        QVERIFY(problem.fieldErrors.isEmpty());
    }
}

void ProblemTest::showsNoPages_data()
{
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("N14 page of a proxy") << QByteArray("text/html")
                                         << QByteArray("<html><h1>502 Bad Gateway</h1></html>");
    QTest::newRow("N13 page under a JSON type") << QByteArray("application/json") << QByteArray("<!DOCTYPE html>Login");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("N6 cut short") << problemJson << QByteArray("{\"title\":\"half");
    QTest::newRow("S16 1e400") << problemJson << QByteArray("{\"title\":\"T\",\"x\":1e400}");
    QTest::newRow("S16 UTF-16") << problemJson << QByteArray("\xFF\xFE{\0}\0", 6);
    QTest::newRow("S16 bad UTF-8") << problemJson << QByteArray("{\"title\":\"\xFF\"}");
    QTest::newRow("two values") << problemJson << QByteArray("1,2");
    QTest::newRow("plain text") << QByteArray("text/plain") << QByteArray("upstream connect error");
}

void ProblemTest::showsNoPages()
{
    QFETCH(QByteArray, contentType);
    QFETCH(QByteArray, body);
    Problem expected;
    expected.status = 502;
    expected.title = QStringLiteral("The service is not available at the moment");
    QCOMPARE(decodeProblem(502, contentType, body, {}), expected);
}

void ProblemTest::titlesEveryStatus_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {0,   100, 200, 204, 302, 400, 401, 402, 403, 404, 405, 409, 410,
                             412, 413, 414, 415, 418, 422, 429, 500, 501, 502, 503, 504, 599})
        QTest::addRow("%d", status) << status;
}

void ProblemTest::titlesEveryStatus()
{
    QFETCH(int, status);
    const Problem problem = decodeProblem(status, {}, {}, {});
    QVERIFY(!problem.title.isEmpty());
    QCOMPARE(problem.status, status);
}

void ProblemTest::storesAndRestores()
{
    Problem problem = withErrors(R"({"reference":["a\ud800","b"],"customFields[1]":["c"],"colour":["d"]})");
    problem.type = QStringLiteral("about:blank");
    problem.detail = QStringLiteral("Why");
    problem.instance = QStringLiteral("/i");
    problem.traceId = QStringLiteral("t");
    QCOMPARE(decodeStoredProblem(encodeProblem(problem)), problem);
    QCOMPARE(decodeStoredProblem(encodeProblem(Problem())), Problem());
    QCOMPARE(decodeStoredProblem("no JSON"), Problem());
}

QTEST_GUILESS_MAIN(ProblemTest)
#include "tst_problem.moc"
