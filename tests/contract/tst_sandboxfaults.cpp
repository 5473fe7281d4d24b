// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sandboxprocess.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QLocale>
#include <QTest>

using namespace jobwright;

namespace {

constexpr qint64 job = 1004471;
const QByteArray jobPath = "/v1/jobs/1004471";

QJsonObject options(const QJsonValue &value, int count = 0, const QString &method = {})
{
    return {{QStringLiteral("value"), value}, {QStringLiteral("count"), count}, {QStringLiteral("method"), method}};
}

} // namespace

/// Every fault, the control paths and the log.
class SandboxFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void offlineClosesEveryConnection();
    void slowDelaysTheAnswerOnly();
    void failsWithStatus_data();
    void failsWithStatus();
    void failsEveryThird();
    void throttles_data();
    void throttles();
    void losesTheAnswer();
    void dropsBeforeApplying();
    void expiresAllTokens();
    void trims();
    void ignoresProperty_data();
    void ignoresProperty();
    void countsDown();
    void looksOnlyAtMethod();
    void leavesSignInAlone();
    void controlNeedsHeader();
    void refusesControl_data();
    void refusesControl();
    void replacesAllFaults();
    void changesJobBehindTheBack();
    void removesJob();
    void logsBytesAndCounts();
    void takesFaultsFromCommandLine();

private:
    [[nodiscard]] HttpAnswer setReference(const QByteArray &reference);
    [[nodiscard]] QString reference();

    SandboxProcess m_sandbox;
};

void SandboxFaults::initTestCase()
{
    QVERIFY2(m_sandbox.start(), m_sandbox.errorText().constData());
}

void SandboxFaults::init()
{
    m_sandbox.clearFaults();
    m_sandbox.clearLog();
    QVERIFY(m_sandbox.changeJob(job, {{QStringLiteral("reference"), QStringLiteral("NG-2291")}}));
}

HttpAnswer SandboxFaults::setReference(const QByteArray &reference)
{
    return m_sandbox.call("PATCH", jobPath, "{\"reference\":\"" + reference + "\"}");
}

QString SandboxFaults::reference()
{
    return m_sandbox.job(job).value(QLatin1String("reference")).toString();
}

void SandboxFaults::offlineClosesEveryConnection()
{
    QVERIFY(m_sandbox.setFault(QStringLiteral("offline")));
    QCOMPARE(m_sandbox.call("GET", jobPath).status, 0);
    QCOMPARE(setReference("off-1").status, 0);
    QCOMPARE(m_sandbox.raw("POST", "/auth/tokens", {}, "x").status, 0);
    QCOMPARE(m_sandbox.control("GET", "/sandbox/faults").status, 200);
    QCOMPARE(reference(), QStringLiteral("NG-2291"));
    QCOMPARE(m_sandbox.control("DELETE", "/sandbox/faults/offline").status, 204);
    QCOMPARE(m_sandbox.call("GET", jobPath).status, 200);
}

void SandboxFaults::slowDelaysTheAnswerOnly()
{
    QVERIFY(m_sandbox.setFault(QStringLiteral("slow"), options(600)));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(setReference("slow-1").status, 204);
    QVERIFY(timer.elapsed() >= 600);
    QCOMPARE(reference(), QStringLiteral("slow-1"));
}

void SandboxFaults::failsWithStatus_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("contentType");
    QTest::newRow("500") << QStringLiteral("error500") << QJsonValue() << 500
                         << QByteArray("application/problem+json; charset=utf-8");
    QTest::newRow("N14 502 page") << QStringLiteral("gateway502") << QJsonValue() << 502 << QByteArray("text/html");
    QTest::newRow("N14 503 page") << QStringLiteral("gateway502") << QJsonValue(503) << 503 << QByteArray("text/html");
    QTest::newRow("N14 504 page") << QStringLiteral("gateway502") << QJsonValue(504) << 504 << QByteArray("text/html");
}

void SandboxFaults::failsWithStatus()
{
    QFETCH(QString, fault);
    QFETCH(QJsonValue, value);
    QFETCH(int, status);
    QFETCH(QByteArray, contentType);
    QVERIFY(m_sandbox.setFault(fault, options(value)));
    const HttpAnswer answer = setReference("failed-1");
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.headers.value("content-type"), contentType);
    QCOMPARE(m_sandbox.call("GET", jobPath).status, status);
    QCOMPARE(reference(), QStringLiteral("NG-2291"));
}

