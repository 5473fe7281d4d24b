// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outboxtally.h"

#include "support/outboxfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace jobwright;
using Fault = ScriptedService::Fault;

class TestOutboxTally : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsForEachProfile();
    void saysOnceThatTheUserIsNeeded();
    void isSilent_data();
    void isSilent();
};

void TestOutboxTally::countsForEachProfile()
{
    OutboxFixture f;
    f.service.setFault(Fault::NotSent);
    f.otherService.setFault(Fault::Rejected, true);
    f.randomness.set(0.5);
    f.start();
    const OutboxTally tally(*f.outbox);
    QSignalSpy changed(&tally, &OutboxTally::changed);
    QVERIFY(tally.counts().isEmpty());
    f.put(7, QStringLiteral("a"));
    f.put(8, QStringLiteral("b"));
    const Draft refused = f.put(7, QStringLiteral("c"), DraftState::Queued, f.other);
    f.put(9, QStringLiteral("typed only"), DraftState::Editing, f.other);
    f.outbox->load();
    f.settle();
    QVERIFY(!changed.isEmpty());
    QCOMPARE(tally.counts().size(), 2);
    QCOMPARE(tally.counts().value(f.profile), (OutboxCounts{2, 0}));
    QCOMPARE(tally.counts().value(f.other), (OutboxCounts{0, 1}));
    changed.clear();
    f.outbox->discard(refused.id);
    f.settle();
    QVERIFY(!changed.isEmpty());
    QVERIFY(!tally.counts().contains(f.other));
}

void TestOutboxTally::saysOnceThatTheUserIsNeeded()
{
    OutboxFixture f;
    f.otherService.setFault(Fault::Rejected, true);
    f.start();
    const OutboxTally tally(*f.outbox);
    QSignalSpy needed(&tally, &OutboxTally::userNeeded);
    f.put(7, QStringLiteral("goes well"));
    const Draft refused = f.put(8, QStringLiteral("is refused"), DraftState::Queued, f.other);
    f.outbox->load();
    f.settle();
    QCOMPARE(needed.size(), 1);
    const auto said = needed.first().first().value<Draft>();
    QCOMPARE(said.id, refused.id);
    QCOMPARE(said.profileId, f.other);
    QVERIFY(!said.problem.title.isEmpty());
    f.outbox->sendNow(refused.id);
    f.settle();
    QCOMPARE(f.otherService.updates().size(), 2);
    QCOMPARE(needed.size(), 1);
}

void TestOutboxTally::isSilent_data()
{
    QTest::addColumn<DraftState>("state");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("held");
    QTest::addColumn<int>("needsYou");
    QTest::newRow("done") << DraftState::Queued << Fault::None << false << 0;
    QTest::newRow("waits") << DraftState::Queued << Fault::NotSent << false << 0;
    QTest::newRow("held by the user") << DraftState::Queued << Fault::NotSent << true << 1;
    QTest::newRow("needed the user before this start") << DraftState::NeedsYou << Fault::None << false << 1;
}

void TestOutboxTally::isSilent()
{
    QFETCH(const DraftState, state);
    QFETCH(const Fault, fault);
    QFETCH(const bool, held);
    OutboxFixture f;
    f.randomness.set(0.5);
    f.service.setFault(fault);
    f.start();
    const OutboxTally tally(*f.outbox);
    QSignalSpy needed(&tally, &OutboxTally::userNeeded);
    const Draft draft = f.put(7, QStringLiteral("a"), state);
    f.outbox->load();
    f.settle();
    if (held)
        f.outbox->hold(draft.id);
    f.settle();
    QCOMPARE(needed.size(), 0);
    QTEST(tally.counts().value(f.profile).needsYou, "needsYou");
}

QTEST_GUILESS_MAIN(TestOutboxTally)
#include "tst_outboxtally.moc"
