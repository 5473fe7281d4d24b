// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/jobstatus.h"

#include <QSet>
#include <QTest>

using namespace jobwright;

class JobStatusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesEveryStatusDifferently();
    void showsUnknownWordsAsTheyCome();
    void knowsToneAndLock_data();
    void knowsToneAndLock();
};

void JobStatusTest::namesEveryStatusDifferently()
{
    QSet<QString> labels;
    for (const QString &status : knownStatuses()) {
        QVERIFY(statusLabel(status) != status);
        labels += statusLabel(status);
    }
    QCOMPARE(knownStatuses().size(), 16);
    QCOMPARE(labels.size(), 16);
    QCOMPARE(statusLabel(QStringLiteral("completedWithIssues")), QStringLiteral("Completed with issues"));
}

void JobStatusTest::showsUnknownWordsAsTheyCome()
{
    // S16: a new enum value.
    QCOMPARE(statusLabel(QStringLiteral("paused by robot")), QStringLiteral("paused by robot"));
    QCOMPARE(statusTone(QStringLiteral("paused by robot")), StatusTone::Neutral);
    QVERIFY(!isStartedOrCompleted(QStringLiteral("paused by robot")));
    QCOMPARE(statusLabel(QString()), QString());
}

void JobStatusTest::knowsToneAndLock_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<StatusTone>("tone");
    QTest::addColumn<bool>("locked");

    const auto row = [](const char *status, StatusTone tone, bool locked) {
        QTest::newRow(status) << QString::fromLatin1(status) << tone << locked;
    };
    row("new", StatusTone::Neutral, false);
    row("unscheduled", StatusTone::Neutral, false);
    row("scheduled", StatusTone::Upcoming, false);
    row("onTheWay", StatusTone::Upcoming, false);
    row("started", StatusTone::Running, true);
    row("Started", StatusTone::Running, true);
    row("suspended", StatusTone::Running, true);
    row("completedOk", StatusTone::Done, true);
    row("completedWithIssues", StatusTone::Done, true);
    row("cancelled", StatusTone::Stopped, false);
    row("refused", StatusTone::Stopped, false);
}

void JobStatusTest::knowsToneAndLock()
{
    QFETCH(QString, status);
    QFETCH(StatusTone, tone);
    QFETCH(bool, locked);
    QCOMPARE(statusTone(status), tone);
    QCOMPARE(isStartedOrCompleted(status), locked);
}

QTEST_GUILESS_MAIN(JobStatusTest)
#include "tst_jobstatus.moc"
