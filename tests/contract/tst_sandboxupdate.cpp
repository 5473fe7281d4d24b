// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sandboxprocess.h"

#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace jobwright;

namespace {

constexpr qint64 scheduled = 1004471; // boiler service: order number required
constexpr qint64 started = 1004472;
constexpr qint64 completedOk = 1004473;
constexpr qint64 completedWithIssues = 1004474;
constexpr qint64 unscheduled = 1004476; // drain clearance: order number can be cleared
constexpr qint64 suspended = 1004478;
constexpr qint64 shared = 1004479;
constexpr qint64 big = 1004480;

QByteArray entry(qint64 id, const QByteArray &jsonValue)
{
    return "{\"definitionId\":" + QByteArray::number(id) + ",\"value\":" + jsonValue + '}';
}

QByteArray fields(const QByteArray &entries)
{
    return "{\"customFields\":[" + entries + "]}";
}

QByteArray text(int length)
{
    return '"' + QByteArray(length, 'x') + '"';
}

} // namespace

/// PATCH /v1/jobs/{jobId}: what is taken, what is refused, and under which keys.
class SandboxUpdate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takes_data();
    void takes();
    void refuses_data();
    void refuses();
    void refusesContentType_data();
    void refusesContentType();
    void leavesJobAloneWhenRefused();
    void reportsAllErrorsAtOnce();
    void keepsUntouchedTexts();
    void replacesClearedPersonByPrimary();
    void takesPersonsOfTheContactOnly();
    void clearsAndSetsCustomFields();
    void changesTwoThousandFields();
    void allowsReferenceOfFinishedJob();
    void answersSecondUpdateTheSame();
    void doesNotKnowTheJob();

private:
    [[nodiscard]] HttpAnswer patch(qint64 id, const QByteArray &body);
    [[nodiscard]] QJsonValue field(qint64 job, qint64 definition);

    std::unique_ptr<SandboxProcess> m_sandbox;
};

void SandboxUpdate::init()
{
    // One server for all rows; those that change a job use values no other row asks about.
    if (m_sandbox)
        return;
    m_sandbox = std::make_unique<SandboxProcess>();
    QVERIFY2(m_sandbox->start(), m_sandbox->errorText().constData());
}

HttpAnswer SandboxUpdate::patch(qint64 id, const QByteArray &body)
{
    return m_sandbox->call("PATCH", "/v1/jobs/" + QByteArray::number(id), body);
}

QJsonValue SandboxUpdate::field(qint64 job, qint64 definition)
{
    const QJsonArray all = m_sandbox->job(job).value(QLatin1String("customFields")).toArray();
    for (const QJsonValue &one : all) {
        if (one[QLatin1String("definitionId")].toInteger() == definition)
            return one[QLatin1String("value")];
    }
    return QJsonValue(QJsonValue::Undefined);
}

