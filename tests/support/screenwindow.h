// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <memory>

struct xcb_connection_t;

namespace jobwright {

/// The window of another process on the X screen, and a hand at its keyboard. Needs a window manager. Blocks without an
/// event loop.
class ScreenWindow
{
public:
    /// Waits until the process has a window on the screen.
    explicit ScreenWindow(qint64 processId);
    ~ScreenWindow();
    Q_DISABLE_COPY_MOVE(ScreenWindow)

    /// False where no window came in time, or there is no screen.
    [[nodiscard]] bool isThere() const { return m_window != 0; }
    /// The window manager gave it the keyboard.
    [[nodiscard]] bool isActive();
    /// Digits and lower-case letters, one key after the other.
    void type(const QByteArray &text);
    /// Waits until the process has taken all keys that were typed so far; false where it does not answer.
    [[nodiscard]] bool settle();

private:
    struct Disconnect
    {
        void operator()(xcb_connection_t *display) const;
    };

    [[nodiscard]] quint32 atom(const char *name);
    [[nodiscard]] QByteArray property(quint32 window, const char *name);
    [[nodiscard]] quint32 windowOf(qint64 processId);
    [[nodiscard]] quint8 keyFor(char letter);
    [[nodiscard]] bool ping();

    std::unique_ptr<xcb_connection_t, Disconnect> m_display;
    quint32 m_root = 0;
    quint32 m_window = 0;
    quint32 m_pings = 0;
};

} // namespace jobwright
