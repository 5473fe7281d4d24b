// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/call.h"
#include "support/certificate.h"
#include "support/endedcall.h"
#include "support/wirefixture.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryFile>
#include <QTest>

using namespace jobwright;
using namespace std::chrono_literals;
using Outcome = Reply::Outcome;

/// Row N20: nothing is sent where the connection is not secure, and there is no way round it.
class TestWireTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void worksWithATrustedCertificate();
    void sendsNothingOtherwise_data();
    void sendsNothingOtherwise();
    void sendsNothingOverOldTls_data();
    void sendsNothingOverOldTls();
    void sendsNothingToPlainHttp();
    void sendsNothingIntoABrokenHandshake();
    void sendsNothingThroughADeadProxy_data();
    void sendsNothingThroughADeadProxy();

private:
    Certificate m_good;
    Certificate m_expired;
    Certificate m_otherName;
    QSslConfiguration m_default;
};

namespace {

const UpdateBody update17{R"({"reference":"R-2"})", {}};

/// As httpsUrl() of a RawServer that speaks TLS with this certificate.
QUrl secured(RawServer &server, const Certificate &certificate, QSsl::SslProtocol protocol = QSsl::TlsV1_2OrLater)
{
    server.setSocketMaker([certificate, protocol](qintptr descriptor) {
        auto *socket = new QSslSocket;
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(certificate.certificate);
        tls.setPrivateKey(certificate.key);
        tls.setProtocol(protocol);
        socket->setSslConfiguration(tls);
        socket->setSocketDescriptor(descriptor);
        socket->startServerEncryption();
        return socket;
    });
    QUrl url = server.url();
    url.setScheme(QStringLiteral("https"));
    return url;
}

void trust(const Certificate &certificate)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.addCaCertificate(certificate.certificate);
    QSslConfiguration::setDefaultConfiguration(tls);
}

} // namespace

void TestWireTls::initTestCase()
{
    QVERIFY(QSslSocket::supportsSsl());
    m_default = QSslConfiguration::defaultConfiguration();
    m_good = Certificate::make("IP:127.0.0.1");
    m_expired = Certificate::make("IP:127.0.0.1", -3);
    m_otherName = Certificate::make("DNS:other.example");
    QVERIFY(!m_good.certificate.isNull());
    QVERIFY(!m_expired.certificate.isNull());
    QVERIFY(m_expired.certificate.expiryDate() < QDateTime::currentDateTimeUtc());
    QVERIFY(!m_otherName.certificate.isNull());
}

void TestWireTls::cleanup()
{
    QSslConfiguration::setDefaultConfiguration(m_default);
}

void TestWireTls::worksWithATrustedCertificate()
{
    trust(m_good);
    WireFixture f;
    f.server.queue({RawAction::send("HTTP/1.1 204 No Content\r\n\r\n")});
    f.connectTo(secured(f.server, m_good));
    QCOMPARE(ended(f.client->updateJob(17, update17)).outcome, Outcome::Success);
    QCOMPARE(f.server.requests().size(), 1);
}

void TestWireTls::sendsNothingOtherwise_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, int which, bool trusted, const char *words) {
        QTest::newRow(name) << which << trusted << QString::fromLatin1(words);
    };
    row("N20 self-signed", 0, false, "trusts");
    row("N20 expired", 1, true, "date");
    row("N20 wrong name", 2, true, "another name");
}

void TestWireTls::sendsNothingOtherwise()
{
    QFETCH(int, which);
    QFETCH(bool, trusted);
    QFETCH(QString, words);
    const Certificate certificate = which == 0 ? m_good : which == 1 ? m_expired : m_otherName;
    if (trusted)
        trust(certificate);
    WireFixture f;
    f.connectTo(secured(f.server, certificate));
    const Reply reply = ended(f.client->updateJob(17, update17));
    QCOMPARE(reply.outcome, Outcome::NotSent);
    QVERIFY(reply.transportSecurity);
    QVERIFY2(reply.problem.detail.contains(words), qPrintable(reply.problem.detail));
    QVERIFY(f.server.requests().isEmpty());
    QCOMPARE(f.server.signIns(), 0);
    QCOMPARE(f.server.bytesReceived(), 0); // of what came out of the encryption
}

void TestWireTls::sendsNothingOverOldTls_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("N20 TLS 1.0 only") << QStringLiteral("-tls1") << false;
    QTest::newRow("N20 TLS 1.1 only") << QStringLiteral("-tls1_1") << false;
    QTest::newRow("TLS 1.2 only") << QStringLiteral("-tls1_2") << true;
}

