// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/mainwindow.h"

#include "jobs/textrules.h"
#include "models/joblistmodel.h"
#include "pages/connectiondialog.h"
#include "pages/firstrunpage.h"
#include "pages/jobeditor.h"
#include "pages/jobtab.h"
#include "widgets/announcer.h"
#include "widgets/banner.h"
#include "widgets/helpplace.h"
#include "widgets/icons.h"
#include "widgets/metrics.h"
#include "widgets/tenantstripe.h"
#include "window/closeguard.h"
#include "window/connectionlabel.h"
#include "window/draftdrop.h"
#include "window/draftfiles.h"
#include "window/helpwindow.h"
#include "window/jobtabs.h"
#include "window/linkvisitor.h"
#include "window/quickopen.h"
#include "window/tenantview.h"
#include "window/windowactions.h"
#include "window/windowhost.h"
#include "window/windowmenus.h"
#include "window/windowsettings.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace jobwright {

namespace {

constexpr int sayMilliseconds = 8000;

TenantKind kindOf(Profile::Kind kind)
{
    switch (kind) {
    case Profile::Kind::Production:
        return TenantKind::Production;
    case Profile::Kind::Sandbox:
        return TenantKind::Sandbox;
    case Profile::Kind::Other:
        break;
    }
    return TenantKind::Other;
}

} // namespace

MainWindow::MainWindow(WindowHost &host, WindowSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_host(host)
    , m_settings(settings)
    , m_guard(new CloseGuard(this, host.prompts()))
    , m_actions(new WindowActions(this, m_undo))
    , m_menus(new WindowMenus(*menuBar(), *m_actions, host))
    , m_stripe(new TenantStripe(this))
    , m_quickOpen(new QuickOpen(this))
    , m_switcher(new QToolButton(this))
    , m_connection(new ConnectionLabel(this))
    , m_linkBanner(new Banner(this))
    , m_links(new LinkVisitor(host, *m_linkBanner, this))
    , m_stack(new QStackedWidget(this))
    , m_announcer(new Announcer(this))
    , m_draftFiles(new DraftFiles(host, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    makeStripe();
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_stripe);
    m_linkBanner->setObjectName(QStringLiteral("linkBanner"));
    m_linkBanner->hide();
    auto *margin = new QVBoxLayout;
    margin->setContentsMargins(metrics::space24, 0, metrics::space24, 0);
    margin->addWidget(m_linkBanner);
    column->addLayout(margin);
    column->addWidget(m_stack, 1);
    setCentralWidget(centre);
    statusBar()->hide();
    connectActions();
    connectJobActions();
    connectHost();
    connectDraftFiles();
    connect(m_guard, &CloseGuard::mayCloseNow, this, &QWidget::close);
    m_host.setLeaveGate([this](const auto &go) {
        flush();
        m_guard->leave(m_tenant ? &m_tenant->tabs() : nullptr, go);
    });
    m_actions->setAppearance(settings.appearance());
    m_actions->setLanguage(settings.language());
    m_actions->onlyDifferences->setChecked(settings.onlyDifferences());
    resize(1440, 900);
    restoreGeometry(settings.geometry());
    if (host.workspace())
        showTenant();
    else
        showFirstRun();
}

MainWindow::~MainWindow()
{
    m_host.setLeaveGate({});
    // Pages speak to the host and to the stack of undo groups while they go.
    delete m_tenant;
}

void MainWindow::makeStripe()
{
    m_switcher->setObjectName(QStringLiteral("profileSwitcher"));
    m_switcher->setToolTip(tr("Change the connection"));
    m_switcher->setAccessibleName(tr("Change the connection"));
    m_switcher->setIcon(icon(QLatin1String("chevron-down")));
    m_switcher->setAutoRaise(true);
    m_switcher->setFocusPolicy(Qt::TabFocus);
    // Not setMenu(): that draws a second arrow.
    connect(m_switcher, &QToolButton::clicked, this,
            [this] { m_menus->connections()->popup(m_switcher->mapToGlobal(QPoint(0, m_switcher->height()))); });
    m_stripe->setCentre(m_quickOpen);
    m_stripe->addTrailing(m_connection);
    m_stripe->addLeading(m_switcher);
}

void MainWindow::connectActions()
{
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->newConnection, &QAction::triggered, this, [this] { setUpConnection({}, false); });
    connect(m_actions->quickOpen, &QAction::triggered, this, [this] {
        m_quickOpen->setRecent(m_tenant ? m_tenant->recentJobs() : QList<JobId>());
        m_quickOpen->activate();
    });
    connect(m_quickOpen, &QuickOpen::jobChosen, this, &MainWindow::openJob);
    connect(m_quickOpen, &QuickOpen::lookWanted, this, [this](const QString &text) {
        if (m_tenant)
            m_tenant->search().start(text);
    });
    connect(m_quickOpen, &QuickOpen::lookDropped, this, [this] {
        if (m_tenant)
            m_tenant->search().stop();
    });
    connect(m_quickOpen, &QuickOpen::linkChosen, this,
            [this](const QString &profile, JobId id) { openLink(profile, id); });
    m_quickOpen->setCommands(m_actions->commands());
    connect(m_actions->filterJobs, &QAction::triggered, this, [this] {
        if (m_tenant)
            m_tenant->focusFilter();
    });
    for (int i = 0; i < m_actions->places.size(); ++i) {
        connect(m_actions->places[i], &QAction::triggered, this, [this, i] {
            if (m_tenant)
                m_tenant->show(SideBar::Place(i));
        });
    }
    connect(m_actions->nextPane, &QAction::triggered, this, [this] {
        if (m_tenant)
            m_tenant->walkPanes(1);
    });
    connect(m_actions->previousPane, &QAction::triggered, this, [this] {
        if (m_tenant)
            m_tenant->walkPanes(-1);
    });
    for (QAction *action : std::as_const(m_actions->appearances)) {
        connect(action, &QAction::triggered, this, [this, action] {
            const auto appearance = Appearance(action->data().toInt());
            m_settings.setAppearance(appearance);
            Q_EMIT appearanceWanted(appearance);
        });
    }
    for (QAction *action : std::as_const(m_actions->languages)) {
        connect(action, &QAction::triggered, this, [this, action] {
            m_settings.setLanguage(action->data().toString());
            say(tr("The language changes when Jobwright starts again."));
        });
    }
    connect(m_actions->importFields, &QAction::triggered, this, &MainWindow::importFields);
    connect(m_actions->localData, &QAction::triggered, this, &MainWindow::showLocalData);
    connect(m_actions->userGuide, &QAction::triggered, this, &MainWindow::showUserGuide);
    connect(m_actions->shortcuts, &QAction::triggered, this, &MainWindow::showShortcuts);
    connect(m_actions->reportProblem, &QAction::triggered, this, &MainWindow::reportProblem);
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_actions->aboutQt, &QAction::triggered, qApp, &QApplication::aboutQt);
}

