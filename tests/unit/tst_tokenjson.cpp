// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/tokenjson.h"

#include <QTest>

using namespace jobwright;

class TokenJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLifetimes_data();
    void readsLifetimes();
    void refusesWhatIsNoToken_data();
    void refusesWhatIsNoToken();
};

void TokenJsonTest::readsLifetimes_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<int>("seconds");

    const auto row = [](const char *name, const char *member, int seconds) {
        QTest::newRow(name) << QByteArray(member) << seconds;
    };
    row("usual", ",\"expires_in\":3600", 3600);
    row("N25 missing", "", 300);
    row("N25 null", ",\"expires_in\":null", 300);
    row("N25 negative", ",\"expires_in\":-60", 0);
    row("N25 zero", ",\"expires_in\":0", 0);
    row("N25 huge", ",\"expires_in\":1e300", 86400);
    row("N25 beyond int32", ",\"expires_in\":3000000000", 86400);
    row("N25 as string", ",\"expires_in\":\"3600\"", 3600);
    row("N25 as word", ",\"expires_in\":\"soon\"", 300);
    row("N25 as the string NaN", ",\"expires_in\":\"nan\"", 300);
    row("N25 as the string inf", ",\"expires_in\":\"inf\"", 86400);
    row("N25 fraction", ",\"expires_in\":59.9", 59);
    row("N25 as object", ",\"expires_in\":{}", 300);
}

void TokenJsonTest::readsLifetimes()
{
    QFETCH(QByteArray, member);
    QFETCH(int, seconds);
    const auto token = decodeAccessToken("{\"access_token\":\"abc.DEF-1_~+/=\"" + member + '}'); // N25: no token_type
    QVERIFY(token);
    QCOMPARE(token->token.reveal(), QByteArray("abc.DEF-1_~+/="));
    QCOMPARE(token->lifetime.count(), seconds);
}

void TokenJsonTest::refusesWhatIsNoToken_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("N25 missing") << QByteArray("{\"expires_in\":3600}");
    QTest::newRow("N25 null") << QByteArray("{\"access_token\":null}");
    QTest::newRow("N25 empty") << QByteArray("{\"access_token\":\"\"}");
    QTest::newRow("N25 number") << QByteArray("{\"access_token\":7}");
    QTest::newRow("N25 would split a header") << QByteArray(R"({"access_token":"canary\r\nX-Evil: 1"})");
    QTest::newRow("N25 not ASCII") << QByteArray("{\"access_token\":\"canary\xC3\xA9\"}");
    QTest::newRow("N25 page") << QByteArray("<html>canary</html>");
    QTest::newRow("N25 array") << QByteArray("[\"canary\"]");
    QTest::newRow("N25 empty body") << QByteArray();
}

void TokenJsonTest::refusesWhatIsNoToken()
{
    QFETCH(QByteArray, json);
    const auto token = decodeAccessToken(json);
    QVERIFY(!token);
    QVERIFY(!token.error().what.isEmpty());
    // I5: the error can be logged.
    QVERIFY(!token.error().what.contains(QLatin1String("canary")));
    QVERIFY(!token.error().where.contains(QLatin1String("canary")));
}

QTEST_GUILESS_MAIN(TokenJsonTest)
#include "tst_tokenjson.moc"
