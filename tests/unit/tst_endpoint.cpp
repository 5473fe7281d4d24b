// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/endpoint.h"

#include <QTest>

using namespace jobwright;

class TestEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void comparesOrigins_data();
    void comparesOrigins();
};

void TestEndpoint::accepts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    const auto row = [](const char *name, const char *text, const char *url) {
        QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(url);
    };
    row("plain", "https://api.bigchange.com", "https://api.bigchange.com");
    row("trailing slashes and spaces", "  https://api.bigchange.com// ", "https://api.bigchange.com");
    row("path", "https://gate.example/api/", "https://gate.example/api");
    row("port", "https://gate.example:8443", "https://gate.example:8443");
    row("upper case", "HTTPS://API.Example", "https://api.example");
    row("N21 http to 127.0.0.1", "http://127.0.0.1:8080", "http://127.0.0.1:8080");
    row("N21 http to [::1]", "http://[::1]:8080", "http://[::1]:8080");
    row("N21 http to localhost", "http://localhost:8080/", "http://localhost:8080");
}

void TestEndpoint::accepts()
{
    QFETCH(QString, text);
    QFETCH(QString, url);
    QCOMPARE(whyNotBaseUrl(text), QString());
    QCOMPARE(baseUrlFromText(text).toString(QUrl::FullyEncoded), url);
}

void TestEndpoint::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("mentions");
    const auto row = [](const char *name, const char *text, const char *mentions) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(mentions);
    };
    row("empty", "   ", "Enter");
    row("no scheme", "api.bigchange.com", "https://");
    row("other scheme", "ftp://api.bigchange.com", "https://");
    row("file", "file:///etc/passwd", "server name");
    row("script", "javascript://%0aalert(1)", "valid");
    row("N21 http", "http://api.bigchange.com", "encryption");
    row("N21 looks like loopback", "http://127.0.0.1.evil.example", "encryption");
    row("N21 localhost as a subdomain", "http://localhost.evil.example", "encryption");
    row("N21 private address", "http://192.168.1.5", "encryption");
    row("N21 any address", "http://0.0.0.0", "encryption");
    row("user info", "https://user:pass@api.bigchange.com", "user name");
    row("user info hides the host", "http://localhost@evil.example", "user name");
    row("empty user info", "https://@api.bigchange.com", "user name");
    row("query", "https://api.bigchange.com?x=1", "before any");
    row("empty query", "https://api.bigchange.com/?", "before any");
    row("fragment", "https://api.bigchange.com/#x", "before any");
    row("no host", "https:///v1", "server name");
    row("port zero", "https://api.bigchange.com:0", "port");
    row("port too large", "https://api.bigchange.com:70000", "valid");
    row("space inside", "https://api.big change.com", "valid");
    row("line feed inside", "https://api.bigchange.com/a\nHost: b", "valid");
}

void TestEndpoint::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, mentions);
    const QString why = whyNotBaseUrl(text);
    QVERIFY2(why.contains(mentions), qPrintable(why));
}

void TestEndpoint::comparesOrigins_data()
{
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *name, const char *other, bool same) {
        QTest::newRow(name) << QString::fromLatin1(other) << same;
    };
    row("path and query", "https://api.example/v1/jobs?x=1", true);
    row("default port said aloud", "https://api.example:443/v1", true);
    row("other port", "https://api.example:444/v1", false);
    row("other scheme", "http://api.example/v1", false);
    row("other scheme, same port", "http://api.example:443/v1", false);
    row("other host", "https://api.example.org/v1", false);
    row("subdomain", "https://a.api.example/v1", false);
    row("user info", "https://x@api.example/v1", false);
    row("relative", "/v1/jobs", false);
}

void TestEndpoint::comparesOrigins()
{
    QFETCH(QString, other);
    QFETCH(bool, same);
    QCOMPARE(isSameOrigin(QUrl(other), QUrl(QStringLiteral("https://api.example/base"))), same);
}

QTEST_APPLESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
