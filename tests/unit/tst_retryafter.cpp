// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/retryafter.h"

#include <QTest>

using namespace jobwright;

class RetryAfterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
};

void RetryAfterTest::reads_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("seconds"); // -1: nothing

    const auto row = [](const char *name, const char *header, int seconds) {
        QTest::newRow(name) << QByteArray(header) << seconds;
    };
    row("N26 seconds", "120", 120);
    row("N26 zero", "0", 0);
    row("white space around", " 120 ", 120);
    row("N26 negative", "-5", 0);
    row("N26 huge", "999999", 86400);
    row("N26 beyond int64", "99999999999999999999999999", 86400);
    row("N26 HTTP date", "Mon, 23 Nov 2026 14:02:00 GMT", 120);
    row("N26 HTTP date, wrong day of the week", "Sun, 23 Nov 2026 14:02:00 GMT", 120);
    row("N26 RFC 850 date", "Monday, 23-Nov-26 14:02:00 GMT", 120);
    row("N26 RFC 850 date, long past", "Sunday, 06-Nov-94 08:49:37 GMT", 0);
    row("N26 asctime date", "Mon Nov 23 14:02:00 2026", 120);
    row("N26 asctime date, padded day", "Tue Dec  1 14:00:00 2026", 86400);
    row("N26 past date", "Mon, 23 Nov 2026 13:00:00 GMT", 0);
    row("N26 date far ahead", "Fri, 01 Jan 2100 00:00:00 GMT", 86400);
    row("N26 garbage", "soon", -1);
    row("N26 missing", "", -1);
    row("N26 fraction", "1.5", -1);
    row("N26 plus", "+5", -1);
    row("N26 two values", "5, 7", -1);
    row("N26 impossible date", "Mon, 31 Feb 2026 14:02:00 GMT", -1);
    row("N26 date of another zone", "Mon, 23 Nov 2026 14:02:00 CET", -1);
    row("ISO date", "2026-11-23T14:02:00Z", -1);
    QTest::newRow("endless") << QByteArray(100'000, 'x') << -1;
    QTest::newRow("not ASCII") << QByteArray("\xFF\x00\x01", 3) << -1;
}

void RetryAfterTest::reads()
{
    QFETCH(QByteArray, header);
    QFETCH(int, seconds);
    // In a zone far from UTC, where taking the date for local time would show.
    qputenv("TZ", "Asia/Tokyo");
    const QDateTime now(QDate(2026, 11, 23), QTime(14, 0), Qt::UTC);
    const std::optional<std::chrono::seconds> read = parseRetryAfter(header, now);
    QCOMPARE(read ? static_cast<int>(read->count()) : -1, seconds);
}

QTEST_GUILESS_MAIN(RetryAfterTest)
#include "tst_retryafter.moc"