void SandboxFaults::failsEveryThird()
{
    QVERIFY(m_sandbox.setFault(QStringLiteral("error500"), options(3)));
    QList<int> statuses;
    for (int i = 0; i < 6; ++i)
        statuses.append(m_sandbox.call("GET", jobPath).status);
    QCOMPARE(statuses, (QList<int>{200, 200, 500, 200, 200, 500}));
}

void SandboxFaults::throttles_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QByteArray>("header"); // "date" stands for an HTTP date 30 s ahead
    QTest::newRow("usual") << QJsonValue() << QByteArray("5");
    QTest::newRow("N26 seconds") << QJsonValue(17) << QByteArray("17");
    QTest::newRow("N26 date") << QJsonValue(QStringLiteral("date+30")) << QByteArray("date");
    QTest::newRow("N26 garbage") << QJsonValue(QStringLiteral("soon")) << QByteArray("soon");
    QTest::newRow("N26 missing") << QJsonValue(QStringLiteral("none")) << QByteArray();
}

void SandboxFaults::throttles()
{
    QFETCH(QJsonValue, value);
    QFETCH(QByteArray, header);
    QVERIFY(m_sandbox.setFault(QStringLiteral("throttle"), options(value)));
    const HttpAnswer answer = setReference("throttled");
    QCOMPARE(answer.status, 429);
    QCOMPARE(answer.headers.contains("retry-after"), !header.isEmpty());
    QByteArray sent = answer.headers.value("retry-after");
    if (header == "date") {
        QDateTime then =
            QLocale::c().toDateTime(QString::fromLatin1(sent), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
        then.setTimeSpec(Qt::UTC);
        const qint64 seconds = QDateTime::currentDateTimeUtc().secsTo(then);
        QVERIFY2(seconds > 20 && seconds <= 30, sent.constData());
    } else {
        QCOMPARE(sent, header);
    }
    QCOMPARE(reference(), QStringLiteral("NG-2291"));
}

void SandboxFaults::losesTheAnswer()
{
    QVERIFY(m_sandbox.setFault(QStringLiteral("lostAnswer"), options({}, 1)));
    QCOMPARE(m_sandbox.call("PATCH", jobPath, "{\"orderNumber\":null}").status, 422); // a refusal is no loss
    QCOMPARE(setReference("lost-1").status, 0);
    QCOMPARE(reference(), QStringLiteral("lost-1"));
    QCOMPARE(setReference("lost-2").status, 204);
}

void SandboxFaults::dropsBeforeApplying()
{
    QVERIFY(m_sandbox.setFault(QStringLiteral("dropBeforeApply"), options({}, 1)));
    QCOMPARE(m_sandbox.call("GET", jobPath).status, 200);
    QCOMPARE(setReference("dropped-1").status, 0);
    QCOMPARE(reference(), QStringLiteral("NG-2291"));
    QCOMPARE(setReference("dropped-2").status, 204);
}

void SandboxFaults::expiresAllTokens()
{
    const SandboxProcess::Headers headers{{"Authorization", "Bearer " + m_sandbox.token()}, {"Customer-Id", "14532"}};
    QCOMPARE(m_sandbox.raw("GET", jobPath, headers).status, 200);
    QVERIFY(m_sandbox.setFault(QStringLiteral("expiredTokens")));
    QCOMPARE(m_sandbox.raw("GET", jobPath, headers).status, 401);
    QCOMPARE(m_sandbox.raw("GET", jobPath, headers).status, 401); // the old token stays dead
    QCOMPARE(m_sandbox.call("GET", jobPath).status, 200);         // a new one works
    // Twice: the renewed token is refused as well.
    QVERIFY(m_sandbox.setFault(QStringLiteral("expiredTokens"), options({}, 2)));
    QCOMPARE(m_sandbox.call("GET", jobPath).status, 401);
    QCOMPARE(m_sandbox.call("GET", jobPath).status, 401);
    QCOMPARE(m_sandbox.call("GET", jobPath).status, 200);
}

void SandboxFaults::trims()
{
    QVERIFY(m_sandbox.setFault(QStringLiteral("trim")));
    QCOMPARE(setReference(" ng-7 ").status, 204);
    QCOMPARE(reference(), QStringLiteral("NG-7"));
}

void SandboxFaults::ignoresProperty_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("orderNumber");
    QTest::newRow("S14 usual") << QJsonValue() << QStringLiteral("NG-2291") << QStringLiteral("PO-new");
    QTest::newRow("S14 order number") << QJsonValue(QStringLiteral("orderNumber")) << QStringLiteral("new")
                                      << QStringLiteral("PO-4471");
    QTest::newRow("S14 both") << QJsonValue(QStringLiteral("reference,orderNumber")) << QStringLiteral("NG-2291")
                              << QStringLiteral("PO-4471");
}