void MainWindow::connectJobActions()
{
    const auto onEditor = [this](QAction *action, auto work) {
        connect(action, &QAction::triggered, this, [this, work] {
            if (JobTab *open = page(); open && open->editor())
                work(*open->editor());
        });
    };
    onEditor(m_actions->submit, [](JobEditor &editor) { editor.submit(); });
    onEditor(m_actions->sendLater, [](JobEditor &editor) { editor.sendLater(); });
    onEditor(m_actions->cancel, [](JobEditor &editor) { editor.cancel(); });
    onEditor(m_actions->preview, [](JobEditor &editor) { editor.showPreview(); });
    onEditor(m_actions->revert, [](JobEditor &editor) { editor.revert(); });
    onEditor(m_actions->nextError, [](JobEditor &editor) { editor.walkErrors(1); });
    onEditor(m_actions->previousError, [](JobEditor &editor) { editor.walkErrors(-1); });
    connect(m_actions->onlyDifferences, &QAction::toggled, this, [this](bool only) {
        m_settings.setOnlyDifferences(only);
        if (m_tenant)
            m_tenant->tabs().setOnlyDifferences(only);
    });
    connect(m_actions->reload, &QAction::triggered, this, [this] {
        if (m_tenant)
            m_tenant->reload();
    });
    connect(m_actions->copyNumber, &QAction::triggered, this, [this] {
        if (const JobTab *open = page()) {
            QGuiApplication::clipboard()->setText(QString::number(open->jobId()));
            say(tr("Job number copied."));
        }
    });
    connect(m_actions->closeTab, &QAction::triggered, this, [this] {
        if (m_tenant)
            m_tenant->tabs().closeCurrent();
    });
}