void SandboxUpdate::takes_data()
{
    QTest::addColumn<qint64>("job");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("property"); // of the job, empty: nothing to see
    QTest::addColumn<QJsonValue>("value");
    const QJsonValue null(QJsonValue::Null);
    QTest::newRow("nothing") << scheduled << QByteArray("{}") << QStringLiteral("reference")
                             << QJsonValue(QStringLiteral("NG-2291"));
    QTest::newRow("no custom fields") << scheduled << fields({}) << QStringLiteral("reference")
                                      << QJsonValue(QStringLiteral("NG-2291"));
    QTest::newRow("duration 1") << scheduled << QByteArray("{\"plannedDuration\":1}")
                                << QStringLiteral("plannedDuration") << QJsonValue(1);
    QTest::newRow("duration 43200") << scheduled << QByteArray("{\"plannedDuration\":43200}")
                                    << QStringLiteral("plannedDuration") << QJsonValue(43200);
    QTest::newRow("duration once started")
        << started << QByteArray("{\"plannedDuration\":77}") << QStringLiteral("plannedDuration") << QJsonValue(77);
    QTest::newRow("reference once completed") << completedOk << QByteArray("{\"reference\":\"done-1\"}")
                                              << QStringLiteral("reference") << QJsonValue(QStringLiteral("done-1"));
    QTest::newRow("clear reference") << unscheduled << QByteArray("{\"reference\":null}") << QStringLiteral("reference")
                                     << null;
    QTest::newRow("empty reference is not null")
        << unscheduled << QByteArray("{\"reference\":\"\"}") << QStringLiteral("reference") << QJsonValue(QString());
    QTest::newRow("reference of 40") << unscheduled << "{\"reference\":" + text(40) + "}" << QStringLiteral("reference")
                                     << QJsonValue(QString(40, QLatin1Char('x')));
    QTest::newRow("own reference again") << scheduled << QByteArray("{\"reference\":\"NG-2291\"}")
                                         << QStringLiteral("reference") << QJsonValue(QStringLiteral("NG-2291"));
    QTest::newRow("clear order number") << unscheduled << QByteArray("{\"orderNumber\":null}")
                                        << QStringLiteral("orderNumber") << null;
    QTest::newRow("order number of 80") << unscheduled << "{\"orderNumber\":" + text(80) + "}"
                                        << QStringLiteral("orderNumber") << QJsonValue(QString(80, QLatin1Char('x')));
    QTest::newRow("set required order number")
        << scheduled << QByteArray("{\"orderNumber\":\"PO-4480\"}") << QStringLiteral("orderNumber")
        << QJsonValue(QStringLiteral("PO-4480"));
    QTest::newRow("empty description") << unscheduled << QByteArray("{\"description\":\"\"}")
                                       << QStringLiteral("description") << QJsonValue(QString());
    QTest::newRow("description of 8000") << unscheduled << "{\"description\":" + text(8000) + "}"
                                         << QStringLiteral("description")
                                         << QJsonValue(QString(8000, QLatin1Char('x')));
    QTest::newRow("spaces stay") << unscheduled << QByteArray("{\"description\":\"  a\\r\\n\xc2\xa0\xe2\x80\xa8 \"}")
                                 << QStringLiteral("description")
                                 << QJsonValue(QString::fromUtf16(u"  a\r\n\u00a0\u2028 "));
    QTest::newRow("duration of a shared job")
        << shared << QByteArray("{\"plannedDuration\":75}") << QStringLiteral("plannedDuration") << QJsonValue(75);
}

void SandboxUpdate::takes()
{
    QFETCH(qint64, job);
    QFETCH(QByteArray, body);
    QFETCH(QString, property);
    QFETCH(QJsonValue, value);
    const QString modified = m_sandbox->job(job).value(QLatin1String("statusModifiedAt")).toString();
    const HttpAnswer answer = patch(job, body);
    QCOMPARE(answer.status, 204);
    QVERIFY(answer.body.isEmpty());
    QCOMPARE(m_sandbox->job(job).value(property), value);
    QCOMPARE(m_sandbox->job(job).value(QLatin1String("statusModifiedAt")).toString(), modified);
}

