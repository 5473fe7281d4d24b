// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/redaction.h"

#include <QTest>

using namespace jobwright;

class RedactionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hidesSecrets_data();
    void hidesSecrets();
    void leavesTheRest_data();
    void leavesTheRest();
    void staysOnOneLine();
};

void RedactionTest::hidesSecrets_data()
{
    QTest::addColumn<QString>("line");

    const auto row = [](const char *name, const char *line) { QTest::newRow(name) << QString::fromUtf8(line); };
    row("I5 bearer", "sent Bearer CANARY.x-_~+/= to a");
    row("I5 header", "Authorization: Bearer CANARY");
    row("I5 header with unusual scheme", "authorization: Digest user=\"CANARY\", x=CANARY");
    row("I5 header quoted", "{\"Authorization\": \"Basic CANARYCANARY==\"}");
    row("I5 cookie", "Set-Cookie: session=CANARY; path=/");
    row("I5 form", "grant_type=client_credentials&client_id=me&client_secret=CANARY&x=1");
    row("I5 form, secret first", "client_secret=CANARY&client_id=me");
    row("I5 JSON", R"({"access_token":"CANARY","expires_in":3600})");
    row("I5 JSON with escapes", R"({"client_secret": "CAN\"CANARY x CANARY"})");
    row("I5 JSON cut short", R"({"client_secret": "CANARY CANARY)");
    row("I5 camel case", "clientSecret: CANARY");
    row("I5 prefix", "JOBWRIGHT_CLIENT_SECRET=CANARY");
    row("I5 password", "password = CANARY");
    row("I5 web token", "got eyJhbGciCANARY.eyJzdWICANARY.c2lnCANARY back");
    row("I5 query", "GET https://api.example.com/v1/jobs?key=CANARY&x=1 failed");
    row("I5 fragment", "https://api.example.com/a#CANARY");
    row("I5 user part", "https://me:CANARY@api.example.com/a");
    row("I5 query of another scheme", "jobwright://job/1?x=CANARY");
    row("I5 over lines", "client_secret=\nCANARY");
}

void RedactionTest::hidesSecrets()
{
    QFETCH(QString, line);
    const QString safe = redacted(line);
    QVERIFY2(!safe.contains(QLatin1String("CANARY")), qPrintable(safe));
    QVERIFY2(safe.contains(QLatin1String("[redacted]")), qPrintable(safe));
}

void RedactionTest::leavesTheRest_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"", "GET https://api.example.com/v1/jobs/1004471 200 in 120 ms",
                             "token renewed, good for 3600 s", "basic facts", "user@example.com", "1:30 and a=b"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void RedactionTest::leavesTheRest()
{
    QFETCH(QString, line);
    QCOMPARE(redacted(line), line);
}

void RedactionTest::staysOnOneLine()
{
    QCOMPARE(redacted(QStringLiteral("a\r\nb\u2028c\u0085d\x1B[31m")), QStringLiteral("a  b c d [31m"));
}

QTEST_GUILESS_MAIN(RedactionTest)
#include "tst_redaction.moc"
