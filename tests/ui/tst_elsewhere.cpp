// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is under way for a connection that is not on the screen.
#include "windowfixture.h"

#include "compose/courier.h"
#include "models/outboxtally.h"
#include "support/fakenetworkaccessmanager.h"
#include "support/storefixture.h"
#include "widgets/theme.h"

#include <QMenu>
#include <QSignalSpy>

using namespace jobwright;

namespace {

/// A program around the window that knows what waits.
class CountingHost : public FakeHost
{
public:
    CountingHost(Workspace *workspace, const OutboxTally &tally) : FakeHost(workspace), m_tally(tally)
    {
        connect(&tally, &OutboxTally::changed, this, &WindowHost::outboxChanged);
    }

    [[nodiscard]] QHash<QUuid, OutboxCounts> outboxCounts() const override { return m_tally.counts(); }

private:
    const OutboxTally &m_tally;
};

Draft queued(const QUuid &profile, JobId job, DraftState state = DraftState::Queued)
{
    Draft draft = StoreFixture::draft(QStringLiteral("NG-2300"), job);
    draft.profileId = profile;
    draft.state = state;
    draft.queuedAt = draft.editedAt;
    return draft;
}

Profile tenant(const QString &name, const QString &host)
{
    Profile made = PageFixture::profile(QUuid::createUuid(), name);
    made.endpoint = {QUrl(host), 14532};
    made.clientId = QStringLiteral("client");
    return made;
}

} // namespace

class TestElsewhere : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }
    void courierTellsWhatNeedsTheUser();
    void menuCountsWhatWaits();
};

void TestElsewhere::courierTellsWhatNeedsTheUser()
{
    StoreFixture disk;
    disk.open();
    TestClock clock;
    clock.run();
    FixedRandomness randomness;
    FakeNetworkAccessManager network;
    network.answerSignIns();
    network.setHandler([](const RecordedRequest &) { return FakeAnswer::problem(404); });
    const Profile shown = tenant(QStringLiteral("Northgate"), QStringLiteral("https://north.example.test"));
    const Profile other = tenant(QStringLiteral("Harbour Bakery"), QStringLiteral("https://harbour.example.test"));
    const Draft mine = queued(shown.id, 1004471);
    const Draft theirs = queued(other.id, 900077);
    QVERIFY(disk.save(mine).isOk());
    QVERIFY(disk.save(theirs).isOk());

    Courier courier({network, clock, randomness, *disk.store});
    QSignalSpy noticed(&courier, &Courier::noticed);
    courier.connectTo(shown, SecretString(QStringLiteral("s")));
    courier.connectTo(other, SecretString(QStringLiteral("s")));
    courier.setShown(shown.id);
    courier.start();
    QTRY_COMPARE(courier.outbox().needingYou(), 2);
    QTRY_VERIFY(courier.outbox().isIdle()); // and the disk knows it: an attempt ends only then
    QCOMPARE(noticed.size(), 1);
    const QString words = noticed.first().first().toString();
    for (const char *part : {"Harbour Bakery", "900077", "gone"})
        QVERIFY2(words.contains(QLatin1String(part)), qPrintable(words));
    QCOMPARE(courier.tally().counts().value(other.id), (OutboxCounts{0, 1}));

    QSignalSpy attempted(&courier.outbox(), &Outbox::attempted);
    courier.outbox().sendNow(theirs.id); // gone as before: no news
    QTRY_COMPARE(attempted.size(), 1);
    QCOMPARE(courier.outbox().needingYou(), 2);
    QCOMPARE(noticed.size(), 1);
}

void TestElsewhere::menuCountsWhatWaits()
{
    PageFixture fixture;
    const OutboxTally tally(fixture.outbox);
    CountingHost host(&fixture.workspace, tally);
    Profile other = tenant(QStringLiteral("Harbour & Sons"), QStringLiteral("https://harbour.example.test"));
    host.known = {fixture.workspace.profile, other};
    const Draft waits = queued(other.id, 900077); // nobody serves that connection here
    const Draft refused = queued(other.id, 900078, DraftState::NeedsYou);
    for (const Draft &draft : {waits, refused})
        fixture.store.save(draft, qApp, {});
    fixture.outbox.load();
    QTRY_COMPARE(tally.counts().value(other.id), (OutboxCounts{1, 1}));

    WindowSettings settings(fixture.folder.filePath(QStringLiteral("window.ini")));
    MainWindow window(host, settings);
    window.show();
    auto *menu = window.findChild<QMenu *>(QStringLiteral("connectionsMenu"));
    menu->popup(window.mapToGlobal(QPoint(10, 10)));
    QTRY_VERIFY(menu->isVisible());
    QCOMPARE(menu->actions().at(0)->text(), QStringLiteral("Northgate Facilities"));
    const QAction *action = menu->actions().at(1);
    QCOMPARE(action->text(), QStringLiteral("Harbour && Sons · 1 need you, 1 waiting"));
    // While the menu is open.
    fixture.outbox.discard(refused.id);
    QTRY_COMPARE(action->text(), QStringLiteral("Harbour && Sons · 1 waiting"));
    fixture.outbox.discard(waits.id);
    QTRY_COMPARE(action->text(), QStringLiteral("Harbour && Sons"));
    menu->close();
}

QTEST_MAIN(TestElsewhere)
#include "tst_elsewhere.moc"
