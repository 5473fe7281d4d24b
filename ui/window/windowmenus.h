// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMenu;
class QMenuBar;

namespace jobwright {

class SandboxFaults;
class WindowActions;
class WindowHost;

/// The menu bar over the window's actions; the menus of connections and of the sandbox follow what there is.
class WindowMenus : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    WindowMenus(QMenuBar &bar, WindowActions &actions, WindowHost &host);

    /// Also for the tenant's name at the top of the window.
    [[nodiscard]] QMenu *connections() const { return m_connections; }

    /// The Sandbox menu is there only with faults to switch.
    void setFaults(SandboxFaults *faults);

Q_SIGNALS:
    /// The user wants to change the open connection, or remove it.
    void editWanted();
    void removeWanted();

private:
    void addFile(QMenuBar &bar);
    void addView(QMenuBar &bar);
    void fillConnections();

    WindowActions &m_actions;
    WindowHost &m_host;
    QMenu *m_connections = nullptr;
    QMenu *m_sandbox = nullptr;
};

} // namespace jobwright
