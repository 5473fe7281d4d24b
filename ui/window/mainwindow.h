// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"
#include "widgets/appearance.h"

#include <QMainWindow>
#include <QPointer>
#include <QUndoGroup>

#include <memory>

class QStackedWidget;
class QToolButton;

namespace jobwright {

class Announcer;
class Banner;
class CloseGuard;
class ConnectionDialog;
class ConnectionLabel;
class DraftFiles;
class FirstRunPage;
class HelpWindow;
class JobTab;
class LinkVisitor;
class QuickOpen;
class TenantStripe;
class TenantView;
class WindowActions;
class WindowHost;
class WindowMenus;
class WindowSettings;
struct Profile;

/// The one window: tenant stripe with quick open and connection state, below it the tenant's pages, or the first-run
/// page while no tenant is open.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Both must outlive it.
    MainWindow(WindowHost &host, WindowSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] TenantView *tenantView() const { return m_tenant; }
    [[nodiscard]] WindowActions &actions() { return *m_actions; }

    /// Opens the job as soon as a tenant is open.
    void openJob(JobId id);
    /// Opens a draft that was handed over as a file, as soon as a tenant is open. Says where it cannot be, and why.
    void openDraftFile(const QString &path);
    /// Where a link leads that names a connection: see LinkVisitor. `opening`: the program is about to open that one
    /// anyway.
    void openLink(const QString &profile, JobId id, bool opening = false);
    /// To the front, also from the task bar, as far as the desktop lets it.
    void bringToFront();
    /// In the status line, and to a screen reader.
    void say(const QString &words);
    /// Puts everything typed on the disk and remembers the window.
    void flush();
    /// The same at the end of the session, or where a signal ends the program: closing then asks nothing.
    void endSession();

Q_SIGNALS:
    void appearanceWanted(jobwright::Appearance appearance);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeStripe();
    void connectActions();
    void connectJobActions();
    void connectHost();
    void connectDraftFiles();
    void showFirstRun();
    void showTenant();
    void refreshStripe();
    void refreshActions();
    void setUpConnection(const Profile &profile, bool known);
    void removeConnection();
    void importFields();
    void showLocalData();
    void readFields(const QString &path);
    /// At the page that fits the place where the focus is.
    void showUserGuide();
    void showShortcuts();
    void reportProblem();
    void showAbout();
    [[nodiscard]] JobTab *page() const;

    WindowHost &m_host;
    WindowSettings &m_settings;
    CloseGuard *m_guard;
    QUndoGroup m_undo;
    WindowActions *m_actions;
    WindowMenus *m_menus;
    TenantStripe *m_stripe;
    QuickOpen *m_quickOpen;
    QToolButton *m_switcher;
    ConnectionLabel *m_connection;
    Banner *m_linkBanner;
    LinkVisitor *m_links;
    QStackedWidget *m_stack;
    Announcer *m_announcer;
    DraftFiles *m_draftFiles;
    FirstRunPage *m_firstRun = nullptr;
    TenantView *m_tenant = nullptr;
    QPointer<ConnectionDialog> m_dialog;
    std::unique_ptr<HelpWindow> m_help; ///< made when it is first wanted
    JobId m_wanted = 0;                 ///< to be opened when a tenant is
};

} // namespace jobwright
