// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "submissionrun.h"

using namespace jobwright;
using Run = SubmissionRun;

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
        Run run;
        run.job.etag = "\"v1\"";
        const auto applyPlainly = std::exchange(run.job.apply, nullptr);
        run.job.updateAnswer = FakeAnswer::problem(429).with("Retry-After", "0");
        run.job.onUpdate = [&] {
            run.job.etag = "\"v2\"";
            if (run.job.bodies().size() == 1) {
                run.job.updateAnswer = FakeAnswer::noContent();
                run.job.apply = applyPlainly;
            } else if (!field.isEmpty()) {
                run.job.job.insert(field, QStringLiteral("somebody else's"));
            }
        };
        run.begin(newReference);
        run.submission->setPatient(true);
        run.submission->start();
        QCOMPARE(run.end(), outcome);
        QCOMPARE(run.job.bodies().size(), updates);
        QVERIFY(run.steps.contains(Submission::Step::Waiting));
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
        Run patient;
        patient.job.apply = nullptr;
        patient.job.updateAnswer = FakeAnswer::problem(429).with("Retry-After", "0");
        patient.begin(newReference);
        patient.submission->setPatient(true);
        patient.submission->start();
        QCOMPARE(patient.end(), Outcome::Unreachable);
        QCOMPARE(patient.job.bodies().size(), 3);
        QVERIFY(patient.result.retryAfter.has_value());
    }

    void N26_cancelWhileWaiting()
    {
        Run run;
        run.job.apply = nullptr;
        run.job.updateAnswer = FakeAnswer::problem(429).with("Retry-After", "20");
        run.begin(newReference);
        run.submission->setPatient(true);
        run.submission->start();
        QTRY_VERIFY(run.steps.contains(Submission::Step::Waiting));
        run.submission->cancel();
        QCOMPARE(run.end(), Outcome::Cancelled);
        QCOMPARE(run.job.bodies().size(), 1);
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
