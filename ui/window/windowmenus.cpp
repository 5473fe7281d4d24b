// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/windowmenus.h"

#include "account/sandboxfaults.h"
#include "jobs/textrules.h"
#include "models/needsyouwords.h"
#include "pages/workspace.h"
#include "window/windowactions.h"
#include "window/windowhost.h"

#include <QMenu>
#include <QMenuBar>

#include <chrono>

namespace jobwright {

using namespace std::chrono_literals;

WindowMenus::WindowMenus(QMenuBar &bar, WindowActions &actions, WindowHost &host)
    : QObject(&bar), m_actions(actions), m_host(host)
{
    addFile(bar);
    QMenu *edit = bar.addMenu(tr("&Edit"));
    edit->addActions({actions.undo, actions.redo});
    edit->addSeparator();
    edit->addActions({actions.quickOpen, actions.filterJobs});
    QMenu *job = bar.addMenu(tr("&Job"));
    job->addActions({actions.submit, actions.sendLater, actions.cancel, actions.preview, actions.revert});
    job->addAction(actions.onlyDifferences);
    job->addSeparator();
    job->addActions({actions.nextError, actions.previousError});
    job->addSeparator();
    job->addActions({actions.reload, actions.copyNumber, actions.exportDraft, actions.closeTab});
    addView(bar);
    m_sandbox = bar.addMenu(tr("&Sandbox"));
    m_sandbox->setObjectName(QStringLiteral("sandboxMenu"));
    m_sandbox->menuAction()->setVisible(false);
    QMenu *help = bar.addMenu(tr("&Help"));
    help->addActions({actions.userGuide, actions.shortcuts, actions.reportProblem, actions.about, actions.aboutQt});
}

void WindowMenus::addFile(QMenuBar &bar)
{
    QMenu *file = bar.addMenu(tr("&File"));
    m_connections = file->addMenu(tr("Co&nnections"));
    m_connections->setObjectName(QStringLiteral("connectionsMenu"));
    connect(m_connections, &QMenu::aboutToShow, this, &WindowMenus::fillConnections);
    m_recount.setSingleShot(true);
    m_recount.setInterval(50ms);
    connect(&m_recount, &QTimer::timeout, this, &WindowMenus::refreshCounts);
    connect(&m_host, &WindowHost::outboxChanged, this, [this] {
        if (m_connections->isVisible() && !m_recount.isActive())
            m_recount.start();
    });
    file->addAction(m_actions.newConnection);
    file->addAction(m_actions.importFields);
    file->addAction(m_actions.localData);
    file->addSeparator();
    file->addAction(m_actions.openDraftFile);
    file->addSeparator();
    file->addAction(m_actions.closeTab);
    file->addSeparator();
    file->addAction(m_actions.quit);
}

void WindowMenus::addView(QMenuBar &bar)
{
    QMenu *view = bar.addMenu(tr("&View"));
    view->addActions(m_actions.places);
    view->addSeparator();
    view->addMenu(tr("&Appearance"))->addActions(m_actions.appearances);
    view->addMenu(tr("&Language"))->addActions(m_actions.languages);
    view->addSeparator();
    view->addActions({m_actions.nextPane, m_actions.previousPane});
}

void WindowMenus::fillConnections()
{
    m_connections->clear();
    m_listed.clear();
    const Workspace *open = m_host.workspace();
    for (const Profile &profile : m_host.profiles()) {
        QString name = forDisplay(profile.name, 80);
        name.replace(QLatin1Char('&'), QLatin1String("&&"));
        QAction *action =
            addConnection(profile.id, profile.fromAdministrator
                                          ? tr("%1 (set up by your administrator)", "%1: name of a profile").arg(name)
                                          : name);
        action->setCheckable(true);
        action->setChecked(open && open->profile.id == profile.id);
        connect(action, &QAction::triggered, this, [this, id = profile.id] { m_host.openProfile(id); });
    }
    if (!m_connections->isEmpty())
        m_connections->addSeparator();
    connect(addConnection(sandboxProfile({}).id, tr("Try the &sandbox")), &QAction::triggered, this,
            [this] { m_host.startSandbox(); });
    refreshCounts();
    m_connections->addAction(m_actions.newConnection);
    if (!open)
        return;
    m_connections->addSeparator();
    // What an administrator or the sandbox laid down cannot be changed, but looked at.
    const bool own = !open->faults;
    QAction *edit = m_connections->addAction(open->profile.fromAdministrator ? tr("Show this connection…")
                                                                             : tr("Change this connection…"));
    edit->setEnabled(own);
    connect(edit, &QAction::triggered, this, &WindowMenus::editWanted);
    QAction *remove = m_connections->addAction(tr("Remove this connection…"));
    remove->setEnabled(own && !open->profile.fromAdministrator);
    connect(remove, &QAction::triggered, this, &WindowMenus::removeWanted);
    connect(m_connections->addAction(tr("&Disconnect")), &QAction::triggered, this, [this] { m_host.closeProfile(); });
}

QAction *WindowMenus::addConnection(const QUuid &profileId, const QString &name)
{
    QAction *action = m_connections->addAction(name);
    action->setData(name);
    m_listed.insert(profileId, action);
    return action;
}

void WindowMenus::refreshCounts()
{
    const QHash<QUuid, OutboxCounts> counts = m_host.outboxCounts();
    for (auto listed = m_listed.cbegin(); listed != m_listed.cend(); ++listed) {
        const QString name = (*listed)->data().toString();
        const QString waits = NeedsYouWords::counts(counts.value(listed.key()));
        (*listed)->setText(
            waits.isEmpty() ? name : tr("%1 · %2", "a connection, what of it is in the outbox").arg(name, waits));
    }
}

void WindowMenus::setFaults(SandboxFaults *faults)
{
    m_sandbox->clear();
    m_sandbox->menuAction()->setVisible(faults != nullptr);
    if (!faults)
        return;
    for (const SandboxFaults::Fault &fault : SandboxFaults::all()) {
        QAction *action = m_sandbox->addAction(fault.label);
        action->setObjectName(QStringLiteral("fault_") + fault.name);
        action->setCheckable(true);
        action->setChecked(faults->isOn(fault.name));
        connect(action, &QAction::triggered, faults, [faults, fault](bool on) { faults->set(fault, on); });
        // The server may refuse: what it says counts, not the click.
        const auto follow = [action, faults, name = fault.name] { action->setChecked(faults->isOn(name)); };
        connect(faults, &SandboxFaults::changed, action, follow);
        connect(faults, &SandboxFaults::failed, action, follow);
    }
    m_sandbox->addSeparator();
    QAction *clear = m_sandbox->addAction(tr("Switch all faults off"));
    clear->setObjectName(QStringLiteral("clearFaults"));
    connect(clear, &QAction::triggered, faults, &SandboxFaults::clear);
}

} // namespace jobwright
