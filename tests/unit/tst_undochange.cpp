// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/undochange.h"

#include "jobs/fieldspec.h"
#include "jobs/resolve.h"
#include "wire/updatejson.h"

#include <QTest>

using namespace jobwright;
using Reason = UndoChange::Reason;

Q_DECLARE_METATYPE(std::optional<jobwright::FieldInput>)
Q_DECLARE_METATYPE(std::optional<jobwright::UndoChange::Reason>)

namespace {

const QString ann = QStringLiteral("1b4e28ba-2fa1-41d2-883f-0016d3cca427");
const QString bob = QStringLiteral("2b4e28ba-2fa1-41d2-883f-0016d3cca428");
const FieldId make = FieldId::custom(11);

FieldValue text(const QString &value)
{
    return FieldValue(value);
}

FieldValue text(const char *value)
{
    return FieldValue(QString::fromUtf8(value));
}

Job jobHolding(const FieldId &field, const FieldValue &value)
{
    Job job;
    job.id = 1004471;
    job.status = QStringLiteral("Scheduled");
    if (field.isCustom()) {
        CustomField custom;
        custom.definitionId = field.definitionId();
        custom.value = value;
        job.customFields = {custom};
    } else {
        job.*fieldSpec(field.key()).member = value;
    }
    return job;
}

HistoryEntry entryOf(const Job &before, const JobEdit &edit, const std::optional<Job> &readBack)
{
    HistoryEntry entry;
    entry.jobId = before.id;
    entry.before = before;
    entry.body = encodeUpdate(edit).json;
    if (readBack)
        entry.verification = verify(before, edit, *readBack);
    return entry;
}

} // namespace

class UndoChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoesFields_data();
    void undoesFields();
    void withoutReadingBack();
    void leavesWhatIgnored();
    void sortsManyFields();
    void lockedMeanwhile();
    void unreadableIsNotTouched();
    void durationComesBackExactly();
    void saysWhy();
};

void UndoChangeTest::undoesFields_data()
{
    QTest::addColumn<FieldId>("field");
    QTest::addColumn<FieldValue>("before");
    QTest::addColumn<Change>("sent");
    QTest::addColumn<FieldValue>("stored");
    QTest::addColumn<FieldValue>("now");
    QTest::addColumn<std::optional<FieldInput>>("input");
    QTest::addColumn<std::optional<Reason>>("left");

    const FieldValue none;
    const FieldId order = FieldKey::OrderNumber;
    const FieldId person = FieldKey::PersonId;
    const FieldId duration = FieldKey::PlannedDuration;
    const auto set = [](const QString &value) { return std::optional<FieldInput>({Change::Kind::Set, value}); };
    const std::optional<FieldInput> clear = FieldInput{Change::Kind::Clear, {}};
    const std::optional<FieldInput> nothing;
    const std::optional<Reason> done;
    const auto row = [](const char *name, const FieldId &field, const FieldValue &before, const Change &sent,
                        const FieldValue &stored, const FieldValue &now, const std::optional<FieldInput> &input,
                        const std::optional<Reason> &left) {
        QTest::newRow(name) << field << before << sent << stored << now << input << left;
    };
    const Change toB = Change::set(text("b"));
    row("still what we wrote", order, text("a"), toB, text("b"), text("b"), set(QStringLiteral("a")), done);
    row("changed since", order, text("a"), toB, text("b"), text("c"), nothing, Reason::ChangedSince);
    row("cleared since", order, text("a"), toB, text("b"), none, nothing, Reason::ChangedSince);
    row("back already", order, text("a"), toB, text("b"), text("a"), nothing, Reason::AlreadyBack);
    row("was not set: Clear", order, none, toB, text("b"), text("b"), clear, done);
    row("was empty, not unset", order, text(""), toB, text("b"), text("b"), set(QString::fromLatin1("")), done);
    row("we cleared it", order, text("a"), Change::clear(), none, none, set(QStringLiteral("a")), done);
    row("cleared, and set since", order, text("a"), Change::clear(), none, text("c"), nothing, Reason::ChangedSince);
    row("stored in another form", order, text("a"), toB, text("B"), text("B"), set(QStringLiteral("a")), done);
    row("other form, changed since", order, text("a"), toB, text("B"), text("b"), nothing, Reason::ChangedSince);
    row("wrote the same", order, text("a"), Change::set(text("a")), text("a"), text("a"), nothing, Reason::AlreadyBack);
    row("no Clear for a duration", duration, none, Change::set(FieldValue(60)), FieldValue(60), FieldValue(60), nothing,
        Reason::Impossible);
    row("duration", duration, FieldValue(90), Change::set(FieldValue(60)), FieldValue(60), FieldValue(60),
        set(QStringLiteral("1 h 30 min")), done);
    row("person", person, text(ann), Change::set(text(bob)), text(bob), text(bob.toUpper()), set(ann), done);
    row("person cleared, primary came", person, text(ann), Change::clear(), text(bob), text(bob), set(ann), done);
    row("person cleared, another since", person, text(ann), Change::clear(), text(bob), text(ann), nothing,
        Reason::AlreadyBack);
    row("custom field", make, text("Vaillant"), toB, text("b"), text("b"), set(QStringLiteral("Vaillant")), done);
    row("custom field was not set", make, none, toB, text("b"), text("b"), clear, done);
}

