// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sandboxprocess.h"

#include <QCryptographicHash>
#include <QDate>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace jobwright;

namespace {

const QStringList fixedNow{QStringLiteral("--now"), QStringLiteral("2026-11-23T11:00:00Z")};
const QByteArray everything = "createdAtFrom=2025-12-01T00:00:00Z&createdAtTo=2026-11-24T00:00:00Z";

QList<QJsonObject> allItems(SandboxProcess &sandbox, const QByteArray &target)
{
    QList<QJsonObject> all;
    for (int page = 1;; ++page) {
        const HttpAnswer answer = sandbox.call("GET", target + "&pageSize=1000&pageNumber=" + QByteArray::number(page));
        const QJsonArray items = answer.json().value(QLatin1String("items")).toArray();
        for (const QJsonValue &item : items)
            all.append(item.toObject());
        if (items.size() < 1000)
            return all;
    }
}

/// Lists, persons and the whole of some jobs, as one number.
QByteArray fingerprint(const QStringList &arguments)
{
    SandboxProcess sandbox(fixedNow + arguments);
    if (!sandbox.start())
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &target : {"/v1/jobs?" + everything, QByteArray("/v1/persons?sortBy=createdAt")}) {
        const auto items = allItems(sandbox, target);
        for (const QJsonObject &item : items)
            hash.addData(QJsonDocument(item).toJson());
    }
    for (qint64 id = 1000001; id < 1005400; id += 450)
        hash.addData(QJsonDocument(sandbox.job(id)).toJson());
    return hash.result().toHex();
}

} // namespace

/// The invented data: enough of it, of every kind, the same for the same seed.
class SandboxData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasEnoughOfEverything();
    void spreadsAroundNow();
    void personsBelongToContacts();
    void dependsOnSeedAlone();
    void hasKnownJob_data();
    void hasKnownJob();
    void describesTheFirstJob();
    void fieldsOfEveryType();
    void referencesOfOpenJobsAreUnique();
    void printsCatalogue();

private:
    SandboxProcess m_sandbox{fixedNow};
    QList<QJsonObject> m_jobs;
};

void SandboxData::initTestCase()
{
    QVERIFY2(m_sandbox.start(), m_sandbox.errorText().constData());
    m_jobs = allItems(m_sandbox, "/v1/jobs?" + everything);
}

void SandboxData::hasEnoughOfEverything()
{
    QVERIFY2(m_jobs.size() >= 5000, qPrintable(QString::number(m_jobs.size())));
    QSet<qint64> contacts;
    QHash<qint64, int> types;
    QSet<QString> statuses;
    for (const QJsonObject &job : std::as_const(m_jobs)) {
        contacts.insert(job.value(QLatin1String("contactId")).toInteger());
        ++types[job.value(QLatin1String("typeId")).toInteger()];
        statuses.insert(job.value(QLatin1String("status")).toString());
    }
    QCOMPARE(contacts.size(), 300);
    QCOMPARE(types.size(), 8);
    QCOMPARE(statuses.size(), 16);
    for (qint64 type = 101; type <= 107; ++type)
        QVERIFY(types.value(type) > 400);
}

void SandboxData::spreadsAroundNow()
{
    int thisWeek = 0;
    QString first = QStringLiteral("9");
    QString last;
    for (const QJsonObject &job : std::as_const(m_jobs)) {
        const QString start = job.value(QLatin1String("plannedStartAt")).toString();
        if (start.isEmpty())
            continue;
        first = std::min(first, start);
        last = std::max(last, start);
        thisWeek += start >= QLatin1String("2026-11-23") && start < QLatin1String("2026-11-30");
    }
    QVERIFY2(first.startsWith(QLatin1String("2026-01")), qPrintable(first));
    QVERIFY2(last.startsWith(QLatin1String("2027-01")), qPrintable(last));
    QVERIFY2(thisWeek > 500, qPrintable(QString::number(thisWeek)));
}

void SandboxData::personsBelongToContacts()
{
    QHash<qint64, int> perContact;
    QSet<QString> ids;
    const auto persons = allItems(m_sandbox, "/v1/persons?sortBy=createdAt");
    static const QRegularExpression uuid(
        QStringLiteral("\\A[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\\z"));
    for (const QJsonObject &person : persons) {
        ++perContact[person.value(QLatin1String("contactId")).toInteger()];
        const QString id = person.value(QLatin1String("id")).toString();
        QVERIFY2(uuid.match(id).hasMatch(), qPrintable(id));
        ids.insert(id);
    }
    QCOMPARE(ids.size(), persons.size());
    QCOMPARE(perContact.size(), 300);
    const auto [fewest, most] = std::minmax_element(perContact.cbegin(), perContact.cend());
    QCOMPARE(*fewest, 1);
    QCOMPARE(*most, 6);
}

void SandboxData::dependsOnSeedAlone()
{
    const QByteArray one = fingerprint({});
    QVERIFY(!one.isEmpty());
    QCOMPARE(fingerprint({QStringLiteral("--seed"), QStringLiteral("1")}), one);
    QVERIFY(fingerprint({QStringLiteral("--seed"), QStringLiteral("2")}) != one);
}

