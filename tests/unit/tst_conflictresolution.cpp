// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/conflictresolution.h"
#include "work/editsession.h"

#include <QSignalSpy>
#include <QTest>

using namespace jobwright;
using Choice = ConflictResolution::Choice;

Q_DECLARE_METATYPE(jobwright::ConflictResolution::Choice)

namespace {

FieldValue text(const char *utf8)
{
    return FieldValue(QString::fromUtf8(utf8));
}

FieldInput set(const char *utf8)
{
    return {Change::Kind::Set, QString::fromUtf8(utf8)};
}

const FieldInput cleared{Change::Kind::Clear, {}};
const FieldId parking = FieldId::custom(7);

Job began()
{
    Job job;
    job.id = 1004390;
    job.status = QStringLiteral("Scheduled");
    job.plannedDuration = FieldValue(60);
    job.orderNumber = text("PO-7001");
    job.reference = text("HB-12");
    job.description = text("Call-out");
    CustomField field;
    field.definitionId = parking.definitionId();
    field.value = text("No");
    job.customFields = {field};
    return job;
}

Job changed()
{
    Job job = began();
    job.plannedDuration = FieldValue(45);
    job.orderNumber = text("PO-7008");
    job.customFields[0].value = text("Yes");
    return job;
}

/// As drawn: two clash, one goes through, one is there already.
JobInput drawn()
{
    return {{FieldKey::OrderNumber, set("PO-7010")},
            {FieldKey::PlannedDuration, set("1 h 30 min")},
            {FieldKey::Reference, set("HB-12a")},
            {parking, set("Yes")}};
}

} // namespace

class ConflictResolutionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsTheFields();
    void decides_data();
    void decides();
    void lockedMeanwhile();
    void typedValueMustBeSendable();
    void tellsWhatIsOpen();
    void keepsUnfinishedInput();
    void ignoresWhatDoesNotClash();
    void goesIntoTheSession();
    void bringsBackTheRowOfAVanishedField();
};

void ConflictResolutionTest::sortsTheFields()
{
    const ConflictResolution resolution(began(), changed(), drawn());
    QCOMPARE(resolution.count(FieldMerge::Kind::Clash), 2);
    QCOMPARE(resolution.count(FieldMerge::Kind::Send), 1);
    QCOMPARE(resolution.count(FieldMerge::Kind::AlreadyThere), 1);
    QCOMPARE(resolution.clashes().at(0).field, FieldId(FieldKey::PlannedDuration));
    QCOMPARE(resolution.clashes().at(1).field, FieldId(FieldKey::OrderNumber));
    for (const FieldMerge &clash : resolution.clashes())
        QCOMPARE(resolution.choice(clash.field), Choice::None); // nothing is chosen for the user
    QVERIFY(!resolution.isReady());
}

void ConflictResolutionTest::decides_data()
{
    QTest::addColumn<FieldInput>("mine");
    QTest::addColumn<FieldValue>("theirs");
    QTest::addColumn<Choice>("choice");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<FieldInput>("left");

    const FieldInput keep;
    QTest::newRow("S12 mine stands") << set("a") << text("b") << Choice::Mine << QString() << set("a");
    QTest::newRow("S12 clearing stands") << cleared << text("b") << Choice::Mine << QString() << cleared;
    QTest::newRow("S12 the service's stands") << set("a") << text("b") << Choice::Theirs << QString() << keep;
    QTest::newRow("S12 cleared there, theirs") << set("a") << FieldValue() << Choice::Theirs << QString() << keep;
    QTest::newRow("S12 a fourth value") << set("a") << text("b") << Choice::Typed << QStringLiteral("c") << set("c");
    QTest::newRow("S12 a fourth instead of clearing")
        << cleared << text("b") << Choice::Typed << QStringLiteral("c") << set("c");
    QTest::newRow("S12 typed what the service holds")
        << set("a") << text("b") << Choice::Typed << QStringLiteral("b") << keep;
    QTest::newRow("S12 typed the value of the beginning")
        << set("a") << text("b") << Choice::Typed << QStringLiteral("PO-7001") << set("PO-7001");
    QTest::newRow("S12 equal value is dropped without asking")
        << set("b") << text("b") << Choice::None << QString() << keep;
    QTest::newRow("S12 nobody else touched it") << set("a") << text("PO-7001") << Choice::None << QString() << set("a");
}

void ConflictResolutionTest::decides()
{
    QFETCH(FieldInput, mine);
    QFETCH(FieldValue, theirs);
    QFETCH(Choice, choice);
    QFETCH(QString, typed);
    QFETCH(FieldInput, left);

    Job now = began();
    now.orderNumber = theirs;
    ConflictResolution resolution(began(), now, {{FieldKey::OrderNumber, mine}});
    if (choice == Choice::Typed)
        resolution.setTyped(FieldKey::OrderNumber, typed);
    else
        resolution.choose(FieldKey::OrderNumber, choice);
    QVERIFY(resolution.isReady());
    QCOMPARE(resolution.result().value(FieldKey::OrderNumber), left);
}

