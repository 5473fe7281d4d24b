// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/jobjson.h"

#include <QTest>

using namespace jobwright;

class JobJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryMember();
    void toleratesWhatIsMissing();
    void readsTimes_data();
    void readsTimes();
    void keepsUnreadableFields_data();
    void keepsUnreadableFields();
    void readsIdsExactly_data();
    void readsIdsExactly();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void keepsWhatItDoesNotKnow();
    void readsCustomFields();
    void writesTheSameAgain_data();
    void writesTheSameAgain();
    void readsPages();
    void refusesPagesWithoutItems_data();
    void refusesPagesWithoutItems();
};

namespace {

const char fullJob[] = R"({"id":1004471,"typeId":7,"typeName":"Boiler service","categoryId":3,"categoryName":"Gas",
 "contactId":99,"contactName":"Northgate Facilities","contactAddress":"12 Mill Lane, Leeds","contactLocation":null,
 "reference":"NG-2291","description":"Annual\r\nservice","orderNumber":"PO-4471",
 "personId":"1B4E28BA-2FA1-41D2-883F-0016D3CCA427","plannedDuration":90,"status":"scheduled",
 "statusModifiedAt":"2026-11-20T08:00:00Z","createdAt":"2026-11-01T09:30:00.125Z",
 "plannedStartAt":"2026-11-23T14:00:00Z","plannedEndAt":"2026-11-23T15:30:00Z","actualStartAt":null,
 "resourceId":12,"resourceName":"K. Adeyemi","somethingNew":{"a":[1]},
 "customFields":[{"definitionId":4711,"label":"Boiler make","type":"List","mandatory":true,"value":"Vaillant"},
                 {"definitionId":4712,"value":null}]})";

Job decoded(const QByteArray &json)
{
    const auto job = decodeJob(json);
    return job ? *job : Job();
}

QByteArray jobWith(const QByteArray &member)
{
    return "{\"id\":1," + member + '}';
}

} // namespace

void JobJsonTest::readsEveryMember()
{
    const Job job = decoded(fullJob);
    QCOMPARE(job.id, 1004471);
    QCOMPARE(job.typeId, 7);
    QCOMPARE(job.typeName, QStringLiteral("Boiler service"));
    QCOMPARE(job.categoryId, 3);
    QCOMPARE(job.categoryName, QStringLiteral("Gas"));
    QCOMPARE(job.contactId, 99);
    QCOMPARE(job.contactName, QStringLiteral("Northgate Facilities"));
    QCOMPARE(job.contactAddress, QStringLiteral("12 Mill Lane, Leeds"));
    QCOMPARE(job.resourceId, 12);
    QCOMPARE(job.resourceName, QStringLiteral("K. Adeyemi"));
    QCOMPARE(job.status, QStringLiteral("scheduled"));
    QCOMPARE(job.plannedDuration, FieldValue(90));
    QCOMPARE(job.reference, FieldValue(QStringLiteral("NG-2291")));
    QCOMPARE(job.orderNumber, FieldValue(QStringLiteral("PO-4471")));
    QCOMPARE(job.description, FieldValue(QStringLiteral("Annual\r\nservice")));
    QCOMPARE(job.personId, FieldValue(QStringLiteral("1b4e28ba-2fa1-41d2-883f-0016d3cca427")));
    QCOMPARE(job.createdAt, QDateTime(QDate(2026, 11, 1), QTime(9, 30, 0, 125), Qt::UTC));
    QCOMPARE(job.plannedEndAt, QDateTime(QDate(2026, 11, 23), QTime(15, 30), Qt::UTC));
    QVERIFY(!job.actualStartAt.isValid());
    QVERIFY(job.unreadable.isEmpty());
}

void JobJsonTest::toleratesWhatIsMissing()
{
    Job bare;
    bare.id = 1;
    QCOMPARE(decoded("{\"id\":1}"), bare);
    QCOMPARE(decoded(R"({"id":1,"typeName":null,"typeId":null,"status":null,"reference":null,"plannedDuration":null,
                        "personId":null,"customFields":null})"),
             bare);
}

void JobJsonTest::readsTimes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QDateTime>("time");

    const QDateTime two(QDate(2026, 11, 23), QTime(14, 0), Qt::UTC);
    QTest::newRow("UTC") << QByteArray("2026-11-23T14:00:00Z") << two;
    QTest::newRow("offset") << QByteArray("2026-11-23T15:00:00+01:00") << two;
    QTest::newRow("no offset means UTC") << QByteArray("2026-11-23T14:00:00") << two;
    QTest::newRow("seven digits of .NET") << QByteArray("2026-11-23T14:00:00.1234567Z") << two.addMSecs(123);
    QTest::newRow("S16 garbage") << QByteArray("tomorrow") << QDateTime();
    QTest::newRow("S16 impossible date") << QByteArray("2026-02-31T14:00:00Z") << QDateTime();
    QTest::newRow("empty") << QByteArray() << QDateTime();
}

