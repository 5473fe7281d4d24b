// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/call.h"
#include "net/retrybudget.h"
#include "net/retrygate.h"
#include "support/apifixture.h"
#include "support/endedcall.h"

#include <QSignalSpy>
#include <QTest>

using namespace jobwright;
using namespace std::chrono_literals;
using Outcome = Reply::Outcome;
using Admission = RetryBudget::Admission;

/// Rows N26 and N27, and what bounds repeats.
class TestRetries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsBackTheWholeServer();
    void takesEveryRetryAfter_data();
    void takesEveryRetryAfter();
    void neverRepeatsAThrottledUpdate();
    void looksAtTheGateAfterTheSignIn();
    void tellsAtOnceWhatCannotWait();
    void repeatsReadsOnly_data();
    void repeatsReadsOnly();
    void neverRepeatsAnUpdateBlindly_data();
    void neverRepeatsAnUpdateBlindly();
    void addsJitter();
    void countsRepeatsOfAFlappingService();
    void letsOneProbeThrough();
    void gateNeverOpensEarlier();
    void budgetRefills();
};

namespace {

const UpdateBody update17{R"({"reference":"R-2"})", {}};

FakeAnswer throttled(const QByteArray &retryAfter, int status = 429)
{
    return FakeAnswer::problem(status).with("Retry-After", retryAfter);
}

} // namespace

/// N26 429: all requests to the server wait, not only the one that was told.
void TestRetries::holdsBackTheWholeServer()
{
    ApiFixture f;
    f.network.queue(throttled("10"));
    Call *first = f.client->getJob(1);
    QSignalSpy firstEnd(first, &Call::finished);
    QTRY_COMPARE(f.network.requests().size(), 1);
    QTest::qWait(20);
    Call *second = f.client->getJob(2);
    QSignalSpy secondEnd(second, &Call::finished);
    // An update does not wait: what was known of its job would grow old.
    const Reply update = ended(f.client->updateJob(3, update17));
    QCOMPARE(update.outcome, Outcome::Throttled);
    QVERIFY(update.retryAfter.value() > 9s);
    QTest::qWait(50);
    f.clock.advance(9s);
    QTest::qWait(30);
    QCOMPARE(f.network.requests().size(), 1);
    f.network.setHandler([](const RecordedRequest &) { return FakeAnswer::json("{}"); });
    f.clock.advance(1s);
    QTRY_COMPARE(firstEnd.size(), 1);
    QTRY_COMPARE(secondEnd.size(), 1);
    QCOMPARE(f.network.requests().size(), 3);
}

void TestRetries::takesEveryRetryAfter_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("seconds"); // until the repeat; -1: told at once
    const auto row = [](const char *name, const char *header, int seconds) {
        QTest::newRow(name) << QByteArray(header) << seconds;
    };
    row("N26 seconds", "5", 5);
    row("N26 HTTP-date", "Mon, 02 Mar 2026 09:00:08 GMT", 8);
    row("N26 past", "Mon, 02 Mar 2020 09:00:00 GMT", 0);
    row("N26 zero", "0", 0);
    row("N26 negative", "-3", 0);
    row("N26 garbage", "soon", 0);
    row("N26 huge", "99999999999999999999", -1);
    row("N26 a day", "86400", -1);
}

void TestRetries::takesEveryRetryAfter()
{
    QFETCH(QByteArray, header);
    QFETCH(int, seconds);
    ApiFixture f;
    f.network.queue(throttled(header));
    if (seconds >= 0)
        f.network.queue(FakeAnswer::json("{}"));
    Call *call = f.client->getJob(1);
    QSignalSpy end(call, &Call::finished);
    if (seconds != 0)
        QTRY_COMPARE(f.network.requests().size(), 1);
    if (seconds < 0) {
        QTRY_COMPARE(end.size(), 1);
        const Reply reply = end.constFirst().constFirst().value<Reply>();
        QCOMPARE(reply.outcome, Outcome::Throttled);
        QVERIFY(reply.retryAfter.value() <= 24h);
        QVERIFY(reply.retryAfter.value() > 23h);
        return;
    }
    if (seconds > 0) {
        QTest::qWait(20);
        f.clock.advance(std::chrono::seconds(seconds - 2));
        QTest::qWait(20);
        QCOMPARE(f.network.requests().size(), 1);
        f.clock.advance(2s);
    }
    QTRY_COMPARE(end.size(), 1);
    QCOMPARE(end.constFirst().constFirst().value<Reply>().outcome, Outcome::Success);
}