void SandboxFaults::ignoresProperty()
{
    QFETCH(QJsonValue, value);
    QFETCH(QString, reference);
    QFETCH(QString, orderNumber);
    QVERIFY(m_sandbox.changeJob(job, {{QStringLiteral("orderNumber"), QStringLiteral("PO-4471")}}));
    QVERIFY(m_sandbox.setFault(QStringLiteral("ignore"), options(value)));
    QCOMPARE(m_sandbox.call("PATCH", jobPath, "{\"reference\":\"new\",\"orderNumber\":\"PO-new\"}").status, 204);
    QCOMPARE(m_sandbox.job(job).value(QLatin1String("reference")).toString(), reference);
    QCOMPARE(m_sandbox.job(job).value(QLatin1String("orderNumber")).toString(), orderNumber);
}

void SandboxFaults::countsDown()
{
    QVERIFY(m_sandbox.setFault(QStringLiteral("error500"), options({}, 2)));
    QCOMPARE(m_sandbox.call("GET", jobPath).status, 500);
    const QJsonObject left = m_sandbox.control("GET", "/sandbox/faults").json();
    QCOMPARE(left.value(QLatin1String("error500"))[QLatin1String("count")].toInt(), 1);
    QCOMPARE(m_sandbox.call("GET", jobPath).status, 500);
    QCOMPARE(m_sandbox.call("GET", jobPath).status, 200);
    QVERIFY(m_sandbox.control("GET", "/sandbox/faults").json().isEmpty());
}

void SandboxFaults::looksOnlyAtMethod()
{
    QVERIFY(m_sandbox.setFault(QStringLiteral("error500"), options({}, 0, QStringLiteral("patch"))));
    QCOMPARE(m_sandbox.call("GET", jobPath).status, 200);
    QCOMPARE(setReference("x").status, 500);
}

void SandboxFaults::leavesSignInAlone()
{
    QVERIFY(m_sandbox.setFault(QStringLiteral("error500"), options({}, 1)));
    QCOMPARE(
        m_sandbox.raw("POST", "/auth/tokens", {{"Content-Type", "application/x-www-form-urlencoded"}}, "a=b").status,
        422);
    QCOMPARE(m_sandbox.call("GET", jobPath).status, 500);
}

void SandboxFaults::controlNeedsHeader()
{
    for (const char *target : {"/sandbox/faults", "/sandbox/log", "/sandbox/faults/offline", "/sandbox/jobs/1004471"}) {
        QCOMPARE(m_sandbox.raw("PUT", target, {{"Content-Type", "application/json"}}, "{}").status, 403);
        QCOMPARE(m_sandbox.raw("DELETE", target, {}).status, 403);
    }
    QVERIFY(!m_sandbox.job(job).isEmpty());
    QVERIFY(m_sandbox.control("GET", "/sandbox/faults").json().isEmpty());
    // The preflight of a web page is not granted.
    const HttpAnswer preflight = m_sandbox.raw("OPTIONS", "/sandbox/faults", {{"Origin", "http://example.com"}});
    QCOMPARE(preflight.status, 403);
    QVERIFY(!preflight.headers.contains("access-control-allow-origin"));
}

void SandboxFaults::refusesControl_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<int>("status");
    const QByteArray put = "PUT";
    QTest::newRow("no such fault") << put << QByteArray("/sandbox/faults/earthquake") << QJsonObject() << 404;
    QTest::newRow("no such fault among all")
        << put << QByteArray("/sandbox/faults") << QJsonObject{{QStringLiteral("earthquake"), true}} << 400;
    QTest::newRow("slow for words") << put << QByteArray("/sandbox/faults/slow") << options(QStringLiteral("long"))
                                    << 400;
    QTest::newRow("negative count") << put << QByteArray("/sandbox/faults/offline") << options({}, -1) << 400;
    QTest::newRow("no such property") << put << QByteArray("/sandbox/jobs/1004471")
                                      << QJsonObject{{QStringLiteral("colour"), 1}} << 400;
    QTest::newRow("no such job") << put << QByteArray("/sandbox/jobs/42") << QJsonObject{{QStringLiteral("status"), 1}}
                                 << 404;
    QTest::newRow("no such path") << put << QByteArray("/sandbox/coffee") << QJsonObject() << 404;
    QTest::newRow("post") << QByteArray("POST") << QByteArray("/sandbox/faults") << QJsonObject() << 405;
}

void SandboxFaults::refusesControl()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QJsonObject, body);
    QFETCH(int, status);
    QCOMPARE(m_sandbox.control(method, target, body).status, status);
    QVERIFY(m_sandbox.control("GET", "/sandbox/faults").json().isEmpty());
}