void SandboxUpdate::refuses_data()
{
    QTest::addColumn<qint64>("job");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QStringList>("keys"); // sorted
    const auto malformed = [](const char *row, const QByteArray &body, const char *key) {
        QTest::newRow(row) << scheduled << body << 400 << QStringList{QLatin1String(key), QStringLiteral("update")};
    };
    const auto broken = [](const char *row, qint64 job, const QByteArray &body, const char *key) {
        QTest::newRow(row) << job << body << 422 << QStringList{QLatin1String(key)};
    };
    malformed("empty body", "  ", "");
    malformed("null", "null", "");
    malformed("array", "[]", "$");
    malformed("not JSON", "{bad", "$");
    malformed("cut off", "{\"reference\":\"NG", "$");
    malformed("trailing text", "{} x", "$");
    malformed("NaN", "{\"plannedDuration\":NaN}", "$");
    malformed("duration as text", "{\"plannedDuration\":\"90\"}", "$.plannedDuration");
    malformed("duration with decimals", "{\"plannedDuration\":90.0}", "$.plannedDuration");
    malformed("duration beyond int32", "{\"plannedDuration\":3000000000}", "$.plannedDuration");
    malformed("duration below int32", "{\"plannedDuration\":-3000000000}", "$.plannedDuration");
    malformed("reference as number", "{\"reference\":1}", "$.reference");
    malformed("description as object", "{\"description\":{}}", "$.description");
    malformed("order number as flag", "{\"orderNumber\":true}", "$.orderNumber");
    malformed("lone surrogate", "{\"description\":\"\\ud800\"}", "$.description");
    malformed("unknown property", "{\"colour\":\"red\"}", "$.colour");
    malformed("property in other case", "{\"Reference\":\"x\"}", "$.Reference");
    malformed("person as text", "{\"personId\":\"A. Shaw\"}", "$.personId");
    malformed("person with braces", "{\"personId\":\"{10e2c468-65e9-4746-94d7-973c5c2a449c}\"}", "$.personId");
    malformed("person with trailing text", "{\"personId\":\"10e2c468-65e9-4746-94d7-973c5c2a449cXX\"}", "$.personId");
    malformed("person with line end", "{\"personId\":\"10e2c468-65e9-4746-94d7-973c5c2a449c\\n\"}", "$.personId");
    malformed("fields as object", "{\"customFields\":{}}", "$.customFields");
    malformed("field as number", fields("4711"), "$.customFields[0]");
    malformed("field without id", fields("{\"value\":\"x\"}"), "$.customFields[0]");
    malformed("field id as text", fields(entry(4711, "null") + ",{\"definitionId\":\"4712\"}"),
              "$.customFields[1].definitionId");
    malformed("field id with decimals", fields("{\"definitionId\":4711.0}"), "$.customFields[0].definitionId");
    malformed("duration with exponent", "{\"plannedDuration\" : 9e1}", "$.plannedDuration");
    malformed("field value as number", fields(entry(4714, "1.4")), "$.customFields[0].value");
    malformed("field with more", fields("{\"definitionId\":4711,\"label\":\"x\"}"), "$.customFields[0].label");

    broken("duration null", scheduled, "{\"plannedDuration\":null}", "PlannedDuration");
    broken("duration 0", scheduled, "{\"plannedDuration\":0}", "PlannedDuration");
    broken("duration negative", scheduled, "{\"plannedDuration\":-1}", "PlannedDuration");
    broken("duration 43201", scheduled, "{\"plannedDuration\":43201}", "PlannedDuration");
    broken("description null", scheduled, "{\"description\":null}", "Description");
    broken("description of 8001", scheduled, "{\"description\":" + text(8001) + "}", "description");
    broken("description with NUL", scheduled, "{\"description\":\"a\\u0000b\"}", "description");
    for (const auto &[name, id] :
         {std::pair{"started", started}, std::pair{"suspended", suspended}, std::pair{"completedOk", completedOk},
          std::pair{"completedWithIssues", completedWithIssues}}) {
        broken(qPrintable(QStringLiteral("S9 description of a job %1").arg(QLatin1String(name))), id,
               "{\"description\":\"x\"}", "Description");
        broken(qPrintable(QStringLiteral("S9 person of a job %1").arg(QLatin1String(name))), id, "{\"personId\":null}",
               "PersonId");
    }
    broken("reference of 41", scheduled, "{\"reference\":" + text(41) + "}", "reference");
    broken("reference in use", scheduled, "{\"reference\":\"NG-2297\"}", "Reference");
    broken("reference of a shared job", shared, "{\"reference\":null}", "Reference");
    broken("order number of 81", scheduled, "{\"orderNumber\":" + text(81) + "}", "orderNumber");
    broken("order number required", scheduled, "{\"orderNumber\":null}", "OrderNumber");
    broken("order number required, empty", scheduled, "{\"orderNumber\":\" \"}", "OrderNumber");
    broken("order number of a shared job", shared, "{\"orderNumber\":\"PO-1\"}", "OrderNumber");
    broken("person unknown", scheduled, "{\"personId\":\"00000000-0000-0000-0000-000000000000\"}", "PersonId");
    broken("fields null", scheduled, "{\"customFields\":null}", "CustomFields");
    broken("field twice", scheduled, fields(entry(4711, "\"No\"") + ',' + entry(4711, "\"Yes\"")),
           "CustomFields[1].DefinitionId");
    broken("field of another type", scheduled, fields(entry(4740, "\"1\"")), "CustomFields[0].DefinitionId");
    broken("field unknown", scheduled, fields(entry(4711, "\"No\"") + ',' + entry(-1, "null")),
           "CustomFields[1].DefinitionId");
    broken("statement", scheduled, fields(entry(4710, "\"x\"")), "CustomFields[0]");
    broken("mandatory cleared", scheduled, fields(entry(4717, "null")), "CustomFields[0].Value");
    broken("mandatory emptied", scheduled, fields(entry(4717, "\"\"")), "CustomFields[0].Value");
    broken("text of 501", scheduled, fields(entry(4712, text(501))), "customFields[0].value");
    broken("number with comma", scheduled, fields(entry(4714, "\"1,5\"")), "CustomFields[0].Value");
    broken("number with group", scheduled, fields(entry(4714, "\"1 000\"")), "CustomFields[0].Value");
    broken("date written otherwise", scheduled, fields(entry(4715, "\"24.12.2026\"")), "CustomFields[0].Value");
    broken("date that is none", scheduled, fields(entry(4715, "\"2026-02-30\"")), "CustomFields[0].Value");
    broken("time with seconds", scheduled, fields(entry(4716, "\"14:00:00\"")), "CustomFields[0].Value");
    broken("time 24:00", scheduled, fields(entry(4716, "\"24:00\"")), "CustomFields[0].Value");
    broken("list value in other case", scheduled, fields(entry(4713, "\"vaillant\"")), "CustomFields[0].Value");
    broken("neither yes nor no", scheduled, fields(entry(4711, "\"yes\"")), "CustomFields[0].Value");
    broken("third entry of the body", scheduled,
           fields(entry(4711, "\"No\"") + ',' + entry(4716, "\"08:00\"") + ',' + entry(4714, "\"much\"")),
           "CustomFields[2].Value");
}

