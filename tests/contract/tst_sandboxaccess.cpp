// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sandboxprocess.h"

#include <QTest>

using namespace jobwright;

/// Sign-in, scopes, tenant and everything that is refused before a request is looked at.
class SandboxAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void issuesToken();
    void refusesTokenRequest_data();
    void refusesTokenRequest();
    void refusesCaller_data();
    void refusesCaller();
    void namesMissingScope_data();
    void namesMissingScope();
    void refusesPathOrMethod_data();
    void refusesPathOrMethod();
    void expiresTokens();
    void writesProblemDetails();
    void refusesLargeBody();
    void answersWithoutBody();

private:
    SandboxProcess m_sandbox;
};

void SandboxAccess::initTestCase()
{
    QVERIFY2(m_sandbox.start(), m_sandbox.errorText().constData());
}

void SandboxAccess::issuesToken()
{
    const HttpAnswer answer =
        m_sandbox.raw("POST", "/auth/tokens", {{"Content-Type", "application/x-www-form-urlencoded; charset=utf-8"}},
                      "client_secret=sandbox&grant_type=client_credentials&client_id=sandbox");
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.json().value(QLatin1String("access_token")).toString().size() >= 32);
    QCOMPARE(answer.json().value(QLatin1String("expires_in")).toInt(), 3600);
    QCOMPARE(answer.json().value(QLatin1String("token_type")).toString(), QStringLiteral("Bearer"));
    QCOMPARE(answer.headers.value("cache-control"), QByteArray("no-store"));
}

void SandboxAccess::refusesTokenRequest_data()
{
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QByteArray form = "application/x-www-form-urlencoded";
    QTest::newRow("wrong secret") << form
                                  << QByteArray("grant_type=client_credentials&client_id=sandbox&client_secret=x")
                                  << 401;
    QTest::newRow("unknown client") << form << QByteArray("grant_type=client_credentials&client_id=x&client_secret=x")
                                    << 401;
    QTest::newRow("other grant") << form << QByteArray("grant_type=password&client_id=sandbox&client_secret=sandbox")
                                 << 400;
    QTest::newRow("no secret") << form << QByteArray("grant_type=client_credentials&client_id=sandbox") << 422;
    QTest::newRow("empty") << form << QByteArray() << 422;
    QTest::newRow("JSON") << QByteArray("application/json") << QByteArray("{\"client_id\":\"sandbox\"}") << 415;
}

void SandboxAccess::refusesTokenRequest()
{
    QFETCH(QByteArray, contentType);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    const HttpAnswer answer = m_sandbox.raw("POST", "/auth/tokens", {{"Content-Type", contentType}}, body);
    QCOMPARE(answer.status, status);
    QVERIFY(!answer.body.contains("access_token"));
}

void SandboxAccess::refusesCaller_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<QByteArray>("customer");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("challenge");
    const QByteArray good = "Bearer " + m_sandbox.token();
    const QByteArray unknown =
        "Bearer error=\"invalid_token\", error_description=\"The token is unknown or has expired\"";
    QTest::newRow("no token") << QByteArray() << QByteArray("14532") << 401 << QByteArray("Bearer");
    QTest::newRow("basic") << QByteArray("Basic c2FuZGJveDpzYW5kYm94") << QByteArray("14532") << 401
                           << QByteArray("Bearer");
    QTest::newRow("unknown token") << QByteArray("Bearer x") << QByteArray("14532") << 401 << unknown;
    QTest::newRow("no customer") << good << QByteArray() << 400 << QByteArray();
    QTest::newRow("customer is text") << good << QByteArray("acme") << 400 << QByteArray();
    QTest::newRow("customer beyond int64") << good << QByteArray("9223372036854775808") << 400 << QByteArray();
    QTest::newRow("other customer") << good << QByteArray("14533") << 403 << QByteArray();
}

void SandboxAccess::refusesCaller()
{
    QFETCH(QByteArray, authorization);
    QFETCH(QByteArray, customer);
    QFETCH(int, status);
    QFETCH(QByteArray, challenge);
    SandboxProcess::Headers headers;
    if (!authorization.isEmpty())
        headers.emplaceBack("Authorization", authorization);
    if (!customer.isEmpty())
        headers.emplaceBack("Customer-Id", customer);
    for (const char *target : {"/v1/jobs/1004471", "/v1/jobTypes", "/v1/persons"}) {
        const HttpAnswer answer = m_sandbox.raw("GET", target, headers);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.headers.value("www-authenticate"), challenge);
        QCOMPARE(answer.errors().contains(QLatin1String("Customer-Id")), status == 400);
    }
}

void SandboxAccess::namesMissingScope_data()
{
    QTest::addColumn<QByteArray>("client");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("scope"); // empty: allowed
    const QByteArray get = "GET";
    const QByteArray job = "/v1/jobs/1004471";
    QTest::newRow("reader reads a job") << QByteArray("reader") << get << job << QString();
    QTest::newRow("reader writes") << QByteArray("reader") << QByteArray("PATCH") << job
                                   << QStringLiteral("jobs:write");
    QTest::newRow("reader reads persons")
        << QByteArray("reader") << get << QByteArray("/v1/persons") << QStringLiteral("contacts:persons:read");
    QTest::newRow("nopersons writes") << QByteArray("nopersons") << QByteArray("PATCH") << job << QString();
    QTest::newRow("nopersons reads persons")
        << QByteArray("nopersons") << get << QByteArray("/v1/persons") << QStringLiteral("contacts:persons:read");
    QTest::newRow("sandbox reads persons") << QByteArray("sandbox") << get << QByteArray("/v1/persons") << QString();
}