void JobJsonTest::readsTimes()
{
    QFETCH(QByteArray, text);
    QFETCH(QDateTime, time);
    const QDateTime read = decoded(jobWith("\"plannedStartAt\":\"" + text + '"')).plannedStartAt;
    QCOMPARE(read, time);
    QVERIFY(!read.isValid() || read.timeSpec() == Qt::UTC);
}

void JobJsonTest::keepsUnreadableFields_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("raw");

    const auto row = [](const char *name, const char *member, const char *path, const char *raw) {
        QTest::newRow(name) << QByteArray(member) << QString::fromUtf8(path) << QString::fromUtf8(raw);
    };
    row("P4 S8 duration beyond int32", "\"plannedDuration\":3000000000", "plannedDuration", "3000000000");
    row("P4 S8 duration beyond int64", "\"plannedDuration\":1e30", "plannedDuration", "1e+30");
    row("S8 fraction", "\"plannedDuration\":1.5", "plannedDuration", "1.5");
    row("S16 number as string", "\"plannedDuration\":\"90\"", "plannedDuration", "\"90\"");
    row("S8 text as number", "\"reference\":7", "reference", "7");
    row("S8 text as object", "\"description\":{\"en\":[true,null,\"a\"]}", "description", "{\"en\":[true,null,\"a\"]}");
    row("P5 person that is no UUID", "\"personId\":\"17\"", "personId", "\"17\"");
    row("P5 person in braces", "\"personId\":\"{1b4e28ba-2fa1-41d2-883f-0016d3cca427}\"", "personId",
        "\"{1b4e28ba-2fa1-41d2-883f-0016d3cca427}\"");
    row("S8 custom value as boolean", R"("customFields":[{"definitionId":5,"value":true}])", "customFields[5]", "true");
    row("S8 custom value as number", R"("customFields":[{"definitionId":5,"value":9007199254740993}])",
        "customFields[5]", "9007199254740993");
}

void JobJsonTest::keepsUnreadableFields()
{
    QFETCH(QByteArray, member);
    QFETCH(QString, path);
    QFETCH(QString, raw);
    const Job job = decoded(jobWith(member));
    const FieldId field = *FieldId::fromPath(path);
    QCOMPARE(job.unreadable.size(), 1);
    QCOMPARE(job.unreadable.value(field), raw);
    QVERIFY(valueOf(job, field).isNull());
    QCOMPARE(decoded(encodeJob(job)), job);
}

void JobJsonTest::readsIdsExactly_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<qint64>("value");

    QTest::newRow("beyond double") << QByteArray("9007199254740993") << qint64(9007199254740993);
    QTest::newRow("largest int64") << QByteArray("9223372036854775807") << qint64(9223372036854775807);
    QTest::newRow("whole in scientific form") << QByteArray("1e3") << qint64(1000);
    QTest::newRow("P4 beyond int64") << QByteArray("9223372036854775808") << qint64(0);
    QTest::newRow("S16 as string") << QByteArray("\"1\"") << qint64(0);
    QTest::newRow("fraction") << QByteArray("1.5") << qint64(0);
    QTest::newRow("zero") << QByteArray("0") << qint64(0);
    QTest::newRow("P4 negative") << QByteArray("-1") << qint64(0);
}

void JobJsonTest::readsIdsExactly()
{
    QFETCH(QByteArray, id);
    QFETCH(qint64, value);
    const auto job = decodeJob("{\"id\":" + id + '}');
    QCOMPARE(job.isOk(), value != 0);
    if (job)
        QCOMPARE(job->id, value);
    else
        QCOMPARE(job.error().where, QStringLiteral("id"));
}

void JobJsonTest::namesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");

    const auto row = [](const char *name, const QByteArray &json, const char *where = "") {
        QTest::newRow(name) << json << QString::fromLatin1(where);
    };
    row("empty", "");
    row("white space", " \r\n");
    row("S16 null", "null", "offset");
    row("S16 array", "[]");
    row("S16 1e400", "{\"id\":1,\"x\":1e400}", "offset");
    row("S16 NaN", "{\"id\":NaN}", "offset");
    row("S16 trailing text", "{\"id\":1} x", "offset");
    row("N12 cut short", "{\"id\":1,\"reference\":\"NG", "offset");
    row("S16 depth 1025", "{\"id\":1,\"x\":" + QByteArray(1025, '[') + QByteArray(1025, ']') + '}', "offset");
    row("S16 UTF-16 little endian", QByteArray("\xFF\xFE{\0}\0", 6));
    row("S16 UTF-16 big endian", QByteArray("\xFE\xFF\0{\0}", 6));
    row("S16 UTF-16 without mark", QByteArray("{\0}\0", 4));
    row("S16 bad UTF-8", "{\"id\":1,\"reference\":\"\xFF\"}", "offset");
    row("N13 a page", "<!DOCTYPE html><html>", "offset");
    row("missing id", "{}", "id");
}

