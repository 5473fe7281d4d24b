// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sandboxprocess.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QSet>
#include <QTest>

#include <limits>

using namespace jobwright;

namespace {

const QByteArray year = "plannedAtFrom=2026-01-01T00:00:00Z&plannedAtTo=2027-01-01T00:00:00Z";

} // namespace

/// Paging, filters, order and limits of the three lists.
class SandboxLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusesQuery_data();
    void refusesQuery();
    void acceptsQuery_data();
    void acceptsQuery();
    void filters_data();
    void filters();
    void pagesWithoutGapsOrRepeats();
    void sortsBothWays();
    void listsHeadsOnly();
    void listsPersonsOfContact();
    void findsPersonsBySurname();
    void pagesJobTypes();
    void answersThousandJobsQuickly();

private:
    [[nodiscard]] QJsonArray items(const QByteArray &target);

    SandboxProcess m_sandbox{{QStringLiteral("--now"), QStringLiteral("2026-11-23T11:00:00Z")}};
};

void SandboxLists::initTestCase()
{
    QVERIFY2(m_sandbox.start(), m_sandbox.errorText().constData());
}

QJsonArray SandboxLists::items(const QByteArray &target)
{
    return m_sandbox.call("GET", target).json().value(QLatin1String("items")).toArray();
}

void SandboxLists::refusesQuery_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("key");
    const QByteArray jobs = "/v1/jobs?" + year;
    const auto repeated = [&jobs](const QByteArray &parameter) { return jobs + ('&' + parameter).repeated(51); };
    QTest::newRow("no pair") << QByteArray("/v1/jobs") << 422 << QString();
    QTest::newRow("only from") << QByteArray("/v1/jobs?createdAtFrom=2026-01-01T00:00:00Z") << 422
                               << QStringLiteral("createdAtTo");
    QTest::newRow("only to") << QByteArray("/v1/jobs?createdAtTo=2026-01-01T00:00:00Z") << 422
                             << QStringLiteral("createdAtFrom");
    QTest::newRow("more than twelve months")
        << QByteArray("/v1/jobs?plannedAtFrom=2026-01-01T00:00:00Z&plannedAtTo=2027-01-01T00:00:01Z") << 422
        << QStringLiteral("plannedAtTo");
    QTest::newRow("second pair too long")
        << jobs + "&createdAtFrom=2024-01-01T00:00:00Z&createdAtTo=2026-01-01T00:00:00Z" << 422
        << QStringLiteral("createdAtTo");
    QTest::newRow("backwards") << QByteArray(
                                      "/v1/jobs?plannedAtFrom=2026-02-01T00:00:00Z&plannedAtTo=2026-01-01T00:00:00Z")
                               << 422 << QStringLiteral("plannedAtTo");
    QTest::newRow("no date") << QByteArray("/v1/jobs?plannedAtFrom=today&plannedAtTo=2026-01-01T00:00:00Z") << 400
                             << QStringLiteral("plannedAtFrom");
    QTest::newRow("no zone") << QByteArray(
                                    "/v1/jobs?plannedAtFrom=2026-01-01T00:00:00&plannedAtTo=2026-01-02T00:00:00Z")
                             << 400 << QStringLiteral("plannedAtFrom");
    QTest::newRow("zone with unescaped plus")
        << QByteArray("/v1/jobs?plannedAtFrom=2026-01-01T00:00:00+01:00&plannedAtTo=2026-01-02T00:00:00Z") << 400
        << QStringLiteral("plannedAtFrom");
    QTest::newRow("page size 0") << jobs + "&pageSize=0" << 400 << QStringLiteral("pageSize");
    QTest::newRow("page size 1001") << jobs + "&pageSize=1001" << 400 << QStringLiteral("pageSize");
    QTest::newRow("page size text") << jobs + "&pageSize=all" << 400 << QStringLiteral("pageSize");
    QTest::newRow("page number 0") << jobs + "&pageNumber=0" << 400 << QStringLiteral("pageNumber");
    QTest::newRow("page number too high") << jobs + "&pageNumber=2147484" << 400 << QStringLiteral("pageNumber");
    QTest::newRow("page number beyond int32") << jobs + "&pageNumber=3000000000" << 400 << QStringLiteral("pageNumber");
    QTest::newRow("status unknown") << jobs + "&status=finished" << 400 << QStringLiteral("status");
    QTest::newRow("direction unknown") << jobs + "&direction=up" << 400 << QStringLiteral("direction");
    QTest::newRow("type id text") << jobs + "&typeId=x" << 400 << QStringLiteral("typeId");
    QTest::newRow("51 type ids") << repeated("typeId=101") << 400 << QStringLiteral("typeId");
    QTest::newRow("51 contact ids") << repeated("contactId=1") << 400 << QStringLiteral("contactId");
    QTest::newRow("51 resource ids") << repeated("resourceId=1") << 400 << QStringLiteral("resourceId");
    QTest::newRow("51 order numbers") << repeated("orderNumber=1") << 400 << QStringLiteral("orderNumber");
    QTest::newRow("persons sorted by age") << QByteArray("/v1/persons?sortBy=age") << 400 << QStringLiteral("sortBy");
    QTest::newRow("persons page size") << QByteArray("/v1/persons?pageSize=1001") << 400 << QStringLiteral("pageSize");
    QTest::newRow("types page size") << QByteArray("/v1/jobTypes?pageSize=1001") << 400 << QStringLiteral("pageSize");
}

