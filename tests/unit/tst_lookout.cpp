// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/lookout.h"
#include "support/fakejobservice.h"
#include "support/testclock.h"

#include <QTest>

#include <memory>

using namespace jobwright;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

/// A service that is away, and writes down when it is asked for its list. Other questions are not expected.
class AwayService : public FakeJobService
{
public:
    struct Question
    {
        QDateTime from;
        QDateTime to;
        int page = 0;
        int size = 0;
    };

    [[nodiscard]] Call *listJobs(const JobQuery &query, int pageNumber, int pageSize) override
    {
        asked.append({query.from, query.to, pageNumber, pageSize});
        auto *call = new FakeCall(failure(Reply::Outcome::NotSent, 0, QStringLiteral("Nothing there.")));
        if (holds)
            held = call;
        else
            call->finishSoon();
        return call;
    }

    QList<Question> asked;
    bool holds = false; ///< questions are not answered before held->finishNow()
    QPointer<FakeCall> held;
};

/// A lookout whose time goes on only as told. Its timer looks at the clock once a second.
struct Scene
{
    /// Long enough for a question to be put that is due, and for its answer.
    static void settle() { QTest::qWait(1200); }

    TestClock clock;
    AwayService service;
    AwayService other;
    std::unique_ptr<Lookout> lookout = std::make_unique<Lookout>(clock);
};

} // namespace

class TestLookout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksEverMoreRarely()
    {
        Scene scene;
        scene.lookout->lookFor(&scene.service);
        qsizetype asked = 0;
        for (const milliseconds pause : {5000ms, 10000ms, 20000ms, 40000ms, 60000ms, 60000ms}) {
            scene.clock.advance(pause - 1ms);
            Scene::settle();
            QCOMPARE(scene.service.asked.size(), asked);
            scene.clock.advance(1ms);
            ++asked;
            QTRY_COMPARE(scene.service.asked.size(), asked);
            QTest::qWait(20); // the answer
        }
        QCOMPARE(scene.service.reads, 0);
        QVERIFY(scene.service.sent.isEmpty());
    }

    void asksForOneJob()
    {
        Scene scene;
        scene.lookout->lookFor(&scene.service);
        scene.lookout->lookNow();
        QTRY_COMPARE(scene.service.asked.size(), 1);
        const AwayService::Question question = scene.service.asked.first();
        QCOMPARE(question.page, 1);
        QCOMPARE(question.size, 1);
        QCOMPARE(question.from, scene.clock.nowUtc());
        QCOMPARE(question.from.secsTo(question.to), 24 * 3600);
    }

    void onlyWhileItIsAway()
    {
        Scene scene;
        scene.lookout->lookNow(); // nothing is looked for
        scene.clock.advance(1h);
        Scene::settle();
        scene.lookout->lookFor(&scene.service);
        scene.lookout->lookFor(nullptr);
        scene.lookout->lookNow();
        scene.clock.advance(1h);
        Scene::settle();
        QVERIFY(scene.service.asked.isEmpty());
    }

    /// Told again that it is away, as every failed request may tell, it does not begin to wait anew.
    void toldAgain()
    {
        Scene scene;
        scene.lookout->lookFor(&scene.service);
        for (int second = 0; second < 5; ++second) {
            scene.clock.advance(1s);
            scene.lookout->lookFor(&scene.service);
        }
        QTRY_COMPARE(scene.service.asked.size(), 1);
    }

    void aReasonToThinkSo()
    {
        Scene scene;
        scene.lookout->lookFor(&scene.service);
        for (const milliseconds pause : {5s, 10s}) {
            scene.clock.advance(pause);
            QTRY_VERIFY(!scene.service.asked.isEmpty());
            Scene::settle();
        }
        QCOMPARE(scene.service.asked.size(), 2);
        scene.lookout->lookNow();
        QTRY_COMPARE(scene.service.asked.size(), 3); // no time has passed
        QTest::qWait(20);
        scene.clock.advance(10s); // and the waiting begins anew
        QTRY_COMPARE(scene.service.asked.size(), 4);
    }

    void N30_afterSleep()
    {
        Scene scene;
        scene.lookout->lookFor(&scene.service);
        scene.clock.advance(9h);
        QTRY_COMPARE(scene.service.asked.size(), 1);
        Scene::settle();
        QCOMPARE(scene.service.asked.size(), 1); // what was slept through is not made up for
    }

    void L10_theWallClockIsNotAsked()
    {
        Scene scene;
        scene.lookout->lookFor(&scene.service);
        scene.clock.jumpWallClock(24h);
        Scene::settle();
        QVERIFY(scene.service.asked.isEmpty());
        scene.clock.jumpWallClock(-48h);
        scene.clock.advance(5s);
        QTRY_COMPARE(scene.service.asked.size(), 1);
    }

    void oneQuestionAtATime()
    {
        Scene scene;
        scene.service.holds = true;
        scene.lookout->lookFor(&scene.service);
        scene.clock.advance(5s);
        QTRY_COMPARE(scene.service.asked.size(), 1);
        scene.lookout->lookNow();
        scene.clock.advance(10min);
        Scene::settle();
        QCOMPARE(scene.service.asked.size(), 1);
        scene.service.held->finishNow();
        scene.clock.advance(Lookout::longestPause);
        QTRY_COMPARE(scene.service.asked.size(), 2);
    }

    /// A call lives on a little after it has told what came of it.
    void askedToLookJustAfterAnAnswer()
    {
        Scene scene;
        scene.service.holds = true;
        scene.lookout->lookFor(&scene.service);
        scene.lookout->lookNow();
        QTRY_VERIFY(scene.service.held);
        QPointer<FakeJobService::FakeCall> first = scene.service.held;
        Q_EMIT first->finished({});
        scene.lookout->lookNow();
        QTRY_COMPARE(scene.service.asked.size(), 2);
        delete first;
    }

    void anotherOneIsAway()
    {
        Scene scene;
        scene.service.holds = true;
        scene.lookout->lookFor(&scene.service);
        scene.lookout->lookNow();
        QTRY_VERIFY(scene.service.held);
        scene.lookout->lookFor(&scene.other);
        scene.service.held->finishNow(); // its answer is no news any more, but ends the question
        scene.clock.advance(20s);
        QTRY_COMPARE(scene.other.asked.size(), 1);
        QCOMPARE(scene.service.asked.size(), 1);
    }

    void goesWithAQuestionUnderWay()
    {
        Scene scene;
        scene.service.holds = true;
        scene.lookout->lookFor(&scene.service);
        scene.lookout->lookNow();
        QTRY_VERIFY(scene.service.held);
        scene.lookout.reset();
        QTRY_VERIFY(!scene.service.held); // cancelled, and nobody hears the answer
    }
};

QTEST_GUILESS_MAIN(TestLookout)
#include "tst_lookout.moc"
