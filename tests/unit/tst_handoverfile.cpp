// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/handoverfile.h"

#include <QStringEncoder>
#include <QTest>

using namespace jobwright;

class TestHandoverFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBack();
    void textsComeBackByteForByte_data();
    void textsComeBackByteForByte();
    void withoutALookAtTheJob();
    void halfAMegabyteFits();
    void acceptsWhatMeansTheSame_data();
    void acceptsWhatMeansTheSame();
    void refuses_data();
    void refuses();
    void refusesWrongTypesEverywhere();
    void refusesEveryTruncation();
    void refusesUtf16();
    void refusesDepth();
    void makesControlsVisible_data();
    void makesControlsVisible();
    void errorsHoldNoValues();
};

namespace {

QDateTime utc(int minute)
{
    return {QDate(2026, 3, 2), QTime(9, minute, 30, 125), Qt::UTC};
}

FieldInput set(const QString &text)
{
    return {Change::Kind::Set, text};
}

HandoverFile sample()
{
    HandoverFile file;
    file.tenantName = QStringLiteral("Northgate Facilities");
    file.baseUrl = QStringLiteral("https://api.example.test/v1");
    file.customerId = 14532;
    file.jobId = 1004471;
    file.base.id = 1004471;
    file.base.typeName = QStringLiteral("Boiler service");
    file.base.status = QStringLiteral("scheduled");
    file.base.contactId = 61001;
    file.base.plannedStartAt = utc(0);
    file.base.plannedDuration = FieldValue(90);
    file.base.reference = FieldValue(QStringLiteral("NG-2291"));
    CustomField parking;
    parking.definitionId = 4711;
    parking.label = QStringLiteral("Parking available");
    parking.value = FieldValue(QStringLiteral("Yes"));
    file.base.customFields = {parking};
    file.baseReadAt = utc(1);
    file.input = {{FieldKey::PlannedDuration, set(QStringLiteral("1 h 3"))},
                  {FieldKey::Description, set(QString())},
                  {FieldKey::Reference, {Change::Kind::Clear, {}}},
                  {FieldKey::PersonId, set(QStringLiteral("1b4e28ba-2fa1-41d2-883f-0016d3cca427"))},
                  {FieldKey::OrderNumber, set(QStringLiteral("PO-4480"))},
                  {FieldId::custom(4711), set(QStringLiteral("No"))},
                  {FieldId::custom(9223372036854775807), {Change::Kind::Clear, {}}}};
    file.createdAt = utc(5);
    file.editedAt = utc(3);
    return file;
}

/// The sample with one piece of its text replaced.
QByteArray changed(const QByteArray &from, const QByteArray &to)
{
    QByteArray bytes = encodeHandover(sample());
    Q_ASSERT(bytes.count(from) == 1);
    return bytes.replace(from, to);
}

} // namespace

void TestHandoverFile::everyFieldComesBack()
{
    const HandoverFile file = sample();
    const auto read = decodeHandover(encodeHandover(file));
    QVERIFY2(read.isOk(), read ? "" : qPrintable(read.error().what));
    QCOMPARE(read->tenantName, file.tenantName);
    QCOMPARE(read->baseUrl, file.baseUrl);
    QCOMPARE(read->customerId, file.customerId);
    QCOMPARE(read->jobId, file.jobId);
    QCOMPARE(read->base, file.base);
    QCOMPARE(read->baseReadAt, file.baseReadAt);
    QCOMPARE(read->input, file.input);
    QCOMPARE(read->createdAt, file.createdAt);
    QCOMPARE(read->editedAt, file.editedAt);
    QCOMPARE(encodeHandover(*read), encodeHandover(file));
}

void TestHandoverFile::textsComeBackByteForByte_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no-break space") << QStringLiteral("a\u00a0b");
    QTest::newRow("line breaks of three kinds") << QStringLiteral("a\r\nb\rc\nd");
    QTest::newRow("line and paragraph separator") << QStringLiteral("a\u2028b\u2029c");
    QTest::newRow("emoji with joiners") << QStringLiteral("\U0001F468\u200d\U0001F469\u200d\U0001F467 \U0001F1E9");
    QTest::newRow("decomposed and composed") << QStringLiteral("e\u0301 \u00e9");
    QTest::newRow("right to left with overrides") << QStringLiteral("\u05d0\u202eabc\u202c");
    QTest::newRow("byte order marks") << QStringLiteral("\ufeffa\ufeff");
    QTest::newRow("soft hyphen, tabs, spaces at the ends") << QStringLiteral("  \ta\u00adb \t");
    QTest::newRow("what JSON escapes") << QStringLiteral("\"\\/{}[],:%1\\u0041");
}

