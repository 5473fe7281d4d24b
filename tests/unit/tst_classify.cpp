// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/causewords.h"
#include "net/classify.h"

#include <QMetaEnum>
#include <QTest>

using namespace jobwright;
using Outcome = Reply::Outcome;
using E = QNetworkReply::NetworkError;

/// What may be told of an update, from what Qt reports; and what a person reads.
class TestClassify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesAnUpdate_data();
    void judgesAnUpdate();
    void judgesErrorsOfTheTransport_data();
    void judgesErrorsOfTheTransport();
    void ownReasonComesFirst_data();
    void ownReasonComesFirst();
    void takesJsonOfAnyUsualName_data();
    void takesJsonOfAnyUsualName();
    void showsTheServicesOwnWords();
    void keepsWhatIsUnknown_data();
    void keepsWhatIsUnknown();
    void mapsFieldErrorsToTheSentBody();
    void namesTheScope_data();
    void namesTheScope();
    void hasWordsForEverything_data();
    void hasWordsForEverything();
    void carriesTheRequestId();

private:
    static Answer answer(int status, const QByteArray &body = {}, const QByteArray &type = "application/problem+json");
    static Reply judged(const Answer &answer);
    static Request update();
};

Answer TestClassify::answer(int status, const QByteArray &body, const QByteArray &type)
{
    Answer answer;
    answer.sent = true;
    answer.status = status;
    answer.body = body;
    answer.contentType = type;
    return answer;
}

Request TestClassify::update()
{
    return updateJobRequest(17, {R"({"customFields":[{"definitionId":4711,"value":"x"}]})", {4711}}, {});
}

Reply TestClassify::judged(const Answer &answer)
{
    return classify(answer, update(), QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC));
}

void TestClassify::judgesAnUpdate_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Outcome>("outcome");
    const auto row = [](const char *name, int status, Outcome outcome) { QTest::newRow(name) << status << outcome; };
    row("200", 200, Outcome::Success);
    row("202", 202, Outcome::Success);
    row("204", 204, Outcome::Success);
    row("101", 101, Outcome::Unknown);
    row("304", 304, Outcome::Unknown);
    row("400", 400, Outcome::Rejected);
    row("401", 401, Outcome::SignInFailed);
    row("S11 403", 403, Outcome::NotAllowed);
    row("S10 404", 404, Outcome::NotFound);
    row("S15 405", 405, Outcome::Rejected);
    row("S15 406", 406, Outcome::Rejected);
    row("N22 407", 407, Outcome::NotSent);
    row("408", 408, Outcome::Unknown);
    row("S9 409", 409, Outcome::Rejected);
    row("S10 410", 410, Outcome::NotFound);
    row("S9 412", 412, Outcome::Rejected);
    row("S15 413", 413, Outcome::Rejected);
    row("S15 414", 414, Outcome::Rejected);
    row("S15 415", 415, Outcome::Rejected);
    row("418", 418, Outcome::Rejected);
    row("422", 422, Outcome::Rejected);
    row("423", 423, Outcome::Rejected);
    row("N26 429", 429, Outcome::Throttled);
    row("500", 500, Outcome::Unknown);
    row("S15 501", 501, Outcome::Rejected);
    row("502", 502, Outcome::Unknown);
    row("N27 503 without Retry-After", 503, Outcome::Unknown);
    row("504", 504, Outcome::Unknown);
    row("511 login page of a network", 511, Outcome::Unknown);
    row("599", 599, Outcome::Unknown);
}

void TestClassify::judgesAnUpdate()
{
    QFETCH(int, status);
    QFETCH(Outcome, outcome);
    const Reply reply = judged(answer(status));
    QCOMPARE(reply.outcome, outcome);
    QCOMPARE(reply.status, status);
    if (outcome == Outcome::Success) {
        QCOMPARE(reply.problem, Problem());
        return;
    }
    QCOMPARE(reply.problem.status, status);
    QVERIFY(!reply.problem.title.isEmpty());
    QVERIFY(reply.problem.detail.contains(QLatin1String("entries are kept")));
    // An unknown outcome is never called saved or failed.
    QCOMPARE(reply.problem.detail.contains(QLatin1String("not certain")), outcome == Outcome::Unknown);
    QCOMPARE(reply.problem.detail.contains(QLatin1String("Nothing was changed")),
             outcome != Outcome::Unknown && outcome != Outcome::NotSent);

    Answer withRetryAfter = answer(503);
    withRetryAfter.retryAfter = "7";
    QCOMPARE(judged(withRetryAfter).outcome, Outcome::Throttled);
    QCOMPARE(judged(withRetryAfter).retryAfter, std::chrono::seconds(7));
}

