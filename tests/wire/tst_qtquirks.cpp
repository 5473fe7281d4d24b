// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rawserver.h"

#include <QBuffer>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace jobwright;

/// What Qt does on its own when nobody keeps it from it. The design rests on these: a Qt that behaves otherwise makes
/// one of these fail, and then the guards in net/requestsetup and net/onceonlybody are to be looked at again.
class TestQtQuirks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sendsARewindableBodyAgain_data();
    void sendsARewindableBodyAgain();
    void takesCredentialsToAnotherServer_data();
    void takesCredentialsToAnotherServer();
    void makesAGetOfARedirectedPatch();
    void callsACutBodyWithoutLengthASuccess();
    void mapsThrottlingAndBadCompressionToTheSameError();

private:
    static QNetworkRequest request(const RawServer &server);
    static void await(QNetworkReply *reply);
};

void TestQtQuirks::initTestCase()
{
    QNetworkProxyFactory::setUseSystemConfiguration(false);
}

QNetworkRequest TestQtQuirks::request(const RawServer &server)
{
    QUrl url = server.url();
    url.setPath(QStringLiteral("/v1/jobs/17"));
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    request.setRawHeader("Authorization", "Bearer canary");
    return request;
}

void TestQtQuirks::await(QNetworkReply *reply)
{
    QSignalSpy spy(reply, &QNetworkReply::finished);
    QVERIFY(spy.wait());
}

void TestQtQuirks::sendsARewindableBodyAgain_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("requests");
    QTest::newRow("N4 closed without an answer: twice") << QByteArray() << 2;
    QTest::newRow("N7 garbage: four times") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << 4;
}

void TestQtQuirks::sendsARewindableBodyAgain()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, requests);
    RawServer server;
    server.queue({RawAction::send(answer), RawAction::close()});
    QNetworkAccessManager network;
    await(network.sendCustomRequest(request(server), "PATCH", QByteArray(R"({"reference":"R-2"})")));
    QCOMPARE(server.requests().size(), requests);
}

void TestQtQuirks::takesCredentialsToAnotherServer_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<bool>("withBody");
    QTest::newRow("N18 302") << QByteArray("302 Found") << false;
    QTest::newRow("N19 307") << QByteArray("307 Temporary Redirect") << true;
}

void TestQtQuirks::takesCredentialsToAnotherServer()
{
    QFETCH(QByteArray, status);
    QFETCH(bool, withBody);
    RawServer other;
    other.queue({RawAction::send(RawServer::answer("200 OK", "{}"))});
    RawServer server;
    server.queue({RawAction::send(
        RawServer::answer(status, "", "text/html", "Location: " + other.url().toEncoded() + "/stolen\r\n"))});
    QNetworkAccessManager network;
    await(network.sendCustomRequest(request(server), "PATCH", QByteArray(R"({"reference":"R-2"})")));
    QCOMPARE(other.requests().size(), 1);
    QVERIFY(other.requests().constFirst().contains("Bearer canary"));
    QCOMPARE(other.requests().constFirst().contains("R-2"), withBody);
}

void TestQtQuirks::makesAGetOfARedirectedPatch()
{
    RawServer server;
    server.queue({RawAction::send(RawServer::answer("302 Found", "", "text/html", "Location: /v1/jobs/17\r\n")),
                  RawAction::nextRequest(), RawAction::send(RawServer::answer("200 OK", "{}"))});
    QNetworkAccessManager network;
    QNetworkReply *reply = network.sendCustomRequest(request(server), "PATCH", QByteArray(R"({"reference":"R-2"})"));
    await(reply);
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QVERIFY(server.requests().constLast().startsWith("GET "));
}

void TestQtQuirks::callsACutBodyWithoutLengthASuccess()
{
    RawServer server;
    server.queue({RawAction::send("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{\"id\":"), RawAction::close()});
    QNetworkAccessManager network;
    QNetworkReply *reply = network.get(request(server));
    await(reply);
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QCOMPARE(reply->readAll(), QByteArray("{\"id\":"));
}

void TestQtQuirks::mapsThrottlingAndBadCompressionToTheSameError()
{
    RawServer server;
    server.queue({RawAction::send(RawServer::answer("429 Slow Down", "{}")), RawAction::nextRequest(),
                  RawAction::send(RawServer::answer("200 OK", "no gzip at all", "application/json",
                                                    "Content-Encoding: gzip\r\n"))});
    QNetworkAccessManager network;
    QNetworkReply *throttled = network.get(request(server));
    await(throttled);
    QNetworkReply *damaged = network.get(request(server));
    await(damaged);
    QCOMPARE(throttled->error(), QNetworkReply::UnknownContentError);
    QCOMPARE(damaged->error(), QNetworkReply::UnknownContentError);
    QCOMPARE(damaged->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
}

QTEST_GUILESS_MAIN(TestQtQuirks)
#include "tst_qtquirks.moc"
