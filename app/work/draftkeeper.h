// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/editview.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace jobwright {

class Clock;
class DraftRecord;
class EditSession;

/// Keeps what is typed on the disk: within a second of the last key, and at once on flush(). A session that nobody
/// touched, or that was taken back to Keep altogether, leaves no draft.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    /// After the last key, and at most after the first that is not saved yet.
    static constexpr std::chrono::milliseconds pause{400};
    static constexpr std::chrono::milliseconds longestWait{900};
    static constexpr std::chrono::milliseconds retryAfter{5000};

    /// Puts what the record's draft holds into the session, undo steps included. All three must outlive this.
    DraftKeeper(EditSession &session, DraftRecord &record, const Clock &clock, QObject *parent = nullptr);

    /// Asked before each writing, for the field, cursor and anchor of what is kept.
    void setPlaceSource(std::function<EditView()> source) { m_place = std::move(source); }

    /// Something typed was not given to the disk yet.
    [[nodiscard]] bool isPending() const { return m_pending; }
    /// The disk has not answered yet.
    [[nodiscard]] bool isWriting() const { return m_writing; }

    /// Keeps with the draft what was decided about a conflict, like input; empty where that is over. See Decisions.
    void noteDecisions(const QJsonObject &decisions);

    /// At once: for focus loss, a change of tabs, closing, the end of the program.
    void flush();
    /// At once, whatever the disk said before.
    void retry();

Q_SIGNALS:
    /// Also when the disk has answered.
    void pendingChanged(bool pending);

private:
    void noteInput();
    void noteBase();
    void schedule();
    void write();
    void takeAnswer(bool onDisk);
    void noteView();
    void setPending(bool pending);

    EditSession &m_session;
    DraftRecord &m_record;
    const Clock &m_clock;
    std::function<EditView()> m_place;
    QTimer m_pause;
    QTimer m_latest;
    bool m_pending = false;
    bool m_writing = false;
    bool m_again = false; ///< flush() was asked for meanwhile: should the disk refuse, it is tried again at once
};

} // namespace jobwright
