// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/joblistmodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace jobwright;

namespace {

Job job(JobId id, const char *type, const char *contact, int hour, const char *reference = "", const char *order = "")
{
    Job made;
    made.id = id;
    made.typeName = QString::fromUtf8(type);
    made.contactName = QString::fromUtf8(contact);
    made.contactId = qint64(qHash(made.contactName));
    made.status = QStringLiteral("scheduled");
    if (hour >= 0)
        made.plannedStartAt = QDateTime(QDate(2026, 11, 23), QTime(0, 0), Qt::UTC).addSecs(3600 * hour);
    made.reference = FieldValue(QString::fromUtf8(reference));
    made.orderNumber = FieldValue(QString::fromUtf8(order));
    return made;
}

QList<JobId> shown(const JobListModel &model)
{
    QList<JobId> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.jobAt(row).id);
    return ids;
}

QList<Job> fourJobs()
{
    return {job(3, "Boiler service", "Northgate Facilities", 14, "NG-3", "PO-30"),
            job(1, "Gas safety record", "Café Zürich", 9, "NG-1", "PO-10"),
            job(20, "Leak, kitchen", "Harbour Bakery", -1, "30", ""), job(30, "Boiler install", "Harbour Bakery", 11)};
}

} // namespace

class TestJobListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textFilter_data();
    void textFilter();
    void typingOnAndBack();
    void statusAndContactFilter();
    void order_data();
    void order();
    void pagesArrive();
    void aPageTwiceListsJobsOnce();
    void updateMovesAndFilters();
    void bestMatches_data();
    void bestMatches();
    void P7_hundredThousandJobs();
};

void TestJobListModel::textFilter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<JobId>>("expected");
    QTest::newRow("nothing typed") << QString() << QList<JobId>{1, 30, 3, 20};
    QTest::newRow("white space only") << QStringLiteral("  ") << QList<JobId>{1, 30, 3, 20};
    QTest::newRow("type, any case") << QStringLiteral("BOILER") << QList<JobId>{30, 3};
    QTest::newRow("accents do not matter") << QStringLiteral("cafe zurich") << QList<JobId>{1};
    QTest::newRow("accents typed") << QStringLiteral("Zürich") << QList<JobId>{1};
    QTest::newRow("words of different parts") << QStringLiteral("bakery boiler") << QList<JobId>{30};
    QTest::newRow("reference") << QStringLiteral("ng-3") << QList<JobId>{3};
    QTest::newRow("order number") << QStringLiteral("po-10") << QList<JobId>{1};
    QTest::newRow("words never span parts") << QStringLiteral("servicenorthgate") << QList<JobId>{};
}

void TestJobListModel::textFilter()
{
    QFETCH(QString, text);
    QFETCH(QList<JobId>, expected);
    JobListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.add(fourJobs());
    model.setText(text);
    QCOMPARE(shown(model), expected);
}

void TestJobListModel::typingOnAndBack()
{
    JobListModel model;
    model.add(fourJobs());
    QString typed;
    for (const QChar key : QStringLiteral("boiler inst")) {
        typed.append(key);
        model.setText(typed);
        JobListModel fresh;
        fresh.add(fourJobs());
        fresh.setText(typed);
        QCOMPARE(shown(model), shown(fresh));
    }
    QCOMPARE(shown(model), QList<JobId>{30});
    model.setText(QStringLiteral("b"));
    QCOMPARE(model.rowCount(), 3);
    model.setText(QString());
    QCOMPARE(model.rowCount(), 4);
}

void TestJobListModel::statusAndContactFilter()
{
    JobListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<Job> jobs = fourJobs();
    jobs[0].status = QStringLiteral("started");
    jobs[3].status = QStringLiteral("somethingNew");
    model.add(jobs);
    QCOMPARE(model.statuses(),
             (QStringList{QStringLiteral("scheduled"), QStringLiteral("started"), QStringLiteral("somethingNew")}));
    model.setStatuses({QStringLiteral("started"), QStringLiteral("somethingNew")});
    QCOMPARE(shown(model), (QList<JobId>{30, 3}));
    const QList<JobListModel::Contact> contacts = model.contacts();
    QCOMPARE(contacts.size(), 3);
    QCOMPARE(contacts[1].name, QStringLiteral("Harbour Bakery"));
    model.setContacts({contacts[1].id});
    QCOMPARE(shown(model), QList<JobId>{30});
    model.setStatuses({});
    QCOMPARE(shown(model), (QList<JobId>{30, 20}));
}

