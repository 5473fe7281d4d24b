// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobtimewords.h"

#include <QTest>

using namespace jobwright;

class TestJobTimeWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Europe/London"); }
    void brief_data();
    void brief();
    void span_data();
    void span();
};

namespace {

QDateTime utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toUTC();
}

} // namespace

void TestJobTimeWords::brief_data()
{
    QTest::addColumn<QDateTime>("time");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << QDateTime() << QStringLiteral("—");
    QTest::newRow("today") << utc("2026-11-23T14:00:00Z") << QStringLiteral("Today 14:00");
    QTest::newRow("yesterday") << utc("2026-11-22T23:30:00Z") << QStringLiteral("Yesterday 23:30");
    QTest::newRow("soon") << utc("2026-11-26T08:15:00Z") << QStringLiteral("Thu 08:15");
    QTest::newRow("a week away says the date") << utc("2026-11-30T08:15:00Z") << QStringLiteral("30 Nov 08:15");
    QTest::newRow("summer time") << utc("2026-07-01T11:00:00Z") << QStringLiteral("1 Jul 12:00");
    QTest::newRow("another year") << utc("2025-12-03T08:00:00Z") << QStringLiteral("3 Dec 2025");
}

void TestJobTimeWords::brief()
{
    QFETCH(QDateTime, time);
    QFETCH(QString, words);
    QCOMPARE(JobTimeWords(utc("2026-11-23T09:00:00Z"), QLocale(QLocale::English, QLocale::UnitedKingdom)).brief(time),
             words);
}

void TestJobTimeWords::span_data()
{
    QTest::addColumn<QDateTime>("start");
    QTest::addColumn<QDateTime>("end");
    QTest::addColumn<QString>("words");
    const QDateTime start = utc("2026-11-23T14:00:00Z");
    QTest::newRow("none") << QDateTime() << utc("2026-11-23T15:00:00Z") << QString();
    QTest::newRow("no end") << start << QDateTime() << QStringLiteral("Mon 23 Nov, 14:00");
    QTest::newRow("one day") << start << utc("2026-11-23T15:30:00Z") << QStringLiteral("Mon 23 Nov, 14:00–15:30");
    QTest::newRow("over midnight") << start << utc("2026-11-24T01:30:00Z")
                                   << QStringLiteral("Mon 23 Nov, 14:00 to Tue 24 Nov, 01:30");
}

void TestJobTimeWords::span()
{
    QFETCH(QDateTime, start);
    QFETCH(QDateTime, end);
    QFETCH(QString, words);
    QCOMPARE(
        JobTimeWords(utc("2026-11-23T09:00:00Z"), QLocale(QLocale::English, QLocale::UnitedKingdom)).span(start, end),
        words);
}

QTEST_GUILESS_MAIN(TestJobTimeWords)
#include "tst_jobtimewords.moc"
