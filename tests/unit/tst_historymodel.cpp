// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/historymodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace jobwright;

namespace {

const QDateTime now(QDate(2026, 11, 27), QTime(12, 0), Qt::UTC);

HistoryEntry entry(JobId job, const char *connection, int status, const Problem &problem = {})
{
    HistoryEntry made;
    made.id = QUuid::createUuid();
    made.profileId = QUuid::createUuidV5(QUuid(), QByteArray(connection));
    made.profileName = QString::fromUtf8(connection);
    made.jobId = job;
    made.jobTitle = QStringLiteral("Boiler service");
    made.sentAt = now.addSecs(-job);
    made.before.id = job;
    made.body = "{\"reference\":\"NG-1\"}";
    made.outcome = status == 204 ? QStringLiteral("confirmed") : QStringLiteral("rejected");
    made.status = status;
    made.problem = problem;
    return made;
}

QList<HistoryEntry> threeEntries()
{
    Problem refusal;
    refusal.title = QStringLiteral("Validation failed");
    refusal.detail = QStringLiteral("The field zone is closed.");
    refusal.traceId = QStringLiteral("00-7c1f-42");
    refusal.fieldErrors = {{FieldKey::OrderNumber, {QStringLiteral("Order unknown")}}};
    refusal.otherErrors = {QStringLiteral("depot: Ask the dispatcher")};
    return {entry(1, "Northgate", 204), entry(2, "Südwerk", 204), entry(3, "Northgate", 422, refusal)};
}

QList<JobId> shown(const HistoryModel &model)
{
    QList<JobId> jobs;
    for (const HistoryEntry &one : model.shown())
        jobs += one.jobId;
    return jobs;
}

} // namespace

class TestHistoryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysTheConnection();
    void search_data();
    void search();
};

void TestHistoryModel::saysTheConnection()
{
    HistoryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries(threeEntries(), now);
    QCOMPARE(model.index(1, HistoryModel::ConnectionColumn).data().toString(), QStringLiteral("Südwerk"));
    QCOMPARE(model.headerData(HistoryModel::ConnectionColumn, Qt::Horizontal, Qt::DisplayRole).toString(),
             QStringLiteral("Connection"));
    model.setText(QStringLiteral("nothing of the kind"));
    QCOMPARE(model.rowCount(), 0);
}

void TestHistoryModel::search_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<JobId>>("found");
    QTest::newRow("everything") << QString() << QList<JobId>{1, 2, 3};
    QTest::newRow("connection") << QStringLiteral("südwerk") << QList<JobId>{2};
    QTest::newRow("connection and job") << QStringLiteral("northgate 3") << QList<JobId>{3};
    QTest::newRow("title of the answer") << QStringLiteral("validation") << QList<JobId>{3};
    QTest::newRow("detail of the answer") << QStringLiteral("zone is closed") << QList<JobId>{3};
    QTest::newRow("message of a field") << QStringLiteral("order unknown") << QList<JobId>{3};
    QTest::newRow("message of no field") << QStringLiteral("dispatcher") << QList<JobId>{3};
    QTest::newRow("trace id") << QStringLiteral("00-7C1F-42") << QList<JobId>{3};
    QTest::newRow("status") << QStringLiteral("422") << QList<JobId>{3};
    QTest::newRow("status of success") << QStringLiteral("204") << QList<JobId>{1, 2};
    QTest::newRow("value") << QStringLiteral("ng-1 boiler") << QList<JobId>{1, 2, 3};
    QTest::newRow("words of two entries") << QStringLiteral("südwerk 422") << QList<JobId>{};
}

void TestHistoryModel::search()
{
    QFETCH(QString, text);
    HistoryModel model;
    model.setEntries(threeEntries(), now);
    model.setText(text);
    QTEST(shown(model), "found");
}

QTEST_GUILESS_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"
