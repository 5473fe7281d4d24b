// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/jobtabs.h"

#include "pages/jobeditor.h"
#include "pages/jobtab.h"
#include "widgets/icons.h"

#include <QTabBar>

namespace jobwright {

JobTabs::JobTabs(Workspace &workspace, QWidget *parent) : QTabWidget(parent), m_workspace(workspace)
{
    setObjectName(QStringLiteral("jobTabs"));
    setDocumentMode(true);
    setTabsClosable(true);
    setMovable(true);
    setElideMode(Qt::ElideRight);
    setUsesScrollButtons(true);
    tabBar()->setExpanding(false);
    tabBar()->setLayoutDirection(layoutDirection());
    tabBar()->setObjectName(QStringLiteral("jobTabBar"));
    tabBar()->setAccessibleName(tr("Open jobs"));
    connect(this, &QTabWidget::tabCloseRequested, this, &JobTabs::closeTab);
    connect(this, &QTabWidget::currentChanged, this, &JobTabs::pageChanged);
    connect(tabBar(), &QTabBar::tabMoved, this, &JobTabs::jobsChanged);
}

JobTab *JobTabs::currentPage() const
{
    return qobject_cast<JobTab *>(currentWidget());
}

JobTab *JobTabs::pageOf(JobId id) const
{
    for (int i = 0; i < count(); ++i) {
        if (auto *page = qobject_cast<JobTab *>(widget(i)); page && page->jobId() == id)
            return page;
    }
    return nullptr;
}

QList<JobId> JobTabs::jobs() const
{
    QList<JobId> ids;
    for (int i = 0; i < count(); ++i) {
        if (const auto *page = qobject_cast<JobTab *>(widget(i)))
            ids.append(page->jobId());
    }
    return ids;
}

JobTab *JobTabs::open(JobId id, const QUuid &draftId)
{
    if (JobTab *page = pageOf(id)) {
        setCurrentWidget(page);
        if (draftId.isNull() || page->draftId() == draftId)
            return page;
        closeTab(indexOf(page)); // what is typed there is a draft of its own
        if (pageOf(id)) {
            if (m_closing.contains(page))
                m_closing.insert(page, draftId);
            return page;
        }
    }
    auto *page = new JobTab(m_workspace, id, draftId, this);
    connect(page, &JobTab::titleChanged, this, [this, page] { refreshTab(page); });
    connect(page, &JobTab::touchedChanged, this, [this, page] { refreshTab(page); });
    connect(page, &JobTab::stateChanged, this, [this, page] {
        prepare(page);
        refreshTab(page);
        Q_EMIT pageChanged();
    });
    connect(page, &JobTab::jobRead, this, &JobTabs::jobRead);
    connect(page, &JobTab::draftsChanged, this, &JobTabs::draftsChanged);
    connect(page, &JobTab::keptChanged, this, [this, page] {
        if (m_closing.contains(page))
            QMetaObject::invokeMethod(
                page, [this, page] { goOnClosing(page); }, Qt::QueuedConnection);
        Q_EMIT keptChanged();
    });
    connect(page, &JobTab::submitted, this, &JobTabs::submitted);
    connect(
        page, &JobTab::replaced, page, [this, page] { beginAnew(page); }, Qt::QueuedConnection); // it is telling us
    addTab(page, page->title());
    setCurrentWidget(page);
    refreshTab(page);
    Q_EMIT jobsChanged();
    return page;
}

void JobTabs::closeTab(int index)
{
    auto *page = qobject_cast<JobTab *>(widget(index));
    if (!page)
        return;
    if (page->isSubmitting()) {
        m_closing.remove(page);
        Q_EMIT refusedToClose(
            tr("The update of job %1 is under way. The tab can be closed when it ended.").arg(page->jobId()));
        return;
    }
    page->flush();
    if (!page->isKept() && page->diskTrouble().isEmpty()) {
        m_closing.insert(page, m_closing.value(page)); // as soon as the disk has it
        return;
    }
    const QUuid next = m_closing.take(page);
    if (!page->isKept()) {
        setCurrentWidget(page);
        Q_EMIT refusedToClose(tr("What you typed for job %1 is not on the disk: its tab stays open. The banner in it "
                                 "says what to do.")
                                  .arg(page->jobId()));
        return;
    }
    const JobId id = page->jobId();
    removeTab(index);
    page->deleteLater();
    Q_EMIT jobsChanged();
    Q_EMIT pageChanged();
    if (!next.isNull())
        open(id, next);
}

/// Like a tab that is opened now, in the place of this one.
void JobTabs::beginAnew(JobTab *page)
{
    const int index = indexOf(page);
    if (index < 0)
        return;
    QWidget *front = currentWidget();
    const JobId id = page->jobId();
    const QUuid draftId = page->draftId();
    m_closing.remove(page);
    removeTab(index);
    page->deleteLater();
    JobTab *fresh = open(id, draftId);
    tabBar()->moveTab(indexOf(fresh), index);
    setCurrentWidget(front == page ? fresh : front);
}

void JobTabs::dropAll()
{
    m_closing.clear();
    while (count() > 0) {
        QWidget *page = widget(0);
        removeTab(0);
        page->deleteLater();
    }
    Q_EMIT jobsChanged();
    Q_EMIT pageChanged();
}

void JobTabs::goOnClosing(JobTab *page)
{
    if (m_closing.contains(page))
        closeTab(indexOf(page));
}

void JobTabs::setOnlyDifferences(bool only)
{
    m_onlyDifferences = only;
    for (int i = 0; i < count(); ++i) {
        if (const auto *page = qobject_cast<JobTab *>(widget(i)))
            prepare(page);
    }
}

/// Where the editor is not there yet, or behind the page of a conflict, the tab says when it is.
void JobTabs::prepare(const JobTab *page) const
{
    if (JobEditor *editor = page->editor())
        editor->setOnlyDifferences(m_onlyDifferences);
}

void JobTabs::flushAll()
{
    for (int i = 0; i < count(); ++i) {
        if (auto *page = qobject_cast<JobTab *>(widget(i)))
            page->flush();
    }
}

void JobTabs::retryFailed()
{
    for (int i = 0; i < count(); ++i) {
        if (auto *page = qobject_cast<JobTab *>(widget(i)))
            page->retryFailed();
    }
}

QList<JobTab *> JobTabs::unsaved() const
{
    QList<JobTab *> pages;
    for (int i = 0; i < count(); ++i) {
        if (auto *page = qobject_cast<JobTab *>(widget(i)); page && !page->isKept())
            pages.append(page);
    }
    return pages;
}

void JobTabs::refreshTab(JobTab *page)
{
    const int index = indexOf(page);
    if (index < 0)
        return;
    const bool touched = page->isTouched();
    QString title = page->title();
    title.replace(QLatin1Char('&'), QLatin1String("&&")); // no mnemonics in a job's name
    setTabIcon(index, page->isDeciding() ? icon(QLatin1String("warning"), ColourRole::Warning) : QIcon());
    setTabText(index, touched ? tr("%1 ●", "a tab with unsent input").arg(title) : title);
    setTabToolTip(index, (touched ? tr("%1, not sent yet").arg(page->title()) : page->title()).toHtmlEscaped());
    tabBar()->setAccessibleTabName(index, touched ? tr("%1, not sent yet").arg(page->title()) : page->title());
    Q_EMIT pageChanged();
}

} // namespace jobwright
