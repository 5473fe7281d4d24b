// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/submissionrecorder.h"

#include "base/clock.h"
#include "wire/updatejson.h"
#include "work/draftedit.h"
#include "work/draftrecord.h"
#include "work/submission.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace jobwright {

using Outcome = SubmissionResult::Outcome;

SubmissionRecorder::SubmissionRecorder(Submission &submission, DraftRecord &record, const Clock &clock,
                                       QString profileName, Refused refused, QObject *parent)
    : QObject(parent)
    , m_submission(submission)
    , m_record(record)
    , m_clock(clock)
    , m_profileName(std::move(profileName))
    , m_refused(refused)
{
    submission.setBeforeSending(
        [self = QPointer(this)](const UpdateBody &body, const Job &before, const auto &proceed) {
            if (self)
                self->beforeSending(body, before, proceed);
        });
    connect(&submission, &Submission::stepChanged, this, [this](Submission::Step step) {
        if (step == Submission::Step::Verifying)
            verifying();
        else if (step == Submission::Step::Waiting)
            m_notTaken = true; // on the disk it stays Sending: no other process may take it up meanwhile
    });
    connect(&submission, &Submission::finished, this, &SubmissionRecorder::take);
}

void SubmissionRecorder::beforeSending(const UpdateBody &body, const Job &before, const std::function<void()> &proceed)
{
    m_notTaken = false;
    m_record.change([&](Draft &draft) {
        draft.state = DraftState::Sending;
        draft.body = body.json;
        Job base = before; // what to compare with should the answer be lost
        const JobEdit sent = decodeUpdate(body.json);
        for (auto it = draft.input.keyBegin(); it != draft.input.keyEnd(); ++it) {
            if (!sent.contains(*it)) // typed meanwhile, over the values of then
                carryValue(base, *it, draft.base);
        }
        draft.base = base;
        draft.baseReadAt = m_clock.nowUtc();
        draft.problem = {};
        draft.outcome.clear();
        ++draft.attempts;
    });
    m_record.save([self = QPointer(this), proceed](bool onDisk) { // the record may outlive this
        if (!self)
            return;
        if (onDisk) {
            proceed();
            return;
        }
        self->m_trouble = self->m_record.trouble();
        self->m_submission.cancel();
    });
}

void SubmissionRecorder::verifying()
{
    // Not waited for: reading changes nothing, and Sending on the disk leads to the same reading after a crash.
    m_record.change([](Draft &draft) { draft.state = DraftState::Verifying; });
    m_record.save();
}

void SubmissionRecorder::take(const SubmissionResult &result)
{
    switch (result.outcome) {
    case Outcome::Confirmed:
        takeDone(result);
        return;
    case Outcome::StoredDifferently:
        takeStoredDifferently(result);
        return;
    case Outcome::Rejected:
    case Outcome::NotAllowed:
    case Outcome::NotFound:
    case Outcome::Cancelled:
        takeRefused(result);
        return;
    case Outcome::Unreachable:
    case Outcome::Unknown:
    case Outcome::Conflict:
        takeOpen(result);
        return;
    }
}

void SubmissionRecorder::takeDone(const SubmissionResult &result)
{
    const HistoryEntry entry = entryOf(result);
    if (!entry.body.isEmpty()) {
        complete(entry, result);
    } else { // the service held it already, and not from us
        dropDraft(result);
    }
}

void SubmissionRecorder::dropDraft(const SubmissionResult &result)
{
    if (m_record.isStored())
        m_record.remove(tell(result));
    else
        QTimer::singleShot(0, this, [then = tell(result)] { then(true); });
}

/// A value that the service put into another form was taken and is not sent again; one that it ignored still needs the
/// user.
void SubmissionRecorder::takeStoredDifferently(const SubmissionResult &result)
{
    const JobInput left = leftBehind(m_record.draft(), result);
    const bool someIgnored =
        std::any_of(result.verification.begin(), result.verification.end(),
                    [](const FieldVerdict &verdict) { return verdict.kind == FieldVerdict::Kind::Ignored; });
    if (!someIgnored || m_refused == Refused::Drop) {
        complete(entryOf(result), result);
        return;
    }
    const HistoryEntry entry = entryOf(result);
    m_record.change([&](Draft &draft) {
        draft.state = DraftState::NeedsYou;
        draft.input = left;
        draft.base = result.after.value_or(draft.base);
        draft.baseReadAt = m_clock.nowUtc();
        draft.body.clear();
        draft.problem = result.problem;
        draft.outcome = outcomeWord(result.outcome);
    });
    m_record.saveWithHistory(entry, tell(result));
}