void TestClassify::judgesErrorsOfTheTransport_data()
{
    QTest::addColumn<E>("error");
    QTest::addColumn<bool>("sent");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<bool>("tls");
    const auto row = [](const char *name, E error, bool sent, Outcome outcome, bool tls = false) {
        QTest::newRow(name) << error << sent << outcome << tls;
    };
    row("N1 HostNotFound 3", E::HostNotFoundError, false, Outcome::NotSent);
    row("N2 ConnectionRefused 1", E::ConnectionRefusedError, false, Outcome::NotSent);
    row("refused only when connecting again, after the body went out", E::ConnectionRefusedError, true,
        Outcome::Unknown);
    row("N4 RemoteHostClosed 2", E::RemoteHostClosedError, true, Outcome::Unknown);
    row("closed before the body was taken", E::RemoteHostClosedError, false, Outcome::NotSent);
    row("N8 ContentReSend 205", E::ContentReSendError, true, Outcome::Unknown);
    row("N20 SslHandshakeFailed 6", E::SslHandshakeFailedError, false, Outcome::NotSent, true);
    row("N22 proxy 101", E::ProxyConnectionRefusedError, false, Outcome::NotSent);
    row("N22 proxy 104", E::ProxyTimeoutError, false, Outcome::NotSent);
    row("N22 proxy 104 after connecting", E::ProxyTimeoutError, true, Outcome::Unknown);
    row("N22 proxy 105", E::ProxyAuthenticationRequiredError, false, Outcome::NotSent);
    row("Unknown 99", E::UnknownNetworkError, true, Outcome::Unknown);
    row("ProtocolFailure 399", E::ProtocolFailure, true, Outcome::Unknown);
}

void TestClassify::judgesErrorsOfTheTransport()
{
    QFETCH(E, error);
    QFETCH(bool, sent);
    QFETCH(Outcome, outcome);
    QFETCH(bool, tls);
    Answer answer;
    answer.error = error;
    answer.sent = sent;
    const Reply reply = judged(answer);
    QCOMPARE(reply.outcome, outcome);
    QCOMPARE(reply.transportSecurity, tls);
    QCOMPARE(reply.status, 0);
    QVERIFY(!reply.problem.title.isEmpty());
    QVERIFY(!reply.problem.detail.isEmpty());
}

void TestClassify::ownReasonComesFirst_data()
{
    QTest::addColumn<int>("why");
    QTest::addColumn<bool>("sent");
    QTest::addColumn<Outcome>("outcome");
    using A = Answer::Abort;
    const auto row = [](const char *name, A why, bool sent, Outcome outcome) {
        QTest::newRow(name) << int(why) << sent << outcome;
    };
    row("cancelled before", A::Cancelled, false, Outcome::Cancelled);
    row("cancelled after", A::Cancelled, true, Outcome::Unknown);
    row("N10 deadline", A::Deadline, true, Outcome::Unknown);
    row("deadline before anything was sent", A::Deadline, false, Outcome::NotSent);
    row("N3 no connection", A::NoConnection, false, Outcome::NotSent);
    row("N16 too large", A::TooLarge, true, Outcome::Unknown);
}

void TestClassify::ownReasonComesFirst()
{
    QFETCH(int, why);
    QFETCH(bool, sent);
    QFETCH(Outcome, outcome);
    Answer given = answer(204);
    given.error = E::OperationCanceledError;
    given.abort = Answer::Abort(why);
    given.sent = sent;
    const Reply reply = judged(given);
    QCOMPARE(reply.outcome, outcome);
    QCOMPARE(reply.status, 0); // what had come by then counts for nothing
    QCOMPARE(reply.cancelled, given.abort == Answer::Abort::Cancelled);
    QCOMPARE(classify(given, getJobRequest(1), {}).outcome == Outcome::Cancelled,
             given.abort == Answer::Abort::Cancelled);
}

void TestClassify::takesJsonOfAnyUsualName_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("taken");
    QTest::newRow("plain") << QByteArray("application/json") << true;
    QTest::newRow("charset") << QByteArray("application/json; charset=utf-8") << true;
    QTest::newRow("case") << QByteArray("Application/JSON") << true;
    QTest::newRow("suffix") << QByteArray("application/hal+json") << true;
    QTest::newRow("none") << QByteArray() << false;
    QTest::newRow("text") << QByteArray("text/plain") << false;
    QTest::newRow("looks like it") << QByteArray("application/jsonx") << false;
}

void TestClassify::takesJsonOfAnyUsualName()
{
    QFETCH(QByteArray, type);
    QFETCH(bool, taken);
    const Reply reply = classify(answer(200, R"({"id":1})", type), getJobRequest(1), {});
    QCOMPARE(reply.outcome, taken ? Outcome::Success : Outcome::Unknown);
}

