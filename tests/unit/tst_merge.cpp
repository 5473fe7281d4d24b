// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/merge.h"

#include <QTest>

using namespace jobwright;

Q_DECLARE_METATYPE(jobwright::FieldMerge::Kind)

class MergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergesThreeWays_data();
    void mergesThreeWays();
    void unreadableIsAClash();
    void keepsTheOrderOfTheEdit();
    void onlyDifferences_data();
    void onlyDifferences();
    void knowsWhatSatisfies_data();
    void knowsWhatSatisfies();
};

namespace {

FieldValue text(const char *utf8)
{
    return FieldValue(QString::fromUtf8(utf8));
}

const FieldValue none;
const char personA[] = "1b4e28ba-2fa1-41d2-883f-0016d3cca427";
const char personB[] = "2b4e28ba-2fa1-41d2-883f-0016d3cca427";

} // namespace

void MergeTest::mergesThreeWays_data()
{
    QTest::addColumn<FieldId>("field");
    QTest::addColumn<FieldValue>("base");
    QTest::addColumn<Change>("mine");
    QTest::addColumn<FieldValue>("theirs");
    QTest::addColumn<FieldMerge::Kind>("kind");

    using enum FieldMerge::Kind;
    const FieldId order = FieldKey::OrderNumber;
    const FieldId person = FieldKey::PersonId;
    const auto set = [](const char *value) { return Change::set(text(value)); };
    QTest::newRow("nobody else") << order << text("a") << set("b") << text("a") << Send;
    QTest::newRow("S12 changed to the same") << order << text("a") << set("b") << text("b") << AlreadyThere;
    QTest::newRow("S12 changed to another") << order << text("a") << set("b") << text("c") << Clash;
    QTest::newRow("said so: set to what it was") << order << text("a") << set("a") << text("a") << Send;
    QTest::newRow("said so, but somebody changed it") << order << text("a") << set("a") << text("c") << Clash;
    QTest::newRow("clear, nobody else") << order << text("a") << Change::clear() << text("a") << Send;
    QTest::newRow("clear what somebody cleared") << order << text("a") << Change::clear() << none << AlreadyThere;
    QTest::newRow("clear what was never set") << order << none << Change::clear() << none << Send;
    QTest::newRow("P8 null is not the empty text") << order << text("a") << set("") << none << Clash;
    QTest::newRow("P8 the empty text is not null") << order << none << Change::clear() << text("") << Clash;
    QTest::newRow("P2 no-break space counts") << order << text("a b") << set("c")
                                              << text("a\xC2\xA0"
                                                      "b")
                                              << Clash;
    QTest::newRow("P2 form of the accent counts")
        << order << text("\xC3\xA9") << set("c") << text("e\xCC\x81") << Clash;
    QTest::newRow("person in another case")
        << person << text(personA) << set("x") << text("1B4E28BA-2FA1-41D2-883F-0016D3CCA427") << Send;
    QTest::newRow("person cleared, somebody named another")
        << person << text(personA) << Change::clear() << text(personB) << Clash;
    const FieldId duration = FieldKey::PlannedDuration;
    QTest::newRow("duration changed to another")
        << duration << FieldValue(90) << Change::set(FieldValue(135)) << FieldValue(60) << Clash;
    QTest::newRow("custom field") << FieldId::custom(5) << text("a") << set("b") << text("c") << Clash;
}

void MergeTest::mergesThreeWays()
{
    QFETCH(FieldId, field);
    QFETCH(FieldValue, base);
    QFETCH(Change, mine);
    QFETCH(FieldValue, theirs);
    QFETCH(FieldMerge::Kind, kind);

    const auto jobWith = [&](const FieldValue &value) {
        Job job;
        job.customFields = {{5, {}, CustomFieldType::Text, {}, false, {}, value}};
        if (field == FieldId(FieldKey::OrderNumber))
            job.orderNumber = value;
        else if (field == FieldId(FieldKey::PersonId))
            job.personId = value;
        else if (field == FieldId(FieldKey::PlannedDuration))
            job.plannedDuration = value;
        return job;
    };
    const QList<FieldMerge> merges = mergeEdit(jobWith(base), {{field, mine}}, jobWith(theirs));
    QCOMPARE(merges.size(), 1);
    QCOMPARE(merges.first().kind, kind);
    QCOMPARE(merges.first().base, base);
    QCOMPARE(merges.first().mine, mine);
    QCOMPARE(merges.first().theirs, theirs);
}

void MergeTest::unreadableIsAClash()
{
    Job theirs;
    theirs.unreadable.insert(FieldKey::Reference, QStringLiteral("7"));
    const QList<FieldMerge> merges = mergeEdit(Job(), {{FieldKey::Reference, Change::clear()}}, theirs);
    QCOMPARE(merges.first().kind, FieldMerge::Kind::Clash);
    QCOMPARE(merges.first().theirs, text("7"));
}

void MergeTest::keepsTheOrderOfTheEdit()
{
    const JobEdit edit{{FieldId::custom(5), Change::clear()}, {FieldKey::Reference, Change::clear()}};
    const QList<FieldMerge> merges = mergeEdit(Job(), edit, Job());
    QCOMPARE(merges.size(), 2);
    QCOMPARE(merges.first().field, FieldId(FieldKey::Reference));
    QCOMPARE(merges.last().field, FieldId::custom(5));
}