void TestHandoverFile::textsComeBackByteForByte()
{
    QFETCH(QString, text);
    HandoverFile file = sample();
    file.tenantName = text;
    file.base.description = FieldValue(text);
    file.base.customFields[0].value = FieldValue(text);
    file.input.insert(FieldKey::Description, set(text));
    file.input.insert(FieldId::custom(4711), set(text));
    const auto read = decodeHandover(encodeHandover(file));
    QVERIFY2(read.isOk(), read ? "" : qPrintable(read.error().what));
    QCOMPARE(read->tenantName.toUtf8(), text.toUtf8());
    QCOMPARE(read->base.description.text().toUtf8(), text.toUtf8());
    QCOMPARE(read->base.customFields.value(0).value.text().toUtf8(), text.toUtf8());
    QCOMPARE(read->input.value(FieldKey::Description).text.toUtf8(), text.toUtf8());
    QCOMPARE(read->input.value(FieldId::custom(4711)).text.toUtf8(), text.toUtf8());
}

void TestHandoverFile::withoutALookAtTheJob()
{
    HandoverFile file = sample();
    file.base = {};
    file.baseReadAt = {};
    const auto read = decodeHandover(encodeHandover(file));
    QVERIFY(read);
    QCOMPARE(read->base.id, 0);
    QVERIFY(!read->baseReadAt.isValid());
    QCOMPARE(read->input, file.input);
}

void TestHandoverFile::halfAMegabyteFits()
{
    // P1: twice, of characters that need six bytes each in JSON, beside 2,000 custom fields of the longest advisory
    // length.
    HandoverFile file = sample();
    const QString text(500'000, QChar(0x1b));
    file.base.description = FieldValue(text);
    file.input.insert(FieldKey::Description, set(text));
    CustomField field;
    field.value = FieldValue(QString(500, u'x'));
    for (int id = 1; id <= 2000; ++id) {
        field.definitionId = id;
        file.base.customFields += field;
    }
    const QByteArray bytes = encodeHandover(file);
    QVERIFY2(bytes.size() > 7'000'000, QByteArray::number(bytes.size()).constData());
    QVERIFY(decodeHandover(bytes).isOk());
}

void TestHandoverFile::acceptsWhatMeansTheSame_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray plain = encodeHandover(sample());
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF") + plain;
    QTest::newRow("white space around") << "\r\n\t " + plain + "\n\n";
    QTest::newRow("unknown members") << changed("\"jobId\":", "\"later\":{\"a\":[1]},\"jobId\":");
    QTest::newRow("unknown members of the tenant") << changed("\"customerId\":", "\"region\":\"eu\",\"customerId\":");
    QTest::newRow("unknown members of a change") << changed("\"text\":\"PO-4480\"", "\"text\":\"PO-4480\",\"by\":1");
    QTest::newRow("repeated member, the last counts") << changed("\"jobId\":", "\"jobId\":1,\"jobId\":");
    QTest::newRow("time with another offset")
        << changed("\"2026-03-02T09:03:30.125Z\"", "\"2026-03-02T10:03:30.125+01:00\"");
}

void TestHandoverFile::acceptsWhatMeansTheSame()
{
    QFETCH(QByteArray, bytes);
    const auto read = decodeHandover(bytes);
    QVERIFY2(read.isOk(), read ? "" : qPrintable(read.error().what));
    QCOMPARE(encodeHandover(*read), encodeHandover(sample()));
}