void MainWindow::connectHost()
{
    connect(&m_host, &WindowHost::workspaceLeaving, this, &MainWindow::showFirstRun);
    connect(&m_host, &WindowHost::workspaceChanged, this, [this] {
        if (m_host.workspace())
            showTenant();
        else
            showFirstRun();
    });
    connect(&m_host, &WindowHost::connectionChanged, this, [this] {
        m_connection->setConnection(m_host.connection());
        if (m_tenant && m_host.connection() == WindowHost::Connection::Connected)
            m_tenant->retryFailed();
    });
    connect(&m_host, &WindowHost::profilesChanged, this, [this] {
        if (m_firstRun)
            m_firstRun->setProfiles(m_host.profiles());
    });
    connect(&m_host, &WindowHost::busyChanged, this, [this](const QString &words) {
        if (m_firstRun && m_stack->currentWidget() == m_firstRun)
            m_firstRun->setBusy(words);
        else if (!words.isEmpty())
            say(words);
    });
    connect(&m_host, &WindowHost::failed, this, [this](const QString &words) {
        if (m_firstRun && m_stack->currentWidget() == m_firstRun)
            m_firstRun->setTrouble(words);
        else
            say(words);
    });
    connect(&m_host, &WindowHost::noticed, this, &MainWindow::say);
    connect(&m_host, &WindowHost::secretWanted, this, [this](const Profile &profile, const QString &why) {
        setUpConnection(profile, false);
        m_dialog->notSaved(why, false);
    });
    connect(m_menus, &WindowMenus::editWanted, this, [this] {
        if (const Workspace *open = m_host.workspace())
            setUpConnection(open->profile, true);
    });
    connect(m_menus, &WindowMenus::removeWanted, this, &MainWindow::removeConnection);
    connect(m_links, &LinkVisitor::jobWanted, this, &MainWindow::openJob);
    connect(m_links, &LinkVisitor::said, this, &MainWindow::say);
}

void MainWindow::connectDraftFiles()
{
    connect(m_actions->openDraftFile, &QAction::triggered, m_draftFiles, &DraftFiles::choose);
    connect(m_actions->exportDraft, &QAction::triggered, this, [this] {
        const JobTab *open = page();
        if (const std::optional<Draft> draft = open ? open->draft() : std::nullopt)
            m_tenant->exportDraft(*draft);
    });
    connect(m_draftFiles, &DraftFiles::said, this, &MainWindow::say);
    auto *drops = new DraftDrop(this);
    connect(drops, &DraftDrop::dropped, m_draftFiles, &DraftFiles::open);
    connect(drops, &DraftDrop::refused, this, &MainWindow::say);
}

void MainWindow::openJob(JobId id)
{
    if (m_tenant)
        m_tenant->openJob(id);
    else
        m_wanted = id;
}

void MainWindow::openDraftFile(const QString &path)
{
    m_draftFiles->open({path});
}

void MainWindow::openLink(const QString &profile, JobId id, bool opening)
{
    if (opening)
        m_links->expect(profile, id);
    else
        m_links->visit(profile, id);
}

void MainWindow::bringToFront()
{
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
}

void MainWindow::flush()
{
    m_settings.setGeometry(saveGeometry());
    if (m_tenant)
        m_tenant->flush();
}

void MainWindow::endSession()
{
    m_guard->letGo();
    flush();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // What is typed is a draft, and what is under way is noted down and looked up at the next start: nothing to ask,
    // but where the disk does not take it.
    flush();
    if (!m_guard->mayClose(m_tenant ? &m_tenant->tabs() : nullptr)) {
        event->ignore();
        return;
    }
    // The program ends with its last window.
    if (m_help)
        m_help->close();
    QMainWindow::closeEvent(event);
}

void MainWindow::showFirstRun()
{
    m_quickOpen->setJobs(nullptr);
    m_quickOpen->hide();
    m_undo.setActiveStack(nullptr);
    m_draftFiles->setTenant(nullptr);
    delete m_tenant;
    m_tenant = nullptr;
    if (!m_firstRun) {
        m_firstRun = new FirstRunPage(m_stack);
        setHelpPage(m_firstRun, QLatin1String("first-steps.md"));
        m_stack->addWidget(m_firstRun);
        connect(m_firstRun, &FirstRunPage::sandboxWanted, &m_host, &WindowHost::startSandbox);
        connect(m_firstRun, &FirstRunPage::connectionWanted, this, [this] { setUpConnection({}, false); });
        connect(m_firstRun, &FirstRunPage::profileWanted, &m_host, &WindowHost::openProfile);
    }
    m_firstRun->setProfiles(m_host.profiles());
    m_firstRun->setBusy({});
    m_stack->setCurrentWidget(m_firstRun);
    m_menus->setFaults(nullptr);
    refreshStripe();
    refreshActions();
}

