// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"
#include "jobs/jobedit.h"
#include "jobs/merge.h"
#include "jobs/verification.h"
#include "net/reply.h"
#include "wire/updatejson.h"
#include "work/submissionresult.h"

#include <QObject>
#include <QPointer>

namespace jobwright {

class Call;
class JobService;

/// Sends one update and finds out what became of it: look at the job first (compare before send), send, read back, verify
/// field by field. Where the answer is lost, reads and compares before anything else; never sends an update again by
/// itself. Used by the editor, the command line and the outbox alike.
class Submission : public QObject
{
    Q_OBJECT

public:
    enum class Step { Idle, Checking, Sending, Verifying, Finished };

    /// `base` is the job as the person saw it. `service` must outlive this.
    Submission(JobService &service, Job base, JobEdit edit, QObject *parent = nullptr);

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] const JobEdit &edit() const { return m_edit; }

    void start();
    /// Goes on with an update whose outcome is unknown: reads and compares, sends nothing unless it was not applied and
    /// `mayResend`.
    void resume(bool mayResend);
    /// Before sending: nothing happened. After: the outcome is read as after a lost answer.
    void cancel();

Q_SIGNALS:
    /// Before the effect of the step begins.
    void stepChanged(jobwright::Submission::Step step);
    /// Exactly once.
    void finished(const jobwright::SubmissionResult &result);

private:
    JobService &m_service;
    Job m_base;
    JobEdit m_edit;
    Step m_step = Step::Idle;
    QPointer<Call> m_call;
};

} // namespace jobwright
