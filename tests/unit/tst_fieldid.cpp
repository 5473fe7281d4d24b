// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/fieldid.h"
#include "jobs/fieldspec.h"
#include "jobs/job.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace jobwright;

class FieldIdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesEveryField();
    void readsOnlyItsOwnNames_data();
    void readsOnlyItsOwnNames();
    void ordersStandardBeforeCustom();
    void everyRowReachesItsOwnMember();
};

void FieldIdTest::namesEveryField()
{
    QSet<FieldId> seen;
    for (const FieldSpec &spec : fieldTable()) {
        const FieldId id(spec.key);
        QCOMPARE(id.path(), QLatin1String(spec.wireName));
        QCOMPARE(FieldId::fromPath(id.path()), std::optional(id));
        QVERIFY(!fieldLabel(spec.key).isEmpty());
        seen += id;
    }
    const FieldId custom = FieldId::custom(9223372036854775807);
    QCOMPARE(custom.path(), QStringLiteral("customFields[9223372036854775807]"));
    QCOMPARE(FieldId::fromPath(custom.path()), std::optional(custom));
    seen += custom;
    QCOMPARE(seen.size(), 6);
}

void FieldIdTest::readsOnlyItsOwnNames_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path :
         {"", "OrderNumber", "ordernumber ", "customFields", "customFields[]", "customFields[0]", "customFields[-1]",
          "customFields[+1]", "customFields[01]", "customFields[ 1]", "customFields[1", "customFields[1]x",
          "customFields[9223372036854775808]", "customFields[x]", "status"})
        QTest::newRow(qPrintable(QStringLiteral("'%1'").arg(QLatin1String(path)))) << QString::fromLatin1(path);
}

void FieldIdTest::readsOnlyItsOwnNames()
{
    QFETCH(QString, path);
    QVERIFY(!FieldId::fromPath(path));
}

void FieldIdTest::ordersStandardBeforeCustom()
{
    QList<FieldId> ids{FieldId::custom(30), FieldKey::Description, FieldId::custom(4), FieldKey::PlannedDuration};
    std::sort(ids.begin(), ids.end());
    QCOMPARE(ids, (QList<FieldId>{FieldKey::PlannedDuration, FieldKey::Description, FieldId::custom(4),
                                  FieldId::custom(30)}));
}

void FieldIdTest::everyRowReachesItsOwnMember()
{
    for (const FieldSpec &spec : fieldTable()) {
        Job job;
        job.*spec.member = FieldValue(QStringLiteral("x"));
        for (const FieldSpec &other : fieldTable())
            QCOMPARE(!valueOf(job, other.key).isNull(), other.key == spec.key);
    }
}

QTEST_GUILESS_MAIN(FieldIdTest)
#include "tst_fieldid.moc"
