// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/errorpath.h"

#include <QTest>

using namespace jobwright;

Q_DECLARE_METATYPE(jobwright::ErrorTarget::Kind)

class ErrorPathTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheTarget_data();
    void findsTheTarget();
};

void ErrorPathTest::findsTheTarget_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<ErrorTarget::Kind>("kind");
    QTest::addColumn<QString>("field");

    using enum ErrorTarget::Kind;
    const auto row = [](const char *name, const char *key, ErrorTarget::Kind kind, const char *field = "") {
        QTest::addRow("%s %s", name, key) << QString::fromUtf8(key) << kind << QString::fromLatin1(field);
    };
    row("S2", "plannedDuration", Field, "plannedDuration");
    row("S2", "PlannedDuration", Field, "plannedDuration");
    row("S2", "planned_duration", Field, "plannedDuration");
    row("S2", "PLANNED_DURATION", Field, "plannedDuration");
    row("S2", "planned-duration", Field, "plannedDuration");
    row("S2", "Reference", Field, "reference");
    row("S2", "PersonId", Field, "personId");
    row("S2", "update.OrderNumber", Field, "orderNumber");
    row("S2", "Request.Description", Field, "description");
    row("S3", "customFields[2].value", Field, "customFields[30]");
    row("S3", "CustomFields[2].Value", Field, "customFields[30]");
    row("S3", "custom_fields[2].value", Field, "customFields[30]");
    row("S3", "customFields.2.value", Field, "customFields[30]");
    row("S3", "customFields[2]", Field, "customFields[30]");
    row("S3", "CustomFields[2].DefinitionId", Field, "customFields[30]");
    row("S3", "/customFields/0/value", Field, "customFields[10]");
    row("S3", "#/customFields/0/value", Field, "customFields[10]");
    row("S3 out of range", "customFields[3].value", CustomFieldTable);
    row("S3 out of range", "customFields[99999999999999999999].value", CustomFieldTable);
    row("S3 out of range", "customFields[-1].value", CustomFieldTable);
    row("S3 no index", "customFields[x].value", CustomFieldTable);
    row("S3 table", "customFields", CustomFieldTable);
    row("S3 table", "CustomFields", CustomFieldTable);
    row("S4", "$.plannedDuration", Field, "plannedDuration");
    row("S4", "$.customFields[0].value", Field, "customFields[10]");
    row("S4", "$['customFields'][1]['value']", Field, "customFields[20]");
    row("S4", "$.reference", Field, "reference");
    row("S4 whole", "$", WholeUpdate);
    row("S4 whole", "job", WholeUpdate);
    row("S5 whole", "", WholeUpdate);
    row("S5 whole", "request", WholeUpdate);
    row("S5 whole", "Update", WholeUpdate);
    row("S5 whole", "command", WholeUpdate);
    row("S5 unknown", "colour", Unknown);
    row("S5 unknown", "referenceNumber", Unknown);
    row("S5 read-only", "status", Unknown);
    row("S5 junk", "[[[...]]]", WholeUpdate);
    QTest::newRow("S6 endless key") << QString(100'000, u'[') << Unknown << QString();
}

void ErrorPathTest::findsTheTarget()
{
    QFETCH(QString, key);
    QFETCH(ErrorTarget::Kind, kind);
    QFETCH(QString, field);
    const ErrorTarget target = errorTarget(key, {10, 20, 30});
    QCOMPARE(target.kind, kind);
    if (kind == ErrorTarget::Kind::Field)
        QCOMPARE(target.field.path(), field);
}

QTEST_GUILESS_MAIN(ErrorPathTest)
#include "tst_errorpath.moc"
