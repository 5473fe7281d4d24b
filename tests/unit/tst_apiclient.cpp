// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/call.h"
#include "support/apifixture.h"
#include "support/endedcall.h"

#include <QSignalSpy>
#include <QTest>

using namespace jobwright;
using namespace std::chrono_literals;
using Outcome = Reply::Outcome;

class TestApiClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAJob();
    void sendsAnUpdateByteForByte();
    void setsEveryAttribute();
    void listsWithEncodedQuery();
    void listsPersons();
    void signsInWithEncodedForm();
    void answersOnlyLater();
    void cancelsBeforeSending();
    void cancelsWhileTheTokenIsFetched();
    void cancelsAReadUnderWay();
    void cancelsAnUpdateUnderWay();
    void cancelsAnUpdateThatIsNotYetSent();
    void cancelsWhileWaitingForTheGate();
    void outlivesItsClient();
    void N31_capturesTheCustomerPerRequest();
    void N30_noticesADeadlineAfterSleep();
    void givesAnUpdateItsOwnTime();
    void tellsWhetherTheServiceIsReachable();
};

void TestApiClient::readsAJob()
{
    ApiFixture f;
    f.network.queue(FakeAnswer::json(R"({"id":17})").with("ETag", "\"v1\""));
    const Reply reply = ended(f.client->getJob(17));
    QCOMPARE(reply.outcome, Outcome::Success);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, QByteArray(R"({"id":17})"));
    QCOMPARE(reply.etag, QByteArray("\"v1\""));
    const RecordedRequest &request = f.network.requests().constFirst();
    QCOMPARE(request.verb, QByteArray("GET"));
    QCOMPARE(request.request.url(), QUrl(QStringLiteral("https://api.example.test/v1/jobs/17")));
    QCOMPARE(request.header("Authorization"), QByteArray("Bearer test-token"));
    QCOMPARE(request.header("Customer-Id"), QByteArray("14532"));
}