void MergeTest::onlyDifferences_data()
{
    QTest::addColumn<FieldId>("field");
    QTest::addColumn<FieldValue>("now");
    QTest::addColumn<Change>("mine");
    QTest::addColumn<bool>("sent");

    const FieldId order = FieldKey::OrderNumber;
    const FieldId person = FieldKey::PersonId;
    const auto set = [](const char *value) { return Change::set(text(value)); };
    QTest::newRow("another value") << order << text("a") << set("b") << true;
    QTest::newRow("same as now") << order << text("a") << set("a") << false;
    QTest::newRow("a space is a difference") << order << text("a") << set("a ") << true;
    QTest::newRow("P8 the empty text is not null") << order << none << set("") << true;
    QTest::newRow("the empty text again") << order << text("") << set("") << false;
    QTest::newRow("clear") << order << text("a") << Change::clear() << true;
    QTest::newRow("clear what is not set: the user said so") << order << none << Change::clear() << true;
    QTest::newRow("person in another case")
        << person << text(personA) << set("1B4E28BA-2FA1-41D2-883F-0016D3CCA427") << false;
    QTest::newRow("another person") << person << text(personA) << set(personB) << true;
    const FieldId duration = FieldKey::PlannedDuration;
    QTest::newRow("duration") << duration << FieldValue(90) << Change::set(FieldValue(90)) << false;
    QTest::newRow("another duration") << duration << FieldValue(90) << Change::set(FieldValue(0)) << true;
    QTest::newRow("custom field") << FieldId::custom(5) << text("a") << set("a") << false;
    QTest::newRow("custom field that the job does not list") << FieldId::custom(6) << none << set("a") << true;
}

void MergeTest::onlyDifferences()
{
    QFETCH(FieldId, field);
    QFETCH(FieldValue, now);
    QFETCH(Change, mine);
    Job job;
    job.customFields = {CustomField()};
    job.customFields[0].definitionId = 5;
    if (field.isCustom())
        job.customFields[0].value = now;
    else if (field == FieldId(FieldKey::OrderNumber))
        job.orderNumber = now;
    else if (field == FieldId(FieldKey::PersonId))
        job.personId = now;
    else
        job.plannedDuration = now;
    // Beside another field, whose fate it does not share.
    const JobEdit edit{{field, mine}, {FieldKey::Reference, Change::set(text("new"))}};
    const JobEdit left = jobwright::onlyDifferences(job, edit);
    QTEST(left.contains(field), "sent");
    QCOMPARE(left.value(FieldKey::Reference), Change::set(text("new")));
    if (left.contains(field))
        QCOMPARE(left.value(field), mine);
    // What could not be read may be anything.
    job.unreadable.insert(field, QStringLiteral("?"));
    QCOMPARE(jobwright::onlyDifferences(job, edit), edit);
}

void MergeTest::knowsWhatSatisfies_data()
{
    QTest::addColumn<FieldId>("field");
    QTest::addColumn<Change>("change");
    QTest::addColumn<FieldValue>("before");
    QTest::addColumn<FieldValue>("read");
    QTest::addColumn<bool>("satisfied");

    const FieldId order = FieldKey::OrderNumber;
    const FieldId person = FieldKey::PersonId;
    const auto set = [](const char *value) { return Change::set(text(value)); };
    QTest::newRow("set") << order << set("b") << text("a") << text("b") << true;
    QTest::newRow("S13 trimmed") << order << set("b ") << text("a") << text("b") << false;
    QTest::newRow("S13 rounded") << FieldId(FieldKey::PlannedDuration) << Change::set(FieldValue(91)) << FieldValue(60)
                                 << FieldValue(90) << false;
    QTest::newRow("S14 ignored") << order << set("b") << text("a") << text("a") << false;
    QTest::newRow("number as text") << FieldId(FieldKey::PlannedDuration) << Change::set(FieldValue(90)) << none
                                    << text("90") << false;
    QTest::newRow("cleared") << order << Change::clear() << text("a") << none << true;
    QTest::newRow("cleared to the empty text") << order << Change::clear() << text("a") << text("") << false;
    QTest::newRow("person in another case") << person << set("AB") << none << text("ab") << true;
    QTest::newRow("person cleared") << person << Change::clear() << text(personA) << none << true;
    QTest::newRow("person cleared, primary took over")
        << person << Change::clear() << text(personA) << text(personB) << true;
    QTest::newRow("person cleared, still the same")
        << person << Change::clear() << text(personA) << text(personA) << false;
    QTest::newRow("kept") << order << Change::keep() << text("a") << text("a") << true;
    QTest::newRow("kept but changed") << order << Change::keep() << text("a") << text("b") << false;
}

void MergeTest::knowsWhatSatisfies()
{
    QFETCH(FieldId, field);
    QFETCH(Change, change);
    QFETCH(FieldValue, before);
    QFETCH(FieldValue, read);
    QFETCH(bool, satisfied);
    QCOMPARE(satisfies(field, change, before, read), satisfied);
}

QTEST_GUILESS_MAIN(MergeTest)
#include "tst_merge.moc"
