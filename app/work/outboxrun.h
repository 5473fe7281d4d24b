// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/jobedit.h"
#include "store/draft.h"
#include "work/submission.h"
#include "work/submissionresult.h"

#include <QObject>

#include <memory>

namespace jobwright {

class Clock;
class DraftRecord;
class SubmissionRecorder;
struct OutboxProfile;

/// One attempt to bring one draft to its end. What is in doubt is read and compared before anything is sent; every
/// step is on the disk before its effect (SubmissionRecorder). Destroying it is as harmless as the end of the program:
/// what the disk holds leads to the outcome later.
class OutboxRun : public QObject
{
    Q_OBJECT

public:
    /// `edit` is what editOf() gives for the record's draft. The profile's service must outlive this; so must
    /// `clock`. `mayResend`: what is in doubt and never arrived is sent again.
    OutboxRun(std::shared_ptr<DraftRecord> record, JobEdit edit, const OutboxProfile &profile, const Clock &clock,
              bool mayResend);
    ~OutboxRun() override;

    void start();
    /// See Submission::cancel().
    void cancel();
    /// It still only reads: cancel() leaves the job as it is.
    [[nodiscard]] bool nothingSentYet() const;

Q_SIGNALS:
    void stepChanged(jobwright::Submission::Step step); ///< see Submission
    /// Once, after the outcome is on the disk; or `trouble` says why it is not, for the user.
    void finished(const jobwright::SubmissionResult &result, const QString &trouble);

private:
    std::shared_ptr<DraftRecord> m_record;
    bool m_inDoubt = false;
    bool m_mayResend = true;
    bool m_hasBase = true;
    std::unique_ptr<Submission> m_submission;
    std::unique_ptr<SubmissionRecorder> m_recorder;
};

} // namespace jobwright