void SandboxUpdate::refuses()
{
    QFETCH(qint64, job);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QStringList, keys);
    const QJsonObject before = m_sandbox->job(job);
    const HttpAnswer answer = patch(job, body);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.errors().keys(), keys);
    QVERIFY(answer.headers.value("content-type").startsWith("application/problem+json"));
    QCOMPARE(m_sandbox->job(job), before);
}

void SandboxUpdate::refusesContentType_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("status");
    QTest::newRow("JSON") << QByteArray("application/json") << 204;
    QTest::newRow("JSON with charset") << QByteArray("Application/JSON; charset=utf-8") << 204;
    QTest::newRow("none") << QByteArray() << 415;
    QTest::newRow("text") << QByteArray("text/plain") << 415;
    QTest::newRow("merge patch") << QByteArray("application/merge-patch+json") << 415;
}

void SandboxUpdate::refusesContentType()
{
    QFETCH(QByteArray, type);
    QFETCH(int, status);
    SandboxProcess::Headers headers{{"Authorization", "Bearer " + m_sandbox->token()}, {"Customer-Id", "14532"}};
    if (!type.isEmpty())
        headers.emplaceBack("Content-Type", type);
    QCOMPARE(m_sandbox->raw("PATCH", "/v1/jobs/1004471", headers, "{}").status, status);
}

void SandboxUpdate::leavesJobAloneWhenRefused()
{
    const QJsonObject before = m_sandbox->job(scheduled);
    QCOMPARE(patch(scheduled, "{\"plannedDuration\":15,\"reference\":\"fine\",\"orderNumber\":null}").status, 422);
    QCOMPARE(m_sandbox->job(scheduled), before);
}

void SandboxUpdate::reportsAllErrorsAtOnce()
{
    const HttpAnswer answer =
        patch(scheduled,
              "{\"plannedDuration\":0,\"description\":null,\"reference\":" + text(41) +
                  ",\"orderNumber\":null,\"personId\":\"00000000-0000-0000-0000-000000000000\",\"customFields\":[" +
                  entry(4711, "\"perhaps\"") + ',' + entry(4711, text(501)) + ',' + entry(1, "null") + "]}");
    QCOMPARE(answer.status, 422);
    const QJsonObject errors = answer.errors();
    QCOMPARE(errors.keys(),
             (QStringList{QStringLiteral("CustomFields[0].Value"), QStringLiteral("CustomFields[1].DefinitionId"),
                          QStringLiteral("CustomFields[1].Value"), QStringLiteral("CustomFields[2].DefinitionId"),
                          QStringLiteral("Description"), QStringLiteral("OrderNumber"), QStringLiteral("PersonId"),
                          QStringLiteral("PlannedDuration"), QStringLiteral("customFields[1].value"),
                          QStringLiteral("reference")}));
    for (const QJsonValue &messages : errors)
        QVERIFY(!messages.toArray().isEmpty());
    // One rule writes a text in place of a list.
    QVERIFY(patch(shared, "{\"reference\":\"x\"}").errors().value(QLatin1String("Reference")).isString());
}

void SandboxUpdate::keepsUntouchedTexts()
{
    constexpr qint64 odd = 1004481;
    const QJsonObject before = m_sandbox->job(odd);
    QVERIFY(before.value(QLatin1String("description")).toString().contains(QChar(0x2028)));
    QVERIFY(before.value(QLatin1String("reference")).toString().contains(QChar(0xa0)));
    QCOMPARE(patch(odd, "{\"plannedDuration\":61}").status, 204);
    QJsonObject expected = before;
    expected.insert(QStringLiteral("plannedDuration"), 61);
    QCOMPARE(m_sandbox->job(odd), expected);
}

void SandboxUpdate::replacesClearedPersonByPrimary()
{
    const QJsonArray persons =
        m_sandbox->call("GET", "/v1/persons?contactId=61001").json().value(QLatin1String("items")).toArray();
    QCOMPARE(patch(scheduled, "{\"personId\":null}").status, 204);
    QCOMPARE(m_sandbox->job(scheduled).value(QLatin1String("personId")), persons.at(0)[QLatin1String("id")]);
}

