// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customfieldfilter.h"
#include "models/customfieldmodel.h"
#include "work/editsession.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace jobwright;

namespace {

CustomField field(qint64 id, const char *label, CustomFieldType type, const char *value)
{
    CustomField custom;
    custom.definitionId = id;
    custom.label = QString::fromLatin1(label);
    custom.type = type;
    if (value)
        custom.value = FieldValue(QString::fromLatin1(value));
    return custom;
}

Job sampleJob()
{
    Job job;
    job.id = 1004471;
    job.customFields = {field(11, "Boiler make", CustomFieldType::List, "Vaillant"),
                        field(12, "Access code", CustomFieldType::Text, "4471#"),
                        field(13, "Parking available", CustomFieldType::YesNo, "Yes"),
                        field(14, "", CustomFieldType::Unknown, nullptr),
                        field(15, "Twice", CustomFieldType::Text, "a"),
                        field(15, "Twice", CustomFieldType::Text, "b")};
    job.customFields.first().options = QStringList{QStringLiteral("Vaillant"), QStringLiteral("Baxi")};
    return job;
}

} // namespace

class TestCustomFieldModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsRowsInTheServicesOrder();
    void choosesKinds();
    void setBeginsWithTheValue();
    void emptyTextClears();
    void lockedRowsTakeNothing();
    void errorsAreOnTheirRow();
    void addedFieldsComeLastAndGoByUndo();
    void newReadingKeepsRows();
    void newReadingWithOtherFieldsResets();
    void filtersByWords_data();
    void filtersByWords();
    void onlyChangedStaysWhileEditing();
    void countsChanges();
};

void TestCustomFieldModel::showsRowsInTheServicesOrder()
{
    EditSession session(sampleJob());
    CustomFieldModel model(session);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(model.index(0, CustomFieldModel::NameColumn).data().toString(), QStringLiteral("Boiler make"));
    QCOMPARE(model.index(3, CustomFieldModel::NameColumn).data().toString(), QStringLiteral("Field 14"));
    QCOMPARE(model.index(3, CustomFieldModel::NowColumn).data().toString(), QStringLiteral("not set"));
    QCOMPARE(model.index(1, CustomFieldModel::ChangeColumn).data().toString(), QStringLiteral("Keep"));
    QCOMPARE(model.index(5, CustomFieldModel::NowColumn).data().toString(), QStringLiteral("b"));
}

void TestCustomFieldModel::choosesKinds()
{
    EditSession session(sampleJob());
    CustomFieldModel model(session);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(model.setData(model.index(1, CustomFieldModel::ChangeColumn), int(Change::Kind::Clear)));
    QCOMPARE(session.input(FieldId::custom(12)).kind, Change::Kind::Clear);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    QCOMPARE(model.index(1, CustomFieldModel::NewValueColumn).data().toString(), QStringLiteral("will be cleared"));
    QCOMPARE(model.index(1, CustomFieldModel::ChangeColumn).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Access code: Clear"));
    QVERIFY(model.setData(model.index(1, CustomFieldModel::ChangeColumn), int(Change::Kind::Keep)));
    QVERIFY(!session.isTouched());
}

void TestCustomFieldModel::setBeginsWithTheValue()
{
    EditSession session(sampleJob());
    CustomFieldModel model(session);
    model.setData(model.index(0, CustomFieldModel::ChangeColumn), int(Change::Kind::Set));
    QCOMPARE(session.input(FieldId::custom(11)).text, QStringLiteral("Vaillant"));
}

void TestCustomFieldModel::emptyTextClears()
{
    EditSession session(sampleJob());
    CustomFieldModel model(session);
    const QModelIndex value = model.index(1, CustomFieldModel::NewValueColumn);
    model.setData(value, QStringLiteral("9#"));
    QCOMPARE(session.input(FieldId::custom(12)).kind, Change::Kind::Set);
    QCOMPARE(value.data().toString(), QStringLiteral("9#"));
    model.setData(value, QString());
    QCOMPARE(session.input(FieldId::custom(12)).kind, Change::Kind::Clear);
}

void TestCustomFieldModel::lockedRowsTakeNothing()
{
    EditSession session(sampleJob());
    CustomFieldModel model(session);
    for (const int row : {4, 5}) { // the id repeats: a change would be ambiguous
        QVERIFY(!model.setData(model.index(row, CustomFieldModel::ChangeColumn), int(Change::Kind::Clear)));
        QVERIFY(!(model.flags(model.index(row, CustomFieldModel::NewValueColumn)) & Qt::ItemIsEditable));
        QVERIFY(!model.index(row, 0).data(CustomFieldModel::LockRole).toString().isEmpty());
    }
    QVERIFY(!session.isTouched());
}

void TestCustomFieldModel::errorsAreOnTheirRow()
{
    EditSession session(sampleJob());
    CustomFieldModel model(session);
    model.setData(model.index(0, CustomFieldModel::NewValueColumn), QStringLiteral("Worcester Bosh"));
    QVERIFY(!model.index(0, 0).data(CustomFieldModel::AdviceRole).toString().isEmpty());
    Problem problem;
    problem.fieldErrors = {{FieldId::custom(11), {QStringLiteral("must be one of the listed values")}}};
    session.setProblem(problem);
    QCOMPARE(model.index(0, 0).data(CustomFieldModel::ErrorRole).toString(),
             QStringLiteral("must be one of the listed values"));
    const QString spoken = model.index(0, CustomFieldModel::NewValueColumn).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(QStringLiteral("Error: must be one of the listed values")), qPrintable(spoken));
    model.setData(model.index(0, CustomFieldModel::NewValueColumn), QStringLiteral("Baxi"));
    QVERIFY(model.index(0, 0).data(CustomFieldModel::ErrorRole).toString().isEmpty());
}