void MainWindow::showTenant()
{
    delete m_tenant;
    Workspace &workspace = *m_host.workspace();
    m_tenant = new TenantView(workspace, m_settings, m_stack);
    m_tenant->tabs().setOnlyDifferences(m_settings.onlyDifferences());
    m_stack->addWidget(m_tenant);
    m_stack->setCurrentWidget(m_tenant);
    connect(m_tenant, &TenantView::stateChanged, this, &MainWindow::refreshActions);
    connect(m_tenant, &TenantView::said, this, &MainWindow::say);
    m_quickOpen->setJobs(&m_tenant->jobs());
    connect(&m_tenant->search(), &JobSearch::found, m_quickOpen,
            [this](const Job &job) { m_quickOpen->addFound(JobSummary::of(job)); });
    connect(&m_tenant->search(), &JobSearch::finished, m_quickOpen, &QuickOpen::endLook);
    m_quickOpen->show();
    m_menus->setFaults(workspace.faults);
    m_settings.setLastProfile(workspace.faults ? QUuid() : workspace.profile.id);
    refreshStripe();
    m_tenant->start();
    if (const JobId wanted = std::exchange(m_wanted, 0))
        m_tenant->openJob(wanted);
    m_draftFiles->setTenant(m_tenant);
    m_links->arrive();
    refreshActions();
}

void MainWindow::refreshStripe()
{
    const Workspace *workspace = m_host.workspace();
    if (!workspace || !m_tenant) {
        m_stripe->setTenant(QStringLiteral("Jobwright"), TenantKind::None);
        setWindowTitle(QStringLiteral("Jobwright"));
        m_switcher->hide();
        m_connection->setConnection(WindowHost::Connection::None);
        return;
    }
    const Profile &profile = workspace->profile;
    const QString name = forDisplay(profile.name, 80);
    m_stripe->setTenant(name, kindOf(profile.kind), tr("OTHER", "kind of tenant, beside its name"), profile.colour);
    // The platform adds the program's name.
    setWindowTitle(profile.kind == Profile::Kind::Production ? tr("%1 (production)", "%1: name of the tenant").arg(name)
                   : profile.kind == Profile::Kind::Sandbox  ? tr("%1 (sandbox)", "%1: name of the tenant").arg(name)
                                                             : name);
    m_switcher->show();
    m_connection->setConnection(m_host.connection());
}

void MainWindow::refreshActions()
{
    JobTab *open = page();
    const bool editor = open && open->hasEditor();
    const bool submitting = open && open->isSubmitting();
    const bool touched = open && open->isTouched();
    m_undo.setActiveStack(nullptr);
    if (open && open->undoStack()) {
        m_undo.addStack(open->undoStack());
        m_undo.setActiveStack(open->undoStack());
    }
    m_actions->submit->setEnabled(editor && touched && !submitting);
    m_actions->sendLater->setEnabled(editor && touched && !submitting);
    m_actions->cancel->setEnabled(submitting);
    m_actions->preview->setEnabled(editor && touched);
    m_actions->revert->setEnabled(editor && touched && !submitting);
    m_actions->nextError->setEnabled(editor);
    m_actions->previousError->setEnabled(editor);
    m_actions->copyNumber->setEnabled(open != nullptr);
    m_actions->exportDraft->setEnabled(touched);
    m_actions->closeTab->setEnabled(open != nullptr && !submitting);
    for (QAction *action : {m_actions->importFields, m_actions->reload, m_actions->filterJobs, m_actions->quickOpen,
                            m_actions->nextPane, m_actions->previousPane})
        action->setEnabled(m_tenant != nullptr);
    for (QAction *action : std::as_const(m_actions->places))
        action->setEnabled(m_tenant != nullptr);
}

void MainWindow::say(const QString &words)
{
    statusBar()->show();
    statusBar()->showMessage(words, sayMilliseconds);
    m_announcer->announce(words);
}

JobTab *MainWindow::page() const
{
    return m_tenant ? m_tenant->currentPage() : nullptr;
}

} // namespace jobwright