/// N26, N27 Nothing was applied, and the job may change before the service wants to hear of it again.
void TestRetries::neverRepeatsAThrottledUpdate()
{
    ApiFixture f;
    for (const int status : {429, 503}) {
        f.network.queue(throttled("0", status));
        const Reply reply = ended(f.client->updateJob(1, update17));
        QCOMPARE(reply.outcome, Outcome::Throttled);
        QVERIFY(reply.retryAfter.has_value());
        QVERIFY(reply.problem.detail.contains(QLatin1String("Nothing was changed")));
    }
    QCOMPARE(f.network.requests().size(), 2);
    QVERIFY(f.network.allAsked());
}

/// N26 The server asks to slow down while an update still waits for its token.
void TestRetries::looksAtTheGateAfterTheSignIn()
{
    ApiFixture f;
    FakeAnswer slowDown = throttled("20");
    slowDown.delay = 60ms;
    f.network.queue(slowDown);
    Call *read = f.client->getJob(1);
    QTRY_COMPARE(f.network.requests().size(), 1);
    FakeAnswer token = FakeAnswer::token();
    token.delay = 200ms;
    f.network.answerSignIns(token);
    Call *signIn = f.client->signIn();
    QCOMPARE(ended(f.client->updateJob(2, update17)).outcome, Outcome::Throttled);
    QCOMPARE(f.network.signIns(), 2);
    QCOMPARE(f.network.requests().size(), 1);
    read->cancel();
    (void)ended(read);
    Q_UNUSED(signIn)
}

void TestRetries::tellsAtOnceWhatCannotWait()
{
    ApiFixture f;
    f.network.queue(throttled("3600"));
    QCOMPARE(ended(f.client->updateJob(1, update17)).outcome, Outcome::Throttled);
    const Reply reply = ended(f.client->getJob(1));
    QCOMPARE(reply.outcome, Outcome::Throttled);
    QVERIFY(reply.retryAfter.value() > 59min);
    QCOMPARE(f.network.requests().size(), 1);
}

void TestRetries::repeatsReadsOnly_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    QTest::addColumn<int>("requests");
    const auto row = [](const char *name, const FakeAnswer &answer, int requests) {
        QTest::newRow(name) << answer << requests;
    };
    using E = QNetworkReply::NetworkError;
    FakeAnswer cut = FakeAnswer::json("{\"id\"");
    cut.error = E::RemoteHostClosedError;
    FakeAnswer page = FakeAnswer::json("<html>");
    page.contentType = "text/html";
    row("N1 no such host", FakeAnswer::failure(E::HostNotFoundError, false), 3);
    row("N2 refused", FakeAnswer::failure(E::ConnectionRefusedError, false), 3);
    row("N4 broken off", FakeAnswer::failure(E::RemoteHostClosedError, true), 3);
    row("N11 cut short", cut, 3);
    row("N14 502", FakeAnswer::problem(502), 3);
    row("N27 500", FakeAnswer::problem(500), 3);
    row("N27 503 without Retry-After", FakeAnswer::problem(503), 3);
    row("408", FakeAnswer::problem(408), 3);
    row("N13 web page", page, 1);
    row("N20 certificate", FakeAnswer::failure(E::SslHandshakeFailedError, false), 1);
    row("N22 proxy", FakeAnswer::failure(E::ProxyConnectionRefusedError, false), 1);
    row("501", FakeAnswer::problem(501), 1);
    row("400", FakeAnswer::problem(400), 1);
    row("403", FakeAnswer::problem(403), 1);
    row("404", FakeAnswer::problem(404), 1);
    row("N18 302", FakeAnswer::problem(302), 1);
}

void TestRetries::repeatsReadsOnly()
{
    QFETCH(FakeAnswer, answer);
    QFETCH(int, requests);
    ApiFixture f;
    f.network.setHandler([&](const RecordedRequest &) { return answer; });
    const Reply reply = ended(f.client->getJob(1));
    QVERIFY(reply.outcome != Outcome::Success);
    QVERIFY(!reply.problem.title.isEmpty());
    QCOMPARE(f.network.requests().size(), requests);
}

void TestRetries::neverRepeatsAnUpdateBlindly_data()
{
    repeatsReadsOnly_data();
}

void TestRetries::neverRepeatsAnUpdateBlindly()
{
    QFETCH(FakeAnswer, answer);
    ApiFixture f;
    f.network.setHandler([&](const RecordedRequest &) { return answer; });
    QVERIFY(ended(f.client->updateJob(1, update17)).outcome != Outcome::Success);
    QCOMPARE(f.network.requests().size(), 1);
}