void TestCustomFieldModel::addedFieldsComeLastAndGoByUndo()
{
    EditSession session(sampleJob());
    CustomFieldModel model(session);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(session.addCustomField(4711));
    QCOMPARE(model.rowCount(), 7);
    QCOMPARE(model.rowOf(4711), 6);
    QVERIFY(!session.addCustomField(4711));
    QVERIFY(!session.addCustomField(12));
    session.undoStack().undo();
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(model.rowOf(4711), -1);
}

void TestCustomFieldModel::newReadingKeepsRows()
{
    EditSession session(sampleJob());
    CustomFieldModel model(session);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    Job job = sampleJob();
    job.customFields[0].value = FieldValue(QStringLiteral("Baxi"));
    session.setBase(job);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(model.index(0, CustomFieldModel::NowColumn).data().toString(), QStringLiteral("Baxi"));
}

void TestCustomFieldModel::newReadingWithOtherFieldsResets()
{
    EditSession session(sampleJob());
    CustomFieldModel model(session);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    session.addCustomField(4711);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    Job job = sampleJob();
    job.customFields.removeFirst();
    job.customFields += field(4711, "Came true", CustomFieldType::Text, "x");
    session.setBase(job);
    QCOMPARE(resets.count(), 1);
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(model.rowOf(11), -1);
    QCOMPARE(model.index(model.rowOf(4711), 0).data().toString(), QStringLiteral("Came true"));
}

void TestCustomFieldModel::filtersByWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("rows");
    QTest::newRow("nothing typed") << QString() << 6;
    QTest::newRow("label in another case") << QStringLiteral("BOILER") << 1;
    QTest::newRow("id") << QStringLiteral("13") << 1;
    QTest::newRow("value") << QStringLiteral("4471#") << 1;
    QTest::newRow("two words of one row") << QStringLiteral("boiler vail") << 1;
    QTest::newRow("two words of two rows") << QStringLiteral("boiler parking") << 0;
}

void TestCustomFieldModel::filtersByWords()
{
    QFETCH(QString, text);
    QFETCH(int, rows);
    EditSession session(sampleJob());
    CustomFieldModel model(session);
    CustomFieldFilter filter;
    filter.setSourceModel(&model);
    filter.setText(text);
    QCOMPARE(filter.rowCount(), rows);
}

void TestCustomFieldModel::onlyChangedStaysWhileEditing()
{
    EditSession session(sampleJob());
    CustomFieldModel model(session);
    CustomFieldFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    session.setInput(FieldId::custom(12), {Change::Kind::Clear, {}});
    filter.setOnlyChanged(true);
    QCOMPARE(filter.rowCount(), 1);
    session.setInput(FieldId::custom(12), {});
    QCOMPARE(filter.rowCount(), 1); // does not vanish under the hand
    filter.setOnlyChanged(true);
    QCOMPARE(filter.rowCount(), 0);
}

void TestCustomFieldModel::countsChanges()
{
    EditSession session(sampleJob());
    CustomFieldModel model(session);
    const QSignalSpy counts(&model, &CustomFieldModel::changedCountChanged);
    session.setInput(FieldKey::Reference, {Change::Kind::Clear, {}});
    QCOMPARE(counts.count(), 0);
    session.setInput(FieldId::custom(12), {Change::Kind::Clear, {}});
    QCOMPARE(counts.count(), 1);
    QCOMPARE(counts.first().first().toInt(), 1);
}

QTEST_MAIN(TestCustomFieldModel)
#include "tst_customfieldmodel.moc"
