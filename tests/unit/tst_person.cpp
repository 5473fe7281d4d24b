// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/person.h"

#include <QTest>

using namespace jobwright;

class PersonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatThereIs();
    void choosesTheNumberToCall();
};

void PersonTest::showsWhatThereIs()
{
    Person person;
    person.id = QStringLiteral("id");
    QCOMPARE(person.displayName(), QStringLiteral("id"));
    person.position = QStringLiteral("Site manager");
    QCOMPARE(person.displayName(), QStringLiteral("Site manager"));
    person.email = QStringLiteral("a@example.com");
    QCOMPARE(person.displayName(), QStringLiteral("a@example.com"));
    person.surname = QStringLiteral(" Shaw ");
    QCOMPARE(person.displayName(), QStringLiteral("Shaw"));
    person.forename = QStringLiteral("Ann");
    QCOMPARE(person.displayName(), QStringLiteral("Ann Shaw"));
}

void PersonTest::choosesTheNumberToCall()
{
    Person person;
    QCOMPARE(person.phone(), QString());
    person.extension = QStringLiteral("12");
    QCOMPARE(person.phone(), QString());
    person.landline = QStringLiteral("0113 1");
    QCOMPARE(person.phone(), QStringLiteral("0113 1 ext. 12"));
    person.mobile = QStringLiteral("07700");
    QCOMPARE(person.phone(), QStringLiteral("07700"));
}

QTEST_GUILESS_MAIN(PersonTest)
#include "tst_person.moc"
