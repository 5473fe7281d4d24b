// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/resolve.h"

#include <QTest>

using namespace jobwright;

Q_DECLARE_METATYPE(jobwright::Change::Kind)

class ResolveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsAndAdvises_data();
    void acceptsAndAdvises();
    void refuses_data();
    void refuses();
    void keepIsNothing();
    void advisesOnTypedFields_data();
    void advisesOnTypedFields();
    void resolvesAWholeForm();
};

namespace {

const QString uuid = QStringLiteral("1b4e28ba-2fa1-41d2-883f-0016d3cca427");

Job testJob()
{
    Job job;
    job.id = 1;
    job.status = QStringLiteral("scheduled");
    job.customFields = {{5, {}, CustomFieldType::Text, {}, false, {}, {}},
                        {6, {}, CustomFieldType::Text, {}, true, {}, {}},
                        {7, {}, CustomFieldType::Text, {}, false, {}, {}},
                        {7, {}, CustomFieldType::Text, {}, false, {}, {}},
                        {9, {}, CustomFieldType::Statement, {}, false, {}, {}}};
    job.unreadable = {{FieldId::custom(8), QStringLiteral("true")}};
    return job;
}

FieldInput set(const QString &text)
{
    return {Change::Kind::Set, text};
}

constexpr int noAdvice = 0;

} // namespace

void ResolveTest::acceptsAndAdvises_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<FieldValue>("value");
    QTest::addColumn<int>("advice");

    const auto text = [](const char *name, const char *path, const QString &typed, int advice = noAdvice) {
        QTest::newRow(name) << QString::fromLatin1(path) << typed
                            << FieldValue(typed.isNull() ? QStringLiteral("") : typed) << advice;
    };
    QTest::newRow("duration") << QStringLiteral("plannedDuration") << QStringLiteral("1:30") << FieldValue(90) << 0;
    QTest::newRow("P4 most minutes") << QStringLiteral("plannedDuration") << QStringLiteral("2147483647")
                                     << FieldValue(2147483647) << 0;
    QTest::newRow("P5 person in upper case")
        << QStringLiteral("personId") << QStringLiteral(" %1 ").arg(uuid.toUpper()) << FieldValue(uuid) << 0;
    text("text", "reference", QStringLiteral("NG-1"));
    text("P8 empty text is set, not cleared", "description", QStringLiteral(""));
    text("P8 null string is the empty text", "orderNumber", QString());
    text("P8 white space is advised on and stays", "reference", QStringLiteral(" \u00A0"), 1);
    text("white space around stays", "reference", QStringLiteral(" a "));
    text("advisory length just kept", "reference", QString(40, u'x'));
    text("advisory length passed", "reference", QString(41, u'x'), 1);
    text("advisory length of the order number", "orderNumber", QString(81, u'x'), 1);
    text("advisory length of the description", "description", QString(2001, u'x'), 1);
    text("P1 500 KB description", "description", QString(500 * 1024, u'x'), 1);
    text("advisory length of a custom field", "customFields[5]", QString(501, u'x'), 1);
    text("P2 text stays as it is", "description",
         QString::fromUtf8("a\xC2\xA0\xE2\x80\xA8\r\n\xF0\x9F\x94\xA7 e\xCC\x81"));
    text("P3 escape and bidi override can be sent", "description", QStringLiteral("\x1B\u202E"));
    text("custom field that the job does not list", "customFields[4711]", QStringLiteral("x"));
    text("mandatory field emptied", "customFields[6]", QStringLiteral(""), 1);
    text("optional field emptied", "customFields[5]", QStringLiteral(""));
}

void ResolveTest::acceptsAndAdvises()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(FieldValue, value);
    QFETCH(int, advice);
    const FieldId field = *FieldId::fromPath(path);
    const ResolvedField resolved = resolveField(testJob(), field, set(text));
    QVERIFY(resolved.change.has_value());
    QCOMPARE(resolved.change->kind, Change::Kind::Set);
    QVERIFY(resolved.change->value == value);
    QCOMPARE(resolved.issues.size(), advice);
    for (const EditIssue &issue : resolved.issues) {
        QCOMPARE(issue.severity, EditIssue::Severity::Advice);
        QCOMPARE(issue.field, field);
        QVERIFY(issue.text.endsWith(u'.'));
    }
}