/// Qt's own server does not go so low; that of openssl does.
void TestWireTls::sendsNothingOverOldTls()
{
    QFETCH(QString, version);
    QFETCH(bool, accepted);
    trust(m_good);
    QTemporaryFile pem;
    QVERIFY(pem.open());
    pem.write(m_good.key.toPem() + m_good.certificate.toPem());
    pem.close();
    QProcess server;
    server.start(QStringLiteral("openssl"),
                 {QStringLiteral("s_server"), QStringLiteral("-accept"), QStringLiteral("127.0.0.1:0"),
                  QStringLiteral("-cert"), pem.fileName(), QStringLiteral("-key"), pem.fileName(), version,
                  QStringLiteral("-cipher"), QStringLiteral("ALL:@SECLEVEL=0"), QStringLiteral("-naccept"),
                  QStringLiteral("1")});
    QByteArray output;
    static const QRegularExpression accept(QStringLiteral("ACCEPT [^\\n]*:(\\d+)"));
    const auto port = [&] {
        output += server.readAllStandardOutput() + server.readAllStandardError();
        return accept.match(QString::fromUtf8(output)).captured(1);
    };
    QTRY_VERIFY2(!port().isEmpty(), output.constData());
    WireFixture f;
    f.connectTo(QUrl(QStringLiteral("https://127.0.0.1:") + port()));
    const Reply reply = ended(f.client->signIn());
    QCOMPARE(reply.outcome, Outcome::NotSent); // the server never answers a sign-in
    QCOMPARE(reply.transportSecurity, !accepted);
    if (accepted)
        QTRY_VERIFY(port().size() > 0 && output.contains("s3cr3t"));
    else
        QVERIFY(!output.contains("s3cr3t"));
    server.kill();
    server.waitForFinished();
}

/// N20 plain HTTP on the port.
void TestWireTls::sendsNothingToPlainHttp()
{
    WireFixture f;
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    QByteArray received;
    connect(&plain, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = plain.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&received, socket] {
            received += socket->readAll();
            socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
        });
    });
    f.connectTo(QUrl(QStringLiteral("https://127.0.0.1:%1").arg(plain.serverPort())));
    const Reply reply = ended(f.client->signIn());
    QCOMPARE(reply.outcome, Outcome::NotSent);
    QVERIFY(reply.transportSecurity);
    QVERIFY(!received.contains("s3cr3t"));
    QVERIFY(!received.contains("POST"));
}

/// N20 mid-handshake close.
void TestWireTls::sendsNothingIntoABrokenHandshake()
{
    WireFixture f;
    QTcpServer broken;
    QVERIFY(broken.listen(QHostAddress::LocalHost));
    connect(&broken, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = broken.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->abort(); });
    });
    f.connectTo(QUrl(QStringLiteral("https://127.0.0.1:%1").arg(broken.serverPort())));
    QCOMPARE(ended(f.client->updateJob(17, update17)).outcome, Outcome::NotSent);
}

void TestWireTls::sendsNothingThroughADeadProxy_data()
{
    QTest::addColumn<QByteArray>("answer"); // empty: nobody there
    QTest::addColumn<QString>("words");
    QTest::newRow("N22 dead") << QByteArray() << QStringLiteral("proxy");
    QTest::newRow("N22 407") << QByteArray("HTTP/1.1 407 Proxy Authentication Required\r\n"
                                           "Proxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n")
                             << QStringLiteral("sign-in");
}

void TestWireTls::sendsNothingThroughADeadProxy()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, words);
    RawServer proxy;
    if (!answer.isEmpty())
        proxy.queue({RawAction::send(answer)});
    // As system settings would give it.
    const QByteArray address = "http://127.0.0.1:" + QByteArray::number(answer.isEmpty() ? 1 : proxy.port());
    qputenv("https_proxy", address);
    WireFixture f;
    f.connectTo(QUrl(QStringLiteral("https://api.example.test")));
    const Reply reply = ended(f.client->updateJob(17, update17));
    qunsetenv("https_proxy");
    QCOMPARE(reply.outcome, Outcome::NotSent);
    QVERIFY2(reply.problem.detail.contains(QLatin1String("proxy")), qPrintable(reply.problem.detail));
    QVERIFY2(reply.problem.detail.contains(words), qPrintable(reply.problem.detail));
    for (const QByteArray &request : proxy.requests())
        QVERIFY(request.startsWith("CONNECT "));
}

QTEST_GUILESS_MAIN(TestWireTls)
#include "tst_wiretls.moc"
