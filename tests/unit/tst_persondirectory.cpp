// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/persondirectory.h"

#include "support/apifixture.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace jobwright;
using State = PersonDirectory::State;

namespace {

QByteArray uuid(int n)
{
    return "10e2c468-65e9-4746-94d7-" + QByteArray::number(n).rightJustified(12, '0');
}

QByteArray person(int n, const QByteArray &surname, qint64 contactId = 61001)
{
    return "{\"id\":\"" + uuid(n) + "\",\"contactId\":" + QByteArray::number(contactId) +
           ",\"forename\":\"A\",\"surname\":\"" + surname + "\"}";
}

FakeAnswer page(const QByteArrayList &persons)
{
    return FakeAnswer::json("{\"items\":[" + persons.join(',') + "]}");
}

} // namespace

class TestPersonDirectory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadsOnceAndSorts()
    {
        ApiFixture api;
        PersonDirectory directory(*api.client);
        QCOMPARE(directory.state(61001), State::NotAsked);
        api.network.queue(page({person(1, "Young"), person(2, "adams"), person(2, "adams"), person(3, "Shaw", 999)}));
        directory.load(61001);
        directory.load(61001);
        QCOMPARE(directory.state(61001), State::Loading);
        QTRY_COMPARE(directory.state(61001), State::Ready);
        const QList<Person> persons = directory.persons(61001);
        QCOMPARE(persons.size(), 2); // one came twice, one belongs to another contact
        QCOMPARE(persons.constFirst().surname, QStringLiteral("adams"));
        QCOMPARE(directory.names().value(QString::fromLatin1(uuid(1))), QStringLiteral("A Young"));
        directory.load(61001);
        QTest::qWait(20);
        QCOMPARE(api.network.requests().size(), 1);
        QCOMPARE(
            QUrlQuery(api.network.requests().constFirst().request.url()).queryItemValue(QStringLiteral("contactId")),
            QStringLiteral("61001"));
    }

    void takesAllPages()
    {
        ApiFixture api;
        PersonDirectory directory(*api.client);
        api.network.setHandler([](const RecordedRequest &request) {
            const QUrlQuery query(request.request.url());
            const int number = query.queryItemValue(QStringLiteral("pageNumber")).toInt();
            const int size = query.queryItemValue(QStringLiteral("pageSize")).toInt();
            QByteArrayList persons;
            for (int n = (number - 1) * size; n < qMin(number * size, 2500); ++n)
                persons.append(person(n, QByteArray::number(n)));
            return page(persons);
        });
        directory.load(61001);
        QTRY_COMPARE_WITH_TIMEOUT(directory.state(61001), State::Ready, 20000);
        QCOMPARE(directory.persons(61001).size(), 2500);
    }

    void S11_withoutTheScopeOnlyTheIdRemains()
    {
        ApiFixture api;
        PersonDirectory directory(*api.client);
        QSignalSpy changed(&directory, &PersonDirectory::stateChanged);
        api.network.queue(FakeAnswer::problem(403));
        directory.load(61001);
        QTRY_COMPARE(directory.state(61001), State::NotAllowed);
        QCOMPARE(changed.size(), 2);
        QVERIFY(directory.persons(61001).isEmpty());
    }

    void aFailureCanBeTriedAgain()
    {
        ApiFixture api;
        PersonDirectory directory(*api.client);
        api.network.queue(FakeAnswer::problem(400));
        directory.load(61001);
        QTRY_COMPARE(directory.state(61001), State::Failed);
        api.network.queue(FakeAnswer::json("{\"items\": 1}"));
        directory.load(61001);
        QTRY_COMPARE(directory.state(61001), State::Failed);
        api.network.queue(page({person(1, "Young")}));
        directory.load(61001);
        QTRY_COMPARE(directory.state(61001), State::Ready);
    }

    void contactsAreApart()
    {
        ApiFixture api;
        PersonDirectory directory(*api.client);
        directory.load(0);
        QCOMPARE(directory.state(0), State::NotAsked);
        api.network.queue(page({person(1, "Young")}));
        directory.load(61001);
        QTRY_COMPARE(directory.state(61001), State::Ready);
        QCOMPARE(directory.state(61002), State::NotAsked);
        QVERIFY(directory.persons(61002).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPersonDirectory)
#include "tst_persondirectory.moc"