void ConflictResolutionTest::lockedMeanwhile()
{
    Job now = began();
    now.status = QStringLiteral("Started");
    ConflictResolution resolution(began(), now, {{FieldKey::Description, set("New")}, {FieldKey::Reference, set("R")}});
    // Nobody touched the description, but the service would refuse the update because of it.
    QCOMPARE(resolution.count(FieldMerge::Kind::Clash), 1);
    QCOMPARE(resolution.count(FieldMerge::Kind::Send), 1);
    QVERIFY(resolution.whyNotMine(FieldKey::Description).contains(QStringLiteral("Started")));
    resolution.choose(FieldKey::Description, Choice::Mine);
    resolution.setTyped(FieldKey::Description, QStringLiteral("other"));
    QCOMPARE(resolution.choice(FieldKey::Description), Choice::None);
    resolution.choose(FieldKey::Description, Choice::Theirs);
    QVERIFY(resolution.isReady());
    const JobInput expected{{FieldKey::Reference, set("R")}};
    QCOMPARE(resolution.result(), expected);
}

void ConflictResolutionTest::typedValueMustBeSendable()
{
    ConflictResolution resolution(began(), changed(), {{FieldKey::PlannedDuration, set("1 h 30 min")}});
    resolution.setTyped(FieldKey::PlannedDuration, QStringLiteral("1h9"));
    QVERIFY(resolution.isReady());
    resolution.setTyped(FieldKey::PlannedDuration, QStringLiteral("1h99"));
    QCOMPARE(resolution.choice(FieldKey::PlannedDuration), Choice::Typed);
    QCOMPARE(resolution.openCount(), 1);
    QVERIFY(!resolution.resolvedTyped(FieldKey::PlannedDuration).issues.isEmpty());
    // Looking at another choice loses nothing typed.
    resolution.choose(FieldKey::PlannedDuration, Choice::Mine);
    QCOMPARE(resolution.typed(FieldKey::PlannedDuration), QStringLiteral("1h99"));
    QVERIFY(resolution.isReady());
}

void ConflictResolutionTest::tellsWhatIsOpen()
{
    ConflictResolution resolution(began(), changed(), drawn());
    QSignalSpy spy(&resolution, &ConflictResolution::changed);
    QCOMPARE(resolution.openCount(), 2);
    QCOMPARE(resolution.firstOpen(), FieldId(FieldKey::PlannedDuration));
    resolution.choose(FieldKey::PlannedDuration, Choice::Mine);
    resolution.choose(FieldKey::PlannedDuration, Choice::Mine);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(resolution.openCount(), 1);
    QCOMPARE(resolution.firstOpen(), FieldId(FieldKey::OrderNumber));
    resolution.choose(FieldKey::OrderNumber, Choice::Theirs);
    QVERIFY(resolution.isReady());
    resolution.choose(FieldKey::OrderNumber, Choice::None);
    QVERIFY(!resolution.isReady());
}

void ConflictResolutionTest::keepsUnfinishedInput()
{
    JobInput input{{FieldKey::OrderNumber, set("PO-7010")}, {FieldKey::PlannedDuration, set("1h3x")}};
    ConflictResolution resolution(began(), changed(), input);
    QCOMPARE(resolution.count(FieldMerge::Kind::Clash), 1);
    resolution.choose(FieldKey::OrderNumber, Choice::Theirs);
    input.remove(FieldKey::OrderNumber);
    QCOMPARE(resolution.result(), input);
}

void ConflictResolutionTest::ignoresWhatDoesNotClash()
{
    ConflictResolution resolution(began(), changed(), drawn());
    QSignalSpy spy(&resolution, &ConflictResolution::changed);
    resolution.choose(FieldKey::Reference, Choice::Theirs);
    resolution.setTyped(FieldId::custom(99), QStringLiteral("x"));
    QCOMPARE(spy.count(), 0);
    QCOMPARE(resolution.result().value(FieldKey::Reference), set("HB-12a"));
    QVERIFY(!resolution.result().contains(FieldId::custom(99)));
}

void ConflictResolutionTest::goesIntoTheSession()
{
    EditSession session(began());
    const JobInput input = drawn();
    for (auto it = input.begin(); it != input.end(); ++it)
        session.setInput(it.key(), it.value());
    ConflictResolution resolution(session.base(), changed(), session.inputs());
    resolution.choose(FieldKey::OrderNumber, Choice::Mine);
    resolution.choose(FieldKey::PlannedDuration, Choice::Theirs);
    session.rebase(resolution.theirs(), resolution.result());

    QCOMPARE(session.base(), changed());
    const JobEdit expected{{FieldKey::OrderNumber, Change::set(text("PO-7010"))},
                           {FieldKey::Reference, Change::set(text("HB-12a"))}};
    QCOMPARE(session.resolved().edit, expected);
    // What comes next compares with what the user has seen: no clash is left.
    const QList<FieldMerge> merges = mergeEdit(session.base(), session.resolved().edit, changed());
    for (const FieldMerge &merge : merges)
        QCOMPARE(merge.kind, FieldMerge::Kind::Send);

    session.undoStack().undo();
    QCOMPARE(session.inputs(), input);
    QCOMPARE(session.base(), changed());
}

void ConflictResolutionTest::bringsBackTheRowOfAVanishedField()
{
    EditSession session(began());
    session.setInput(parking, set("Yes"));
    Job now = began();
    now.customFields.clear();
    ConflictResolution resolution(session.base(), now, session.inputs());
    QCOMPARE(resolution.count(FieldMerge::Kind::Clash), 1);
    resolution.choose(parking, Choice::Mine);
    session.rebase(now, resolution.result());
    QCOMPARE(session.inputs(), resolution.result());
    QCOMPARE(session.addedFields(), QList<qint64>{parking.definitionId()});
}

QTEST_GUILESS_MAIN(ConflictResolutionTest)
#include "tst_conflictresolution.moc"