void TestApiClient::sendsAnUpdateByteForByte()
{
    ApiFixture f;
    f.network.queue(FakeAnswer::noContent());
    const QByteArray json = "{\"reference\":\"a\xC2\xA0"
                            "b\xE2\x80\xA8\\r\\n\"}";
    const Reply reply = ended(f.client->updateJob(17, {json, {}}, "\"v1\""));
    QCOMPARE(reply.outcome, Outcome::Success);
    const RecordedRequest &request = f.network.requests().constFirst();
    QCOMPARE(request.verb, QByteArray("PATCH"));
    QCOMPARE(request.body, json);
    QVERIFY(request.bodyIsSequential);
    QCOMPARE(request.header("Content-Length"), QByteArray::number(json.size()));
    QCOMPARE(request.header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(request.header("If-Match"), QByteArray("\"v1\""));
}

void TestApiClient::setsEveryAttribute()
{
    ApiFixture f;
    QList<RecordedRequest> all;
    f.network.setHandler([&](const RecordedRequest &request) -> std::optional<FakeAnswer> {
        all.append(request);
        return FakeAnswer::json("{}");
    });
    f.network.answerSignIns();
    (void)ended(f.client->getJob(1));
    (void)ended(f.client->updateJob(1, {"{}", {}}));
    QCOMPARE(all.size(), 2);
    for (const RecordedRequest &request : std::as_const(all)) {
        using R = QNetworkRequest;
        const R &http = request.request;
        QCOMPARE(http.attribute(R::RedirectPolicyAttribute).toInt(), int(R::ManualRedirectPolicy));
        QCOMPARE(http.attribute(R::Http2AllowedAttribute), QVariant(false));
        QCOMPARE(http.attribute(R::CookieLoadControlAttribute).toInt(), int(R::Manual));
        QCOMPARE(http.attribute(R::CookieSaveControlAttribute).toInt(), int(R::Manual));
        QCOMPARE(http.attribute(R::CacheLoadControlAttribute).toInt(), int(R::AlwaysNetwork));
        QCOMPARE(http.attribute(R::CacheSaveControlAttribute), QVariant(false));
        QCOMPARE(http.attribute(R::AuthenticationReuseAttribute).toInt(), int(R::Manual));
        QVERIFY(http.decompressedSafetyCheckThreshold() > 0);
        QCOMPARE(http.sslConfiguration().protocol(), QSsl::TlsV1_2OrLater);
        QCOMPARE(http.sslConfiguration().peerVerifyMode(), QSslSocket::VerifyPeer);
        QVERIFY(request.header("Accept").startsWith("application/json"));
        QCOMPARE(request.header("User-Agent"), QByteArray("Jobwright/" JOBWRIGHT_VERSION));
        QVERIFY(!QUuid(QString::fromLatin1(request.header("X-Request-ID"))).isNull());
    }
    QVERIFY(all.at(0).header("X-Request-ID") != all.at(1).header("X-Request-ID"));
    QCOMPARE(all.at(1).request.attribute(QNetworkRequest::DoNotBufferUploadDataAttribute), QVariant(true));
}

void TestApiClient::listsWithEncodedQuery()
{
    ApiFixture f;
    f.network.queue(FakeAnswer::json(R"({"items":[]})"));
    JobQuery query;
    query.from = QDateTime(QDate(2026, 1, 1), QTime(1, 0), Qt::OffsetFromUTC, 3600);
    query.to = QDateTime(QDate(2026, 1, 31), QTime(23, 59, 59, 500), Qt::UTC);
    query.status = QStringLiteral("onTheWay");
    query.contactIds = {5, 3'000'000'000};
    query.orderNumbers = {QStringLiteral("A+B & C=1"), QStringLiteral("ü")};
    query.ascending = false;
    QCOMPARE(ended(f.client->listJobs(query, 2, 100)).outcome, Outcome::Success);
    QCOMPARE(f.network.requests().constFirst().path(), QStringLiteral("/v1/jobs"));
    QCOMPARE(f.network.requests().constFirst().query(),
             QByteArray("plannedAtFrom=2026-01-01T00%3A00%3A00Z&plannedAtTo=2026-01-31T23%3A59%3A59.500Z&"
                        "status=onTheWay&contactId=5&contactId=3000000000&orderNumber=A%2BB%20%26%20C%3D1&"
                        "orderNumber=%C3%BC&direction=descending&pageNumber=2&pageSize=100"));
}

void TestApiClient::listsPersons()
{
    ApiFixture f;
    f.network.queue(FakeAnswer::json(R"({"items":[]})"));
    f.network.queue(FakeAnswer::json(R"({"items":[]})"));
    (void)ended(f.client->listPersons(300, 1, 100));
    (void)ended(f.client->listPersons(0, 1, 1));
    QCOMPARE(f.network.requests().at(0).path(), QStringLiteral("/v1/persons"));
    QCOMPARE(f.network.requests().at(0).query(), QByteArray("contactId=300&pageNumber=1&pageSize=100"));
    QCOMPARE(f.network.requests().at(1).query(), QByteArray("pageNumber=1&pageSize=1"));
}

void TestApiClient::signsInWithEncodedForm()
{
    ApiFixture f;
    FakeNetworkAccessManager network;
    network.queue(FakeAnswer::token());
    ApiClient client(network, f.clock, f.randomness, f.client->endpoint(),
                     {QStringLiteral("client 7"), SecretString(QStringLiteral("a+b&c=d"))});
    QCOMPARE(ended(client.signIn()).outcome, Outcome::Success);
    const RecordedRequest &request = network.requests().constFirst();
    QCOMPARE(request.verb, QByteArray("POST"));
    QCOMPARE(request.path(), QStringLiteral("/auth/tokens"));
    QCOMPARE(request.body,
             QByteArray("grant_type=client_credentials&client_id=client%207&client_secret=a%2Bb%26c%3Dd"));
    QCOMPARE(request.header("Content-Type"), QByteArray("application/x-www-form-urlencoded"));
    QVERIFY(request.bodyIsSequential);
    QVERIFY(request.header("Authorization").isEmpty());
}

void TestApiClient::answersOnlyLater()
{
    ApiFixture f;
    f.network.queue(FakeAnswer::json("{}"));
    QPointer<Call> call = f.client->getJob(1);
    QSignalSpy spy(call, &Call::finished);
    call->cancel();
    QVERIFY(spy.isEmpty());
    QVERIFY(spy.wait());
    call->cancel(); // without effect
    QTRY_VERIFY(!call);
    QCOMPARE(spy.size(), 1);
    QVERIFY(f.network.requests().isEmpty());
}

void TestApiClient::cancelsBeforeSending()
{
    ApiFixture f;
    Call *call = f.client->updateJob(1, {"{}", {}});
    call->cancel();
    const Reply reply = ended(call);
    QCOMPARE(reply.outcome, Outcome::Cancelled);
    QVERIFY(reply.cancelled);
    QVERIFY(f.network.requests().isEmpty());
}

void TestApiClient::cancelsWhileTheTokenIsFetched()
{
    ApiFixture f;
    f.network.answerSignIns(FakeAnswer::hanging());
    Call *call = f.client->updateJob(1, {"{}", {}});
    QTRY_COMPARE(f.network.signIns(), 1);
    call->cancel();
    QCOMPARE(ended(call).outcome, Outcome::Cancelled);
    QVERIFY(f.network.requests().isEmpty());
}

void TestApiClient::cancelsAReadUnderWay()
{
    ApiFixture f;
    f.network.queue(FakeAnswer::hanging());
    Call *call = f.client->getJob(1);
    QTRY_COMPARE(f.network.requests().size(), 1);
    call->cancel();
    const Reply reply = ended(call);
    QCOMPARE(reply.outcome, Outcome::Cancelled);
    QVERIFY(reply.cancelled);
}

void TestApiClient::cancelsAnUpdateUnderWay()
{
    ApiFixture f;
    f.network.queue(FakeAnswer::hanging());
    Call *call = f.client->updateJob(1, {R"({"reference":null})", {}});
    QTRY_COMPARE(f.network.requests().size(), 1);
    call->cancel();
    const Reply reply = ended(call);
    QCOMPARE(reply.outcome, Outcome::Unknown);
    QVERIFY(reply.cancelled);
    QCOMPARE(reply.status, 0);
}

void TestApiClient::cancelsAnUpdateThatIsNotYetSent()
{
    ApiFixture f;
    f.network.queue(FakeAnswer::hanging(false));
    Call *call = f.client->updateJob(1, {R"({"reference":null})", {}});
    QTRY_COMPARE(f.network.requests().size(), 1);
    call->cancel();
    const Reply reply = ended(call);
    QCOMPARE(reply.outcome, Outcome::Cancelled);
    QVERIFY(reply.cancelled);
}

void TestApiClient::cancelsWhileWaitingForTheGate()
{
    ApiFixture f;
    f.network.queue(FakeAnswer::problem(429).with("Retry-After", "20"));
    Call *call = f.client->getJob(1);
    QTRY_COMPARE(f.network.requests().size(), 1);
    QTest::qWait(20);
    call->cancel();
    QCOMPARE(ended(call).outcome, Outcome::Cancelled);
    QCOMPARE(f.network.requests().size(), 1);
}

void TestApiClient::outlivesItsClient()
{
    ApiFixture f;
    f.network.queue(FakeAnswer::hanging());
    f.network.queue(FakeAnswer::hanging());
    Call *update = f.client->updateJob(1, {R"({"reference":null})", {}});
    Call *read = f.client->getJob(1);
    QTRY_COMPARE(f.network.requests().size(), 2);
    Call *fresh = f.client->getJob(2);
    QSignalSpy updateEnd(update, &Call::finished);
    QSignalSpy readEnd(read, &Call::finished);
    QSignalSpy freshEnd(fresh, &Call::finished);
    f.client.reset();
    QVERIFY(updateEnd.isEmpty());
    QTRY_COMPARE(freshEnd.size(), 1);
    QTRY_COMPARE(updateEnd.size(), 1);
    QTRY_COMPARE(readEnd.size(), 1);
    QCOMPARE(updateEnd.constFirst().constFirst().value<Reply>().outcome, Outcome::Unknown);
    QCOMPARE(readEnd.constFirst().constFirst().value<Reply>().outcome, Outcome::Cancelled);
    QTRY_VERIFY(f.network.findChildren<Call *>().isEmpty());
}

/// Two customers switched during a request: each request keeps the customer it was made for.
void TestApiClient::N31_capturesTheCustomerPerRequest()
{
    ApiFixture f;
    f.network.queue(FakeAnswer::json(R"({"id":1})"));
    f.network.queue(FakeAnswer::json(R"({"id":2})"));
    const auto other = f.makeClient(99);
    Call *first = f.client->getJob(1);
    Call *second = other->getJob(2);
    QSignalSpy firstEnd(first, &Call::finished);
    QSignalSpy secondEnd(second, &Call::finished);
    QTRY_COMPARE(firstEnd.size() + secondEnd.size(), 2);
    QCOMPARE(f.network.signIns(), 2);
    QCOMPARE(f.network.requests().at(0).path(), QStringLiteral("/v1/jobs/1"));
    QCOMPARE(f.network.requests().at(0).header("Customer-Id"), QByteArray("14532"));
    QCOMPARE(f.network.requests().at(1).header("Customer-Id"), QByteArray("99"));
}

/// Sleep and resume in flight: the deadline is over after waking, whatever timers did meanwhile, and there is no
/// burst.
void TestApiClient::N30_noticesADeadlineAfterSleep()
{
    ApiFixture f;
    f.network.queue(FakeAnswer::hanging());
    f.network.queue(FakeAnswer::hanging());
    Call *read = f.client->getJob(1);
    Call *update = f.client->updateJob(1, {R"({"reference":null})", {}});
    QSignalSpy readEnd(read, &Call::finished);
    QSignalSpy updateEnd(update, &Call::finished);
    QTRY_COMPARE(f.network.requests().size(), 2);
    f.clock.advance(8h);
    QTRY_COMPARE(readEnd.size(), 1);
    QTRY_COMPARE(updateEnd.size(), 1);
    QCOMPARE(readEnd.constFirst().constFirst().value<Reply>().outcome, Outcome::Unknown);
    QCOMPARE(updateEnd.constFirst().constFirst().value<Reply>().outcome, Outcome::Unknown);
    QTest::qWait(50);
    QCOMPARE(f.network.requests().size(), 2);
}

void TestApiClient::givesAnUpdateItsOwnTime()
{
    ApiFixture f;
    FakeAnswer slow = FakeAnswer::token();
    slow.delay = 50ms;
    f.network.answerSignIns(slow);
    FakeAnswer done = FakeAnswer::noContent();
    done.delay = 50ms;
    f.network.queue(done);
    Call *call = f.client->updateJob(1, {R"({"reference":null})", {}});
    QSignalSpy end(call, &Call::finished);
    QTRY_COMPARE(f.network.signIns(), 1);
    f.clock.advance(29s);
    QTRY_COMPARE(f.network.requests().size(), 1);
    f.clock.advance(5s);
    QTRY_COMPARE(end.size(), 1);
    QCOMPARE(end.constFirst().constFirst().value<Reply>().outcome, Outcome::Success);
}

void TestApiClient::tellsWhetherTheServiceIsReachable()
{
    CallPolicy policy = ApiFixture::quickPolicy();
    policy.readRepeats = 0;
    ApiFixture f(policy);
    QSignalSpy spy(f.client.get(), &ApiClient::reachableChanged);
    f.network.queue(FakeAnswer::json("{}"));
    f.network.queue(FakeAnswer::problem(404));
    f.network.queue(FakeAnswer::failure(QNetworkReply::HostNotFoundError, false));
    (void)ended(f.client->getJob(1));
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.takeFirst().constFirst(), QVariant(true));
    (void)ended(f.client->getJob(1));
    QVERIFY(spy.isEmpty());
    (void)ended(f.client->getJob(1));
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.takeFirst().constFirst(), QVariant(false));
}

QTEST_GUILESS_MAIN(TestApiClient)
#include "tst_apiclient.moc"
