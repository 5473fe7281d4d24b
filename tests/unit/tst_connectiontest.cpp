// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/connectiontest.h"

#include "support/apifixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace jobwright;
using State = ConnectionCheck::State;

class TestConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatWorks();
    void stopsAtASignInThatFails();
    void namesTheScopeThatIsMissing();
    void noticesAnotherService();
    void endsOnceWhenCancelled();
    void cancelsWhenItGoes();
};

namespace {

/// Runs the test to its end.
bool run(ConnectionTest &test)
{
    QSignalSpy spy(&test, &ConnectionTest::finished);
    test.start();
    return spy.wait() && spy.size() == 1;
}

} // namespace

void TestConnectionTest::saysWhatWorks()
{
    ApiFixture f;
    f.network.queue(FakeAnswer::json(R"({"items":[{"id":1}]})"));
    f.network.queue(FakeAnswer::json(R"({"items":[]})"));
    ConnectionTest test(*f.client, f.clock);
    QSignalSpy checked(&test, &ConnectionTest::checked);
    QVERIFY(run(test));
    QVERIFY(test.succeeded());
    QCOMPARE(checked.size(), 4);
    QCOMPARE(test.checks().size(), 4);
    QCOMPARE(test.checks().at(0).state, State::Works);
    QCOMPARE(test.checks().at(1).state, State::Works);
    QCOMPARE(test.checks().at(2).state, State::Works);
    QCOMPARE(test.checks().at(3).state, State::NotTested);
    QVERIFY(test.checks().at(3).words.contains(QLatin1String("jobs:write")));
    QVERIFY(f.network.requests().at(0).query().contains("pageSize=1"));
    QVERIFY(f.network.requests().at(1).query().contains("pageSize=1"));
    for (const RecordedRequest &request : f.network.requests())
        QCOMPARE(request.verb, QByteArray("GET"));
}

void TestConnectionTest::stopsAtASignInThatFails()
{
    ApiFixture f;
    f.network.answerSignIns(FakeAnswer::problem(400, R"({"error":"invalid_client"})"));
    ConnectionTest test(*f.client, f.clock);
    QVERIFY(run(test));
    QVERIFY(!test.succeeded());
    QCOMPARE(test.checks().at(0).state, State::Failed);
    QVERIFY(test.checks().at(0).words.contains(QLatin1String("secret")));
    QCOMPARE(test.checks().at(1).state, State::NotTested);
    QCOMPARE(f.network.signIns(), 1);
    QVERIFY(!test.summary().isEmpty());
}

void TestConnectionTest::namesTheScopeThatIsMissing()
{
    ApiFixture f;
    f.network.queue(FakeAnswer::problem(403));
    f.network.queue(FakeAnswer::problem(403));
    ConnectionTest test(*f.client, f.clock);
    QVERIFY(run(test));
    QVERIFY(!test.succeeded());
    QCOMPARE(test.checks().at(0).state, State::Works);
    QCOMPARE(test.checks().at(1).state, State::Failed);
    QVERIFY(test.checks().at(1).words.contains(QLatin1String("jobs:read")));
    QCOMPARE(test.checks().at(2).state, State::Failed);
    QVERIFY(test.checks().at(2).words.contains(QLatin1String("contacts:persons:read")));
}

void TestConnectionTest::noticesAnotherService()
{
    ApiFixture f;
    f.network.queue(FakeAnswer::json(R"({"hello":"world"})"));
    f.network.queue(FakeAnswer::json(R"({"hello":"world"})"));
    ConnectionTest test(*f.client, f.clock);
    QVERIFY(run(test));
    QVERIFY(!test.succeeded());
    QCOMPARE(test.checks().at(1).state, State::Failed);
    QCOMPARE(test.checks().at(2).state, State::Failed);
}

void TestConnectionTest::endsOnceWhenCancelled()
{
    ApiFixture f;
    f.network.answerSignIns(FakeAnswer::hanging());
    ConnectionTest test(*f.client, f.clock);
    QSignalSpy spy(&test, &ConnectionTest::finished);
    test.start();
    QTRY_COMPARE(f.network.signIns(), 1);
    test.cancel();
    test.cancel();
    QVERIFY(spy.wait());
    QCOMPARE(spy.size(), 1);
    QVERIFY(!test.succeeded());
    QCOMPARE(test.checks().at(0).state, State::NotTested);
}

void TestConnectionTest::cancelsWhenItGoes()
{
    ApiFixture f;
    f.network.queue(FakeAnswer::hanging());
    auto test = std::make_unique<ConnectionTest>(*f.client, f.clock);
    test->start();
    QTRY_COMPARE(f.network.requests().size(), 1);
    test.reset();
    QTRY_VERIFY(f.network.findChildren<QNetworkReply *>().isEmpty());
}

QTEST_GUILESS_MAIN(TestConnectionTest)
#include "tst_connectiontest.moc"
