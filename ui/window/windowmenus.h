// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QTimer>
#include <QUuid>

class QAction;
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
    QAction *addConnection(const QUuid &profileId, const QString &name);
    /// Beside each connection, what of it waits or needs the user.
    void refreshCounts();

    WindowActions &m_actions;
    WindowHost &m_host;
    QMenu *m_connections = nullptr;
    QTimer m_recount;                 ///< several changes of the outbox in a row are one
    QHash<QUuid, QAction *> m_listed; ///< in m_connections; data(): the connection's name
    QMenu *m_sandbox = nullptr;
};

} // namespace jobwright