void SandboxFaults::replacesAllFaults()
{
    QVERIFY(m_sandbox.setFault(QStringLiteral("offline")));
    const HttpAnswer answer = m_sandbox.control("PUT", "/sandbox/faults",
                                                {{QStringLiteral("slow"), 10},
                                                 {QStringLiteral("offline"), false},
                                                 {QStringLiteral("throttle"), QStringLiteral("3")},
                                                 {QStringLiteral("trim"), true}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json().keys(),
             (QStringList{QStringLiteral("slow"), QStringLiteral("throttle"), QStringLiteral("trim")}));
    QCOMPARE(m_sandbox.call("GET", jobPath).headers.value("retry-after"), QByteArray("3"));
}

void SandboxFaults::changesJobBehindTheBack()
{
    const QJsonObject before = m_sandbox.job(job);
    QVERIFY(m_sandbox.changeJob(job, {{QStringLiteral("status"), QStringLiteral("started")},
                                      {QStringLiteral("plannedDuration"), QJsonValue::Null},
                                      {QStringLiteral("customFields"),
                                       QJsonArray{QJsonObject{{QStringLiteral("definitionId"), 4711},
                                                              {QStringLiteral("value"), QStringLiteral("Yes")}}}}}));
    QJsonObject after = m_sandbox.job(job);
    QCOMPARE(after.value(QLatin1String("status")).toString(), QStringLiteral("started"));
    QVERIFY(after.value(QLatin1String("plannedDuration")).isNull());
    QVERIFY(after.value(QLatin1String("statusModifiedAt")) != before.value(QLatin1String("statusModifiedAt")));
    QCOMPARE(after.value(QLatin1String("customFields")).toArray().at(1)[QLatin1String("value")].toString(),
             QStringLiteral("Yes"));
    QCOMPARE(m_sandbox.call("PATCH", jobPath, "{\"description\":\"x\"}").status, 422);
    QVERIFY(m_sandbox.changeJob(job, {{QStringLiteral("status"), QStringLiteral("scheduled")}}));
}

void SandboxFaults::removesJob()
{
    QVERIFY(m_sandbox.removeJob(1004475));
    QCOMPARE(m_sandbox.call("GET", "/v1/jobs/1004475").status, 404);
    QCOMPARE(m_sandbox.call("PATCH", "/v1/jobs/1004475", "{}").status, 404);
}

void SandboxFaults::logsBytesAndCounts()
{
    const QByteArray body = "{ \"plannedDuration\" : 45,\n\t\"reference\":\"\xc3\xa4\xf0\x9f\x94\x91\" }";
    QCOMPARE(m_sandbox.call("PATCH", jobPath, body).status, 204);
    QCOMPARE(m_sandbox.call("PATCH", jobPath, "{bad").status, 400);
    QCOMPARE(m_sandbox.call("GET", jobPath + "?x=1").status, 200);
    QCOMPARE(m_sandbox.count(QStringLiteral("PATCH /v1/jobs/1004471")), 2);
    QCOMPARE(m_sandbox.count(QStringLiteral("GET /v1/jobs/1004471")), 1);
    QCOMPARE(m_sandbox.count(QStringLiteral("POST /auth/tokens")), 0); // those of the test itself are not counted
    QCOMPARE(m_sandbox.patchBodies(job), (QList<QByteArray>{body, "{bad"}));
    const QJsonArray requests = m_sandbox.log().value(QLatin1String("requests")).toArray();
    QCOMPARE(requests.size(), 3);
    QCOMPARE(requests.at(1)[QLatin1String("status")].toInt(), 400);
    QCOMPARE(requests.at(2)[QLatin1String("query")].toString(), QStringLiteral("x=1"));
}

void SandboxFaults::takesFaultsFromCommandLine()
{
    SandboxProcess other({QStringLiteral("--fault"), QStringLiteral("throttle=Wed, 21 Oct 2015 07:28:00 GMT:count=1"),
                          QStringLiteral("--fault"), QStringLiteral("slow=1")});
    QVERIFY2(other.start(), other.errorText().constData());
    QCOMPARE(other.call("GET", jobPath).headers.value("retry-after"), QByteArray("Wed, 21 Oct 2015 07:28:00 GMT"));
    QCOMPARE(other.call("GET", jobPath).status, 200);
    QCOMPARE(other.control("GET", "/sandbox/faults").json().keys(), QStringList{QStringLiteral("slow")});
}

QTEST_GUILESS_MAIN(SandboxFaults)
#include "tst_sandboxfaults.moc"