void TestRetries::addsJitter()
{
    CallPolicy policy = ApiFixture::quickPolicy();
    policy.backoffBase = 4s;
    policy.backoffCap = 6s;
    ApiFixture f(policy);
    f.randomness.set(0.5);
    f.network.queue(FakeAnswer::problem(500));
    f.network.queue(FakeAnswer::problem(500));
    f.network.queue(FakeAnswer::json("{}"));
    Call *call = f.client->getJob(1);
    QSignalSpy end(call, &Call::finished);
    const auto waits = [&](qsizetype requests, std::chrono::milliseconds time) {
        QTRY_COMPARE(f.network.requests().size(), requests);
        QTest::qWait(20);
        f.clock.advance(time - 500ms);
        QTest::qWait(20);
        QCOMPARE(f.network.requests().size(), requests);
        f.clock.advance(500ms);
    };
    waits(1, 2s); // half of 4 s
    waits(2, 3s); // half of 8 s, capped at 6 s
    QTRY_COMPARE(end.size(), 1);
    QCOMPARE(end.constFirst().constFirst().value<Reply>().outcome, Outcome::Success);
}

/// N27 500 for ever: the budget bounds the repeats of many calls together.
void TestRetries::countsRepeatsOfAFlappingService()
{
    CallPolicy policy = ApiFixture::quickPolicy();
    policy.repeatFloor = 5;
    ApiFixture f(policy);
    f.network.setHandler([](const RecordedRequest &) { return FakeAnswer::problem(500); });
    for (int i = 0; i < 30; ++i)
        (void)ended(f.client->getJob(1));
    QVERIFY(f.network.requests().size() >= 30);
    QVERIFY2(f.network.requests().size() <= 30 + 5 + 3, qPrintable(QString::number(f.network.requests().size())));
}

void TestRetries::letsOneProbeThrough()
{
    CallPolicy policy = ApiFixture::quickPolicy();
    policy.repeatFloor = 0;
    ApiFixture f(policy);
    f.network.queue(FakeAnswer::problem(500));
    (void)ended(f.client->getJob(1)); // no credit for a repeat: from now on one at a time
    f.network.queue(FakeAnswer::hanging());
    Call *probe = f.client->getJob(2);
    QTRY_COMPARE(f.network.requests().size(), 2);
    const Reply refused = ended(f.client->updateJob(3, update17));
    QCOMPARE(refused.outcome, Outcome::NotSent);
    QVERIFY(refused.retryAfter.has_value());
    QCOMPARE(f.network.requests().size(), 2);
    probe->cancel();
    (void)ended(probe);
    f.network.queue(FakeAnswer::json("{}"));
    QCOMPARE(ended(f.client->getJob(4)).outcome, Outcome::Success); // which ends it
    f.network.queue(FakeAnswer::json("{}"));
    f.network.queue(FakeAnswer::json("{}"));
    int done = 0;
    for (int i = 0; i < 2; ++i)
        connect(f.client->getJob(5), &Call::finished, this,
                [&](const Reply &r) { done += r.outcome == Outcome::Success; });
    QTRY_COMPARE(done, 2);
}

void TestRetries::gateNeverOpensEarlier()
{
    TestClock clock;
    RetryGate gate(clock);
    QCOMPARE(gate.remaining(), 0ms);
    gate.closeFor(10s);
    gate.closeFor(2s);
    QCOMPARE(gate.remaining(), 10s);
    clock.advance(9s);
    QCOMPARE(gate.remaining(), 1s);
    clock.advance(1min);
    QCOMPARE(gate.remaining(), 0ms);
    gate.closeFor(1000h);
    QCOMPARE(gate.remaining(), 24h);
}

void TestRetries::budgetRefills()
{
    TestClock clock;
    CallPolicy policy;
    policy.repeatFloor = 2;
    RetryBudget budget(clock, policy);
    QCOMPARE(budget.admit(), Admission::Go);
    QVERIFY(budget.mayRepeat());
    QVERIFY(budget.mayRepeat());
    for (int i = 0; i < 11; ++i)
        QCOMPARE(budget.admit(), Admission::Go); // a tenth each
    QVERIFY(budget.mayRepeat());
    QVERIFY(!budget.mayRepeat());
    QCOMPARE(budget.remaining(), 60s);
    QCOMPARE(budget.admit(), Admission::Probe);
    QCOMPARE(budget.admit(), Admission::Refused);
    budget.probeEnded(false);
    QCOMPARE(budget.admit(), Admission::Probe);
    clock.advance(60s);
    QCOMPARE(budget.admit(), Admission::Go);
    QVERIFY(!budget.mayRepeat());
    budget.probeEnded(true);
    QCOMPARE(budget.admit(), Admission::Go);
    QVERIFY(budget.mayRepeat());
}

QTEST_GUILESS_MAIN(TestRetries)
#include "tst_retries.moc"
