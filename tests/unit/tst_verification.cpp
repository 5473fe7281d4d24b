// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/verification.h"

#include <QTest>

using namespace jobwright;

class VerificationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesFieldByField();
    void neverConfirmsWhatItCannotRead();
    void looksAtEveryRepeatedField();
    void saysWordsForMachines();
};

namespace {

FieldValue text(const char *utf8)
{
    return FieldValue(QString::fromUtf8(utf8));
}

Job testJob(const char *reference, const char *order, const char *custom)
{
    Job job;
    job.reference = text(reference);
    job.orderNumber = text(order);
    job.customFields = {{5, {}, CustomFieldType::Text, {}, false, {}, text(custom)}};
    return job;
}

} // namespace

void VerificationTest::judgesFieldByField()
{
    const Job before = testJob("r", "o", "c");
    const JobEdit sent{{FieldKey::Reference, Change::set(text("R"))},
                       {FieldKey::OrderNumber, Change::set(text("PO 1 "))},
                       {FieldId::custom(5), Change::clear()},
                       {FieldId::custom(6), Change::set(text("x"))}};
    const Verification verification = verify(before, sent, testJob("R", "PO 1", "c"));
    QCOMPARE(verification.size(), 4);
    QCOMPARE(verification.at(0).kind, FieldVerdict::Kind::Confirmed);
    QCOMPARE(verification.at(1).kind, FieldVerdict::Kind::StoredDifferently); // S13
    QCOMPARE(verification.at(1).stored, text("PO 1"));
    QCOMPARE(verification.at(2).kind, FieldVerdict::Kind::Ignored); // S14
    QCOMPARE(verification.at(3).kind, FieldVerdict::Kind::Ignored); // a custom field that the job never had
    QCOMPARE(verification.at(1).before, text("o"));
    QCOMPARE(verification.at(1).sent, Change::set(text("PO 1 ")));
    QVERIFY(!allConfirmed(verification));
    QVERIFY(allConfirmed(verify(before, {{FieldKey::Reference, Change::set(text("R"))}}, testJob("R", "?", "?"))));
}

void VerificationTest::neverConfirmsWhatItCannotRead()
{
    Job readBack = testJob("", "", "");
    readBack.reference = {};
    readBack.unreadable.insert(FieldKey::Reference, QStringLiteral("{}"));
    const Verification verification =
        verify(testJob("r", "o", "c"), {{FieldKey::Reference, Change::clear()}}, readBack);
    QCOMPARE(verification.first().kind, FieldVerdict::Kind::StoredDifferently);
    QCOMPARE(verification.first().stored, text("{}"));
}

void VerificationTest::looksAtEveryRepeatedField()
{
    // S7: another copy of the field that still holds something else is no confirmation.
    Job readBack = testJob("r", "o", "new");
    readBack.customFields += CustomField{5, {}, CustomFieldType::Text, {}, false, {}, text("c")};
    const Verification verification =
        verify(testJob("r", "o", "c"), {{FieldId::custom(5), Change::set(text("new"))}}, readBack);
    QCOMPARE(verification.first().kind, FieldVerdict::Kind::Ignored);
}

void VerificationTest::saysWordsForMachines()
{
    QCOMPARE(verdictWord(FieldVerdict::Kind::Confirmed), QStringLiteral("confirmed"));
    QCOMPARE(verdictWord(FieldVerdict::Kind::StoredDifferently), QStringLiteral("storedDifferently"));
    QCOMPARE(verdictWord(FieldVerdict::Kind::Ignored), QStringLiteral("ignored"));
}

QTEST_GUILESS_MAIN(VerificationTest)
#include "tst_verification.moc"
