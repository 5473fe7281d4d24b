// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/call.h"
#include "net/tokensource.h"
#include "support/apifixture.h"
#include "support/endedcall.h"

#include <QSignalSpy>
#include <QTest>

using namespace jobwright;
using namespace std::chrono_literals;
using Outcome = Reply::Outcome;

/// Rows N23 to N25: tokens.
class TestSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void N23_usesOneTokenForAll();
    void N23_renewsOnceFor401();
    void N23_givesUpAtTheSecond401();
    void repeatsAnUpdateOnlyAfter401();
    void N23_renewsOnceForManyAtATime();
    void keepsANewerToken();
    void renewsBeforeTheEnd_data();
    void renewsBeforeTheEnd();
    void L10_doesNotCareAboutTheWallClock();
    void tellsWhyThereIsNoToken_data();
    void tellsWhyThereIsNoToken();
    void takesOddTokens_data();
    void takesOddTokens();
    void asksAnewForTheTest();
    void waitsForAThrottledSignIn();
};

namespace {

const UpdateBody update17{R"({"reference":"R-2"})", {}};

/// The service takes the tokens in `good`; sign-ins give t1, t2, …
struct Service
{
    explicit Service(ApiFixture &fixture)
    {
        // Sign-ins have to be asked for here, so that each gives another token.
        fixture.network.answerSignIns(std::nullopt);
        fixture.network.setHandler([this](const RecordedRequest &request) { return answer(request); });
    }

    std::optional<FakeAnswer> answer(const RecordedRequest &request)
    {
        if (request.path() == QLatin1String("/auth/tokens")) {
            FakeAnswer token = FakeAnswer::token("t" + QByteArray::number(++signIns), seconds);
            token.delay = 20ms;
            return token;
        }
        ++calls;
        const QByteArray token = request.header("Authorization").mid(7);
        if (!good.contains(token))
            return FakeAnswer::problem(401);
        return request.verb == "PATCH" ? FakeAnswer::noContent() : FakeAnswer::json(R"({"id":17})");
    }

    QList<QByteArray> good = {"t1", "t2"};
    int seconds = 3600;
    int signIns = 0;
    int calls = 0;
};

} // namespace

/// N23 Many calls at the start: one sign-in.
void TestSignIn::N23_usesOneTokenForAll()
{
    ApiFixture f;
    Service service(f);
    int done = 0;
    for (int i = 0; i < 20; ++i)
        connect(f.client->getJob(17), &Call::finished, this,
                [&](const Reply &r) { done += r.outcome == Outcome::Success; });
    QTRY_COMPARE(done, 20);
    QCOMPARE(service.signIns, 1);
    QCOMPARE(service.calls, 20);
}

/// N23 401 on GET: renewed once, repeated once.
void TestSignIn::N23_renewsOnceFor401()
{
    ApiFixture f;
    Service service(f);
    service.good = {"t2"};
    QCOMPARE(ended(f.client->getJob(17)).outcome, Outcome::Success);
    QCOMPARE(service.signIns, 2);
    QCOMPARE(service.calls, 2);
}

/// N23 A second 401 stops.
void TestSignIn::N23_givesUpAtTheSecond401()
{
    ApiFixture f;
    Service service(f);
    service.good.clear();
    const Reply reply = ended(f.client->getJob(17));
    QCOMPARE(reply.outcome, Outcome::SignInFailed);
    QCOMPARE(reply.status, 401);
    QVERIFY(reply.problem.detail.contains(QLatin1String("profile")));
    QCOMPARE(service.signIns, 2);
    QCOMPARE(service.calls, 2);
}

void TestSignIn::repeatsAnUpdateOnlyAfter401()
{
    ApiFixture f;
    Service service(f);
    service.good = {"t2"};
    QCOMPARE(ended(f.client->updateJob(17, update17)).outcome, Outcome::Success);
    QCOMPARE(service.calls, 2);
    QCOMPARE(f.network.requests().constLast().body, update17.json);
}

