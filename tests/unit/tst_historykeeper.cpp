// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/historykeeper.h"

#include "account/historysettings.h"
#include "support/storefixture.h"
#include "support/testclock.h"

#include <QTest>

using namespace jobwright;

class TestHistoryKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clockThatJumps_data();
    void clockThatJumps();
    void isDueDaily_data();
    void isDueDaily();
    void keepsAsWasChosen_data();
    void keepsAsWasChosen();
    void looksAgainEveryDay();
};

namespace {

using std::chrono::hours;
using std::chrono::milliseconds;

/// A store with an entry of each age, and what decides about them.
struct Scene
{
    Scene() : settings(store.folder.filePath(QStringLiteral("window.ini"))) { store.open(); }

    [[nodiscard]] bool add(int daysOld)
    {
        const Draft draft = StoreFixture::draft();
        HistoryEntry entry = StoreFixture::entryFor(draft);
        entry.sentAt = clock.nowUtc().addDays(-daysOld);
        return store.save(draft) && store.complete(draft.id, entry);
    }
    /// In days, oldest first.
    [[nodiscard]] QList<qint64> ages()
    {
        QList<qint64> ages;
        const auto entries = store.history();
        for (const HistoryEntry &entry : entries ? *entries : QList<HistoryEntry>())
            ages += entry.sentAt.daysTo(clock.nowUtc());
        std::sort(ages.begin(), ages.end(), std::greater<>());
        return ages;
    }

    StoreFixture store;
    TestClock clock;
    HistorySettings settings;
};

} // namespace

void TestHistoryKeeper::clockThatJumps_data()
{
    QTest::addColumn<int>("absence");
    QTest::addColumn<int>("keep");
    QTest::addColumn<bool>("forgets");
    QTest::newRow("L10 used yesterday") << 1 << 366 << true;
    QTest::newRow("L10 the clock is a year ahead") << 366 << 366 << false;
    QTest::newRow("L10 the clock was put back") << -400 << 366 << false;
    QTest::newRow("for ever") << 1 << 0 << false;
}

void TestHistoryKeeper::clockThatJumps()
{
    QFETCH(int, absence);
    QFETCH(int, keep);
    const QDateTime now(QDate(2026, 11, 27), QTime(12, 0), Qt::UTC);
    const auto before = HistoryKeeper::forgetBefore(now, now.addDays(-absence), keep);
    QTEST(before.has_value(), "forgets");
    if (before)
        QCOMPARE(*before, now.addDays(-keep));
    QVERIFY(!HistoryKeeper::forgetBefore(now, {}, 366)); // the first start
}

void TestHistoryKeeper::isDueDaily_data()
{
    QTest::addColumn<qint64>("seconds"); // since the last time
    QTest::addColumn<bool>("due");
    QTest::newRow("just now") << qint64(0) << false;
    QTest::newRow("nearly a day") << qint64(24 * 3600 - 1) << false;
    QTest::newRow("a day") << qint64(24 * 3600) << true;
    QTest::newRow("a year") << qint64(365) * 24 * 3600 << true;
    QTest::newRow("the clock was put back") << qint64(-1) << true;
}

void TestHistoryKeeper::isDueDaily()
{
    QFETCH(qint64, seconds);
    const QDateTime now(QDate(2026, 11, 27), QTime(12, 0), Qt::UTC);
    QTEST(HistoryKeeper::isDue(now, now.addSecs(-seconds)), "due");
    QVERIFY(HistoryKeeper::isDue(now, {}));
}

void TestHistoryKeeper::keepsAsWasChosen_data()
{
    QTest::addColumn<std::optional<int>>("user");
    QTest::addColumn<std::optional<int>>("administrator");
    QTest::addColumn<bool>("broken");
    QTest::addColumn<QList<qint64>>("left"); // of 400, 100 and 10 days
    using Days = std::optional<int>;
    using Ages = QList<qint64>;
    QTest::newRow("nothing chosen: a year") << Days() << Days() << false << Ages{100, 10};
    QTest::newRow("user") << Days(30) << Days() << false << Ages{10};
    QTest::newRow("user, for ever") << Days(0) << Days() << false << Ages{400, 100, 10};
    QTest::newRow("administrator before user") << Days(0) << Days(90) << false << Ages{10};
    QTest::newRow("administrator, for ever") << Days(30) << Days(0) << false << Ages{400, 100, 10};
    QTest::newRow("rules that cannot be read") << Days(30) << Days(30) << true << Ages{400, 100, 10};
}

void TestHistoryKeeper::keepsAsWasChosen()
{
    QFETCH(std::optional<int>, user);
    QFETCH(std::optional<int>, administrator);
    QFETCH(bool, broken);
    QFETCH(QList<qint64>, left);
    Scene scene;
    for (const int age : {400, 100, 10})
        QVERIFY(scene.add(age));
    if (user)
        scene.settings.setKeepDays(*user);
    scene.settings.setLastUse(scene.clock.nowUtc().addDays(-1));
    Policies policies;
    policies.historyDays = administrator;
    if (broken)
        policies.troubles += QStringLiteral("broken");
    HistoryKeeper keeper(scene.settings, policies, *scene.store.store, scene.clock);
    keeper.keep();
    QCOMPARE(scene.ages(), left);
    QCOMPARE(scene.settings.lastUse(), scene.clock.nowUtc());
}

/// A window that stays open for weeks.
void TestHistoryKeeper::looksAgainEveryDay()
{
    Scene scene;
    QVERIFY(scene.add(29));
    QVERIFY(scene.add(0));
    scene.settings.setKeepDays(30);
    scene.settings.setLastUse(scene.clock.nowUtc());
    HistoryKeeper keeper(scene.settings, {}, *scene.store.store, scene.clock);
    keeper.watch(milliseconds(1), milliseconds(1));
    QTest::qWait(50);
    QCOMPARE(scene.ages(), (QList<qint64>{29, 0}));
    scene.clock.advance(hours(23)); // no day yet, so it does not look
    const QDateTime looked = scene.settings.lastUse();
    QTest::qWait(50);
    QCOMPARE(scene.settings.lastUse(), looked);
    scene.clock.advance(hours(25));
    QTRY_COMPARE(scene.ages(), QList<qint64>{2});
    scene.clock.advance(hours(24) * 29);
    QTRY_COMPARE(scene.ages(), QList<qint64>());
}

QTEST_GUILESS_MAIN(TestHistoryKeeper)
#include "tst_historykeeper.moc"
