// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/outboxrun.h"

#include "work/draftedit.h"
#include "work/draftrecord.h"
#include "work/outboxprofile.h"
#include "work/submissionrecorder.h"

namespace jobwright {

OutboxRun::OutboxRun(std::shared_ptr<DraftRecord> record, JobEdit edit, const OutboxProfile &profile,
                     const Clock &clock, bool mayResend)
    : m_record(std::move(record))
    , m_inDoubt(isInDoubt(m_record->draft()))
    , m_mayResend(mayResend)
    , m_hasBase(m_record->draft().baseReadAt.isValid())
{
    Job base = m_record->draft().base;
    base.id = m_record->draft().jobId;
    m_submission = std::make_unique<Submission>(*profile.service, clock, std::move(base), std::move(edit));
    connect(m_submission.get(), &Submission::stepChanged, this, &OutboxRun::stepChanged);
    m_recorder = std::make_unique<SubmissionRecorder>(*m_submission, *m_record, clock, profile.name,
                                                      SubmissionRecorder::Refused::Keep);
    connect(m_recorder.get(), &SubmissionRecorder::recorded, this,
            [this](const SubmissionResult &result) { Q_EMIT finished(result, m_recorder->trouble()); });
}

OutboxRun::~OutboxRun() = default;

void OutboxRun::start()
{
    if (m_inDoubt)
        m_submission->resume(m_mayResend);
    else if (m_hasBase)
        m_submission->start();
    else
        m_submission->startWithoutBase();
}

void OutboxRun::cancel()
{
    m_submission->cancel();
}

bool OutboxRun::nothingSentYet() const
{
    return !m_inDoubt && m_submission->step() == Submission::Step::Checking;
}

} // namespace jobwright
