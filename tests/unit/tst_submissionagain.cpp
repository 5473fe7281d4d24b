// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "submissionrun.h"

using namespace jobwright;
using namespace std::chrono_literals;
using Run = SubmissionRun;
using Step = Submission::Step;

namespace {

WaitPolicy quickWait()
{
    WaitPolicy policy;
    policy.tick = 5ms;
    return policy;
}

/// Somebody looks on; the service asks to come back later, again and again.
struct PatientRun : Run
{
    explicit PatientRun(const QByteArray &retryAfter, const WaitPolicy &policy = quickWait())
    {
        job.apply = nullptr;
        job.updateAnswer = FakeAnswer::problem(429).with("Retry-After", retryAfter);
        begin(newReference);
        submission->waitWhereAsked(api.randomness, policy);
        QObject::connect(submission.get(), &Submission::secondsLeft, submission.get(),
                         [this](std::chrono::seconds left) { seconds.append(int(left.count())); });
    }

    /// The next update is taken, when it comes.
    void acceptNext()
    {
        job.onUpdate = [this] { accept(); };
    }
    /// To be called while an update is being answered.
    void accept()
    {
        job.updateAnswer = FakeAnswer::noContent();
        job.apply = [](QJsonObject &held, const QJsonObject &update) {
            held.insert(QStringLiteral("reference"), update.value(QLatin1String("reference")));
        };
    }

    QList<int> seconds;
};

} // namespace

