// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"
#include "jobs/jobedit.h"
#include "wire/updatejson.h"
#include "work/submissionresult.h"
#include "work/waitpolicy.h"

#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>
#include <memory>

namespace jobwright {

class Call;
class Clock;
class JobService;
class Randomness;
class ThrottleWait;
struct Reply;

/// Sends one update and finds out what became of it: looks at the job first (compare before send), sends, reads back,
/// verifies field by field. Where the answer is lost it reads and compares before anything else; what may have been
/// applied is never sent again by itself (RFC 9110 §9.2.2). Where the service asks to wait, nothing was applied: then
/// it may wait and begin again with the look. Between the look and the sending somebody else may still change the job:
/// the service offers no way to exclude that, unless it sends an ETag. Used by the editor, the command line and the
/// outbox.
class Submission : public QObject
{
    Q_OBJECT

public:
    enum class Step {
        Idle,
        Checking,
        Sending,
        Waiting, ///< the service asked for it and took nothing; next comes Checking again
        Verifying,
        Finished,
    };

    /// Called with what is about to be sent; nothing leaves before `proceed` was called, so that it can be on the disk
    /// first. Not calling it leaves the update unsent; cancel() then ends the submission.
    using BeforeSending = std::function<void(const UpdateBody &body, const Job &before, std::function<void()> proceed)>;

    /// `base` is the job as the person saw it. `service` and `clock` must outlive this.
    Submission(JobService &service, const Clock &clock, Job base, JobEdit edit, QObject *parent = nullptr);
    ~Submission() override;

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] const JobEdit &edit() const { return m_edit; }
    void setBeforeSending(BeforeSending hook) { m_beforeSending = std::move(hook); }

    /// Where the service asks to wait (429, 503 with Retry-After), wait within the bounds of `policy`, for somebody who
    /// looks on. Without it such an update ends as Unreachable at once, with the time in SubmissionResult::retryAfter,
    /// for whoever has a plan of its own for the next try. `randomness` must outlive this.
    void waitWhereAsked(Randomness &randomness, const WaitPolicy &policy = {});

    void start();
    /// For an update that was asked for without a look at the job: what the first look finds is the base.
    void startWithoutBase();
    /// Goes on after the program ended while the update was under way; `base` of the constructor is then the job as
    /// read just before sending. Reads and compares; sends only where nothing was applied and `mayResend`. Never
    /// waits.
    void resume(bool mayResend);
    /// Before sending, and while waiting: nothing happened. While sending: the outcome is read as after a lost answer;
    /// cancelled again, that reading is given up and the outcome stays Unknown.
    void cancel();

Q_SIGNALS:
    /// Before the effect of the step begins.
    void stepChanged(jobwright::Submission::Step step);
    /// While Waiting, rounded up: until the next look at the job. After stepChanged(), and each time it changes.
    void secondsLeft(std::chrono::seconds left);
    /// Exactly once, never before start() or resume() has returned.
    void finished(const jobwright::SubmissionResult &result);

private:
    using Then = void (Submission::*)(const Reply &);

    void enter(Step step);
    void look();
    void await(Call *call, Then then);
    void check(const Reply &reply);
    void compare(const Job &now);
    void prepareToSend();
    void send();
    void judge(const Reply &reply);
    void wait();
    void readBack(bool doubtful);
    void verifyAgainst(const Reply &reply);
    void judgeDoubtful();
    void readAfterPrecondition(const Reply &reply);
    void fail(SubmissionResult::Outcome outcome, const Reply &reply);
    void finish(SubmissionResult::Outcome outcome);

    JobService &m_service;
    const Clock &m_clock;
    Job m_base;
    JobEdit m_edit;
    JobEdit m_toSend; ///< m_edit without what the service holds already
    Step m_step = Step::Idle;
    bool m_hasBase = true;
    bool m_doubtful = false; ///< the update's answer was lost
    bool m_mayResend = false;
    bool m_cancelled = false;
    int m_preconditionRounds = 0;
    QByteArray m_etag;
    QPointer<Call> m_call;
    BeforeSending m_beforeSending;
    std::unique_ptr<ThrottleWait> m_wait; ///< only where it waits itself
    SubmissionResult m_result;
};

} // namespace jobwright