void SandboxAccess::namesMissingScope()
{
    QFETCH(QByteArray, client);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QString, scope);
    const HttpAnswer answer = m_sandbox.call(method, target, method == "PATCH" ? "{}" : "", client);
    QCOMPARE(answer.status == 403, !scope.isEmpty());
    if (!scope.isEmpty())
        QVERIFY(answer.json().value(QLatin1String("detail")).toString().contains(scope));
}

void SandboxAccess::refusesPathOrMethod_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::newRow("unknown path") << QByteArray("GET") << QByteArray("/v2/jobs") << 404;
    QTest::newRow("below a job") << QByteArray("GET") << QByteArray("/v1/jobs/1004471/notes") << 404;
    QTest::newRow("no such job") << QByteArray("GET") << QByteArray("/v1/jobs/42") << 404;
    QTest::newRow("id is text") << QByteArray("GET") << QByteArray("/v1/jobs/abc") << 400;
    QTest::newRow("id zero") << QByteArray("GET") << QByteArray("/v1/jobs/0") << 400;
    QTest::newRow("id negative") << QByteArray("GET") << QByteArray("/v1/jobs/-1") << 400;
    QTest::newRow("id with sign") << QByteArray("GET") << QByteArray("/v1/jobs/+1004471") << 400;
    QTest::newRow("id beyond int64") << QByteArray("GET") << QByteArray("/v1/jobs/9223372036854775808") << 400;
    QTest::newRow("delete job") << QByteArray("DELETE") << QByteArray("/v1/jobs/1004471") << 405;
    QTest::newRow("put job") << QByteArray("PUT") << QByteArray("/v1/jobs/1004471") << 405;
    QTest::newRow("post list") << QByteArray("POST") << QByteArray("/v1/jobs") << 405;
    QTest::newRow("patch persons") << QByteArray("PATCH") << QByteArray("/v1/persons") << 405;
    QTest::newRow("get tokens") << QByteArray("GET") << QByteArray("/auth/tokens") << 405;
}

void SandboxAccess::refusesPathOrMethod()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    const HttpAnswer answer = m_sandbox.call(method, target);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.json().value(QLatin1String("status")).toInt(), status);
    QCOMPARE(answer.headers.contains("allow"), status == 405);
}

void SandboxAccess::expiresTokens()
{
    SandboxProcess brief({QStringLiteral("--token-lifetime"), QStringLiteral("1")});
    QVERIFY2(brief.start(), brief.errorText().constData());
    const SandboxProcess::Headers headers{{"Authorization", "Bearer " + brief.token()}, {"Customer-Id", "14532"}};
    QCOMPARE(brief.raw("GET", "/v1/jobs/1004471", headers).status, 200);
    QTest::qSleep(1100);
    QCOMPARE(brief.raw("GET", "/v1/jobs/1004471", headers).status, 401);
}

void SandboxAccess::writesProblemDetails()
{
    const HttpAnswer answer = m_sandbox.call("GET", "/v1/jobs/42");
    QCOMPARE(answer.headers.value("content-type"), QByteArray("application/problem+json; charset=utf-8"));
    const QJsonObject json = answer.json();
    QCOMPARE(json.value(QLatin1String("type")).toString(),
             QStringLiteral("https://tools.ietf.org/html/rfc9110#section-15.5.5"));
    QCOMPARE(json.value(QLatin1String("title")).toString(), QStringLiteral("Not Found"));
    QCOMPARE(json.value(QLatin1String("instance")).toString(), QStringLiteral("/v1/jobs/42"));
    QVERIFY(json.value(QLatin1String("detail")).toString().contains(QLatin1String("42")));
    QCOMPARE(json.value(QLatin1String("traceId")).toString().size(), 55);
}

void SandboxAccess::refusesLargeBody()
{
    const QByteArray text(1024 * 1024, 'x');
    QCOMPARE(m_sandbox.call("PATCH", "/v1/jobs/1004471", "{\"description\":\"" + text + "\"}").status, 413);
    // Below the limit of the body the rules of the field decide.
    const QByteArray half(500 * 1024, 'x');
    QCOMPARE(m_sandbox.call("PATCH", "/v1/jobs/1004471", "{\"description\":\"" + half + "\"}").status, 422);
}

void SandboxAccess::answersWithoutBody()
{
    const HttpAnswer closing = m_sandbox.call("PATCH", "/v1/jobs/1004471", "{}");
    QCOMPARE(closing.status, 204);
    QCOMPARE(closing.headers.value("connection"), QByteArray("close"));
    QVERIFY(!closing.headers.contains("content-length"));
    QVERIFY(closing.body.isEmpty());
}

QTEST_GUILESS_MAIN(SandboxAccess)
#include "tst_sandboxaccess.moc"
