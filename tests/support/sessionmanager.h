// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <atomic>
#include <memory>
#include <thread>

namespace jobwright {

/// The session manager of a desktop (XSMP), in a thread of its own, for programs that find address() in their
/// environment as SESSION_MANAGER. It listens on local sockets only. One at a time in a process.
class SessionManager
{
public:
    SessionManager();
    ~SessionManager();
    Q_DISABLE_COPY_MOVE(SessionManager)

    /// Empty, or why it does not listen.
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] QString address() const { return m_address; }

    /// A program has registered and can be asked to save itself.
    [[nodiscard]] bool hasClient() const { return m_ready; }
    /// The user logs out: programs are asked to save everything, may ask the user back, and are told to end when they
    /// have saved.
    void endSession();
    /// A program said that it has saved everything at the end of the session.
    [[nodiscard]] bool hasSaved() const { return m_saved; }
    /// A program wanted to ask the user something at the end of the session.
    [[nodiscard]] bool wasAskedToInteract() const { return m_interacted; }

private:
    class Sockets;

    void serve();

    std::unique_ptr<Sockets> m_sockets;
    QString m_error;
    QString m_address;
    std::atomic<bool> m_ready{false};
    std::atomic<bool> m_ending{false};
    std::atomic<bool> m_stopping{false};
    std::atomic<bool> m_saved{false};
    std::atomic<bool> m_interacted{false};
    std::thread m_thread;
};

} // namespace jobwright
