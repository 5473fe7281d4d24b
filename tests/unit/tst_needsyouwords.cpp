// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/needsyouwords.h"

#include "store/draft.h"
#include "work/draftedit.h"
#include "work/submissionresult.h"

#include <QTest>

using namespace jobwright;
using Outcome = SubmissionResult::Outcome;

class TestNeedsYouWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void news_data();
    void news();
    void unknownConnection();
    void hostileWordsStayText();
    void counts_data();
    void counts();
};

namespace {

Draft draftThat(Outcome outcome)
{
    Draft draft;
    draft.jobId = 1004471;
    draft.base.typeName = QStringLiteral("Boiler service");
    draft.state = DraftState::NeedsYou;
    draft.outcome = outcomeWord(outcome);
    return draft;
}

} // namespace

void TestNeedsYouWords::news_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, Outcome outcome, const char *title, const char *reason) {
        QTest::newRow(name) << outcome << QString::fromLatin1(title) << QString::fromLatin1(reason);
    };
    row("refused, with the service's words", Outcome::Rejected, "Validation failed", "Validation failed");
    row("refused, without", Outcome::Rejected, "", "The service refused it.");
    row("conflict", Outcome::Conflict, "", "The job changed meanwhile.");
    row("ignored", Outcome::StoredDifferently, "", "The service ignored a field.");
    row("gone", Outcome::NotFound, "Not Found", "The job is gone.");
    row("not allowed", Outcome::NotAllowed, "Forbidden", "The service does not allow it.");
    row("given up", Outcome::Unreachable, "Timeout", "The service could not be reached for too long.");
    row("in doubt", Outcome::Unknown, "", "It is not known whether it arrived.");
}

void TestNeedsYouWords::news()
{
    QFETCH(const Outcome, outcome);
    QFETCH(const QString, title);
    QFETCH(const QString, reason);
    Draft draft = draftThat(outcome);
    draft.problem.title = title;
    QCOMPARE(NeedsYouWords::news(draft, QStringLiteral("Harbour Bakery")),
             QStringLiteral("Harbour Bakery: the update of job 1004471 Boiler service needs you. ") + reason);
}

void TestNeedsYouWords::unknownConnection()
{
    Draft draft = draftThat(Outcome::NotFound);
    draft.base.typeName.clear(); // queued without a look at the job
    QCOMPARE(NeedsYouWords::news(draft, {}),
             QStringLiteral("Another connection: the update of job 1004471 needs you. The job is gone."));
}

void TestNeedsYouWords::hostileWordsStayText()
{
    Draft draft = draftThat(Outcome::Rejected);
    draft.problem.title = QStringLiteral("All well\u202e\n").repeated(100);
    const QString news = NeedsYouWords::news(draft, QStringLiteral("North\nAll is sent"));
    QVERIFY2(!news.contains(u'\n') && news.size() < 400, qPrintable(news));
    QVERIFY2(news.lastIndexOf(QChar(0x2069)) > news.lastIndexOf(QChar(0x202e)), qPrintable(news)); // it ends there
}

void TestNeedsYouWords::counts_data()
{
    QTest::addColumn<OutboxCounts>("counts");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << OutboxCounts{} << QString();
    QTest::newRow("waiting") << OutboxCounts{3, 0} << QStringLiteral("3 waiting");
    QTest::newRow("needs you") << OutboxCounts{0, 2} << QStringLiteral("2 need you");
    QTest::newRow("both, the urgent first") << OutboxCounts{3, 2} << QStringLiteral("2 need you, 3 waiting");
}

void TestNeedsYouWords::counts()
{
    QFETCH(OutboxCounts, counts);
    QTEST(NeedsYouWords::counts(counts), "words");
}

QTEST_GUILESS_MAIN(TestNeedsYouWords)
#include "tst_needsyouwords.moc"
