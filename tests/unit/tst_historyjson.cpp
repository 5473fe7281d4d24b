// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/historyjson.h"

#include "support/storefixture.h"

#include <QJsonDocument>
#include <QTest>

using namespace jobwright;

namespace {

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

HistoryEntry entry()
{
    Draft draft = StoreFixture::draft();
    draft.base.orderNumber = FieldValue(QStringLiteral("PO-4471"));
    draft.base.customFields = {CustomField()};
    draft.base.customFields[0].definitionId = 4711;
    draft.base.customFields[0].value = FieldValue(QStringLiteral("No"));
    HistoryEntry entry = StoreFixture::entryFor(draft);
    entry.body = R"({"plannedDuration":90,"reference":"NG-1","orderNumber":null,)"
                 R"("customFields":[{"definitionId":4711,"value":"Yes"}]})";
    entry.problem = {};
    entry.verification.removeLast();
    return entry;
}

const char expected[] = R"({"jobId":1004471,"profile":"Northgate","sentAt":"2026-03-02T09:00:20.125Z",)"
                        R"("request":{"plannedDuration":90,"reference":"NG-1","orderNumber":null,)"
                        R"("customFields":[{"definitionId":4711,"value":"Yes"}]},)"
                        R"("before":{"plannedDuration":null,"reference":"NG-2291","orderNumber":"PO-4471",)"
                        R"("customFields":[{"definitionId":4711,"value":"No"}]},)"
                        R"("outcome":"confirmed","status":204,"problem":null,)"
                        R"("verified":{"reference":"storedDifferently","customFields[4711]":"ignored"},)"
                        R"("verifiedAt":"2026-03-02T09:00:21.359Z"})";

} // namespace

class TestHistoryJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysEverything() { QCOMPARE(historyJson(entry()), object(expected)); }

    void saysWhatIsMissing()
    {
        HistoryEntry lost = entry();
        lost.status = 0;
        lost.verification.clear();
        lost.verifiedAt = {};
        lost.body.clear();
        const QJsonObject json = historyJson(lost);
        for (const char *name : {"status", "problem", "verifiedAt"})
            QVERIFY2(json.value(QLatin1String(name)).isNull(), name);
        for (const char *name : {"request", "before", "verified"})
            QVERIFY2(json.value(QLatin1String(name)) == QJsonValue(QJsonObject()), name);
    }

    void holdsNoSecret()
    {
        HistoryEntry refused = entry();
        refused.problem.status = 401;
        refused.problem.title = QStringLiteral("No");
        refused.problem.detail = QStringLiteral("first line\nAuthorization: Bearer c4n4ry");
        refused.problem.otherErrors = {QStringLiteral("client_secret=c4n4ry")};
        const QJsonObject json = historyJson(refused);
        const QByteArray text = QJsonDocument(json).toJson();
        QVERIFY2(!text.contains("c4n4ry"), text.constData());
        const QJsonValue problem = json.value(QLatin1String("problem"));
        QVERIFY(problem[QLatin1String("detail")].toString().startsWith(QLatin1String("first line\n")));
        QCOMPARE(problem[QLatin1String("status")].toInt(), 401);
    }
};

QTEST_GUILESS_MAIN(TestHistoryJson)
#include "tst_historyjson.moc"
