// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/receipt.h"

#include "wire/updatejson.h"

#include <QTest>

using namespace jobwright;

namespace {

const QString ann = QStringLiteral("1b4e28ba-2fa1-41d2-883f-0016d3cca427");

FieldValue text(const QString &value)
{
    return FieldValue(value);
}

HistoryEntry entryFor(const JobEdit &edit)
{
    HistoryEntry entry;
    entry.profileName = QStringLiteral("Northgate Facilities");
    entry.jobId = 1004471;
    entry.jobTitle = QStringLiteral("Boiler service");
    entry.sentAt = QDateTime(QDate(2026, 11, 23), QTime(14, 6, 1), Qt::UTC);
    entry.verifiedAt = entry.sentAt.addSecs(1);
    entry.before.contactName = QStringLiteral("Harbour Bakery");
    entry.before.orderNumber = text(QStringLiteral("PO-4471"));
    entry.before.plannedDuration = FieldValue(90);
    entry.before.reference = text(QStringLiteral("LK-9"));
    entry.body = encodeUpdate(edit).json;
    entry.outcome = QStringLiteral("confirmed");
    entry.status = 204;
    return entry;
}

HistoryEntry sample()
{
    const JobEdit edit{{FieldKey::PlannedDuration, Change::set(FieldValue(135))},
                       {FieldKey::OrderNumber, Change::set(text(QStringLiteral("PO-4480")))},
                       {FieldKey::Reference, Change::clear()}};
    HistoryEntry entry = entryFor(edit);
    Job after = entry.before;
    after.plannedDuration = FieldValue(135);
    after.orderNumber = text(QStringLiteral("po-4480"));
    entry.verification = verify(entry.before, edit, after);
    entry.outcome = QStringLiteral("storedDifferently");
    entry.problem.traceId = QStringLiteral("00-abc-01");
    return entry;
}

} // namespace

class ReceiptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysEverything();
    void saysResults_data();
    void saysResults();
    void wholeTexts();
    void personByName();
    void htmlIsEscaped();
    void holdsNoSecret();
    void saysWhatTheServiceSaid();
};

void ReceiptTest::saysEverything()
{
    const QStringList lines = Receipt(sample(), {}, QLocale::c()).plainText().split(u'\n');
    QCOMPARE(lines.at(0), QStringLiteral("Job: 1004471 Boiler service"));
    QCOMPARE(lines.at(1), QStringLiteral("Contact: Harbour Bakery"));
    QCOMPARE(lines.at(2), QStringLiteral("Account: Northgate Facilities"));
    QVERIFY(lines.at(3).startsWith(QStringLiteral("Sent: ")));
    QVERIFY(lines.at(3).endsWith(QStringLiteral("2026-11-23 14:06:01 UTC")));
    QCOMPARE(lines.at(4), QStringLiteral("Result: Accepted, but not everything is stored as it was sent"));
    QVERIFY(lines.at(5).startsWith(QStringLiteral("Read back: ")));
    QCOMPARE(lines.at(6), QStringLiteral("Planned duration: 1 h 30 min → 2 h 15 min (confirmed)"));
    QCOMPARE(lines.at(7), QStringLiteral("Reference: LK-9 → cleared (ignored by the service, still LK-9)"));
    QCOMPARE(lines.at(8), QStringLiteral("Order number: PO-4471 → PO-4480 (stored differently: po-4480)"));
    QCOMPARE(lines.at(9), QStringLiteral("Trace: 00-abc-01"));
}

void ReceiptTest::saysResults_data()
{
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *outcome, const char *said) {
        QTest::newRow(outcome) << QString::fromLatin1(outcome) << QString::fromLatin1(said);
    };
    row("confirmed", "Confirmed by reading the job back");
    row("unknown", "Not known: the answer was lost");
    row("rejected", "Refused by the service");
    row("notAllowed", "Refused: not allowed");
    row("notFound", "Refused: the job was not found");
    row("conflict", "Not applied");
}