void JobJsonTest::namesWhatIsWrong()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, where);
    const auto job = decodeJob(json);
    QVERIFY(!job);
    QVERIFY(!job.error().what.isEmpty());
    QVERIFY2(where.isEmpty() || job.error().where.startsWith(where), qPrintable(job.error().where));
    QCOMPARE(job.error().where.isEmpty(), where.isEmpty());
}

void JobJsonTest::keepsWhatItDoesNotKnow()
{
    QCOMPARE(decoded(jobWith(R"("status":"paused by robot")")).status, QStringLiteral("paused by robot"));
    // S16: of duplicate keys the last counts; a byte order mark is no error.
    QCOMPARE(decoded("\xEF\xBB\xBF{\"id\":1,\"reference\":\"a\",\"reference\":\"b\"}").reference,
             FieldValue(QStringLiteral("b")));
    QCOMPARE(decoded(jobWith("\"reference\":\"\xEF\xBB\xBF"
                             "a\""))
                 .reference,
             FieldValue(QStringLiteral("\uFEFFa")));
    // .NET's empty Guid is nobody.
    QVERIFY(decoded(jobWith(R"("personId":"00000000-0000-0000-0000-000000000000")")).personId.isNull());
}

void JobJsonTest::readsCustomFields()
{
    const Job job = decoded(fullJob);
    QCOMPARE(job.customFields.size(), 2);
    QCOMPARE(job.customFields.at(0), (CustomField{4711,
                                                  QStringLiteral("Boiler make"),
                                                  CustomFieldType::List,
                                                  QStringLiteral("List"),
                                                  true,
                                                  {},
                                                  FieldValue(QStringLiteral("Vaillant"))}));
    QCOMPARE(job.customFields.at(1), (CustomField{4712, {}, CustomFieldType::Unknown, {}, false, {}, {}}));

    const Job odd = decoded(jobWith(R"("customFields":[7,null,{"value":"x"},{"definitionId":"5","value":"x"},
        {"definitionId":5,"type":"Hologram","value":"a"},{"definitionId":5,"value":"b"}])"));
    QCOMPARE(odd.customFields.size(), 2);
    QCOMPARE(odd.customFields.first().type, CustomFieldType::Unknown);
    QCOMPARE(odd.customFields.first().typeWord, QStringLiteral("Hologram"));
    QVERIFY(isAmbiguous(odd, 5)); // S7
}

void JobJsonTest::writesTheSameAgain_data()
{
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("full") << QByteArray(fullJob);
    QTest::newRow("bare") << QByteArray("{\"id\":1}");
    QTest::newRow("P2 text") << jobWith("\"description\":\"a\xC2\xA0\xE2\x80\xA8\\r\\n\xF0\x9F\x94\xA7\\u0000\"");
    QTest::newRow("P3 lone surrogate") << jobWith(
        R"("description":"a\ud800","customFields":[{"definitionId":1,"value":"\udc00"}])");
    QTest::newRow("P2 byte order mark as text") << jobWith("\"description\":\"\xEF\xBB\xBF"
                                                           "a\"");
    QTest::newRow("P8 empty texts") << jobWith(R"("reference":"","orderNumber":null)");
    QTest::newRow("S7 repeated ids") << jobWith(
        R"("customFields":[{"definitionId":5,"value":"a"},{"definitionId":5,"value":null}])");
    QTest::newRow("options") << jobWith(
        R"("customFields":[{"definitionId":5,"type":"List","options":["a","b"],"value":"a"}])");
}

void JobJsonTest::writesTheSameAgain()
{
    QFETCH(QByteArray, json);
    const auto job = decodeJob(json);
    QVERIFY(job);
    const auto again = decodeJob(encodeJob(*job));
    QVERIFY(again);
    QVERIFY(*again == *job);
}

void JobJsonTest::readsPages()
{
    const auto page = decodeJobPage(R"({"items":[{"id":1},{"id":"x"},null,{"id":2}],"pageNumber":1})");
    QVERIFY(page);
    QCOMPARE(page->itemCount, 4);
    QCOMPARE(page->jobs.size(), 2);
    QCOMPARE(page->jobs.last().id, 2);
    const auto empty = decodeJobPage(R"({"items":[]})");
    QVERIFY(empty && empty->itemCount == 0);
}

void JobJsonTest::refusesPagesWithoutItems_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("S16 missing") << QByteArray("{}");
    QTest::newRow("S16 null") << QByteArray("{\"items\":null}");
    QTest::newRow("S16 object") << QByteArray("{\"items\":{}}");
}

void JobJsonTest::refusesPagesWithoutItems()
{
    QFETCH(QByteArray, json);
    const auto page = decodeJobPage(json);
    QVERIFY(!page);
    QCOMPARE(page.error().where, QStringLiteral("items"));
}

QTEST_GUILESS_MAIN(JobJsonTest)
#include "tst_jobjson.moc"
