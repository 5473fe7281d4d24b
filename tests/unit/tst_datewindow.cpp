// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/datewindow.h"

#include <QTest>

using namespace jobwright;

class TestDateWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void days_data();
    void days();
    void momentsFollowSummerTime();
    void whyNot_data();
    void whyNot();
};

void TestDateWindow::days_data()
{
    QTest::addColumn<DateWindow::Kind>("kind");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    using K = DateWindow::Kind;
    const QString british = QStringLiteral("en_GB");
    QTest::newRow("today") << K::Today << british << QDate(2026, 11, 25) << QDate(2026, 11, 25);
    QTest::newRow("tomorrow") << K::Tomorrow << british << QDate(2026, 11, 26) << QDate(2026, 11, 26);
    QTest::newRow("this week from Monday") << K::ThisWeek << british << QDate(2026, 11, 23) << QDate(2026, 11, 29);
    QTest::newRow("this week from Sunday")
        << K::ThisWeek << QStringLiteral("en_US") << QDate(2026, 11, 22) << QDate(2026, 11, 28);
    QTest::newRow("last week") << K::LastWeek << british << QDate(2026, 11, 16) << QDate(2026, 11, 22);
    QTest::newRow("next week over the month's end")
        << K::NextWeek << british << QDate(2026, 11, 30) << QDate(2026, 12, 6);
    QTest::newRow("this month") << K::ThisMonth << british << QDate(2026, 11, 1) << QDate(2026, 11, 30);
    QTest::newRow("next month") << K::NextMonth << british << QDate(2026, 12, 1) << QDate(2026, 12, 31);
}

void TestDateWindow::days()
{
    QFETCH(DateWindow::Kind, kind);
    QFETCH(QString, language);
    const QDate today(2026, 11, 25);
    QTEST(DateWindow(kind).from(today, QLocale(language)), "from");
    QTEST(DateWindow(kind).to(today, QLocale(language)), "to");
}

void TestDateWindow::momentsFollowSummerTime()
{
    qputenv("TZ", "Europe/London");
    const DateWindow window = DateWindow::custom(QDate(2026, 10, 24), QDate(2026, 10, 25));
    QCOMPARE(window.fromUtc({}), QDateTime(QDate(2026, 10, 23), QTime(23, 0), Qt::UTC));
    QCOMPARE(window.toUtc({}), QDateTime(QDate(2026, 10, 25), QTime(23, 59, 59), Qt::UTC));
}

void TestDateWindow::whyNot_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<bool>("fine");
    const QDate day(2026, 3, 1);
    QTest::newRow("one day") << day << day << true;
    QTest::newRow("twelve months to the day") << day << QDate(2027, 2, 28) << true;
    QTest::newRow("a day more") << day << QDate(2027, 3, 1) << false;
    QTest::newRow("wrong way round") << day << day.addDays(-1) << false;
    QTest::newRow("no day") << QDate() << day << false;
}

void TestDateWindow::whyNot()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QFETCH(bool, fine);
    QCOMPARE(DateWindow::whyNot(from, to).isEmpty(), fine);
}

QTEST_GUILESS_MAIN(TestDateWindow)
#include "tst_datewindow.moc"