void TestClassify::showsTheServicesOwnWords()
{
    const Reply reply = judged(answer(409, R"({"title":"Job started","detail":"The job was started at 9:12."})"));
    QCOMPARE(reply.problem.title, QStringLiteral("Job started"));
    QCOMPARE(reply.problem.detail, QStringLiteral("The job was started at 9:12."));
    const Reply silent = judged(answer(409));
    QVERIFY(silent.problem.detail.contains(QLatin1String("refused")));
}

void TestClassify::keepsWhatIsUnknown_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QByteArray &body, const char *type, const char *shown) {
        QTest::newRow(name) << body << QByteArray(type) << QString::fromLatin1(shown);
    };
    row("S1 unknown members", R"({"title":"No","hint":"look here"})", "application/problem+json", "look here");
    row("S1 errors as text", R"({"title":"No","errors":"all of it"})", "application/json", "all of it");
    row("S1 errors as a list", R"({"title":"No","errors":["one","two"]})", "application/json", "two");
    row("S1 errors null", R"({"title":"No","detail":"because","errors":null})", "application/json", "because");
    row("S5 empty key", R"({"errors":{"":["whole"]}})", "application/json", "whole");
    row("S5 unknown key", R"({"errors":{"colour":["not blue"]}})", "application/json", "not blue");
    row("S6 long message", R"({"errors":{"":[")" + QByteArray(100'000, 'm') + R"("]}})", "application/json", "mmm");
    row("wrong content type", R"({"detail":"because"})", "text/plain", "because");
}

void TestClassify::keepsWhatIsUnknown()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(QString, shown);
    const Reply reply = judged(answer(422, body, type));
    QCOMPARE(reply.outcome, Outcome::Rejected);
    const QString all = reply.problem.title + reply.problem.detail + reply.problem.otherErrors.join(u' ');
    QVERIFY2(all.contains(shown), qPrintable(all.left(200)));
}

void TestClassify::mapsFieldErrorsToTheSentBody()
{
    const Reply reply =
        judged(answer(422, R"({"errors":{"customFields[0].value":["too long"],"Reference":["taken"]}})"));
    QCOMPARE(reply.problem.fieldErrors.size(), 2);
    QCOMPARE(reply.problem.fieldErrors.at(1).field, FieldId::custom(4711));
    QVERIFY(reply.problem.detail.isEmpty()); // the reasons stand at the fields
}

void TestClassify::namesTheScope_data()
{
    QTest::addColumn<Request>("request");
    QTest::addColumn<QString>("scope");
    QTest::newRow("S11 read") << getJobRequest(1) << QStringLiteral("jobs:read");
    QTest::newRow("S11 list") << listJobsRequest({}, 1, 1) << QStringLiteral("jobs:read");
    QTest::newRow("S11 persons") << listPersonsRequest(1, 1, 1) << QStringLiteral("contacts:persons:read");
    QTest::newRow("S11 update") << update() << QStringLiteral("jobs:write");
}

void TestClassify::namesTheScope()
{
    QFETCH(Request, request);
    QFETCH(QString, scope);
    for (const QByteArray &body : {QByteArray(), QByteArray(R"({"title":"Forbidden","detail":"Not yours."})")}) {
        const Reply reply = classify(answer(403, body), request, {});
        QCOMPARE(reply.outcome, Outcome::NotAllowed);
        QVERIFY2(reply.problem.detail.contains(scope), qPrintable(reply.problem.detail));
        QCOMPARE(reply.problem.detail.startsWith(QLatin1String("Not yours.")), !body.isEmpty());
    }
}

void TestClassify::hasWordsForEverything_data()
{
    QTest::addColumn<int>("cause");
    for (int cause = int(Cause::Cancelled); cause <= int(Cause::OtherOrigin); ++cause)
        QTest::addRow("cause %d", cause) << cause;
}

void TestClassify::hasWordsForEverything()
{
    QFETCH(int, cause);
    QVERIFY(!causeTitle(Cause(cause)).isEmpty());
    const QString detail = causeDetail(Cause(cause), update(), Outcome::Rejected);
    QVERIFY(detail.size() > 20);
    QVERIFY2(!detail.contains(u'%'), qPrintable(detail));
}

void TestClassify::carriesTheRequestId()
{
    Answer given = answer(500);
    given.requestId = "0f8fad5b";
    QCOMPARE(judged(given).problem.traceId, QStringLiteral("0f8fad5b"));
    given.body = R"({"traceId":"00-abc"})";
    QCOMPARE(judged(given).problem.traceId, QStringLiteral("00-abc"));
}

QTEST_APPLESS_MAIN(TestClassify)
#include "tst_classify.moc"
