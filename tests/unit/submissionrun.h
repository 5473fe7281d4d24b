// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/scriptedjob.h"
#include "work/submission.h"

#include <QTest>

namespace jobwright {

using Outcome = SubmissionResult::Outcome;

inline FieldValue text(const char *value)
{
    return FieldValue(QString::fromUtf8(value));
}

inline const JobEdit newReference{{FieldKey::Reference, Change::set(text("NG-1"))}};
inline const JobEdit twoFields{{FieldKey::Reference, Change::set(text("NG-1"))},
                               {FieldKey::OrderNumber, Change::clear()}};

inline FakeAnswer lost()
{
    return FakeAnswer::failure(QNetworkReply::RemoteHostClosedError, true);
}

/// A network, a job and everything that became of one submission.
struct SubmissionRun
{
    SubmissionRun() : job(api), base(job.value()) {}

    void begin(const JobEdit &edit)
    {
        submission = std::make_unique<Submission>(*api.client, api.clock, base, edit);
        QObject::connect(submission.get(), &Submission::finished, submission.get(),
                         [this](const SubmissionResult &theResult) {
                             result = theResult;
                             ++ends;
                         });
        QObject::connect(submission.get(), &Submission::stepChanged, submission.get(),
                         [this](Submission::Step step) { steps.append(step); });
    }
    Outcome end()
    {
        if (!QTest::qWaitFor([this] { return ends > 0; }, 10000))
            QTest::qFail("The submission did not end.", __FILE__, __LINE__);
        QCoreApplication::processEvents();
        if (ends != 1)
            QTest::qFail("The submission ended more than once.", __FILE__, __LINE__);
        return result.outcome;
    }
    Outcome run(const JobEdit &edit)
    {
        begin(edit);
        submission->start();
        return end();
    }

    ApiFixture api;
    ScriptedJob job;
    Job base;
    std::unique_ptr<Submission> submission;
    SubmissionResult result;
    QList<Submission::Step> steps;
    int ends = 0;
};

} // namespace jobwright
