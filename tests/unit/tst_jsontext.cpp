// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/jsontext.h"

#include <QJsonArray>
#include <QTest>

using namespace jobwright;

class JsonTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatItRead_data();
    void writesWhatItRead();
    void readsIntegersExactly_data();
    void readsIntegersExactly();
    void refusesWhatIsNoValue_data();
    void refusesWhatIsNoValue();
};

void JsonTextTest::writesWhatItRead_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json : {"null",
                             "true",
                             "false",
                             "0",
                             "-1",
                             "9007199254740993",
                             "9223372036854775807",
                             "-9223372036854775808",
                             "1.5",
                             "1e+300",
                             "\"\"",
                             "[]",
                             "{}",
                             "[1,[2,{\"a\":null}]]",
                             "\"a\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\"",
                             "\"\\ud800\"",
                             "\"\xEF\xBB\xBF\"",
                             "{\"a\":\"\xEF\xBB\xBF"
                             "c\\n\xEF\xBB\xBF\",\"\xEF\xBB\xBF"
                             "b\":1}",
                             "\"\\udc00\\ud800\"",
                             "\"\xF0\x9F\x94\xA7\xE2\x80\xA8\"",
                             "{\"\\ud800\":1}"})
        QTest::newRow(json) << QByteArray(json);
}

void JsonTextTest::writesWhatItRead()
{
    QFETCH(QByteArray, json);
    const std::optional<QJsonValue> value = parseJsonValue(json);
    QVERIFY(value.has_value());
    QCOMPARE(compactJson(*value), json);
}

void JsonTextTest::readsIntegersExactly_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<qint64>("number");
    QTest::newRow("zero") << QByteArray("0") << true << qint64(0);
    QTest::newRow("one") << QByteArray("1") << true << qint64(1);
    QTest::newRow("minus zero") << QByteArray("-0") << true << qint64(0);
    QTest::newRow("P4 beyond int32") << QByteArray("3000000000") << true << qint64(3000000000);
    QTest::newRow("P4 beyond double") << QByteArray("9007199254740993") << true << qint64(9007199254740993);
    QTest::newRow("P4 beyond int64") << QByteArray("9223372036854775808") << false << qint64(0);
    QTest::newRow("fraction") << QByteArray("0.5") << false << qint64(0);
    QTest::newRow("S16 string") << QByteArray("\"1\"") << false << qint64(0);
    QTest::newRow("boolean") << QByteArray("true") << false << qint64(0);
    QTest::newRow("null") << QByteArray("null") << false << qint64(0);
}

void JsonTextTest::readsIntegersExactly()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, whole);
    QFETCH(qint64, number);
    const std::optional<qint64> read = integerIn(*parseJsonValue(json));
    QCOMPARE(read.has_value(), whole);
    QCOMPARE(read.value_or(0), number);
}

void JsonTextTest::refusesWhatIsNoValue_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json : {"", " ", "1,2", "1]", "],[", "nul", "{", "\xFF", "1e400", "NaN"})
        QTest::newRow(json) << QByteArray(json);
    QTest::newRow("UTF-16") << QByteArray("\xFE\xFF\0"
                                          "1",
                                          4);
}

void JsonTextTest::refusesWhatIsNoValue()
{
    QFETCH(QByteArray, json);
    QVERIFY(!parseJsonValue(json));
}

QTEST_GUILESS_MAIN(JsonTextTest)
#include "tst_jsontext.moc"