void UndoChangeTest::undoesFields()
{
    QFETCH(FieldId, field);
    QFETCH(FieldValue, before);
    QFETCH(Change, sent);
    QFETCH(FieldValue, stored);
    QFETCH(FieldValue, now);
    QFETCH(std::optional<FieldInput>, input);
    QFETCH(std::optional<Reason>, left);

    const HistoryEntry entry = entryOf(jobHolding(field, before), {{field, sent}}, jobHolding(field, stored));
    const Job present = jobHolding(field, now);
    const UndoChange undo(entry, present);
    QCOMPARE(undo.input().size(), input ? 1 : 0);
    QCOMPARE(undo.left().size(), left ? 1 : 0);
    if (left) {
        QCOMPARE(undo.left().first().reason, *left);
        QCOMPARE(undo.left().first().now, now);
        return;
    }
    QCOMPARE(undo.input().value(field), *input);
    // An ordinary draft: it can be sent as it is, and it brings the old value back.
    const ResolvedInput resolved = resolveInput(present, undo.input());
    QVERIFY(!resolved.hasErrors());
    QCOMPARE(resolved.edit.value(field), before.isNull() ? Change::clear() : Change::set(before));
}

void UndoChangeTest::withoutReadingBack()
{
    const FieldId order = FieldKey::OrderNumber;
    const HistoryEntry entry = entryOf(jobHolding(order, text("a")), {{order, Change::set(text("b"))}}, std::nullopt);
    QVERIFY(UndoChange(entry, jobHolding(order, text("b"))).input().contains(order));
    QVERIFY(UndoChange(entry, jobHolding(order, text("c"))).input().isEmpty());
    // Nobody knows whether the person there now is the one who came by our clearing.
    const FieldId person = FieldKey::PersonId;
    const HistoryEntry cleared = entryOf(jobHolding(person, text(ann)), {{person, Change::clear()}}, std::nullopt);
    QCOMPARE(UndoChange(cleared, jobHolding(person, text(bob))).left().first().reason, Reason::ChangedSince);
}

void UndoChangeTest::leavesWhatIgnored()
{
    const FieldId order = FieldKey::OrderNumber;
    const Job before = jobHolding(order, text("a"));
    const HistoryEntry entry = entryOf(before, {{order, Change::set(text("b"))}}, before);
    QCOMPARE(entry.verification.first().kind, FieldVerdict::Kind::Ignored);
    const UndoChange undo(entry, before);
    QVERIFY(undo.input().isEmpty());
    QVERIFY(undo.left().isEmpty());
}