void ResolveTest::refuses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Change::Kind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");

    const auto row = [](const char *name, const char *path, const QString &text, const char *says) {
        QTest::newRow(name) << QString::fromLatin1(path) << Change::Kind::Set << text << QString::fromLatin1(says);
    };
    row("no duration", "plannedDuration", QString(), "Enter a duration");
    row("P4 minus one", "plannedDuration", QStringLiteral("-1"), "negative");
    row("P4 decimal comma", "plannedDuration", QStringLiteral("1,5"), "Fractions");
    row("P4 decimal point with unit", "plannedDuration", QStringLiteral("1.5 h"), "Fractions");
    row("P4 scientific", "plannedDuration", QStringLiteral("1e9"), "not a duration");
    row("P4 grouped", "plannedDuration", QStringLiteral("1 000"), "not a duration");
    row("P4 int32 overflow", "plannedDuration", QStringLiteral("2147483648"), "too long");
    row("P4 int64 overflow", "plannedDuration", QStringLiteral("9223372036854775808"), "too long");
    row("P4 overflow in hours", "plannedDuration", QStringLiteral("99999999999 h"), "too long");
    row("P4 overflow by a minute", "plannedDuration", QStringLiteral("35791394:08"), "too long");
    row("minutes beyond the hour", "plannedDuration", QStringLiteral("1:75"), "not a duration");
    row("half typed", "plannedDuration", QStringLiteral("1h3x"), "not a duration");
    row("no person", "personId", QString(), "Choose a person");
    row("P5 trailing text", "personId", uuid + u'X', "not the id");
    row("P5 braces", "personId", u'{' + uuid + u'}', "not the id");
    row("P5 all-zero", "personId", QStringLiteral("00000000-0000-0000-0000-000000000000"), "not the id");
    row("P3 NUL", "description", QStringLiteral("a") + QChar(u'\0'), "cannot be sent");
    row("P3 lone surrogate", "reference", QString(QChar(0xD800)), "cannot be sent");
    row("P3 lone surrogate in a custom field", "customFields[5]", QString(QChar(0xDC00)), "cannot be sent");
    row("S7 repeated id", "customFields[7]", QStringLiteral("x"), "more than once");
    row("S8 unreadable", "customFields[8]", QStringLiteral("x"), "unexpected kind");
    row("statement", "customFields[9]", QStringLiteral("x"), "statement");
    const auto clear = [](const char *name, const char *path, const char *says) {
        QTest::newRow(name) << QString::fromLatin1(path) << Change::Kind::Clear << QString()
                            << QString::fromLatin1(says);
    };
    clear("clear the duration", "plannedDuration", "cannot be cleared");
    clear("clear the description", "description", "cannot clear");
    clear("S7 clear a repeated id", "customFields[7]", "more than once");
}

void ResolveTest::refuses()
{
    QFETCH(QString, path);
    QFETCH(Change::Kind, kind);
    QFETCH(QString, text);
    QFETCH(QString, says);
    const FieldId field = *FieldId::fromPath(path);
    const ResolvedField resolved = resolveField(testJob(), field, {kind, text});
    QVERIFY(!resolved.change);
    QCOMPARE(resolved.issues.size(), 1);
    QCOMPARE(resolved.issues.first().severity, EditIssue::Severity::Error);
    QCOMPARE(resolved.issues.first().field, field);
    QVERIFY2(resolved.issues.first().text.contains(says), qPrintable(resolved.issues.first().text));
}

void ResolveTest::keepIsNothing()
{
    // Also where the field is locked: what is not changed needs no leave.
    const ResolvedField resolved =
        resolveField(testJob(), FieldId::custom(7), {Change::Kind::Keep, QStringLiteral("left")});
    QCOMPARE(resolved.change, std::optional(Change::keep()));
    QVERIFY(resolved.issues.isEmpty());
}

void ResolveTest::advisesOnTypedFields_data()
{
    QTest::addColumn<CustomFieldType>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("advised");

    using enum CustomFieldType;
    const auto row = [](CustomFieldType type, const char *text, bool advised) {
        QTest::addRow("%s '%s'", qPrintable(customFieldTypeName(type)), text)
            << type << QString::fromUtf8(text) << advised;
    };
    row(Number, "12", false);
    row(Number, "-1.5", false);
    row(Number, "about 7", true);
    row(Date, "2026-11-23", false);
    row(Date, "23/11/2026", true);
    row(Date, "2026-02-30", true);
    row(Date, "2026-11-23T00:00:00", true);
    row(Time, "14:30", false);
    row(Time, "14:30:05", false);
    row(Time, "25:00", true);
    row(YesNo, "Yes", false);
    row(YesNo, "no", false);
    row(YesNo, "perhaps", true);
    row(List, "Vaillant", false);
    row(List, "vaillant", true);
    row(Text, "about 7", false);
    row(Unknown, "about 7", false);
    row(Number, "", false);
}

void ResolveTest::advisesOnTypedFields()
{
    QFETCH(CustomFieldType, type);
    QFETCH(QString, text);
    QFETCH(bool, advised);
    Job job;
    job.customFields = {{5, {}, type, {}, false, {QStringLiteral("Vaillant")}, {}}};
    const ResolvedField resolved = resolveField(job, FieldId::custom(5), set(text));
    QCOMPARE(resolved.change, std::optional(Change::set(FieldValue(text))));
    QCOMPARE(resolved.issues.size(), advised ? 1 : 0);
}

void ResolveTest::resolvesAWholeForm()
{
    JobInput input{{FieldKey::Reference, {Change::Kind::Clear, {}}},
                   {FieldKey::OrderNumber, set(QString(100, u'x'))},
                   {FieldKey::Description, {}},
                   {FieldId::custom(6), {Change::Kind::Clear, {}}}};
    ResolvedInput resolved = resolveInput(testJob(), input);
    QVERIFY(!resolved.hasErrors());
    QCOMPARE(resolved.issues.size(), 2);
    QCOMPARE(resolved.edit.keys(), (QList<FieldId>{FieldKey::Reference, FieldKey::OrderNumber, FieldId::custom(6)}));
    QCOMPARE(resolved.edit.value(FieldKey::Reference), Change::clear());

    input.insert(FieldKey::PlannedDuration, set(QStringLiteral("1h3x")));
    resolved = resolveInput(testJob(), input);
    QVERIFY(resolved.hasErrors());
    QVERIFY(!resolved.edit.contains(FieldKey::PlannedDuration));
    QCOMPARE(resolved.edit.size(), 3);

    // P6: of 2,000 custom fields only the changed one is sent.
    Job large = testJob();
    for (qint64 id = 1000; id < 3000; ++id)
        large.customFields += CustomField{id, {}, CustomFieldType::Text, {}, false, {}, {}};
    QCOMPARE(resolveInput(large, {{FieldId::custom(2500), set(QStringLiteral("x"))}}).edit.size(), 1);
}

QTEST_GUILESS_MAIN(ResolveTest)
#include "tst_resolve.moc"