void SandboxUpdate::takesPersonsOfTheContactOnly()
{
    const auto personOf = [this](const QByteArray &contact) {
        const HttpAnswer answer = m_sandbox->call("GET", "/v1/persons?contactId=" + contact);
        return answer.json().value(QLatin1String("items")).toArray().last()[QLatin1String("id")].toString();
    };
    const QString own = personOf("61001");
    QCOMPARE(patch(scheduled, "{\"personId\":\"" + own.toUpper().toLatin1() + "\"}").status, 204);
    QCOMPARE(m_sandbox->job(scheduled).value(QLatin1String("personId")).toString(), own);
    const HttpAnswer refused = patch(scheduled, "{\"personId\":\"" + personOf("61002").toLatin1() + "\"}");
    QCOMPARE(refused.status, 422);
    QVERIFY(refused.errors().contains(QLatin1String("PersonId")));
}

void SandboxUpdate::clearsAndSetsCustomFields()
{
    QCOMPARE(patch(scheduled, fields(entry(4711, "\"Yes\"") + ',' + entry(4712, "null") + ',' +
                                     entry(4714, "\"-0.25\"") + ',' + entry(4715, "\"2028-02-29\"") + ',' +
                                     entry(4716, "\"00:00\"") + ',' + entry(4713, "\"Worcester Bosch\"")))
                 .status,
             204);
    QCOMPARE(field(scheduled, 4711), QJsonValue(QStringLiteral("Yes")));
    QCOMPARE(field(scheduled, 4712), QJsonValue(QJsonValue::Null));
    QCOMPARE(field(scheduled, 4714), QJsonValue(QStringLiteral("-0.25")));
    QCOMPARE(field(scheduled, 4715), QJsonValue(QStringLiteral("2028-02-29")));
    QCOMPARE(field(scheduled, 4716), QJsonValue(QStringLiteral("00:00")));
    QCOMPARE(field(scheduled, 4713), QJsonValue(QStringLiteral("Worcester Bosch")));
    QCOMPARE(field(scheduled, 4717), QJsonValue(QStringLiteral("VAI-2017-00412")));
    // An empty text is a value.
    QCOMPARE(patch(scheduled, fields(entry(4712, "\"\""))).status, 204);
    QCOMPARE(field(scheduled, 4712), QJsonValue(QString()));
}

void SandboxUpdate::changesTwoThousandFields()
{
    const QJsonArray all = m_sandbox->job(big).value(QLatin1String("customFields")).toArray();
    QCOMPARE(all.size(), 2000);
    QByteArrayList entries;
    for (const QJsonValue &one : all) {
        if (one[QLatin1String("type")] == QLatin1String("Text"))
            entries.append(entry(one[QLatin1String("definitionId")].toInteger(), "\"new\""));
    }
    QVERIFY(entries.size() > 250);
    QCOMPARE(patch(big, fields(entries.join(','))).status, 204);
    QCOMPARE(field(big, 20001), QJsonValue(QStringLiteral("new")));
    QVERIFY(patch(big, fields(entry(20002, "\"x\""))).errors().contains(QLatin1String("CustomFields[0].Value")));
}

void SandboxUpdate::allowsReferenceOfFinishedJob()
{
    const QString taken = m_sandbox->job(completedWithIssues).value(QLatin1String("reference")).toString();
    QCOMPARE(patch(unscheduled, "{\"reference\":\"" + taken.toUtf8() + "\"}").status, 204);
    QCOMPARE(m_sandbox->job(unscheduled).value(QLatin1String("reference")).toString(), taken);
}

void SandboxUpdate::answersSecondUpdateTheSame()
{
    const QByteArray body = "{\"plannedDuration\":33,\"reference\":\"twice\"}";
    QCOMPARE(patch(unscheduled, body).status, 204);
    const QJsonObject once = m_sandbox->job(unscheduled);
    QCOMPARE(patch(unscheduled, body).status, 204);
    QCOMPARE(m_sandbox->job(unscheduled), once);
}

void SandboxUpdate::doesNotKnowTheJob()
{
    QCOMPARE(patch(42, "{}").status, 404);
    // Model binding comes first: a body that cannot be read is the first thing that is wrong.
    QCOMPARE(patch(42, "{bad").status, 400);
}

QTEST_GUILESS_MAIN(SandboxUpdate)
#include "tst_sandboxupdate.moc"
