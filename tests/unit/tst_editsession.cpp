// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/merge.h"
#include "work/editsession.h"

#include "jobs/resolve.h"

#include <QSignalSpy>
#include <QTest>

using namespace jobwright;

namespace {

FieldInput set(const char *text)
{
    return {Change::Kind::Set, QString::fromUtf8(text)};
}

const FieldInput keep{};
const FieldInput cleared{Change::Kind::Clear, {}};

Job someJob(const char *status = "scheduled")
{
    Job job;
    job.id = 1004471;
    job.status = QString::fromLatin1(status);
    job.plannedDuration = FieldValue(90);
    job.reference = FieldValue(QStringLiteral("NG-2291"));
    job.orderNumber = FieldValue(QStringLiteral("PO-4471"));
    job.description = FieldValue(QString::fromUtf8("a\u00a0b\r\nc\u2028d"));
    // Not in the order of their ids: the service's order is the one on screen.
    for (const qint64 id : {4712, 4711}) {
        CustomField field;
        field.definitionId = id;
        field.value = FieldValue(QStringLiteral("v%1").arg(id));
        job.customFields.append(field);
    }
    return job;
}

Problem refusal(const QList<FieldId> &fields)
{
    Problem problem;
    problem.title = QStringLiteral("Not valid");
    problem.status = 422;
    for (const FieldId &field : fields)
        problem.fieldErrors.append({field, {QStringLiteral("Wrong.")}});
    return problem;
}

} // namespace

class TestEditSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingTouchedSendsNothing()
    {
        const EditSession session(someJob());
        QVERIFY(!session.isTouched());
        QVERIFY(!session.isReady());
        QVERIFY(session.resolved().edit.isEmpty());
    }

    void typingIsOneStep()
    {
        EditSession session(someJob());
        QSignalSpy changed(&session, &EditSession::changed);
        for (const char *typed : {"N", "NG", "NG-1"})
            session.setInput(FieldKey::Reference, set(typed));
        QCOMPARE(changed.size(), 3);
        QCOMPARE(session.undoStack().count(), 1);
        QVERIFY(session.isReady());
        session.undoStack().undo();
        QVERIFY(!session.isTouched());
        session.undoStack().redo();
        QCOMPARE(session.input(FieldKey::Reference), set("NG-1"));
    }

    void anotherFieldEndsTheStep()
    {
        EditSession session(someJob());
        session.setInput(FieldKey::Reference, set("N"));
        session.setInput(FieldKey::OrderNumber, set("P"));
        session.setInput(FieldKey::Reference, set("NG"));
        QCOMPARE(session.undoStack().count(), 3);
        session.undoStack().undo();
        QCOMPARE(session.input(FieldKey::Reference), set("N"));
    }

    void anotherChoiceIsAStepOfItsOwn()
    {
        EditSession session(someJob());
        session.setInput(FieldKey::Reference, set("N"));
        session.setInput(FieldKey::Reference, cleared);
        session.setInput(FieldKey::Reference, keep);
        QCOMPARE(session.undoStack().count(), 3);
        session.undoStack().undo();
        QCOMPARE(session.input(FieldKey::Reference), cleared);
        session.undoStack().undo();
        QCOMPARE(session.input(FieldKey::Reference), set("N"));
    }

    void aStepThatChangesNothingIsNone()
    {
        EditSession session(someJob());
        session.setInput(FieldKey::Reference, keep);
        QCOMPARE(session.undoStack().count(), 0);
        session.setInput(FieldKey::Reference, set("N"));
        session.setInput(FieldKey::OrderNumber, set("P"));
        session.setInput(FieldKey::OrderNumber, set("PO"));
        session.setInput(FieldKey::OrderNumber, set("PO"));
        QCOMPARE(session.undoStack().count(), 2);
    }

    void P8_emptyIsNotClear()
    {
        EditSession session(someJob());
        session.setInput(FieldKey::Reference, set(""));
        session.setInput(FieldKey::OrderNumber, cleared);
        QCOMPARE(session.resolved().edit.value(FieldKey::Reference), Change::set(FieldValue(QStringLiteral(""))));
        QCOMPARE(session.resolved().edit.value(FieldKey::OrderNumber), Change::clear());
    }

    void refusesWhatTheFieldCannotHave_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("kind");
        QTest::newRow("description cannot be cleared")
            << QByteArray("scheduled") << int(FieldKey::Description) << int(Change::Kind::Clear);
        QTest::newRow("duration cannot be cleared")
            << QByteArray("scheduled") << int(FieldKey::PlannedDuration) << int(Change::Kind::Clear);
        QTest::newRow("description is locked once started")
            << QByteArray("started") << int(FieldKey::Description) << int(Change::Kind::Set);
        QTest::newRow("person is locked once completed")
            << QByteArray("completedOk") << int(FieldKey::PersonId) << int(Change::Kind::Clear);
    }
    void refusesWhatTheFieldCannotHave()
    {
        QFETCH(QByteArray, status);
        QFETCH(int, key);
        QFETCH(int, kind);
        EditSession session(someJob(status.constData()));
        session.setInput(FieldKey(key), {Change::Kind(kind), QStringLiteral("x")});
        QVERIFY(!session.isTouched());
        QCOMPARE(session.undoStack().count(), 0);
    }

    void localErrorsHoldItBack()
    {
        EditSession session(someJob());
        session.setInput(FieldKey::PlannedDuration, set("1h3x"));
        QVERIFY(!session.isReady());
        QCOMPARE(session.fieldsInError(), QList<FieldId>{FieldKey::PlannedDuration});
        session.setInput(FieldKey::PlannedDuration, set("1h30"));
        QVERIFY(session.isReady());
        QVERIFY(session.issues(FieldKey::PlannedDuration).isEmpty());
        QCOMPARE(session.resolved().edit.value(FieldKey::PlannedDuration), Change::set(FieldValue(90)));
    }

    void theServicesMessagesLeaveOneByOne()
    {
        EditSession session(someJob());
        session.setInput(FieldKey::Reference, set("NG-1"));
        session.setProblem(refusal({FieldId::custom(4711), FieldKey::Reference, FieldId::custom(4712),
                                    FieldId::custom(9999), FieldKey::PlannedDuration}));
        // As on screen, whatever the order in the answer.
        QCOMPARE(session.fieldsInError(), (QList<FieldId>{FieldKey::PlannedDuration, FieldKey::Reference,
                                                          FieldId::custom(4712), FieldId::custom(4711)}));
        QCOMPARE(session.problem().otherErrors, QStringList{QStringLiteral("customFields[9999]: Wrong.")});
        QCOMPARE(session.issues(FieldKey::Reference).size(), 1);

        QSignalSpy problemChanged(&session, &EditSession::problemChanged);
        session.setInput(FieldKey::Reference, set("NG-12"));
        QVERIFY(session.issues(FieldKey::Reference).isEmpty());
        QCOMPARE(problemChanged.size(), 1);
        QCOMPARE(session.fieldsInError().size(), 3);
        session.clearProblem();
        QVERIFY(session.fieldsInError().isEmpty());
        QVERIFY(session.problem().title.isEmpty());
    }

    void addsAFieldOnce()
    {
        EditSession session(someJob());
        QVERIFY(!session.addCustomField(0));
        QVERIFY(!session.addCustomField(4711));
        QVERIFY(session.addCustomField(5000));
        QVERIFY(!session.addCustomField(5000));
        QSignalSpy removed(&session, &EditSession::customFieldRemoved);
        session.undoStack().undo();
        QCOMPARE(removed.size(), 1);
        QVERIFY(session.addedFields().isEmpty());
    }

    void revertIsOneStep()
    {
        EditSession session(someJob());
        session.setInput(FieldKey::Reference, set("NG-1"));
        session.addCustomField(5000);
        session.setInput(FieldId::custom(5000), set("x"));
        session.revert();
        QVERIFY(!session.isTouched());
        QVERIFY(session.addedFields().isEmpty());
        session.undoStack().undo();
        QCOMPARE(session.inputs().size(), 2);
        QCOMPARE(session.addedFields(), QList<qint64>{5000});
    }

    void whatIsTheSameGoesToKeepInOneStep()
    {
        EditSession session(someJob());
        session.setInput(FieldKey::Reference, set("NG-2291"));
        session.setInput(FieldKey::OrderNumber, set("PO-4480"));
        session.setInput(FieldKey::PlannedDuration, set("1:30")); // 90, typed otherwise
        session.setInput(FieldId::custom(4711), set("v4711"));
        session.addCustomField(9);
        session.setInput(FieldId::custom(9), cleared);
        const JobInput typed = session.inputs();
        session.dropUnchanged();
        QCOMPARE(session.inputs().keys(), (QList<FieldId>{FieldKey::OrderNumber, FieldId::custom(9)}));
        QCOMPARE(session.resolved().edit.keys(), session.inputs().keys());
        QCOMPARE(session.addedFields(), QList<qint64>{9});
        const int steps = session.undoStack().count();
        session.dropUnchanged(); // nothing more to drop
        QCOMPARE(session.undoStack().count(), steps);
        session.undoStack().undo();
        QCOMPARE(session.inputs(), typed);
    }

    void restoresWhatADraftHolds()
    {
        EditSession session(someJob());
        const JobInput input{{FieldKey::PlannedDuration, set("1h3x")}, {FieldId::custom(5000), set("x")}};
        session.restore(input, {});
        QCOMPARE(session.inputs(), input);
        QCOMPARE(session.addedFields(), QList<qint64>{5000});
        QCOMPARE(session.undoStack().count(), 0);
        QVERIFY(!session.isReady());
    }

    void aNewerReadingKeepsWhatWasTyped()
    {
        EditSession session(someJob());
        session.setInput(FieldKey::Description, set("x"));
        session.setInput(FieldKey::Reference, set("NG-1"));
        session.setBase(someJob("started"));
        QCOMPARE(session.input(FieldKey::Description), set("x"));
        QCOMPARE(session.fieldsInError(), QList<FieldId>{FieldKey::Description});
        session.setInput(FieldKey::Description, keep); // what got locked can be taken back
        QVERIFY(session.isReady());
    }

    /// S12 Somebody else changed a field that was typed in while another one was sent: the next submission must see it.
    void S12_settlingHidesNoChangeOfOthers()
    {
        EditSession session(someJob());
        session.setInput(FieldKey::Reference, set("NG-1"));
        const JobEdit sent = session.resolved().edit;
        session.setInput(FieldKey::OrderNumber, set("PO-12"));
        Job after = someJob();
        after.reference = FieldValue(QStringLiteral("NG-1"));
        after.orderNumber = FieldValue(QStringLiteral("PO-COLLEAGUE"));
        session.settle(after, sent);
        const QList<FieldMerge> merges = mergeEdit(session.base(), session.resolved().edit, after);
        QCOMPARE(merges.size(), 1);
        QCOMPARE(merges.first().kind, FieldMerge::Kind::Clash);
    }

    void settlesWhatWasSentAndKeepsWhatWasTypedMeanwhile()
    {
        EditSession session(someJob());
        session.setInput(FieldKey::Reference, set("NG-1"));
        session.setInput(FieldKey::OrderNumber, set("PO-1"));
        const JobEdit sent = session.resolved().edit;
        session.setInput(FieldKey::OrderNumber, set("PO-12"));
        Job after = someJob();
        after.reference = FieldValue(QStringLiteral("NG-1"));
        session.settle(after, sent);
        QCOMPARE(session.inputs(), (JobInput{{FieldKey::OrderNumber, set("PO-12")}}));
        QCOMPARE(session.base().reference, FieldValue(QStringLiteral("NG-1")));
        QCOMPARE(session.undoStack().count(), 0);
    }

    void P2_untouchedTextIsNotPartOfTheEdit()
    {
        EditSession session(someJob());
        session.setInput(FieldKey::Reference, set("NG-1"));
        QCOMPARE(session.resolved().edit.keys(), QList<FieldId>{FieldKey::Reference});
        QCOMPARE(session.base().description, someJob().description);
    }

    void S7_aRepeatedFieldCannotBeEdited()
    {
        Job job = someJob();
        job.customFields.append(job.customFields.first());
        EditSession session(job);
        session.setInput(FieldId::custom(4712), set("x"));
        QVERIFY(!session.isTouched());
        QVERIFY(!session.whyLocked(FieldId::custom(4712)).isEmpty());
    }

    void S8_anUnreadableFieldIsKept()
    {
        Job job = someJob();
        job.unreadable.insert(FieldId::custom(4711), QStringLiteral("{\"a\":1}"));
        EditSession session(job);
        session.setInput(FieldId::custom(4711), set("x"));
        QVERIFY(!session.isTouched());
    }

    /// What is kept incrementally must be what a fresh look gives.
    void randomEditsResolveAsAFreshLookDoes()
    {
        EditSession session(someJob());
        const QList<FieldId> fields{FieldKey::PlannedDuration, FieldKey::Reference,   FieldKey::OrderNumber,
                                    FieldKey::Description,     FieldId::custom(4711), FieldId::custom(4712)};
        quint32 seed = 7;
        const auto next = [&seed](quint32 most) { return (seed = seed * 1664525U + 1013904223U) / 65536U % most; };
        for (int i = 0; i < 500; ++i) {
            if (next(5) == 0 && session.undoStack().canUndo())
                session.undoStack().undo();
            else if (next(5) == 0 && session.undoStack().canRedo())
                session.undoStack().redo();
            else
                session.setInput(fields.at(next(6)),
                                 {Change::Kind(next(3)), next(2) ? QString::number(next(50)) : QStringLiteral("x\n")});
            const ResolvedInput fresh = resolveInput(session.base(), session.inputs());
            QCOMPARE(session.resolved().edit, fresh.edit);
            QCOMPARE(session.resolved().issues.size(), fresh.issues.size());
            QCOMPARE(session.resolved().hasErrors(), fresh.hasErrors());
        }
    }
};

QTEST_GUILESS_MAIN(TestEditSession)
#include "tst_editsession.moc"
