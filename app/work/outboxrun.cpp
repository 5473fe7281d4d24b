// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/outboxrun.h"

#include "base/clock.h"
#include "work/draftedit.h"
#include "work/draftrecord.h"
#include "work/outboxprofile.h"
#include "work/submissionrecorder.h"

#include <algorithm>

namespace jobwright {

using Outcome = SubmissionResult::Outcome;

namespace {

/// Whether the recorder makes history of the draft, so that it is gone from the disk afterwards.
bool endsTheDraft(const SubmissionResult &result)
{
    if (result.outcome == Outcome::Confirmed)
        return true;
    return result.outcome == Outcome::StoredDifferently &&
           std::none_of(result.verification.begin(), result.verification.end(),
                        [](const FieldVerdict &verdict) { return verdict.kind == FieldVerdict::Kind::Ignored; });
}

} // namespace

OutboxRun::OutboxRun(std::shared_ptr<DraftRecord> record, JobEdit edit, const OutboxProfile &profile,
                     const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_record(std::move(record))
    , m_clock(clock)
    , m_inDoubt(isInDoubt(m_record->draft()))
    , m_hasBase(m_record->draft().baseReadAt.isValid())
{
    Job base = m_record->draft().base;
    base.id = m_record->draft().jobId;
    m_submission = std::make_unique<Submission>(*profile.service, clock, std::move(base), std::move(edit));
    connect(m_submission.get(), &Submission::stepChanged, this, &OutboxRun::stepChanged);
    // Before the recorder, which takes the draft from the disk.
    connect(m_submission.get(), &Submission::finished, this, &OutboxRun::keepWhatWasTypedMeanwhile);
    m_recorder = std::make_unique<SubmissionRecorder>(*m_submission, *m_record, clock, profile.name,
                                                      SubmissionRecorder::Refused::Keep);
    connect(m_recorder.get(), &SubmissionRecorder::recorded, this,
            [this](const SubmissionResult &result) { Q_EMIT finished(result, m_recorder->trouble()); });
}

OutboxRun::~OutboxRun() = default;

void OutboxRun::start()
{
    if (m_inDoubt)
        m_submission->resume(true);
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

/// Somebody typed into the draft while the update was under way and closed it again. An editor that is still open
/// shares the record and sees to it itself.
void OutboxRun::keepWhatWasTypedMeanwhile(const SubmissionResult &result)
{
    if (!endsTheDraft(result) || !result.after || m_record.use_count() > 2) // the outbox and this
        return;
    Draft left = m_record->draft();
    left.input = leftBehind(left, result);
    if (left.input.isEmpty())
        return;
    left.id = QUuid::createUuid();
    left.revision = 0;
    left.state = DraftState::Editing;
    left.base = *result.after;
    left.baseReadAt = m_clock.nowUtc();
    left.body.clear();
    left.createdAt = m_clock.nowUtc();
    left.queuedAt = {};
    left.nextAttemptAt = {};
    left.attempts = 0;
    left.problem = {};
    left.outcome.clear();
    Q_EMIT typedMeanwhile(left);
}

} // namespace jobwright
