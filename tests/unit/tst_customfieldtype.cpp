// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/customfieldtype.h"

#include <QSet>
#include <QTest>

using namespace jobwright;

class CustomFieldTypeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEverySpelling_data();
    void readsEverySpelling();
    void namesEveryTypeDifferently();
};

void CustomFieldTypeTest::readsEverySpelling_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<CustomFieldType>("type");

    using enum CustomFieldType;
    const auto row = [](const char *word, CustomFieldType type) {
        QTest::newRow(word) << QString::fromUtf8(word) << type;
    };
    row("Text", Text);
    row("Number", Number);
    row("Date", Date);
    row("TIME", Time);
    row("Yes/No", YesNo);
    row("YesNo", YesNo);
    row("yes_no", YesNo);
    row("YES NO", YesNo);
    row("List", List);
    row("Drop-down list", List);
    row("Statement", Statement);
    row("Hologram", Unknown);
    row("DateTime", Unknown);
    row("", Unknown);
    row("/", Unknown);
}

void CustomFieldTypeTest::readsEverySpelling()
{
    QFETCH(QString, word);
    QFETCH(CustomFieldType, type);
    QCOMPARE(customFieldTypeFromWire(word), type);
}

void CustomFieldTypeTest::namesEveryTypeDifferently()
{
    using enum CustomFieldType;
    QSet<QString> names;
    for (const CustomFieldType type : {Unknown, Text, Number, Date, Time, YesNo, List, Statement})
        names += customFieldTypeName(type);
    QCOMPARE(names.size(), 8);
    QVERIFY(!names.contains(QString()));
}

QTEST_GUILESS_MAIN(CustomFieldTypeTest)
#include "tst_customfieldtype.moc"
