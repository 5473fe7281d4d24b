// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "submissionrun.h"

#include "wire/jobjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace jobwright;
using Run = SubmissionRun;

class TestSubmission : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsOnceAndConfirms()
    {
        Run run;
        QCOMPARE(run.run(twoFields), Outcome::Confirmed);
        QCOMPARE(run.job.bodies(), QList<QByteArray>{R"({"reference":"NG-1","orderNumber":null})"});
        QCOMPARE(run.result.body.json, run.job.bodies().constFirst());
        QCOMPARE(run.result.status, 204);
        QCOMPARE(run.result.verification.size(), 2);
        QVERIFY(run.result.sentAt.isValid());
        QCOMPARE(valueOf(*run.result.after, FieldKey::Reference), text("NG-1"));
        using Step = Submission::Step;
        QCOMPARE(run.steps, (QList<Step>{Step::Checking, Step::Sending, Step::Verifying, Step::Finished}));
        QCOMPARE(run.job.reads(), 2);
    }

    void waitsForTheGateBeforeSending()
    {
        Run run;
        run.begin(newReference);
        std::function<void()> proceed;
        UpdateBody promised;
        run.submission->setBeforeSending([&](const UpdateBody &body, const Job &before, std::function<void()> go) {
            promised = body;
            QCOMPARE(valueOf(before, FieldKey::Reference), text("NG-2291"));
            proceed = std::move(go);
        });
        run.submission->start();
        QTRY_VERIFY(proceed);
        QTest::qWait(20);
        QVERIFY(run.job.bodies().isEmpty());
        QVERIFY(!run.steps.contains(Submission::Step::Sending));
        proceed();
        QCOMPARE(run.end(), Outcome::Confirmed);
        QCOMPARE(run.job.bodies(), QList<QByteArray>{promised.json});
    }

    void cancelAtTheGateSendsNothing()
    {
        Run run;
        run.begin(newReference);
        std::function<void()> proceed;
        run.submission->setBeforeSending(
            [&](const UpdateBody &, const Job &, std::function<void()> go) { proceed = std::move(go); });
        run.submission->start();
        QTRY_VERIFY(proceed);
        run.submission->cancel();
        QCOMPARE(run.end(), Outcome::Cancelled);
        proceed(); // late: the disk answered after all
        QTest::qWait(20);
        QVERIFY(run.job.bodies().isEmpty());
    }

    void cancelWhileReadingSendsNothing()
    {
        Run run;
        run.job.onRead = [](int) { return FakeAnswer::hanging(); };
        run.begin(newReference);
        run.submission->start();
        QTRY_COMPARE(run.job.reads(), 1);
        run.submission->cancel();
        QCOMPARE(run.end(), Outcome::Cancelled);
        QVERIFY(run.job.bodies().isEmpty());
    }

    void cancelWhileSendingFindsOut_data()
    {
        QTest::addColumn<bool>("applied");
        QTest::addColumn<int>("outcome");
        QTest::newRow("it arrived") << true << int(Outcome::Confirmed);
        QTest::newRow("it had not arrived when the job was read") << false << int(Outcome::Unknown);
    }
    void cancelWhileSendingFindsOut()
    {
        QFETCH(bool, applied);
        Run run;
        run.job.updateAnswer = FakeAnswer::hanging();
        if (!applied)
            run.job.apply = nullptr;
        run.begin(newReference);
        run.submission->start();
        QTRY_COMPARE(run.job.bodies().size(), 1);
        QCoreApplication::processEvents();
        run.submission->cancel();
        QTEST(int(run.end()), "outcome");
        QCOMPARE(run.job.bodies().size(), 1);
    }

    void cancelTwiceLeavesItUnknown()
    {
        Run run;
        run.job.updateAnswer = FakeAnswer::hanging();
        run.job.onRead = [](int read) { return read > 1 ? std::optional(FakeAnswer::hanging()) : std::nullopt; };
        run.begin(newReference);
        run.submission->start();
        QTRY_COMPARE(run.job.bodies().size(), 1);
        QCoreApplication::processEvents();
        run.submission->cancel();
        QTRY_COMPARE(run.job.reads(), 2);
        run.submission->cancel();
        QCOMPARE(run.end(), Outcome::Unknown);
    }

    void lostAnswers_data()
    {
        QTest::addColumn<int>("status"); // 0: the connection closed
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("N28 204 applied but reply lost") << 0 << QByteArray();
        QTest::newRow("N29 200 applied but JSON garbage") << 200 << QByteArray("{\"id\": 10");
        QTest::newRow("N14 gateway page after it was applied") << 502 << QByteArray("<html>Bad gateway</html>");
    }
    void lostAnswers()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        Run run;
        run.job.updateAnswer = status == 0 ? lost() : FakeAnswer::json(body, status);
        QCOMPARE(run.run(twoFields), Outcome::Confirmed);
        QCOMPARE(run.job.bodies().size(), 1);
        QVERIFY(run.result.problem.title.isEmpty());
        QVERIFY(allConfirmed(run.result.verification));
    }

    void aLostUpdateThatDidNotArriveIsNotSentAgain()
    {
        Run run;
        run.job.updateAnswer = lost();
        run.job.apply = nullptr;
        QCOMPARE(run.run(twoFields), Outcome::Unreachable);
        QCOMPARE(run.job.bodies().size(), 1);
        QVERIFY(!run.result.problem.title.isEmpty());
    }

    void aFieldSetToWhatItHeldDoesNotHideThatNothingArrived()
    {
        Run run;
        run.job.updateAnswer = lost();
        run.job.apply = nullptr;
        const JobEdit edit{{FieldKey::Reference, Change::set(text("NG-2291"))},
                           {FieldKey::OrderNumber, Change::clear()}};
        QCOMPARE(run.run(edit), Outcome::Unreachable);
    }

    void aLostUpdateAndSomebodyElse()
    {
        Run run;
        run.job.updateAnswer = lost();
        run.job.apply = [](QJsonObject &job, const QJsonObject &) {
            job.insert(QStringLiteral("reference"), QStringLiteral("NG-9"));
        };
        QCOMPARE(run.run(newReference), Outcome::Conflict);
        QCOMPARE(run.job.bodies().size(), 1);
        QCOMPARE(run.result.merges.constFirst().theirs, text("NG-9"));
    }

    void unreadableReadBack_data()
    {
        QTest::addColumn<bool>("accepted");
        QTest::newRow("accepted, but not yet confirmed") << true;
        QTest::newRow("answer lost, and no reading") << false;
    }
    void unreadableReadBack()
    {
        QFETCH(bool, accepted);
        Run run;
        if (!accepted)
            run.job.updateAnswer = lost();
        run.job.onRead = [](int read) {
            return read > 1 ? std::optional(FakeAnswer::failure(QNetworkReply::ConnectionRefusedError, false))
                            : std::nullopt;
        };
        QCOMPARE(run.run(newReference), Outcome::Unknown);
        QCOMPARE(run.result.verificationPending, accepted);
        QVERIFY(!run.result.problem.title.isEmpty());
        QCOMPARE(run.job.bodies().size(), 1);
    }

    void refusals_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("outcome");
        QTest::newRow("S9 started meanwhile, 422") << 422 << int(Outcome::Rejected);
        QTest::newRow("S9 started meanwhile, 409") << 409 << int(Outcome::Rejected);
        QTest::newRow("S9 started meanwhile, 400") << 400 << int(Outcome::Rejected);
        QTest::newRow("S10 gone, 404") << 404 << int(Outcome::NotFound);
        QTest::newRow("S10 gone, 410") << 410 << int(Outcome::NotFound);
        QTest::newRow("S11 no permission, 403") << 403 << int(Outcome::NotAllowed);
        QTest::newRow("S15 too large, 413") << 413 << int(Outcome::Rejected);
    }
    void refusals()
    {
        QFETCH(int, status);
        Run run;
        run.job.apply = nullptr;
        run.job.updateAnswer = FakeAnswer::problem(
            status, R"({"title": "No", "detail": "The job is started.", "errors": {"Reference": ["Too late."]}})");
        QTEST(int(run.run(newReference)), "outcome");
        QCOMPARE(run.job.bodies().size(), 1);
        QCOMPARE(run.result.status, status);
        QVERIFY(!run.result.problem.title.isEmpty());
        if (status == 422)
            QCOMPARE(run.result.problem.fieldErrors.constFirst().field, FieldId(FieldKey::Reference));
        if (status == 403)
            QVERIFY2(run.result.problem.detail.contains(QLatin1String("jobs:write")),
                     qPrintable(run.result.problem.detail));
    }

    void refusedReadsSendNothing_data()
    {
        QTest::addColumn<int>("status"); // 0: no connection
        QTest::addColumn<int>("outcome");
        QTest::newRow("S10 gone before") << 404 << int(Outcome::NotFound);
        QTest::newRow("S11 may not read") << 403 << int(Outcome::NotAllowed);
        QTest::newRow("N2 no connection") << 0 << int(Outcome::Unreachable);
        QTest::newRow("N27 server errors") << 500 << int(Outcome::Unreachable);
    }
    void refusedReadsSendNothing()
    {
        QFETCH(int, status);
        Run run;
        run.job.onRead = [status](int) -> std::optional<FakeAnswer> {
            return status == 0 ? FakeAnswer::failure(QNetworkReply::ConnectionRefusedError, false)
                               : FakeAnswer::problem(status);
        };
        QTEST(int(run.run(newReference)), "outcome");
        QVERIFY(run.job.bodies().isEmpty());
        QVERIFY(!run.result.sentAt.isValid());
        QVERIFY(!run.result.problem.title.isEmpty());
    }

    void S12_sameValueByAnotherIsDroppedFromTheUpdate()
    {
        Run run;
        run.job.job.insert(QStringLiteral("reference"), QStringLiteral("NG-1"));
        QCOMPARE(run.run(twoFields), Outcome::Confirmed);
        QCOMPARE(run.job.bodies(), QList<QByteArray>{R"({"orderNumber":null})"});
        QCOMPARE(run.result.verification.size(), 2);
    }

    void S12_everythingThereAlreadySendsNothing()
    {
        Run run;
        run.job.job.insert(QStringLiteral("reference"), QStringLiteral("NG-1"));
        QCOMPARE(run.run(newReference), Outcome::Confirmed);
        QVERIFY(run.job.bodies().isEmpty());
        QVERIFY(run.result.body.json.isEmpty());
        QVERIFY(allConfirmed(run.result.verification));
    }

    void S12_otherValueByAnotherAsks()
    {
        Run run;
        run.job.job.insert(QStringLiteral("reference"), QStringLiteral("NG-9"));
        QCOMPARE(run.run(twoFields), Outcome::Conflict);
        QVERIFY(run.job.bodies().isEmpty());
        QCOMPARE(run.result.merges.size(), 2);
        const FieldMerge &clash = run.result.merges.constFirst();
        QCOMPARE(clash.kind, FieldMerge::Kind::Clash);
        QCOMPARE(clash.base, text("NG-2291"));
        QCOMPARE(clash.theirs, text("NG-9"));
        QCOMPARE(run.result.merges.at(1).kind, FieldMerge::Kind::Send);
    }

    void S12_otherFieldsByAnotherDoNotMatter()
    {
        Run run;
        run.job.job.insert(QStringLiteral("description"), QStringLiteral("changed by somebody"));
        QCOMPARE(run.run(newReference), Outcome::Confirmed);
        QCOMPARE(run.job.bodies(), QList<QByteArray>{R"({"reference":"NG-1"})"});
    }

    void sameAsNowIsSentBecauseTheUserSaidSo()
    {
        Run run;
        QCOMPARE(run.run({{FieldKey::Reference, Change::set(text("NG-2291"))}}), Outcome::Confirmed);
        QCOMPARE(run.job.bodies(), QList<QByteArray>{R"({"reference":"NG-2291"})"});
    }

    void S13_storedInAnotherForm()
    {
        Run run;
        run.job.apply = [](QJsonObject &job, const QJsonObject &) {
            job.insert(QStringLiteral("reference"), QStringLiteral("NG-1 (rounded)"));
        };
        QCOMPARE(run.run(newReference), Outcome::StoredDifferently);
        QCOMPARE(run.job.bodies().size(), 1);
        const FieldVerdict &verdict = run.result.verification.constFirst();
        QCOMPARE(verdict.kind, FieldVerdict::Kind::StoredDifferently);
        QCOMPARE(verdict.stored, text("NG-1 (rounded)"));
    }

    void S14_ignored()
    {
        Run run;
        run.job.apply = [](QJsonObject &job, const QJsonObject &) {
            job.insert(QStringLiteral("orderNumber"), QJsonValue::Null);
        };
        QCOMPARE(run.run(twoFields), Outcome::StoredDifferently);
        QCOMPARE(run.result.verification.at(0).kind, FieldVerdict::Kind::Ignored);
        QCOMPARE(run.result.verification.at(1).kind, FieldVerdict::Kind::Confirmed);
    }

    void S7_repeatedIdsInTheAnswerAreNotConfirmedByOneOfThem()
    {
        Run run;
        QJsonArray fields = run.job.job.value(QLatin1String("customFields")).toArray();
        fields.append(fields.first());
        run.job.apply = [fields](QJsonObject &job, const QJsonObject &) {
            QJsonArray changed = fields;
            QJsonObject first = changed.first().toObject();
            first.insert(QStringLiteral("value"), QStringLiteral("Yes"));
            changed.replace(0, first);
            job.insert(QStringLiteral("customFields"), changed);
        };
        QCOMPARE(run.run({{FieldId::custom(4711), Change::set(text("Yes"))}}), Outcome::StoredDifferently);
    }

    void S8_aFieldThatBecameUnreadableAsks()
    {
        Run run;
        run.job.job.insert(QStringLiteral("reference"), QJsonObject{{QStringLiteral("code"), 7}});
        QCOMPARE(run.run(newReference), Outcome::Conflict);
        QVERIFY(run.job.bodies().isEmpty());
    }

    void aClearedPersonIsReplacedByThePrimaryOne()
    {
        Run run;
        run.job.apply = [](QJsonObject &job, const QJsonObject &) {
            job.insert(QStringLiteral("personId"), QStringLiteral("0e7f3f0c-7a53-4d2e-9f5e-2f6f1d1f0a11"));
        };
        QCOMPARE(run.run({{FieldKey::PersonId, Change::clear()}}), Outcome::Confirmed);
    }

    void P2_untouchedTextNeverEntersABody()
    {
        Run run;
        const QString awkward = QString::fromUtf8("a\u00a0b\r\nc\u2028d");
        run.job.job.insert(QStringLiteral("description"), awkward);
        run.base = run.job.value();
        QCOMPARE(run.run(newReference), Outcome::Confirmed);
        QCOMPARE(run.job.bodies(), QList<QByteArray>{R"({"reference":"NG-1"})"});
        QCOMPARE(valueOf(*run.result.after, FieldKey::Description), FieldValue(awkward));
    }

    void resume_data()
    {
        QTest::addColumn<bool>("applied");
        QTest::addColumn<bool>("mayResend");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<int>("sent");
        QTest::newRow("L2 the service had taken it") << true << true << int(Outcome::Confirmed) << 0;
        QTest::newRow("L1 it had not, and may go out") << false << true << int(Outcome::Confirmed) << 1;
        QTest::newRow("L1 it had not, and waits") << false << false << int(Outcome::Unreachable) << 0;
    }
    void resume()
    {
        QFETCH(bool, applied);
        QFETCH(bool, mayResend);
        QFETCH(int, sent);
        Run run;
        if (applied) {
            run.job.job.insert(QStringLiteral("reference"), QStringLiteral("NG-1"));
        }
        run.job.etag = "\"v3\"";
        run.begin(newReference);
        run.submission->resume(mayResend);
        QTEST(int(run.end()), "outcome");
        QCOMPARE(run.job.bodies().size(), sent);
        if (sent > 0) // of the reading that was compared with
            QCOMPARE(run.job.ifMatch(0), QByteArray("\"v3\""));
    }
};

QTEST_GUILESS_MAIN(TestSubmission)
#include "tst_submission.moc"