/// N23 Token expired with 20 requests under way: exactly one renewal, one repeat each.
void TestSignIn::N23_renewsOnceForManyAtATime()
{
    ApiFixture f;
    Service service(f);
    QCOMPARE(ended(f.client->getJob(17)).outcome, Outcome::Success);
    service.good = {"t2"};
    service.calls = 0;
    int done = 0;
    for (int i = 0; i < 20; ++i)
        connect(f.client->getJob(17), &Call::finished, this,
                [&](const Reply &r) { done += r.outcome == Outcome::Success; });
    QTRY_COMPARE(done, 20);
    QCOMPARE(service.signIns, 2);
    QCOMPARE(service.calls, 40);
}

void TestSignIn::keepsANewerToken()
{
    ApiFixture f;
    TokenSource tokens(f.network, f.clock, f.client->endpoint(),
                       {QStringLiteral("c"), SecretString(QStringLiteral("s"))}, f.policy);
    f.network.answerSignIns(FakeAnswer::token("newer"));
    QByteArray got;
    const auto keep = [&](const auto &result) { got = result ? result.value().reveal() : QByteArray("none"); };
    tokens.get(this, keep);
    QTRY_COMPARE(got, QByteArray("newer"));
    tokens.reject(SecretString(QByteArray("older")));
    got.clear();
    tokens.get(this, keep);
    QCOMPARE(got, QByteArray("newer"));
    QCOMPARE(f.network.signIns(), 1);
}

void TestSignIn::renewsBeforeTheEnd_data()
{
    QTest::addColumn<int>("lifetime");
    QTest::addColumn<int>("stillGood");
    QTest::addColumn<int>("renewed");
    QTest::newRow("an hour: 60 s before") << 3600 << 3500 << 3545;
    QTest::newRow("100 s: 10 s before") << 100 << 85 << 91;
}

void TestSignIn::renewsBeforeTheEnd()
{
    QFETCH(int, lifetime);
    QFETCH(int, stillGood);
    QFETCH(int, renewed);
    ApiFixture f;
    Service service(f);
    service.seconds = lifetime;
    QCOMPARE(ended(f.client->getJob(17)).outcome, Outcome::Success);
    f.clock.advance(std::chrono::seconds(stillGood));
    QCOMPARE(ended(f.client->getJob(17)).outcome, Outcome::Success);
    QCOMPARE(service.signIns, 1);
    f.clock.advance(std::chrono::seconds(renewed - stillGood));
    QCOMPARE(ended(f.client->getJob(17)).outcome, Outcome::Success);
    QCOMPARE(service.signIns, 2);
    QCOMPARE(service.calls, 3);
}

/// N25 Clock skew: a token's end is counted, not compared with the time of day.
void TestSignIn::L10_doesNotCareAboutTheWallClock()
{
    ApiFixture f;
    Service service(f);
    QCOMPARE(ended(f.client->getJob(17)).outcome, Outcome::Success);
    f.clock.jumpWallClock(24h * 365);
    QCOMPARE(ended(f.client->getJob(17)).outcome, Outcome::Success);
    f.clock.jumpWallClock(-24h * 800);
    QCOMPARE(ended(f.client->getJob(17)).outcome, Outcome::Success);
    QCOMPARE(service.signIns, 1);
}

void TestSignIn::tellsWhyThereIsNoToken_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const FakeAnswer &answer, Outcome outcome, const char *words) {
        QTest::newRow(name) << answer << outcome << QString::fromLatin1(words);
    };
    FakeAnswer page = FakeAnswer::json("<html><b>login</b></html>");
    page.contentType = "text/html";
    row("N25 400 invalid_client", FakeAnswer::problem(400, R"({"error":"invalid_client"})"), Outcome::SignInFailed,
        "client ID and secret");
    row("N25 401", FakeAnswer::problem(401), Outcome::SignInFailed, "client ID and secret");
    row("N25 422", FakeAnswer::problem(422, R"({"errors":{"client_id":["unknown"]}})"), Outcome::SignInFailed,
        "client ID and secret");
    row("N25 404", FakeAnswer::problem(404), Outcome::SignInFailed, "address");
    row("N25 500", FakeAnswer::problem(500), Outcome::NotSent, "Try again");
    row("N25 HTML", page, Outcome::NotSent, "browser");
    row("N25 no access_token", FakeAnswer::json(R"({"expires_in":60})"), Outcome::SignInFailed, "access token");
    row("N25 access_token null", FakeAnswer::json(R"({"access_token":null,"expires_in":60})"), Outcome::SignInFailed,
        "access token");
    row("N25 token with a line feed", FakeAnswer::json(R"({"access_token":"a\r\nX: y","expires_in":60})"),
        Outcome::SignInFailed, "access token");
    row("no connection", FakeAnswer::failure(QNetworkReply::ConnectionRefusedError, false), Outcome::NotSent,
        "network");
    row("broken off", FakeAnswer::failure(QNetworkReply::RemoteHostClosedError, true), Outcome::NotSent, "broke off");
    row("redirect", FakeAnswer::problem(302).with("Location", "https://evil.example/"), Outcome::NotSent, "another");
}

