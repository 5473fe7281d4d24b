// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/fieldid.h"
#include "wire/updatejson.h"

#include <QTest>

using namespace jobwright;

class UpdateJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodesByteExactly_data();
    void encodesByteExactly();
    void keepsTextToTheByte_data();
    void keepsTextToTheByte();
    void escapesLoneSurrogates();
    void listsCustomFieldsInTheOrderOfTheArray();
    void refusesToHalfUnderstand_data();
    void refusesToHalfUnderstand();
};

void UpdateJsonTest::encodesByteExactly_data()
{
    QTest::addColumn<JobEdit>("edit");
    QTest::addColumn<QByteArray>("json");

    const auto text = [](const char *utf8) { return Change::set(FieldValue(QString::fromUtf8(utf8))); };
    QTest::newRow("nothing") << JobEdit{} << QByteArray("{}");
    QTest::newRow("I4 a kept field never enters")
        << JobEdit{{FieldKey::Reference, Change::keep()}, {FieldKey::OrderNumber, Change::clear()}}
        << QByteArray(R"({"orderNumber":null})");
    QTest::newRow("P8 empty text is not null")
        << JobEdit{{FieldKey::Reference, text("")}, {FieldKey::OrderNumber, Change::clear()}}
        << QByteArray(R"({"reference":"","orderNumber":null})");
    QTest::newRow("P8 white space stays")
        << JobEdit{{FieldKey::Reference, text("  ")}} << QByteArray(R"({"reference":"  "})");
    QTest::newRow("P4 largest duration") << JobEdit{{FieldKey::PlannedDuration, Change::set(FieldValue(2147483647))}}
                                         << QByteArray(R"({"plannedDuration":2147483647})");
    QTest::newRow("all kinds, in the order on screen, custom fields by id")
        << JobEdit{{FieldId::custom(4712), Change::clear()}, {FieldId::custom(9007199254740993), text("x")},
                   {FieldId::custom(5), text("Yes")},        {FieldKey::Description, text("d")},
                   {FieldKey::PersonId, Change::clear()},    {FieldKey::PlannedDuration, Change::set(FieldValue(135))}}
        << QByteArray(R"({"plannedDuration":135,"personId":null,"description":"d","customFields":[)"
                      R"({"definitionId":5,"value":"Yes"},{"definitionId":4712,"value":null},)"
                      R"({"definitionId":9007199254740993,"value":"x"}]})");
}

void UpdateJsonTest::encodesByteExactly()
{
    QFETCH(JobEdit, edit);
    QFETCH(QByteArray, json);

    QCOMPARE(encodeUpdate(edit).json, json);
    edit.removeIf(
        [](const std::pair<const FieldId &, Change &> entry) { return entry.second.kind == Change::Kind::Keep; });
    QCOMPARE(decodeUpdate(json), edit);
}

void UpdateJsonTest::keepsTextToTheByte_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("json");

    const auto plain = [](const char *name, const char *utf8) {
        QTest::newRow(name) << QString::fromUtf8(utf8) << QByteArray(utf8);
    };
    plain("P2 no-break space", "a\xC2\xA0"
                               "b");
    plain("P2 line and paragraph separators", "a\xE2\x80\xA8"
                                              "b\xE2\x80\xA9"
                                              "c");
    plain("P2 emoji with joiners", "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x94\xA7");
    plain("P2 right to left", "\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D");
    plain("P2 composed and decomposed", "\xC3\xA9 e\xCC\x81");
    plain("P2 soft hyphen", "a\xC2\xAD"
                            "b");
    plain("P3 bidi override", "\xE2\x80\xAE"
                              "abc");
    plain("P3 delete and C1", "\x7F\xC2\x85");
    plain("slash", "a/b");
    QTest::newRow("P2 byte order mark as text") << QStringLiteral("\uFEFFa")
                                                << QByteArray("\xEF\xBB\xBF"
                                                              "a");
    QTest::newRow("P2 CRLF") << QStringLiteral("a\r\nb\rc\n") << QByteArray(R"(a\r\nb\rc\n)");
    QTest::newRow("quote and backslash") << QStringLiteral("\"\\") << QByteArray(R"(\"\\)");
    QTest::newRow("P3 escape and bell") << QStringLiteral("\x1B\x07\b\f\t") << QByteArray(R"(\u001b\u0007\b\f\t)");
}

void UpdateJsonTest::keepsTextToTheByte()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, json);

    const JobEdit edit{{FieldKey::Description, Change::set(FieldValue(text))}};
    const UpdateBody body = encodeUpdate(edit);
    QCOMPARE(body.json, "{\"description\":\"" + json + "\"}");
    QCOMPARE(decodeUpdate(body.json), edit);
}

void UpdateJsonTest::escapesLoneSurrogates()
{
    const QString text = u'a' + QString(QChar(0xD800)) + u'b' + QChar(0xDC00);
    const JobEdit edit{{FieldKey::Description, Change::set(FieldValue(text))}};
    const UpdateBody body = encodeUpdate(edit);
    QCOMPARE(body.json, QByteArray(R"({"description":"a\ud800b\udc00"})"));
    QCOMPARE(decodeUpdate(body.json), edit);
}

void UpdateJsonTest::listsCustomFieldsInTheOrderOfTheArray()
{
    const JobEdit edit{{FieldId::custom(30), Change::clear()},
                       {FieldId::custom(4), Change::keep()},
                       {FieldId::custom(200), Change::clear()},
                       {FieldId::custom(1), Change::clear()}};
    QCOMPARE(encodeUpdate(edit).customFields, (QList<qint64>{1, 30, 200}));
}

void UpdateJsonTest::refusesToHalfUnderstand_data()
{
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("no JSON") << QByteArray("{\"reference\":");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("unknown member") << QByteArray(R"({"reference":"a","colour":"red"})");
    QTest::newRow("wrong type") << QByteArray(R"({"reference":"a","orderNumber":7})");
    QTest::newRow("S16 duration as text") << QByteArray(R"({"plannedDuration":"90"})");
    QTest::newRow("P4 duration beyond int32") << QByteArray(R"({"plannedDuration":2147483648})");
    QTest::newRow("custom fields as object") << QByteArray(R"({"customFields":{}})");
    QTest::newRow("entry without value") << QByteArray(R"({"customFields":[{"definitionId":1}]})");
    QTest::newRow("entry without id") << QByteArray(R"({"customFields":[{"value":"x"}]})");
}

void UpdateJsonTest::refusesToHalfUnderstand()
{
    QFETCH(QByteArray, json);
    QVERIFY(decodeUpdate(json).isEmpty());
}

QTEST_GUILESS_MAIN(UpdateJsonTest)
#include "tst_updatejson.moc"