void TestHandoverFile::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("named"); // the words must hold it
    const auto row = [](const char *name, const QByteArray &bytes, const char *named) {
        QTest::newRow(name) << bytes << QString::fromUtf8(named);
    };
    row("no bytes", {}, "empty");
    row("white space", " \r\n", "empty");
    row("zero bytes", QByteArray(4096, '\0'), "damaged");
    row("too large", QByteArray(20'000'000, ' ') + encodeHandover(sample()), "too large");
    row("too large and no JSON", QByteArray(20'000'000, '['), "too large");
    row("a picture", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), "damaged");
    row("a list", "[]", "damaged");
    row("other JSON", "{\"id\":1004471,\"reference\":\"x\"}", "not a draft");
    row("other format", changed("jobwright-draft", "Jobwright-Draft"), "not a draft");
    row("text after it", encodeHandover(sample()) + "{}", "damaged");
    row("not UTF-8", changed("PO-4480", "PO\xff"), "damaged");
    row("newer version", changed("\"version\":1", "\"version\":2"), "newer Jobwright");
    row("much newer, and nothing else known", "{\"format\":\"jobwright-draft\",\"version\":99}", "newer Jobwright");
    row("version zero", changed("\"version\":1", "\"version\":0"), "(version)");
    row("version with fraction", changed("\"version\":1", "\"version\":1.5"), "(version)");
    row("version beyond int64", changed("\"version\":1", "\"version\":1e30"), "(version)");
    row("version as text", changed("\"version\":1", "\"version\":\"1\""), "(version)");
    row("no version", changed("\"version\":1,", ""), "(version)");
    row("number beyond double", changed("\"version\":1", "\"version\":1e400"), "damaged");
    row("no tenant", changed("\"tenant\":", "\"tenant_\":"), "tenant.baseUrl");
    row("empty address", changed("https://api.example.test/v1", ""), "tenant.baseUrl");
    row("endless address", changed("/v1", QByteArray(3000, 'v')), "tenant.baseUrl");
    row("customer zero", changed("\"customerId\":14532", "\"customerId\":0"), "tenant.customerId");
    row("customer negative", changed("\"customerId\":14532", "\"customerId\":-1"), "tenant.customerId");
    row("customer as text", changed("\"customerId\":14532", "\"customerId\":\"14532\""), "tenant.customerId");
    row("job zero", changed("\"jobId\":1004471", "\"jobId\":0"), "(jobId)");
    row("job negative", changed("\"jobId\":1004471", "\"jobId\":-7"), "(jobId)");
    row("job beyond int64", changed("\"jobId\":1004471", "\"jobId\":9223372036854775808"), "(jobId)");
    row("job with fraction", changed("\"jobId\":1004471", "\"jobId\":1004471.5"), "(jobId)");
    row("another job than that of the base", changed("\"jobId\":1004471", "\"jobId\":1004472"), "(base)");
    row("base without number", changed("\"id\":1004471,", ""), "(base)");
    row("base as list", changed("\"base\":", "\"base\":[1],\"base_\":"), "(base)");
    row("base without its time", changed("\"baseReadAt\":", "\"baseReadAt\":null,\"was\":"), "(baseReadAt)");
    row("time of the base alone", changed("\"base\":", "\"base\":null,\"was\":"), "(base)");
    row("time without offset", changed("2026-03-02T09:03:30.125Z", "2026-03-02T09:03:30"), "(editedAt)");
    row("impossible time", changed("2026-03-02T09:05:30.125Z", "2026-02-30T09:05:30Z"), "(createdAt)");
    row("time as number", changed("\"editedAt\":\"2026-03-02T09:03:30.125Z\"", "\"editedAt\":1772442210"),
        "(editedAt)");
    row("no changes", changed("\"input\":", "\"input\":{},\"was\":"), "no changes");
    row("changes as list", changed("\"input\":", "\"input\":[],\"was\":"), "(input)");
    row("no member of changes", changed("\"input\":", "\"input_\":"), "(input)");
    row("change of an unknown field", changed("\"orderNumber\":{\"kind\"", "\"colour\":{\"kind\""), "(input)");
    row("change of an unknown kind", changed("\"clear\"}}", "\"add\"}}"), "(input)");
    row("change without text", changed("\"text\":\"PO-4480\"", "\"text\":7"), "(input)");
    row("definition id negative", changed("customFields[4711]", "customFields[-4711]"), "(input)");
    row("definition id beyond int64", changed("customFields[4711]", "customFields[9223372036854775808]"), "(input)");
    QByteArray many("\"input\":{");
    for (qsizetype id = 1; id <= HandoverFile::mostFields + 1; ++id)
        many += "\"customFields[" + QByteArray::number(id) + "]\":{\"kind\":\"clear\"},";
    many.back() = '}';
    row("more changes than a job has fields", changed("\"input\":", many + ",\"was\":"), "(input)");
    QByteArray fields("\"base\":{\"id\":1004471,\"customFields\":[");
    for (qsizetype id = 1; id <= HandoverFile::mostFields + 1; ++id)
        fields += "{\"definitionId\":" + QByteArray::number(id) + "},";
    fields.back() = ']';
    row("more custom fields than a job has", changed("\"base\":", fields + "},\"was\":"), "(base)");
}

void TestHandoverFile::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, named);
    const auto read = decodeHandover(bytes);
    QVERIFY(!read);
    QVERIFY2(read.error().what.contains(named), qPrintable(read.error().what));
}