void SubmissionRecorder::takeRefused(const SubmissionResult &result)
{
    if (m_refused == Refused::Drop) {
        dropDraft(result);
        return;
    }
    const bool cancelled = result.outcome == Outcome::Cancelled;
    m_record.change([&](Draft &draft) {
        draft.state = cancelled ? DraftState::Editing : DraftState::NeedsYou;
        if (cancelled || m_notTaken)
            draft.body.clear(); // it says what the service may have seen
        draft.problem = cancelled ? Problem() : result.problem;
        draft.outcome = cancelled ? QString() : outcomeWord(result.outcome);
    });
    // Where the disk refused before the sending, it holds what it held; and where that was because another process has
    // the draft, saving would leave a second one of the same update.
    if (m_trouble.isEmpty())
        m_record.save(tell(result));
    else
        QTimer::singleShot(0, this, [this, result] { Q_EMIT recorded(result); });
}

/// Nothing is lost by what comes next: it is on the disk with all it takes to go on.
void SubmissionRecorder::takeOpen(const SubmissionResult &result)
{
    m_record.change([&](Draft &draft) {
        // Only what left: a body in a draft says that the service may have seen it. See editOf() for the others.
        if (!result.body.json.isEmpty() || m_notTaken)
            draft.body = result.body.json;
        draft.problem = result.problem;
        draft.outcome = result.stopped ? stoppedWord() : outcomeWord(result.outcome);
        draft.nextAttemptAt = {};
        if (result.outcome == Outcome::Unknown) {
            draft.state = DraftState::Unknown;
        } else if (result.outcome == Outcome::Conflict) {
            draft.state = DraftState::NeedsYou;
        } else {
            draft.state = DraftState::Queued;
            if (result.retryAfter)
                draft.nextAttemptAt = m_clock.nowUtc().addMSecs(result.retryAfter->count());
        }
    });
    m_record.save(tell(result));
}

/// What was typed while the update was under way stays a draft, in the same step.
void SubmissionRecorder::complete(const HistoryEntry &entry, const SubmissionResult &result)
{
    const Draft &draft = m_record.draft();
    JobInput left;
    Job base = draft.base;
    if (result.after && m_refused == Refused::Keep) {
        left = leftBehind(draft, result);
        base = *result.after;
        const JobEdit sent = decodeUpdate(entry.body);
        for (auto it = left.keyBegin(); it != left.keyEnd(); ++it) {
            if (!sent.contains(*it)) // typed over the value of then: somebody else's change since must be seen
                carryValue(base, *it, draft.base);
        }
    }
    m_record.complete(entry, left, base, tell(result));
}

HistoryEntry SubmissionRecorder::entryOf(const SubmissionResult &result) const
{
    const Draft &draft = m_record.draft();
    HistoryEntry entry;
    entry.id = QUuid::createUuid();
    entry.profileId = draft.profileId;
    entry.profileName = m_profileName;
    entry.jobId = draft.jobId;
    entry.before = result.before.value_or(draft.base);
    entry.jobTitle = entry.before.typeName;
    // Where nothing was sent this time because the service holds it already, an earlier sending whose answer was lost
    // did it.
    entry.body = result.body.json.isEmpty() && !m_notTaken ? draft.body : result.body.json;
    entry.sentAt = result.sentAt.isValid() ? result.sentAt : draft.baseReadAt;
    entry.outcome = outcomeWord(result.outcome);
    entry.status = result.status;
    entry.problem = result.problem;
    entry.verification = result.verification;
    entry.verifiedAt = m_clock.nowUtc();
    return entry;
}

std::function<void(bool)> SubmissionRecorder::tell(const SubmissionResult &result)
{
    return [self = QPointer(this), result](bool onDisk) {
        if (!self)
            return;
        if (!onDisk)
            self->m_trouble = self->m_record.trouble();
        Q_EMIT self->recorded(result);
    };
}

} // namespace jobwright
