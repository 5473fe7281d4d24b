// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/tenantview.h"

#include "jobs/textrules.h"
#include "models/draftbook.h"
#include "models/joblistmodel.h"
#include "pages/draftexport.h"
#include "pages/draftspage.h"
#include "pages/historypage.h"
#include "pages/jobspane.h"
#include "pages/jobtab.h"
#include "widgets/emptystate.h"
#include "widgets/ground.h"
#include "widgets/helpplace.h"
#include "widgets/separator.h"
#include "window/jobtabs.h"
#include "window/windowsettings.h"
#include "work/outbox.h"
#include "work/persondirectory.h"

#include <QApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>

namespace jobwright {

namespace {

/// What the guide says about a place.
QLatin1String helpPageOf(SideBar::Place place)
{
    switch (place) {
    case SideBar::Place::Jobs:
        break;
    case SideBar::Place::Drafts:
        return QLatin1String("drafts.md");
    case SideBar::Place::Outbox:
    case SideBar::Place::NeedsYou:
        return QLatin1String("outbox.md");
    case SideBar::Place::History:
        return QLatin1String("history.md");
    }
    return QLatin1String("finding-jobs.md");
}

constexpr int sideWidth = 196;
constexpr int listWidth = 336;
constexpr int narrowestList = 220;
constexpr int formWidth = 620; // all columns of the form and of its table without scrolling sideways

} // namespace

TenantView::TenantView(Workspace &workspace, WindowSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_search(workspace.service, workspace.clock)
    , m_side(new SideBar(this))
    , m_places(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("tenantView"));
    m_side->setFixedWidth(std::max(sideWidth, fontMetrics().averageCharWidth() * 24));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addWidget(new Separator(Qt::Vertical, ColourRole::Line, this));
    row->addWidget(m_places, 1);
    m_pages[std::size_t(SideBar::Place::Jobs)] = makeJobsArea();
    m_places->addWidget(m_pages[std::size_t(SideBar::Place::Jobs)]);
    connectParts();
    setHelpPage(this, helpPageOf(m_place));
    refreshTabs();
    m_side->setRecent(recentJobs(), m_typeNames);
}

TenantView::~TenantView()
{
    flush();
}

QWidget *TenantView::makeJobsArea()
{
    m_split = new QSplitter(Qt::Horizontal, this);
    m_split->setObjectName(QStringLiteral("jobsSplitter"));
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(1);
    m_list = new JobsPane(m_workspace.service, m_workspace.clock, m_split);
    m_list->setMinimumWidth(narrowestList);
    m_tabArea = new QStackedWidget(m_split);
    m_tabs = new JobTabs(m_workspace, m_tabArea);
    setHelpPage(m_tabs, QLatin1String("editing.md"));
    auto *empty = new EmptyState(m_tabArea);
    empty->setObjectName(QStringLiteral("noJobOpen"));
    setGround(m_tabArea, ColourRole::Surface);
    empty->setContent(QLatin1String("briefcase"), tr("Choose a job"),
                      tr("Pick one in the list, or press Ctrl+K and type its number, reference or order number."));
    m_tabArea->addWidget(empty);
    m_tabArea->addWidget(m_tabs);
    m_split->addWidget(m_list);
    m_split->addWidget(m_tabArea);
    m_split->setStretchFactor(1, 1);
    m_listWidth = std::max(narrowestList, m_settings.listWidth(listWidth));
    connect(m_split, &QSplitter::splitterMoved, this, [this] { m_listWidth = m_split->sizes().value(0); });
    return m_split;
}

void TenantView::connectParts()
{
    connect(m_side, &SideBar::placeChosen, this, &TenantView::show);
    connect(m_side, &SideBar::jobChosen, this, [this](JobId id) { openJob(id); });
    connect(m_list, &JobsPane::openWanted, this, [this](JobId id) { openJob(id); });
    connect(m_tabs, &JobTabs::pageChanged, this, &TenantView::refreshTabs);
    connect(m_tabs, &JobTabs::jobsChanged, this, &TenantView::refreshTabs);
    const auto remember = [this] {
        if (!m_starting)
            rememberTabs();
    };
    connect(m_tabs, &JobTabs::jobsChanged, this, remember);
    connect(m_tabs, &QTabWidget::currentChanged, this, remember);
    connect(m_tabs, &JobTabs::refusedToClose, this, &TenantView::said);
    connect(m_tabs, &JobTabs::jobRead, this, &TenantView::takeJob);
    connect(m_tabs, &JobTabs::draftsChanged, &m_workspace.drafts, &DraftBook::refresh);
    connect(m_tabs, &JobTabs::submitted, &m_workspace.drafts, &DraftBook::refresh);
    connect(&m_workspace.outbox, &Outbox::countsChanged, &m_workspace.drafts, &DraftBook::refresh);
    connect(&m_workspace.drafts, &DraftBook::changed, this, [this] { m_side->setCounts(m_workspace.drafts); });
}

JobTab *TenantView::currentPage() const
{
    return m_place == SideBar::Place::Jobs ? m_tabs->currentPage() : nullptr;
}

JobListModel &TenantView::jobs()
{
    return m_list->model();
}

QList<JobId> TenantView::recentJobs() const
{
    return m_settings.recentJobs(m_workspace.profile.id);
}

void TenantView::retryFailed()
{
    m_list->retryFailed();
    m_workspace.persons.retryFailed();
    m_tabs->retryFailed();
}

void TenantView::start()
{
    m_list->reload();
    m_list->focusFilter();
    m_workspace.drafts.refresh();
    m_starting = true;
    for (const JobId id : m_settings.openJobs(m_workspace.profile.id))
        m_tabs->open(id);
    if (JobTab *front = m_tabs->pageOf(m_settings.frontJob(m_workspace.profile.id))) {
        m_tabs->setCurrentWidget(front);
        front->resumePlace();
    }
    m_starting = false;
    refreshTabs();
}

void TenantView::openJob(JobId id, const QUuid &draftId)
{
    show(SideBar::Place::Jobs);
    m_settings.addRecentJob(m_workspace.profile.id, id);
    if (const std::optional<JobSummary> known = m_list->model().find(id))
        m_typeNames.insert(id, known->typeName);
    m_tabs->open(id, draftId)->focusStart();
    m_side->setRecent(recentJobs(), m_typeNames);
}

void TenantView::exportDraft(const Draft &draft)
{
    jobwright::exportDraft(draft, m_workspace, this, [this](const QString &path) {
        if (!path.isEmpty())
            Q_EMIT said(tr("Draft exported to %1.", "%1: a file").arg(QDir::toNativeSeparators(path)));
    });
}

void TenantView::show(SideBar::Place place)
{
    m_place = place;
    setHelpPage(this, helpPageOf(place));
    m_side->setPlace(place);
    m_places->setCurrentWidget(pageFor(place));
    Q_EMIT stateChanged();
}

void TenantView::reload()
{
    if (JobTab *page = currentPage())
        page->reload();
    else if (m_place == SideBar::Place::Jobs)
        m_list->reload();
    else if (auto *history = qobject_cast<HistoryPage *>(m_places->currentWidget()))
        history->refresh();
    m_workspace.drafts.refresh();
    m_side->setRecent(recentJobs(), m_typeNames);
}

void TenantView::focusFilter()
{
    show(SideBar::Place::Jobs);
    m_list->focusFilter();
}

void TenantView::walkPanes(int step)
{
    const QWidget *focus = QApplication::focusWidget();
    const bool inJobs = m_place == SideBar::Place::Jobs;
    const int panes = inJobs ? 3 : 2;
    int pane = panes - 1;
    if (focus && m_side->isAncestorOf(focus))
        pane = 0;
    else if (inJobs && focus && m_list->isAncestorOf(focus))
        pane = 1;
    pane = (pane + step + panes) % panes;
    if (pane == 0)
        m_side->focusNavigation();
    else if (inJobs && pane == 1)
        m_list->focusList();
    else if (inJobs && currentPage())
        currentPage()->focusStart();
    else
        m_places->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

void TenantView::flush()
{
    m_tabs->flushAll();
    m_settings.setListWidth(m_listWidth);
    rememberTabs();
}

bool TenantView::letGo()
{
    for (const JobId id : m_tabs->jobs()) {
        if (m_tabs->pageOf(id)->isSubmitting())
            return false;
    }
    for (const JobId id : m_tabs->jobs())
        m_tabs->pageOf(id)->dropDraft();
    m_tabs->dropAll();
    return true;
}

void TenantView::rememberTabs()
{
    const JobTab *front = m_tabs->currentPage();
    m_settings.setOpenJobs(m_workspace.profile.id, m_tabs->jobs(), front ? front->jobId() : 0);
}

void TenantView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitPanes();
}

void TenantView::fitPanes()
{
    const int room = m_split->width() - m_split->handleWidth();
    const int list = std::max(narrowestList, std::min(m_listWidth, room - formWidth));
    m_split->setSizes({list, room - list});
}

QWidget *TenantView::pageFor(SideBar::Place place)
{
    QWidget *&page = m_pages[std::size_t(place)];
    if (page)
        return page;
    if (place == SideBar::Place::History) {
        auto *history = new HistoryPage(m_workspace, this);
        connect(history, &HistoryPage::said, this, &TenantView::said);
        connect(history, &HistoryPage::openWanted, this, [this](JobId id) { openJob(id); });
        connect(history, &HistoryPage::undoWanted, this, [this](const HistoryEntry &entry) {
            openJob(entry.jobId);
            if (JobTab *open = m_tabs->pageOf(entry.jobId); open && !open->undoChange(entry))
                Q_EMIT said(tr("An update of this job is under way. Undo again when it ended."));
        });
        page = history;
    } else {
        const DraftShelf shelf = place == SideBar::Place::Drafts   ? DraftShelf::Drafts
                                 : place == SideBar::Place::Outbox ? DraftShelf::Outbox
                                                                   : DraftShelf::NeedsYou;
        auto *drafts =
            new DraftsPage(shelf, m_workspace.drafts, m_workspace.outbox, m_workspace.prompts, m_workspace.clock, this);
        connect(drafts, &DraftsPage::openWanted, this, &TenantView::openJob);
        connect(drafts, &DraftsPage::exportWanted, this, &TenantView::exportDraft);
        connect(drafts, &DraftsPage::said, this, &TenantView::said);
        connect(drafts, &DraftsPage::discarding, this, [this](JobId id, const QUuid &draftId) {
            // Asked now, because its record takes another id when the draft goes.
            if (JobTab *open = m_tabs->pageOf(id); open && open->draftId() == draftId)
                QMetaObject::invokeMethod(open, &JobTab::dropDraft, Qt::QueuedConnection);
        });
        page = drafts;
    }
    m_places->addWidget(page);
    return page;
}

void TenantView::refreshTabs()
{
    if (m_starting)
        return;
    m_tabArea->setCurrentIndex(m_tabs->count() > 0 ? 1 : 0);
    const JobTab *page = m_tabs->currentPage();
    m_list->showCurrent(page ? page->jobId() : 0);
    Q_EMIT stateChanged();
}

void TenantView::takeJob(const Job &job)
{
    m_list->model().update(job);
    if (m_typeNames.value(job.id) == job.typeName)
        return;
    m_typeNames.insert(job.id, job.typeName);
    m_side->setRecent(recentJobs(), m_typeNames);
}

} // namespace jobwright
