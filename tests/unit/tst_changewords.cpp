// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/changewords.h"

#include <QTest>

using namespace jobwright;

class ChangeWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysValues_data();
    void saysValues();
    void saysChanges_data();
    void saysChanges();
    void sumsUp();
    void sumsUpManyChanges();
    void keepsToOneLine();
};

namespace {

const QString ann = QStringLiteral("1b4e28ba-2fa1-41d2-883f-0016d3cca427");
const QString bob = QStringLiteral("2b4e28ba-2fa1-41d2-883f-0016d3cca427");

FieldValue text(const char *utf8)
{
    return FieldValue(QString::fromUtf8(utf8));
}

ChangeWords words()
{
    Job job;
    job.plannedDuration = FieldValue(90);
    job.orderNumber = text("PO-4471");
    job.reference = text("NG-2291");
    job.personId = FieldValue(ann);
    job.description = FieldValue(QString(100, u'd'));
    job.customFields = {{4711, QStringLiteral("Boiler make"), CustomFieldType::List, {}, false, {}, text("Vaillant")},
                        {4712, {}, CustomFieldType::Text, {}, false, {}, {}}};
    job.unreadable = {{FieldId::custom(4713), QStringLiteral("[1]")}};
    return ChangeWords(job, {{ann, QStringLiteral("A. Shaw")}});
}

} // namespace

void ChangeWordsTest::saysValues_data()
{
    QTest::addColumn<FieldId>("field");
    QTest::addColumn<FieldValue>("value");
    QTest::addColumn<QString>("says");

    const FieldId order = FieldKey::OrderNumber;
    QTest::newRow("duration") << FieldId(FieldKey::PlannedDuration) << FieldValue(90) << QStringLiteral("1 h 30 min");
    QTest::newRow("person") << FieldId(FieldKey::PersonId) << FieldValue(ann.toUpper()) << QStringLiteral("A. Shaw");
    QTest::newRow("unknown person") << FieldId(FieldKey::PersonId) << FieldValue(bob) << bob;
    QTest::newRow("text") << order << text("PO-4471") << QStringLiteral("PO-4471");
    QTest::newRow("P8 null") << order << FieldValue() << QStringLiteral("not set");
    QTest::newRow("P8 empty") << order << text("") << QStringLiteral("empty text");
    QTest::newRow("P8 white space") << order << text(" \t\r\n") << QStringLiteral("nothing but spaces");
    QTest::newRow("lines") << order << text("a\r\nb\nc") << QStringLiteral("a\u21B5b\u21B5c");
    QTest::newRow("P3 control") << order
                                << text("a\x1B"
                                        "b")
                                << QStringLiteral("a\u241Bb");
    QTest::newRow("P3 bidi override") << order
                                      << text("\xE2\x80\xAE"
                                              "abc")
                                      << QStringLiteral("\u2068\u202Eabc\u2069");
    QTest::newRow("P2 right to left") << order << text("\xD7\xA9") << QStringLiteral("\u2068\u05E9\u2069");
    QTest::newRow("long") << order << FieldValue(QString(100, u'x')) << QString(79, u'x') + QChar(0x2026);
}

void ChangeWordsTest::saysValues()
{
    QFETCH(FieldId, field);
    QFETCH(FieldValue, value);
    QFETCH(QString, says);
    QCOMPARE(words().value(field, value), says);
}