void TestHandoverFile::refusesWrongTypesEverywhere()
{
    const QByteArrayList refused{"format", "version", "createdAt", "tenant",     "baseUrl", "customerId",
                                 "jobId",  "base",    "input",     "baseReadAt", "kind",    "editedAt"};
    // For people only; and what the service itself may send in another shape, which is kept as it is.
    const QByteArrayList tolerated{"name", "orderNumber"};
    for (const QByteArray &member : refused + tolerated) {
        for (const char *value : {"true", "-1", "1e300", "\"\"", "[]", "[[{}]]", "{}", "{\"id\":{}}"}) {
            QByteArray bytes = encodeHandover(sample());
            bytes.insert(bytes.indexOf('"' + member + "\":") + member.size() + 3, value + QByteArray(",\"was\":"));
            QVERIFY2(decodeHandover(bytes).isOk() == tolerated.contains(member), (member + ": " + value).constData());
        }
    }
}

void TestHandoverFile::refusesEveryTruncation()
{
    const QByteArray bytes = encodeHandover(sample()).trimmed();
    for (qsizetype length = 0; length < bytes.size(); ++length)
        QVERIFY2(!decodeHandover(bytes.left(length)), QByteArray::number(length).constData());
    QVERIFY(decodeHandover(bytes).isOk());
}

void TestHandoverFile::refusesUtf16()
{
    const QString text = QString::fromUtf8(encodeHandover(sample()));
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        for (const auto flag : {QStringConverter::Flag::WriteBom, QStringConverter::Flag::Default}) {
            QStringEncoder encoder(encoding, flag);
            const QByteArray bytes = encoder(text);
            const auto read = decodeHandover(bytes);
            QVERIFY(!read);
            QVERIFY2(read.error().what.contains(QStringLiteral("UTF-16")), qPrintable(read.error().what));
        }
    }
}

void TestHandoverFile::refusesDepth()
{
    const QByteArray deep = QByteArray(2000, '[') + QByteArray(2000, ']');
    QVERIFY(!decodeHandover(deep));
    QVERIFY(!decodeHandover(changed("\"jobId\":", "\"later\":" + deep + ",\"jobId\":")));
    QVERIFY(!decodeHandover(changed("\"reference\":\"NG-2291\"", "\"reference\":" + deep)));
    const QByteArray objects = QByteArray("{\"a\":").repeated(2000) + "1" + QByteArray(2000, '}');
    QVERIFY(!decodeHandover(changed("\"jobId\":", "\"later\":" + objects + ",\"jobId\":")));
    // As deep as the parser goes: kept as what cannot be edited, and written again.
    const QByteArray thousand = QByteArray(1000, '[') + QByteArray(1000, ']');
    const auto read = decodeHandover(changed("\"reference\":\"NG-2291\"", "\"reference\":" + thousand));
    QVERIFY(read);
    QVERIFY(decodeHandover(encodeHandover(*read)).isOk());
}

void TestHandoverFile::makesControlsVisible_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    QTest::newRow("P3 NUL") << QByteArray("a\\u0000b") << QStringLiteral("a\u2400b");
    QTest::newRow("P3 escape") << QByteArray("a\\u001b[31m") << QStringLiteral("a\u241b[31m");
    QTest::newRow("P3 lone surrogates") << QByteArray("\\ud800a\\udc00") << QStringLiteral("\ufffda\ufffd");
    QTest::newRow("P3 C1") << QByteArray("a\\u0085") << QStringLiteral("a\ufffd");
    QTest::newRow("P3 delete") << QByteArray("a\\u007f") << QStringLiteral("a\u2421");
}

void TestHandoverFile::makesControlsVisible()
{
    QFETCH(QByteArray, json);
    const auto read = decodeHandover(changed("PO-4480", json));
    QVERIFY(read);
    QTEST(read->input.value(FieldKey::OrderNumber).text, "text");
}

void TestHandoverFile::errorsHoldNoValues()
{
    for (const QByteArray &member : QByteArrayList{"createdAt", "baseUrl", "customerId", "jobId", "base", "input"}) {
        const auto read = decodeHandover(changed('"' + member + "\":", '"' + member + "\":[\"CANARY\"],\"was\":"));
        QVERIFY2(!read, member.constData());
        QVERIFY(!read.error().what.contains(QStringLiteral("CANARY")));
        QVERIFY(!read.error().where.contains(QStringLiteral("CANARY")));
    }
}

QTEST_GUILESS_MAIN(TestHandoverFile)
#include "tst_handoverfile.moc"