void TestJobListModel::order_data()
{
    QTest::addColumn<JobListModel::Order>("order");
    QTest::addColumn<Qt::SortOrder>("direction");
    QTest::addColumn<QList<JobId>>("expected");
    using O = JobListModel::Order;
    QTest::newRow("planned, jobs without a time last")
        << O::PlannedStart << Qt::AscendingOrder << QList<JobId>{1, 30, 3, 20};
    QTest::newRow("planned, latest first") << O::PlannedStart << Qt::DescendingOrder << QList<JobId>{20, 3, 30, 1};
    QTest::newRow("number, as a number") << O::Id << Qt::AscendingOrder << QList<JobId>{1, 3, 20, 30};
    QTest::newRow("number, highest first") << O::Id << Qt::DescendingOrder << QList<JobId>{30, 20, 3, 1};
    QTest::newRow("contact, then planned") << O::Contact << Qt::AscendingOrder << QList<JobId>{1, 30, 20, 3};
}

void TestJobListModel::order()
{
    QFETCH(JobListModel::Order, order);
    QFETCH(Qt::SortOrder, direction);
    QFETCH(QList<JobId>, expected);
    JobListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.add(fourJobs());
    model.setOrder(order, direction);
    QCOMPARE(shown(model), expected);
    // What comes later takes its place as well.
    JobListModel later;
    later.setOrder(order, direction);
    for (const Job &one : fourJobs())
        later.add({one});
    QCOMPARE(shown(later), expected);
}

void TestJobListModel::pagesArrive()
{
    JobListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setText(QStringLiteral("boiler"));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
    model.add({job(1, "Boiler service", "A", 10), job(2, "Leak", "A", 11)});
    model.add({job(3, "Boiler service", "A", 12), job(4, "Boiler service", "A", 9)});
    QCOMPARE(shown(model), (QList<JobId>{4, 1, 3}));
    QCOMPARE(resets.size(), 0);
    QCOMPARE(inserts.size(), 3);
}

void TestJobListModel::aPageTwiceListsJobsOnce()
{
    // S17: the list may change in the service while its pages are read.
    JobListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.add(fourJobs());
    model.add(fourJobs());
    QCOMPARE(model.totalCount(), 4);
    QCOMPARE(model.rowCount(), 4);
}

void TestJobListModel::updateMovesAndFilters()
{
    JobListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.add(fourJobs());
    model.setText(QStringLiteral("ng-"));
    QCOMPARE(shown(model), (QList<JobId>{1, 3}));
    model.update(job(3, "Boiler service", "Northgate Facilities", 8, "NG-3"));
    QCOMPARE(shown(model), (QList<JobId>{3, 1}));
    model.update(job(3, "Boiler service", "Northgate Facilities", 8, "other"));
    QCOMPARE(shown(model), QList<JobId>{1});
    model.update(job(99, "Not listed", "", 8));
    QCOMPARE(model.totalCount(), 4);
}

void TestJobListModel::bestMatches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<JobId>>("expected");
    QTest::newRow("the same id first, then the same in a reference") << QStringLiteral("30") << QList<JobId>{30, 20, 3};
    QTest::newRow("the same before beginnings") << QStringLiteral("3") << QList<JobId>{3, 30, 20};
    QTest::newRow("reference, any case") << QStringLiteral("NG-1") << QList<JobId>{1};
    QTest::newRow("words") << QStringLiteral("boiler north") << QList<JobId>{3};
    QTest::newRow("nothing") << QString() << QList<JobId>{};
}

void TestJobListModel::bestMatches()
{
    QFETCH(QString, text);
    QFETCH(QList<JobId>, expected);
    JobListModel model;
    model.add(fourJobs());
    model.setText(QStringLiteral("filtered out"));
    QList<JobId> found;
    for (const JobSummary &match : model.bestMatches(text, 10))
        found.append(match.id);
    QCOMPARE(found, expected);
}

void TestJobListModel::P7_hundredThousandJobs()
{
    // The bound is loose, because tests share the machine; tests/bench measures.
    JobListModel model;
    QList<Job> page;
    for (int i = 0; i < 100'000; ++i) {
        page.append(
            job(1'000'000 + i, "Annual boiler service", "Northgate Facilities", i % 5000, "NG-2291", "PO-4471"));
        if (page.size() == 1000) {
            model.add(page);
            page.clear();
        }
    }
    QCOMPARE(model.rowCount(), 100'000);
    QElapsedTimer timer;
    timer.start();
    model.setText(QStringLiteral("1"));
    model.setText(QStringLiteral("10"));
    model.setText(QStringLiteral("109"));
    model.setText(QStringLiteral("1099"));
    model.setText(QString());
    QVERIFY2(timer.elapsed() < 5 * 250, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(model.rowCount(), 100'000);
}

QTEST_GUILESS_MAIN(TestJobListModel)
#include "tst_joblistmodel.moc"