void UndoChangeTest::sortsManyFields()
{
    Job before = jobHolding(make, text("Vaillant"));
    before.orderNumber = text("a");
    before.reference = text("r");
    const JobEdit edit{{FieldKey::OrderNumber, Change::set(text("b"))},
                       {FieldKey::Reference, Change::clear()},
                       {make, Change::set(text("Bosch"))}};
    Job after = jobHolding(make, text("Bosch"));
    after.orderNumber = text("b");
    const HistoryEntry entry = entryOf(before, edit, after);
    Job now = after;
    now.reference = text("somebody's");
    const UndoChange undo(entry, now);
    QCOMPARE(undo.input().keys(), (QList<FieldId>{FieldKey::OrderNumber, make}));
    QCOMPARE(undo.left().size(), 1);
    QCOMPARE(undo.left().first().field, FieldId(FieldKey::Reference));
}

void UndoChangeTest::lockedMeanwhile()
{
    const FieldId description = FieldKey::Description;
    const Job after = jobHolding(description, text("new"));
    const HistoryEntry entry =
        entryOf(jobHolding(description, text("old")), {{description, Change::set(text("new"))}}, after);
    Job now = after;
    now.status = QStringLiteral("Started");
    const UndoChange undo(entry, now);
    QVERIFY(undo.input().isEmpty());
    QCOMPARE(undo.left().first().reason, Reason::Impossible);
    QVERIFY(undo.left().first().why.contains(QStringLiteral("Started")));
}

void UndoChangeTest::unreadableIsNotTouched()
{
    const FieldId order = FieldKey::OrderNumber;
    HistoryEntry entry =
        entryOf(jobHolding(order, text("a")), {{order, Change::set(text("b"))}}, jobHolding(order, text("b")));
    Job now = jobHolding(order, {});
    now.unreadable.insert(order, QStringLiteral("{\"no\":1}"));
    const UndoChange undo(entry, now);
    QVERIFY(undo.input().isEmpty());
    QCOMPARE(undo.left().first().now, text("{\"no\":1}"));

    entry.before.unreadable.insert(order, QStringLiteral("[1]")); // not the same as "was not set"
    entry.before.orderNumber = {};
    const UndoChange blind(entry, jobHolding(order, text("b")));
    QVERIFY(blind.input().isEmpty());
    QCOMPARE(blind.left().first().reason, Reason::Impossible);
}

void UndoChangeTest::durationComesBackExactly()
{
    const FieldId duration = FieldKey::PlannedDuration;
    for (const qint32 minutes : {0, 1, 59, 60, 61, 90, 1440, 100000, std::numeric_limits<qint32>::max()}) {
        const HistoryEntry entry =
            entryOf(jobHolding(duration, FieldValue(minutes)), {{duration, Change::set(FieldValue(7))}},
                    jobHolding(duration, FieldValue(7)));
        const UndoChange undo(entry, jobHolding(duration, FieldValue(7)));
        const ResolvedInput resolved = resolveInput(jobHolding(duration, FieldValue(7)), undo.input());
        QCOMPARE(resolved.edit.value(duration), Change::set(FieldValue(minutes)));
    }
}

void UndoChangeTest::saysWhy()
{
    const FieldId order = FieldKey::OrderNumber;
    const Job now = jobHolding(order, text("PO-9"));
    const ChangeWords words(now);
    QCOMPARE(UndoChange::words({order, Reason::ChangedSince, text("PO-9"), {}}, words),
             QStringLiteral("Order number: changed again since then, now PO-9"));
    QCOMPARE(UndoChange::words({order, Reason::AlreadyBack, text("PO-9"), {}}, words),
             QStringLiteral("Order number: holds the old value already, PO-9"));
    QCOMPARE(UndoChange::words({order, Reason::Impossible, text("PO-9"), QStringLiteral("No.")}, words),
             QStringLiteral("Order number: stays PO-9. No."));
}

QTEST_GUILESS_MAIN(UndoChangeTest)
#include "tst_undochange.moc"