/// An update that the service did not take yet, and what must happen before it goes out again.
class TestSubmissionAgain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void S12_preconditionFailed()
    {
        Run run;
        run.job.etag = "\"v1\"";
        run.job.apply = nullptr;
        run.job.updateAnswer = FakeAnswer::problem(412);
        run.job.onUpdate = [&] { // somebody was faster, in the same field
            run.job.etag = "\"v2\"";
            run.job.job.insert(QStringLiteral("reference"), QStringLiteral("NG-9"));
        };
        QCOMPARE(run.run(newReference), Outcome::Conflict);
        QCOMPARE(run.job.bodies().size(), 1);
        QCOMPARE(run.job.ifMatch(0), QByteArray("\"v1\""));
    }

    void looksAgainAfterThrottling_data()
    {
        QTest::addColumn<QString>("field"); // that a colleague changes during the wait
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<int>("updates");
        QTest::newRow("N26 nobody else") << QString() << Outcome::Confirmed << 2;
        QTest::newRow("N26 the same field") << QStringLiteral("reference") << Outcome::Conflict << 1;
        QTest::newRow("N26 another field") << QStringLiteral("description") << Outcome::Confirmed << 2;
    }
    void looksAgainAfterThrottling()
    {
        QFETCH(QString, field);
        QFETCH(Outcome, outcome);
        QFETCH(int, updates);
        PatientRun run("0");
        run.job.etag = "\"v1\"";
        run.job.onUpdate = [&] {
            run.job.etag = "\"v2\"";
            if (run.job.bodies().size() == 1)
                run.accept();
            else if (!field.isEmpty())
                run.job.job.insert(field, QStringLiteral("somebody else's"));
        };
        run.submission->start();
        QCOMPARE(run.end(), outcome);
        QCOMPARE(run.job.bodies().size(), updates);
        QCOMPARE(run.steps.mid(0, 4), (QList{Step::Checking, Step::Sending, Step::Waiting, Step::Checking}));
        if (updates > 1)
            QCOMPARE(run.job.ifMatch(1), QByteArray("\"v2\""));
    }

    void N26_waitsOnlyForSomebodyWhoLooksOn()
    {
        Run run;
        run.job.apply = nullptr;
        run.job.updateAnswer = FakeAnswer::problem(429).with("Retry-After", "0");
        QCOMPARE(run.run(newReference), Outcome::Unreachable);
        QCOMPARE(run.job.bodies().size(), 1);
        PatientRun patient("0");
        patient.submission->start();
        QCOMPARE(patient.end(), Outcome::Unreachable);
        QCOMPARE(patient.job.bodies().size(), 3);
        QVERIFY(patient.result.retryAfter.has_value());
    }

    void N26_saysHowLongItWaits()
    {
        PatientRun run("20");
        run.submission->start();
        QTRY_COMPARE(run.seconds, QList{20});
        QCOMPARE(run.submission->step(), Step::Waiting);
        QCOMPARE(run.job.reads(), 1);
        run.api.clock.advance(5s);
        QTRY_COMPARE(run.seconds, (QList{20, 15}));
        run.acceptNext();
        run.api.clock.advance(15s);
        QCOMPARE(run.end(), Outcome::Confirmed);
        QCOMPARE(run.job.bodies().size(), 2);
        QCOMPARE(run.result.status, 204);
    }

    void N26_waitsNoLongerThanAsBound()
    {
        PatientRun run("20");
        run.submission->start();
        QTRY_COMPARE(run.seconds.size(), 1);
        run.api.clock.advance(20s);
        QCOMPARE(run.end(), Outcome::Unreachable); // 20 s more would be 40 s
        QCOMPARE(run.job.bodies().size(), 2);
        QVERIFY(run.result.retryAfter.value() > 19s);
        PatientRun late("31");
        late.submission->start();
        QCOMPARE(late.end(), Outcome::Unreachable);
        QCOMPARE(late.job.bodies().size(), 1);
        QVERIFY(!late.steps.contains(Step::Waiting));
    }

    /// Many programs that were told the same do not come back together.
    void N26_comesBackALittleLater()
    {
        WaitPolicy policy = quickWait();
        policy.jitterBase = 4s;
        PatientRun run("10", policy);
        run.api.randomness.set(0.5);
        run.submission->start();
        QTRY_COMPARE(run.seconds, QList{12});
        run.api.clock.advance(10s);
        QTest::qWait(30);
        QCOMPARE(run.submission->step(), Step::Waiting);
        run.acceptNext();
        run.api.clock.advance(2s);
        QCOMPARE(run.end(), Outcome::Confirmed);
    }

    void N26_cancelWhileWaiting()
    {
        PatientRun run("20");
        run.submission->start();
        QTRY_COMPARE(run.submission->step(), Step::Waiting);
        run.submission->cancel();
        QCOMPARE(run.end(), Outcome::Cancelled);
        QCOMPARE(run.job.bodies().size(), 1);
        QVERIFY(run.result.body.json.isEmpty()); // nothing was taken
        QVERIFY(!run.result.sentAt.isValid());
        run.api.clock.advance(60s);
        QTest::qWait(30);
        QCOMPARE(run.job.reads(), 1);
    }

    /// The disk may refuse the second sending as well as the first.
    void N26_cancelAtTheHookAfterWaiting()
    {
        PatientRun run("0");
        int asked = 0;
        run.submission->setBeforeSending([&](const UpdateBody &, const Job &, const std::function<void()> &proceed) {
            if (++asked == 1)
                proceed();
            else
                run.submission->cancel();
        });
        run.submission->start();
        QCOMPARE(run.end(), Outcome::Cancelled);
        QCOMPARE(run.job.bodies().size(), 1);
    }

    /// It was not us.
    void N26_somebodyMakesTheSameChangeMeanwhile()
    {
        PatientRun run("0");
        run.job.onRead = [&run](int read) {
            if (read == 2)
                run.job.job.insert(QStringLiteral("reference"), QStringLiteral("NG-1"));
            return std::optional<FakeAnswer>();
        };
        run.submission->start();
        QCOMPARE(run.end(), Outcome::Confirmed);
        QCOMPARE(run.job.bodies().size(), 1);
        QVERIFY(run.result.body.json.isEmpty());
        QVERIFY(!run.result.sentAt.isValid());
        QCOMPARE(run.result.status, 0);
    }

    void aPreconditionThatFailsForOtherFieldsIsMetAnew()
    {
        Run run;
        run.job.etag = "\"v1\"";
        const auto applyPlainly = std::exchange(run.job.apply, nullptr);
        run.job.updateAnswer = FakeAnswer::problem(412);
        run.job.onUpdate = [&] {
            run.job.etag = "\"v2\"";
            if (run.job.bodies().isEmpty())
                return;
            run.job.updateAnswer = FakeAnswer::noContent();
            run.job.apply = applyPlainly;
        };
        QCOMPARE(run.run(newReference), Outcome::Confirmed);
        QCOMPARE(run.job.bodies().size(), 2);
        QCOMPARE(run.job.ifMatch(1), QByteArray("\"v2\""));
    }

    void aPreconditionThatAlwaysFailsEnds()
    {
        Run run;
        run.job.etag = "\"v1\"";
        run.job.apply = nullptr;
        run.job.updateAnswer = FakeAnswer::problem(412);
        QCOMPARE(run.run(newReference), Outcome::Rejected);
        QVERIFY(run.job.bodies().size() <= 3);
    }
};

QTEST_GUILESS_MAIN(TestSubmissionAgain)
#include "tst_submissionagain.moc"