void SandboxData::hasKnownJob_data()
{
    QTest::addColumn<qint64>("id");
    QTest::addColumn<QString>("status");
    const char *statuses[] = {"scheduled",  "started",     "completedOk", "completedWithIssues",
                              "cancelled",  "unscheduled", "scheduled",   "suspended",
                              "scheduled",  "scheduled",   "scheduled",   "lateStart",
                              "lateFinish", "rescheduled", "new",         "sent",
                              "read",       "accepted",    "refused",     "onTheWay"};
    qint64 id = 1004471;
    for (const char *status : statuses) {
        QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(id).arg(QLatin1String(status))))
            << id << QString::fromLatin1(status);
        ++id;
    }
}

void SandboxData::hasKnownJob()
{
    QFETCH(qint64, id);
    QFETCH(QString, status);
    const QJsonObject job = m_sandbox.job(id);
    QCOMPARE(job.value(QLatin1String("status")).toString(), status);
    QCOMPARE(job.value(QLatin1String("contactName")).toString(), QStringLiteral("Northgate Facilities"));
    const bool ended = status.startsWith(QLatin1String("completed"));
    QCOMPARE(!job.value(QLatin1String("actualEndAt")).isNull(), ended);
}

void SandboxData::describesTheFirstJob()
{
    const QJsonObject job = m_sandbox.job(1004471);
    const auto text = [&job](const char *name) { return job.value(QLatin1String(name)).toString(); };
    QCOMPARE(text("typeName"), QStringLiteral("Boiler service"));
    QCOMPARE(text("contactAddress"), QStringLiteral("12 Mill Lane, Leeds"));
    QCOMPARE(text("reference"), QStringLiteral("NG-2291"));
    QCOMPARE(text("orderNumber"), QStringLiteral("PO-4471"));
    QCOMPARE(text("plannedStartAt"), QStringLiteral("2026-11-23T14:00:00Z"));
    QCOMPARE(text("plannedEndAt"), QStringLiteral("2026-11-23T15:30:00Z"));
    QCOMPARE(job.value(QLatin1String("plannedDuration")).toInt(), 90);
}

void SandboxData::fieldsOfEveryType()
{
    QSet<QString> types;
    QHash<QString, int> sets;
    for (const QJsonObject &head : m_jobs.mid(0, 60)) {
        const QJsonObject job = m_sandbox.job(head.value(QLatin1String("id")).toInteger());
        QStringList ids;
        const QJsonArray fields = job.value(QLatin1String("customFields")).toArray();
        for (const QJsonValue &field : fields) {
            types.insert(field[QLatin1String("type")].toString());
            ids.append(QString::number(field[QLatin1String("definitionId")].toInteger()));
            QVERIFY(!field[QLatin1String("label")].toString().isEmpty());
            QVERIFY(field[QLatin1String("mandatory")].isBool());
            if (field[QLatin1String("mandatory")].toBool())
                QVERIFY(field[QLatin1String("value")].isString());
        }
        ++sets[job.value(QLatin1String("typeName")).toString() + ids.join(QLatin1Char(','))];
    }
    QCOMPARE(types, (QSet<QString>{QStringLiteral("Text"), QStringLiteral("Number"), QStringLiteral("Date"),
                                   QStringLiteral("Time"), QStringLiteral("List"), QStringLiteral("Yes/No"),
                                   QStringLiteral("Statement")}));
    QVERIFY(sets.size() >= 7 && sets.size() <= 8); // one set of fields per type
}

void SandboxData::referencesOfOpenJobsAreUnique()
{
    QSet<QString> seen;
    for (const QJsonObject &job : std::as_const(m_jobs)) {
        const QString status = job.value(QLatin1String("status")).toString();
        const QString reference = job.value(QLatin1String("reference")).toString();
        if (reference.isEmpty() || status.startsWith(QLatin1String("completed")) ||
            status == QLatin1String("cancelled"))
            continue;
        const QString key =
            QString::number(job.value(QLatin1String("contactId")).toInteger()) + QLatin1Char(' ') + reference;
        QVERIFY2(!seen.contains(key), qPrintable(key));
        seen.insert(key);
    }
}

void SandboxData::printsCatalogue()
{
    const auto print = [](const QString &format) {
        QProcess process;
        process.start(SandboxProcess::program(), {QStringLiteral("--print-catalogue"), format});
        process.waitForFinished();
        return process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
    };
    const QByteArray csv = print(QStringLiteral("csv"));
    const QByteArrayList lines = csv.split('\n');
    QCOMPARE(lines.first(), QByteArray("definitionId,label,type,mandatory,options\r"));
    QVERIFY(lines.contains("4713,Boiler make,List,true,Baxi|Ideal|Vaillant|Viessmann|Worcester Bosch\r"));
    QVERIFY(lines.contains("4711,Access confirmed,Yes/No,false,\r"));

    const QJsonArray json = QJsonDocument::fromJson(print(QStringLiteral("json"))).array();
    QCOMPARE(json.size(), lines.size() - 2); // head and the end after the last line
    QCOMPARE(json.first().toObject().keys(),
             (QStringList{QStringLiteral("Order"), QStringLiteral("cfdefault"), QStringLiteral("entitygroupid"),
                          QStringLiteral("id"), QStringLiteral("label"), QStringLiteral("mandatory"),
                          QStringLiteral("type"), QStringLiteral("typeid")}));
}

QTEST_GUILESS_MAIN(SandboxData)
#include "tst_sandboxdata.moc"
