// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/draftkeeper.h"

#include "base/clock.h"
#include "work/decisions.h"
#include "work/draftedit.h"
#include "work/draftrecord.h"
#include "work/editsession.h"
#include "work/undohistory.h"

#include <QPointer>

#include <utility>

namespace jobwright {

namespace {

/// Whether editing makes a plain draft of it again. Where an update is, or may be, under way, its outcome comes first.
bool editingReopens(const Draft &draft)
{
    return draft.state != DraftState::Editing && !isInDoubt(draft);
}

} // namespace

DraftKeeper::DraftKeeper(EditSession &session, DraftRecord &record, const Clock &clock, QObject *parent)
    : QObject(parent), m_session(session), m_record(record), m_clock(clock)
{
    m_pause.setSingleShot(true);
    m_latest.setSingleShot(true);
    if (const Draft &draft = record.draft(); !draft.input.isEmpty()) {
        const EditView view = editViewOf(draft.view);
        session.restore(draft.input, view.added);
        UndoHistory::restore(session, view.undo);
    }
    connect(&session, &EditSession::changed, this, &DraftKeeper::noteInput);
    connect(&session, &EditSession::baseChanged, this, &DraftKeeper::noteBase);
    connect(&m_pause, &QTimer::timeout, this, &DraftKeeper::flush);
    connect(&m_latest, &QTimer::timeout, this, &DraftKeeper::flush);
}

void DraftKeeper::flush()
{
    m_pause.stop();
    m_latest.stop();
    // Unsaved without anything pending: an attempt to send left it so, or its draft went from under what is typed.
    const bool mayBe = !m_record.isOutdated() || m_record.draft().state == DraftState::Editing; // then it is a copy
    const bool left = !m_writing && m_session.isTouched() && !m_record.isSaved() && mayBe;
    if (m_pending || left)
        write();
    else
        m_again = m_writing;
}

void DraftKeeper::retry()
{
    m_pause.stop();
    m_latest.stop();
    write();
}

void DraftKeeper::noteInput()
{
    // What was edited while an update was under way stays behind when its draft becomes history: that is a new draft.
    const bool leftBehind = m_session.isTouched() && !m_record.isStored();
    if (m_session.inputs() == m_record.draft().input && !leftBehind)
        return;
    m_record.change([this](Draft &draft) {
        draft.input = m_session.inputs();
        draft.editedAt = m_clock.nowUtc();
        draft.queuedAt = {}; // nobody has asked for that to be sent
        if (!editingReopens(draft))
            return;
        draft.state = DraftState::Editing;
        draft.body.clear();
    });
    schedule();
}

void DraftKeeper::noteDecisions(const QJsonObject &decisions)
{
    if (decisions == Decisions::in(m_record.draft().view))
        return;
    m_record.change([&](Draft &draft) { draft.view = Decisions::into(draft.view, decisions); });
    if (m_record.isStored() || m_session.isTouched())
        schedule();
}

void DraftKeeper::noteBase()
{
    // While an update is under way its draft holds the job as it was before, to compare with: see SubmissionRecorder.
    if (isInDoubt(m_record.draft()) || m_session.base() == m_record.draft().base)
        return;
    m_record.change([this](Draft &draft) {
        draft.base = m_session.base();
        draft.baseReadAt = m_clock.nowUtc();
    });
    if (m_record.isStored())
        schedule();
}

void DraftKeeper::schedule()
{
    setPending(true);
    m_pause.start(pause);
    if (!m_latest.isActive())
        m_latest.start(longestWait);
}

void DraftKeeper::write()
{
    const auto then = [self = QPointer(this)](bool onDisk) { // the record may outlive this
        if (self)
            self->takeAnswer(onDisk);
    };
    m_writing = false;
    setPending(false);
    if (m_session.isTouched() || isInDoubt(m_record.draft())) {
        noteView();
        m_writing = true;
        m_record.save(then);
    } else if (m_record.isStored()) {
        m_writing = true;
        m_record.remove(then);
    }
}

void DraftKeeper::takeAnswer(bool onDisk)
{
    m_writing = false;
    const bool again = std::exchange(m_again, false);
    if (onDisk || m_pending) {
        Q_EMIT pendingChanged(m_pending);
        return;
    }
    setPending(true);
    if (again)
        write();
    else
        m_latest.start(retryAfter);
}

void DraftKeeper::noteView()
{
    EditView view = m_place ? m_place() : editViewOf(m_record.draft().view);
    view.added = m_session.addedFields();
    view.undo = UndoHistory::of(m_session);
    m_record.change([&view](Draft &draft) { draft.view = withEditView(draft.view, view); });
}

void DraftKeeper::setPending(bool pending)
{
    if (m_pending == pending)
        return;
    m_pending = pending;
    Q_EMIT pendingChanged(pending);
}

} // namespace jobwright
