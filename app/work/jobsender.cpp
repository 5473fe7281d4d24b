// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/jobsender.h"

#include "work/draftedit.h"
#include "work/draftrecord.h"
#include "work/editsession.h"
#include "work/outbox.h"
#include "work/submissionrecorder.h"

#include <utility>

namespace jobwright {

JobSender::JobSender(const Tools &tools, EditSession &session, std::shared_ptr<DraftRecord> record, QObject *parent)
    : QObject(parent), m_tools(tools), m_session(session), m_record(std::move(record))
{
    const Outbox &outbox = m_tools.outbox;
    connect(&outbox, &Outbox::itemChanged, this, &JobSender::noteItem);
    connect(&outbox, &Outbox::itemRemoved, this, &JobSender::noteItem);
    connect(&outbox, &Outbox::stepChanged, this, &JobSender::noteStep);
    connect(&outbox, &Outbox::attempted, this, &JobSender::takeFromOutbox);
    noteItem(m_record->draft().id);
    if (isInOutbox() && outbox.isSending(m_followed)) {
        m_sendingThere = m_followed;
        m_asked = editOf(m_record->draft()).value_or(JobEdit());
    }
}

JobSender::~JobSender()
{
    if (!m_submission)
        return;
    disconnect(m_submission, nullptr, this, nullptr);
    delete m_submission; // what the disk holds leads to the outcome
    m_tools.outbox.abandon(m_claimed, m_record);
}

bool JobSender::isBusy() const
{
    return m_submission || !m_sendingThere.isNull();
}

bool JobSender::isInOutbox() const
{
    return !m_followed.isNull();
}

bool JobSender::waitsForTheUser() const
{
    return m_tools.outbox.waitingForTheUser().contains(m_followed);
}

const Draft &JobSender::draft() const
{
    return m_record->draft();
}

void JobSender::submit()
{
    if (isBusy())
        return;
    m_tools.outbox.resume(draft().profileId); // the user says so
    if (isInOutbox())
        m_tools.outbox.sendNow(m_followed);
    else if (m_session.resolved().edit.isEmpty())
        return;
    else if (m_tools.outbox.claim(m_record->draft()))
        sendHere();
    else
        sendLater();
}

void JobSender::sendLater()
{
    if (!isBusy() && m_session.isReady())
        // False says that there is nothing to send: then nothing happens, as with submit().
        static_cast<void>(m_tools.outbox.enqueue(m_record));
}

void JobSender::hold()
{
    if (isInOutbox())
        m_tools.outbox.hold(m_followed);
}

void JobSender::cancel()
{
    if (m_submission) {
        m_record->noteStopped();
        m_submission->cancel();
    } else if (!m_sendingThere.isNull())
        m_tools.outbox.cancel(m_sendingThere);
}

void JobSender::sendHere()
{
    m_claimed = m_record->draft().id;
    m_record->change([this](Draft &draft) { draft.queuedAt = m_tools.clock.nowUtc(); }); // asked for as it is now
    m_submission = new Submission(m_tools.service, m_tools.clock, m_session.base(), m_session.resolved().edit, this);
    m_submission->waitWhereAsked(m_tools.randomness, m_tools.wait); // somebody looks on
    connect(m_submission, &Submission::stepChanged, this, &JobSender::stepChanged);
    connect(m_submission, &Submission::secondsLeft, this, &JobSender::secondsLeft);
    auto *recorder = new SubmissionRecorder(*m_submission, *m_record, m_tools.clock, m_tools.profileName,
                                            SubmissionRecorder::Refused::Keep, m_submission);
    connect(recorder, &SubmissionRecorder::recorded, this,
            [this, recorder](const SubmissionResult &result) { takeHere(result, recorder->trouble()); });
    m_submission->start();
    Q_EMIT busyChanged();
}

void JobSender::takeHere(const SubmissionResult &result, const QString &trouble)
{
    const JobEdit asked = m_submission->edit();
    m_submission->deleteLater(); // it is telling us
    m_submission = nullptr;
    if (draft().state == DraftState::Queued && m_session.resolved().edit != asked) {
        // What was typed meanwhile is not to go out by itself: nobody asked for that, and it may be half a sentence.
        m_record->change([](Draft &draft) {
            draft.state = DraftState::Editing;
            draft.body.clear();
        });
        m_record->save();
    }
    m_tools.outbox.release(std::exchange(m_claimed, {}), m_record, result);
    Q_EMIT busyChanged();
    Q_EMIT finished(result, asked, trouble);
}

void JobSender::noteItem(const QUuid &draftId)
{
    const bool known = draftId == m_followed;
    if (!known && draftId != m_record->draft().id)
        return;
    const bool held = m_tools.outbox.record(draftId) == m_record;
    m_followed = held ? draftId : QUuid();
    if (known || held)
        Q_EMIT outboxChanged();
}

void JobSender::noteStep(const QUuid &draftId, Submission::Step step)
{
    if (draftId != m_followed || step == Submission::Step::Finished)
        return;
    if (std::exchange(m_sendingThere, draftId).isNull()) {
        m_asked = editOf(m_record->draft()).value_or(JobEdit());
        Q_EMIT busyChanged();
    }
    Q_EMIT stepChanged(step);
}

void JobSender::takeFromOutbox(const QUuid &draftId, const SubmissionResult &result)
{
    if (draftId != m_sendingThere)
        return;
    m_sendingThere = {};
    const JobEdit asked = std::exchange(m_asked, {});
    Q_EMIT busyChanged();
    Q_EMIT finished(result, asked, m_record->trouble());
}

} // namespace jobwright