void ReceiptTest::saysResults()
{
    QFETCH(QString, outcome);
    QFETCH(QString, said);
    HistoryEntry entry = entryFor({{FieldKey::Reference, Change::set(text(QStringLiteral("R")))}});
    entry.outcome = outcome;
    const QString receipt = Receipt(entry).plainText();
    QVERIFY(receipt.contains(QStringLiteral("Result: ") + said));
    QVERIFY(receipt.contains(QStringLiteral("Reference: LK-9 → R (not read back)")));
}

void ReceiptTest::wholeTexts()
{
    const QString description =
        QStringLiteral("First line\nsecond line ").append(QString(200, u'x')) + QStringLiteral(" end");
    const HistoryEntry entry = entryFor({{FieldKey::Description, Change::set(text(description))}});
    const Receipt receipt(entry);
    QVERIFY(receipt.plainText().contains(QStringLiteral("Description: not set → First line\n    second line")));
    QVERIFY(receipt.plainText().contains(QStringLiteral("x end (")));
    QVERIFY(receipt.html().contains(QStringLiteral("First line<br>second line")));
}

void ReceiptTest::personByName()
{
    const HistoryEntry entry = entryFor({{FieldKey::PersonId, Change::set(text(ann))}});
    QVERIFY(Receipt(entry, {{ann, QStringLiteral("Ann Shaw")}})
                .plainText()
                .contains(QStringLiteral("Contact person: not set → Ann Shaw")));
    QVERIFY(Receipt(entry).plainText().contains(ann));
}

void ReceiptTest::htmlIsEscaped()
{
    HistoryEntry entry = entryFor({{FieldKey::Reference, Change::set(text(QStringLiteral("<img src=x>&")))}});
    entry.jobTitle = QStringLiteral("<h1>");
    entry.profileName = QStringLiteral("a<b");
    entry.before.contactName = QStringLiteral("<script>");
    entry.problem.detail = QStringLiteral("<i>no</i>");
    const QString html = Receipt(entry).html();
    for (const char *raw : {"<img", "<h1>", "a<b", "<script>", "<i>"})
        QVERIFY2(!html.contains(QLatin1String(raw)), raw);
    QVERIFY(html.contains(QStringLiteral("&lt;img src=x&gt;&amp;")));
    QVERIFY(html.startsWith(QStringLiteral("<table>")) && html.endsWith(QStringLiteral("</table>")));
}

void ReceiptTest::holdsNoSecret()
{
    HistoryEntry entry = sample();
    entry.problem.title = QStringLiteral("Authorization: Bearer c4nary-secret-token");
    entry.problem.detail = QStringLiteral("ok\nclient_secret=c4nary-secret-form");
    entry.problem.otherErrors = {QStringLiteral("{\"access_token\":\"c4nary-secret-json\"}")};
    entry.problem.fieldErrors = {{FieldKey::Reference, {QStringLiteral("password=c4nary-secret-field")}}};
    const Receipt receipt(entry);
    QVERIFY2(!receipt.plainText().contains(QStringLiteral("c4nary")), qPrintable(receipt.plainText()));
    QVERIFY(!receipt.html().contains(QStringLiteral("c4nary")));
}

void ReceiptTest::saysWhatTheServiceSaid()
{
    HistoryEntry entry = sample();
    entry.problem.title = QStringLiteral("One or more validation errors occurred.");
    entry.problem.fieldErrors = {{FieldKey::OrderNumber, {QStringLiteral("is required"), QStringLiteral("too short")}}};
    const QString receipt = Receipt(entry).plainText();
    QVERIFY(receipt.contains(QStringLiteral("The service said: One or more validation errors occurred.")));
    QVERIFY(receipt.contains(QStringLiteral("orderNumber: is required\n    too short")));
}

QTEST_GUILESS_MAIN(ReceiptTest)
#include "tst_receipt.moc"
