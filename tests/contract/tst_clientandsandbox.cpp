// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/connectiontest.h"
#include "base/systemclock.h"
#include "net/apiclient.h"
#include "net/call.h"
#include "net/requestsetup.h"
#include "support/endedcall.h"
#include "support/fixedrandomness.h"
#include "support/sandboxprocess.h"
#include "wire/jobjson.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace jobwright;
using Outcome = Reply::Outcome;

/// The client against the real sandbox: both keep to one contract.
class TestClientAndSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void readsAndUpdatesAJob();
    void mapsARefusalToFields();
    void listsJobs();
    void testsTheConnection();
    void namesTheMissingScope_data();
    void namesTheMissingScope();
    void renewsAnExpiredToken();
    void doesNotKnowALostAnswer();

private:
    void signInAs(const QString &client);

    SandboxProcess m_sandbox;
    SystemClock m_clock;
    FixedRandomness m_randomness;
    QNetworkAccessManager m_network;
    std::unique_ptr<ApiClient> m_client;
};

namespace {

constexpr JobId knownJob = 1004471;

} // namespace

void TestClientAndSandbox::initTestCase()
{
    setUpNetwork(m_network);
    QVERIFY2(m_sandbox.start(), m_sandbox.errorText().constData());
}

void TestClientAndSandbox::init()
{
    m_sandbox.clearFaults();
    m_sandbox.clearLog();
    signInAs(QStringLiteral("sandbox"));
}

void TestClientAndSandbox::signInAs(const QString &client)
{
    const Endpoint endpoint{baseUrlFromText(m_sandbox.baseUrl()), 14532};
    m_client = std::make_unique<ApiClient>(m_network, m_clock, m_randomness, endpoint,
                                           Credentials{client, SecretString(client)});
}

void TestClientAndSandbox::readsAndUpdatesAJob()
{
    const Reply before = ended(m_client->getJob(knownJob));
    QCOMPARE(before.outcome, Outcome::Success);
    QVERIFY(decodeJob(before.body).isOk());
    const UpdateBody body = encodeUpdate({{FieldKey::PlannedDuration, Change::set(FieldValue(75))}});
    QCOMPARE(ended(m_client->updateJob(knownJob, body)).outcome, Outcome::Success);
    QCOMPARE(m_sandbox.patchBodies(knownJob), QList<QByteArray>{body.json});
    const auto after = decodeJob(ended(m_client->getJob(knownJob)).body);
    QVERIFY(after.isOk());
    QCOMPARE(after->plannedDuration, FieldValue(75));
}

void TestClientAndSandbox::mapsARefusalToFields()
{
    const UpdateBody body = encodeUpdate({{FieldKey::PlannedDuration, Change::set(FieldValue(-5))}});
    const Reply reply = ended(m_client->updateJob(knownJob, body));
    QCOMPARE(reply.outcome, Outcome::Rejected);
    QCOMPARE(reply.problem.fieldErrors.size(), 1);
    QCOMPARE(reply.problem.fieldErrors.constFirst().field, FieldId(FieldKey::PlannedDuration));
}

void TestClientAndSandbox::listsJobs()
{
    JobQuery query;
    query.to = m_clock.nowUtc().addMonths(3);
    query.from = query.to.addMonths(-11);
    const Reply reply = ended(m_client->listJobs(query, 1, 50));
    QCOMPARE(reply.outcome, Outcome::Success);
    const auto page = decodeJobPage(reply.body);
    QVERIFY(page.isOk());
    QCOMPARE(page->itemCount, 50);
}

void TestClientAndSandbox::testsTheConnection()
{
    ConnectionTest test(*m_client, m_clock);
    QSignalSpy spy(&test, &ConnectionTest::finished);
    test.start();
    QVERIFY(spy.wait());
    QVERIFY2(test.succeeded(), qPrintable(test.summary()));
}

void TestClientAndSandbox::namesTheMissingScope_data()
{
    QTest::addColumn<QString>("client");
    QTest::addColumn<QString>("scope");
    QTest::newRow("S11 jobs:write") << QStringLiteral("reader") << QStringLiteral("jobs:write");
    QTest::newRow("S11 contacts:persons:read")
        << QStringLiteral("nopersons") << QStringLiteral("contacts:persons:read");
}

void TestClientAndSandbox::namesTheMissingScope()
{
    QFETCH(QString, client);
    QFETCH(QString, scope);
    signInAs(client);
    const bool update = scope == QLatin1String("jobs:write");
    const UpdateBody body = encodeUpdate({{FieldKey::PlannedDuration, Change::set(FieldValue(60))}});
    const Reply reply = ended(update ? m_client->updateJob(knownJob, body) : m_client->listPersons(0, 1, 1));
    QCOMPARE(reply.outcome, Outcome::NotAllowed);
    QVERIFY2(reply.problem.detail.contains(scope), qPrintable(reply.problem.detail));
}

void TestClientAndSandbox::renewsAnExpiredToken()
{
    QCOMPARE(ended(m_client->getJob(knownJob)).outcome, Outcome::Success);
    QVERIFY(m_sandbox.setFault(QStringLiteral("expiredTokens")));
    QCOMPARE(ended(m_client->getJob(knownJob)).outcome, Outcome::Success);
}

void TestClientAndSandbox::doesNotKnowALostAnswer()
{
    QVERIFY(m_sandbox.setFault(QStringLiteral("lostAnswer"), {{QStringLiteral("method"), QStringLiteral("PATCH")}}));
    const UpdateBody body = encodeUpdate({{FieldKey::PlannedDuration, Change::set(FieldValue(95))}});
    QCOMPARE(ended(m_client->updateJob(knownJob, body)).outcome, Outcome::Unknown);
    QCOMPARE(m_sandbox.patchBodies(knownJob).size(), 1);
    m_sandbox.clearFaults();
    const auto after = decodeJob(ended(m_client->getJob(knownJob)).body);
    QCOMPARE(after->plannedDuration, FieldValue(95)); // N28: it was applied
}

QTEST_GUILESS_MAIN(TestClientAndSandbox)
#include "tst_clientandsandbox.moc"
