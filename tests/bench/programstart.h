// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

#include <memory>
#include <optional>

struct xcb_connection_t;

namespace jobwright {

/// Starts programs with windows and watches them from outside, on a plain X server (Xvfb, no window manager): they have
/// no hook for this.
class ProgramStart
{
public:
    struct Program
    {
        QString path;
        QStringList arguments;
        QString home; ///< all folders of the user lie there
        QHash<QString, QString> environment;
    };
    struct Figures
    {
        double firstWindowMs = 0; ///< from exec() to the first mapped window
        double longestWaitMs = 0; ///< of that window for an answer, in the two seconds after that
        double memoryMiB = 0;     ///< after these
    };

    ProgramStart();
    ~ProgramStart();
    Q_DISABLE_COPY_MOVE(ProgramStart)

    /// False where there is no X server.
    [[nodiscard]] bool isReady() const { return m_root != 0; }
    /// Nothing where it shows no window. The program is killed in the end.
    [[nodiscard]] std::optional<Figures> measure(const Program &program);

private:
    struct Disconnect
    {
        void operator()(xcb_connection_t *display) const;
    };

    [[nodiscard]] quint32 atom(const char *name);
    [[nodiscard]] quint32 waitForWindow();
    [[nodiscard]] double longestWait(quint32 window);
    void ask(quint32 window, quint32 question);
    [[nodiscard]] bool isAnswered(quint32 question);

    std::unique_ptr<xcb_connection_t, Disconnect> m_display;
    quint32 m_root = 0;
    quint32 m_protocols = 0;
    quint32 m_ping = 0;
    quint32 m_asked = 0;
};

} // namespace jobwright
