// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/inputjson.h"

#include <QTest>

using namespace jobwright;

class InputJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAndReadsAgain();
    void skipsAndCounts_data();
    void skipsAndCounts();
};

void InputJsonTest::writesAndReadsAgain()
{
    const JobInput input{{FieldKey::PlannedDuration, {Change::Kind::Set, QStringLiteral("1h3")}},
                         {FieldKey::Reference, {Change::Kind::Clear, {}}},
                         {FieldKey::Description,
                          {Change::Kind::Set, QStringLiteral("a\u00A0b\r\n\u2028") + QChar(0xD800) + QChar(u'\0')}},
                         {FieldId::custom(9007199254740993), {Change::Kind::Set, QStringLiteral("")}}};
    const QByteArray json = encodeInput(input);
    QVERIFY(json.contains(R"("reference":{"kind":"clear"})"));
    int skipped = -1;
    QVERIFY(decodeInput(json, &skipped) == input);
    QCOMPARE(skipped, 0);
    QCOMPARE(encodeInput({{FieldKey::Reference, {}}}), QByteArray("{}"));
}

void InputJsonTest::skipsAndCounts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("skipped");
    QTest::newRow("unknown field") << QByteArray(R"({"colour":{"kind":"clear"},"reference":{"kind":"clear"}})") << 1;
    QTest::newRow("unknown kind") << QByteArray(R"({"orderNumber":{"kind":"add"},"reference":{"kind":"clear"}})") << 1;
    QTest::newRow("no text") << QByteArray(R"({"orderNumber":{"kind":"set"},"reference":{"kind":"clear"}})") << 1;
    QTest::newRow("no object") << QByteArray(R"({"orderNumber":"x","personId":null,"reference":{"kind":"clear"}})")
                               << 2;
}

void InputJsonTest::skipsAndCounts()
{
    QFETCH(QByteArray, json);
    QFETCH(int, skipped);
    int counted = 0;
    const JobInput input = decodeInput(json, &counted);
    QCOMPARE(counted, skipped);
    QCOMPARE(input.keys(), QList<FieldId>{FieldKey::Reference});
    QVERIFY(decodeInput("no JSON", &counted).isEmpty());
    QCOMPARE(counted, 1);
    QVERIFY(decodeInput(json).size() == 1);
}

QTEST_GUILESS_MAIN(InputJsonTest)
#include "tst_inputjson.moc"