void TestSignIn::tellsWhyThereIsNoToken()
{
    QFETCH(FakeAnswer, answer);
    QFETCH(Outcome, outcome);
    QFETCH(QString, words);
    ApiFixture f;
    f.network.answerSignIns(answer);
    const Reply reply = ended(f.client->updateJob(17, update17));
    QCOMPARE(reply.outcome, outcome);
    QVERIFY2(reply.problem.detail.contains(words), qPrintable(reply.problem.detail));
    QVERIFY(reply.problem.detail.contains(QLatin1String("kept")));
    QVERIFY(!reply.problem.title.isEmpty());
    QCOMPARE(f.network.signIns(), 1); // no loop
    QVERIFY(f.network.requests().isEmpty());
}

void TestSignIn::takesOddTokens_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("signInsForTwoCalls");
    const auto row = [](const char *name, const char *body, int signIns) {
        QTest::newRow(name) << QByteArray(body) << signIns;
    };
    row("N25 missing expires_in", R"({"access_token":"t"})", 1);
    row("N25 negative expires_in", R"({"access_token":"t","expires_in":-5})", 2);
    row("N25 zero expires_in", R"({"access_token":"t","expires_in":0})", 2);
    row("N25 huge expires_in", R"({"access_token":"t","expires_in":1e300})", 1);
    row("N25 expires_in as text", R"({"access_token":"t","expires_in":"3600"})", 1);
    row("N25 no token_type", R"({"access_token":"t","expires_in":3600})", 1);
    row("N25 unknown members", R"({"access_token":"t","expires_in":3600,"scope":"a b","x":{}})", 1);
}

void TestSignIn::takesOddTokens()
{
    QFETCH(QByteArray, body);
    QFETCH(int, signInsForTwoCalls);
    ApiFixture f;
    f.network.answerSignIns(FakeAnswer::json(body));
    for (int i = 0; i < 2; ++i) {
        f.network.queue(FakeAnswer::json("{}"));
        QCOMPARE(ended(f.client->getJob(17)).outcome, Outcome::Success);
    }
    QCOMPARE(f.network.signIns(), signInsForTwoCalls);
}

void TestSignIn::asksAnewForTheTest()
{
    ApiFixture f;
    QCOMPARE(ended(f.client->signIn()).outcome, Outcome::Success);
    QCOMPARE(ended(f.client->signIn()).outcome, Outcome::Success);
    QCOMPARE(f.network.signIns(), 2);
}

/// N26 429 of the sign-in holds back everything, too.
void TestSignIn::waitsForAThrottledSignIn()
{
    ApiFixture f;
    f.network.answerSignIns(FakeAnswer::problem(429).with("Retry-After", "20"));
    Call *call = f.client->getJob(17);
    QSignalSpy end(call, &Call::finished);
    QTRY_COMPARE(f.network.signIns(), 1);
    QTest::qWait(30);
    QCOMPARE(f.network.signIns(), 1);
    f.network.answerSignIns();
    f.network.queue(FakeAnswer::json("{}"));
    f.clock.advance(20s);
    QTRY_COMPARE(end.size(), 1);
    QCOMPARE(end.constFirst().constFirst().value<Reply>().outcome, Outcome::Success);
}

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
