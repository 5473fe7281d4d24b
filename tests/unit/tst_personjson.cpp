// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/personjson.h"

#include <QTest>

using namespace jobwright;

class PersonJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPersons();
    void leavesOutAndCounts();
    void refusesWhatIsNoPage_data();
    void refusesWhatIsNoPage();
};

void PersonJsonTest::readsPersons()
{
    const auto page = decodePersonPage(R"({"items":[{"id":"1B4E28BA-2FA1-41D2-883F-0016D3CCA427","contactId":99,
        "title":"Ms","forename":"Ann","surname":"Shaw","email":"a@example.com","mobile":"07700","landline":"0113",
        "extension":"12","position":"Site manager","createdAt":"2026-01-01T00:00:00Z","new":1}]})");
    QVERIFY(page);
    const Person expected{QStringLiteral("1b4e28ba-2fa1-41d2-883f-0016d3cca427"),
                          99,
                          QStringLiteral("Ms"),
                          QStringLiteral("Ann"),
                          QStringLiteral("Shaw"),
                          QStringLiteral("a@example.com"),
                          QStringLiteral("07700"),
                          QStringLiteral("0113"),
                          QStringLiteral("12"),
                          QStringLiteral("Site manager")};
    QCOMPARE(page->persons, QList<Person>{expected});
}

void PersonJsonTest::leavesOutAndCounts()
{
    const auto page = decodePersonPage(R"({"items":[null,7,{},{"id":"17"},{"id":null},
        {"id":"1b4e28ba-2fa1-41d2-883f-0016d3cca427","surname":null,"contactId":"99"}]})");
    QVERIFY(page);
    QCOMPARE(page->itemCount, 6);
    QCOMPARE(page->persons.size(), 1);
    QCOMPARE(page->persons.first().contactId, 0);
    QCOMPARE(page->persons.first().displayName(), page->persons.first().id);
}

void PersonJsonTest::refusesWhatIsNoPage_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("S16 missing") << QByteArray("{}");
    QTest::newRow("S16 null") << QByteArray("{\"items\":null}");
    QTest::newRow("S16 array") << QByteArray("[]");
    QTest::newRow("N12 cut short") << QByteArray("{\"items\":[");
}

void PersonJsonTest::refusesWhatIsNoPage()
{
    QFETCH(QByteArray, json);
    QVERIFY(!decodePersonPage(json));
}

QTEST_GUILESS_MAIN(PersonJsonTest)
#include "tst_personjson.moc"