void SandboxLists::refusesQuery()
{
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    QFETCH(QString, key);
    const HttpAnswer answer = m_sandbox.call("GET", target);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.errors().keys(), QStringList{key});
}

void SandboxLists::acceptsQuery_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("twelve months to the second") << "/v1/jobs?" + year;
    QTest::newRow("escaped zone") << QByteArray(
        "/v1/jobs?plannedAtFrom=2026-01-01T00:00:00%2B01:00&plannedAtTo=2026-12-02T00:00:00-05:00");
    QTest::newRow("milliseconds") << QByteArray(
        "/v1/jobs?createdAtFrom=2026-01-01T00:00:00.000Z&createdAtTo=2026-12-02T00:00:00.999Z");
    QTest::newRow("status modified") << QByteArray(
        "/v1/jobs?statusModifiedAtFrom=2026-11-01T00:00:00Z&statusModifiedAtTo=2026-11-22T00:00:00Z");
    QTest::newRow("50 type ids") << "/v1/jobs?" + year + QByteArray("&typeId=101").repeated(50);
    QTest::newRow("unknown parameter") << "/v1/jobs?" + year + "&colour=red";
}

void SandboxLists::acceptsQuery()
{
    QFETCH(QByteArray, target);
    const HttpAnswer answer = m_sandbox.call("GET", target + "&pageSize=10");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json().value(QLatin1String("items")).toArray().size(), 10);
}

void SandboxLists::filters_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<QString>("property");
    QTest::addColumn<QStringList>("allowed");
    QTest::newRow("one status") << QByteArray("status=scheduled") << QStringLiteral("status")
                                << QStringList{QStringLiteral("scheduled")};
    QTest::newRow("two statuses") << QByteArray("status=started&status=suspended") << QStringLiteral("status")
                                  << QStringList{QStringLiteral("started"), QStringLiteral("suspended")};
    QTest::newRow("type") << QByteArray("typeId=104") << QStringLiteral("typeName")
                          << QStringList{QStringLiteral("Fire alarm test")};
    QTest::newRow("contact") << QByteArray("contactId=61001") << QStringLiteral("contactName")
                             << QStringList{QStringLiteral("Northgate Facilities")};
    QTest::newRow("order number") << QByteArray("orderNumber=PO-4471&contactId=61001") << QStringLiteral("orderNumber")
                                  << QStringList{QStringLiteral("PO-4471")};
}

void SandboxLists::filters()
{
    QFETCH(QByteArray, filter);
    QFETCH(QString, property);
    QFETCH(QStringList, allowed);
    const QJsonArray found = items("/v1/jobs?" + year + "&pageSize=1000&" + filter);
    QVERIFY(!found.isEmpty());
    for (const QJsonValue &job : found)
        QVERIFY2(allowed.contains(job[property].toString()), qPrintable(job[property].toString()));
}

void SandboxLists::pagesWithoutGapsOrRepeats()
{
    QSet<qint64> seen;
    QString previous;
    int page = 0;
    int count = 0;
    do {
        const HttpAnswer answer =
            m_sandbox.call("GET", "/v1/jobs?" + year + "&pageSize=700&pageNumber=" + QByteArray::number(++page));
        const QJsonArray jobs = answer.json().value(QLatin1String("items")).toArray();
        count = static_cast<int>(jobs.size());
        QCOMPARE(answer.json().value(QLatin1String("pageItemCount")).toInt(), count);
        for (const QJsonValue &job : jobs) {
            const qint64 id = job[QLatin1String("id")].toInteger();
            QVERIFY(!seen.contains(id));
            seen.insert(id);
            const QString start = job[QLatin1String("plannedStartAt")].toString();
            QVERIFY(previous <= start);
            previous = start;
        }
    } while (count == 700);
    QVERIFY(seen.size() > 4000);
    QVERIFY(seen.contains(1004471));
    QVERIFY(items("/v1/jobs?" + year + "&pageSize=1000&pageNumber=2147483").isEmpty());
}

