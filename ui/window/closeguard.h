// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace jobwright {

class JobTabs;
class Prompts;

/// Lets the window close, or a tenant go, only when everything typed is on the disk, or the user accepts to lose it.
/// Waits without blocking: the window is asked to close again when the disk has answered.
class CloseGuard : public QObject
{
    Q_OBJECT

public:
    /// `window` is the window that closes, and the parent; `prompts` must outlive it.
    CloseGuard(QWidget *window, Prompts &prompts);

    /// False: not now. Then mayCloseNow() follows, or a question whose answer may lead to it. `tabs`: nullptr where no
    /// tenant is open.
    [[nodiscard]] bool mayClose(JobTabs *tabs);
    /// Calls `go` as soon as what is typed in `tabs` is on the disk or given up; not at all where the user stays, or
    /// asks for something else meanwhile.
    void leave(JobTabs *tabs, const std::function<void()> &go);
    /// The session ends: what is typed was put on its way to the disk, and nobody is there to be asked.
    void letGo() { m_decided = true; }

Q_SIGNALS:
    void mayCloseNow();

private:
    void wait(JobTabs *tabs, const std::function<void(bool lose)> &go);
    void look();
    void ask(const QString &trouble);

    QWidget *m_window;
    Prompts &m_prompts;
    JobTabs *m_tabs = nullptr;
    std::function<void(bool lose)> m_go; ///< what is waited for
    bool m_waiting = false;
    bool m_asking = false;
    bool m_decided = false; ///< closes whatever is unsaved
};

} // namespace jobwright