void ChangeWordsTest::saysChanges_data()
{
    QTest::addColumn<FieldId>("field");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("part");

    const auto row = [](const char *name, const FieldId &field, const Change &change, const char *line,
                        const char *part) {
        QTest::newRow(name) << field << change << QString::fromUtf8(line) << QString::fromUtf8(part);
    };
    const auto set = [](const char *value) { return Change::set(text(value)); };
    row("set", FieldKey::OrderNumber, set("PO-4480"), "Order number: PO-4471 → PO-4480",
        "Order number PO-4471 → PO-4480");
    row("clear", FieldKey::OrderNumber, Change::clear(), "Order number: will be cleared (now PO-4471)",
        "clear Order number");
    row("duration", FieldKey::PlannedDuration, Change::set(FieldValue(135)),
        "Planned duration: 1 h 30 min → 2 h 15 min", "Planned duration 1 h 30 min → 2 h 15 min");
    row("P8 set to an empty text", FieldKey::Reference, set(""),
        "Reference: will be set to an empty text (now NG-2291)", "Reference will be set to an empty text");
    row("same as now", FieldKey::Reference, set("NG-2291"), "Reference: NG-2291 (same as now)",
        "Reference NG-2291 (same as now)");
    row("person cleared", FieldKey::PersonId, Change::clear(),
        "Contact person: will be cleared, the contact's primary person takes over (now A. Shaw)",
        "clear Contact person");
    row("long text now", FieldKey::Description, set("short"),
        "Description: ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd… → short",
        "Description");
    row("many lines", FieldKey::Reference, set("a\nb"), "Reference: NG-2291 → a↵b", "Reference");
    row("custom field", FieldId::custom(4711), set("Worcester"), "Boiler make: Vaillant → Worcester",
        "Boiler make Vaillant → Worcester");
    row("custom field without a name", FieldId::custom(4712), set("x"), "Field 4712: not set → x",
        "Field 4712 not set → x");
    row("custom field that the job does not list", FieldId::custom(1), Change::clear(),
        "Field 1: will be cleared (now not set)", "clear Field 1");
    row("S8 unreadable now", FieldId::custom(4713), set("x"), "Field 4713: [1] → x", "Field 4713 [1] → x");
    row("per cent signs stay", FieldKey::OrderNumber, set("%1 %2 %3"), "Order number: PO-4471 → %1 %2 %3",
        "Order number PO-4471 → %1 %2 %3");
    row("kept", FieldKey::OrderNumber, Change::keep(), "Order number: is kept (PO-4471)", "keep Order number");
}

void ChangeWordsTest::saysChanges()
{
    QFETCH(FieldId, field);
    QFETCH(Change, change);
    QFETCH(QString, line);
    QFETCH(QString, part);
    QCOMPARE(words().line(field, change), line);
    QCOMPARE(words().part(field, change), part);
}

void ChangeWordsTest::sumsUp()
{
    QCOMPARE(words().summary({}), QStringLiteral("No changes"));
    const JobEdit edit{{FieldKey::OrderNumber, Change::set(text("PO-4480"))}, {FieldKey::Reference, Change::clear()}};
    const QString summary = words().summary(edit);
    QVERIFY2(summary.endsWith(QStringLiteral(": clear Reference; Order number PO-4471 → PO-4480")),
             qPrintable(summary));
    QVERIFY(summary.startsWith(QStringLiteral("2 ")));
    QCOMPARE(words().lines(edit), (QStringList{QStringLiteral("Reference: will be cleared (now NG-2291)"),
                                               QStringLiteral("Order number: PO-4471 → PO-4480")}));
}

void ChangeWordsTest::sumsUpManyChanges()
{
    JobEdit edit;
    for (qint64 id = 1; id <= 2000; ++id)
        edit.insert(FieldId::custom(id), Change::clear());
    const QString summary = words().summary(edit);
    QVERIFY(summary.startsWith(QStringLiteral("2000 ")));
    QVERIFY2(summary.endsWith(QStringLiteral("; 1988 more")), qPrintable(summary));
    QCOMPARE(words().lines(edit).size(), 2000);
}

void ChangeWordsTest::keepsToOneLine()
{
    // P1: half a megabyte of lines becomes one short one.
    const QString line = words().line(FieldKey::Reference, Change::set(FieldValue(QString(512 * 1024, u'\n') + u'x')));
    QVERIFY(!line.contains(u'\n'));
    QVERIFY(line.size() < 200);
}

QTEST_GUILESS_MAIN(ChangeWordsTest)
#include "tst_changewords.moc"