void SandboxLists::sortsBothWays()
{
    const QJsonArray up = items("/v1/jobs?" + year + "&pageSize=5&contactId=61001");
    const QJsonArray down = items("/v1/jobs?" + year + "&pageSize=1000&contactId=61001&direction=descending");
    QCOMPARE(down.last()[QLatin1String("id")], up.first()[QLatin1String("id")]);
    QVERIFY(down.first()[QLatin1String("plannedStartAt")].toString() >
            down.last()[QLatin1String("plannedStartAt")].toString());
}

void SandboxLists::listsHeadsOnly()
{
    const QJsonObject job = items("/v1/jobs?" + year + "&contactId=61001&status=started").first().toObject();
    QVERIFY(!job.contains(QLatin1String("description")));
    QVERIFY(!job.contains(QLatin1String("customFields")));
    for (const char *name : {"id",
                             "typeId",
                             "typeName",
                             "categoryName",
                             "contactName",
                             "contactAddress",
                             "contactLocation",
                             "reference",
                             "orderNumber",
                             "personId",
                             "plannedDuration",
                             "status",
                             "statusModifiedAt",
                             "createdAt",
                             "plannedStartAt",
                             "plannedEndAt",
                             "actualStartAt",
                             "actualEndAt",
                             "resourceId",
                             "resourceName"})
        QVERIFY2(job.contains(QLatin1String(name)), name);
}

void SandboxLists::listsPersonsOfContact()
{
    const QJsonArray persons = items("/v1/persons?contactId=61001");
    QCOMPARE(persons.size(), 4);
    QCOMPARE(persons.at(1)[QLatin1String("surname")].toString(), QStringLiteral("Shaw"));
    QCOMPARE(persons.at(1)[QLatin1String("position")].toString(), QStringLiteral("Site manager"));
    QCOMPARE(persons.at(1)[QLatin1String("id")].toString(),
             m_sandbox.job(1004471).value(QLatin1String("personId")).toString());
    QVERIFY(items("/v1/persons?contactId=1").isEmpty());
}

void SandboxLists::findsPersonsBySurname()
{
    const QJsonArray found = items("/v1/persons?surname=o'b&sortBy=surname&pageSize=1000");
    QVERIFY(!found.isEmpty());
    for (const QJsonValue &person : found)
        QCOMPARE(person[QLatin1String("surname")].toString(), QStringLiteral("O'Brien"));
    const QJsonArray down = items("/v1/persons?sortBy=surname&direction=descending&pageSize=1000");
    QVERIFY(down.first()[QLatin1String("surname")].toString() > down.last()[QLatin1String("surname")].toString());
}

void SandboxLists::pagesJobTypes()
{
    QCOMPARE(items("/v1/jobTypes").size(), 8);
    const QJsonArray last = items("/v1/jobTypes?pageSize=5&pageNumber=2");
    QCOMPARE(last.size(), 3);
    QCOMPARE(last.at(2)[QLatin1String("id")].toInt(), 108);
    QVERIFY(items("/v1/jobTypes?pageSize=5&pageNumber=3").isEmpty());
}

void SandboxLists::answersThousandJobsQuickly()
{
    QElapsedTimer timer;
    qint64 best = std::numeric_limits<qint64>::max();
    const QByteArray token = "Bearer " + m_sandbox.token();
    for (int i = 0; i < 5; ++i) {
        timer.start();
        const HttpAnswer answer = m_sandbox.raw("GET", "/v1/jobs?" + year + "&pageSize=1000",
                                                {{"Authorization", token}, {"Customer-Id", "14532"}});
        best = std::min(best, timer.elapsed());
        QCOMPARE(answer.json().value(QLatin1String("pageItemCount")).toInt(), 1000);
    }
    // Measured at 20 ms; the bound only catches a lost index or a query per row, also on a loaded machine.
    QVERIFY2(best < 1000, qPrintable(QString::number(best)));
}

QTEST_GUILESS_MAIN(SandboxLists)
#include "tst_sandboxlists.moc"
