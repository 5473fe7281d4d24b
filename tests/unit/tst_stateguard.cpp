// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/fieldspec.h"
#include "jobs/jobstatus.h"
#include "jobs/stateguard.h"

#include <QTest>

using namespace jobwright;

class StateGuardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void locksByStatus_data();
    void locksByStatus();
    void locksWhatCannotBeEditedSafely();
    void saysWhatCannotBeCleared();
};

void StateGuardTest::locksByStatus_data()
{
    QTest::addColumn<QString>("status");
    for (const QString &status : knownStatuses())
        QTest::newRow(qPrintable(status)) << status;
    QTest::newRow("S16 unknown") << QStringLiteral("paused by robot");
    QTest::newRow("none") << QString();
}

void StateGuardTest::locksByStatus()
{
    QFETCH(QString, status);
    Job job;
    job.status = status;
    for (const FieldSpec &spec : fieldTable()) {
        const bool lockable = spec.key == FieldKey::Description || spec.key == FieldKey::PersonId;
        const QString why = whyLocked(job, spec.key);
        QCOMPARE(!why.isEmpty(), lockable && isStartedOrCompleted(status));
        if (!why.isEmpty())
            QCOMPARE(why, QStringLiteral("Locked: the job is %1.").arg(statusLabel(status)));
    }
    QVERIFY(whyLocked(job, FieldId::custom(5)).isEmpty());
}

void StateGuardTest::locksWhatCannotBeEditedSafely()
{
    Job job;
    job.customFields = {{5, {}, CustomFieldType::Text, {}, false, {}, {}},
                        {6, {}, CustomFieldType::Statement, {}, false, {}, {}},
                        {7, {}, CustomFieldType::Text, {}, false, {}, {}},
                        {7, {}, CustomFieldType::Text, {}, false, {}, {}},
                        {8, {}, CustomFieldType::Text, {}, false, {}, {}}};
    job.unreadable = {{FieldId::custom(8), QStringLiteral("true")}, {FieldKey::Reference, QStringLiteral("7")}};
    QVERIFY(whyLocked(job, FieldId::custom(5)).isEmpty());
    QVERIFY(whyLocked(job, FieldId::custom(99)).isEmpty()); // not listed: added by number
    QVERIFY(!whyLocked(job, FieldId::custom(0)).isEmpty());
    const QString statement = whyLocked(job, FieldId::custom(6));
    const QString twice = whyLocked(job, FieldId::custom(7));      // S7
    const QString unreadable = whyLocked(job, FieldId::custom(8)); // S8
    QVERIFY(!statement.isEmpty() && !twice.isEmpty() && !unreadable.isEmpty());
    QVERIFY(statement != twice && twice != unreadable);
    QCOMPARE(whyLocked(job, FieldKey::Reference), unreadable);
    QVERIFY(whyLocked(job, FieldKey::OrderNumber).isEmpty());
}

void StateGuardTest::saysWhatCannotBeCleared()
{
    QVERIFY(!whyNotClearable(FieldKey::PlannedDuration).isEmpty());
    QVERIFY(!whyNotClearable(FieldKey::Description).isEmpty());
    for (const FieldKey key : {FieldKey::Reference, FieldKey::PersonId, FieldKey::OrderNumber})
        QVERIFY(whyNotClearable(key).isEmpty());
    QVERIFY(whyNotClearable(FieldId::custom(5)).isEmpty());
}

QTEST_GUILESS_MAIN(StateGuardTest)
#include "tst_stateguard.moc"
