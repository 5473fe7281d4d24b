// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/workspace.h"

#include <QHash>
#include <QList>
#include <QTabWidget>
#include <QUuid>

namespace jobwright {

class JobTab;

/// The open jobs as tabs. A tab whose job holds unsent input carries a dot, and says so to a screen reader. Closing one
/// never loses anything: what is typed is a draft.
class JobTabs : public QTabWidget
{
    Q_OBJECT

public:
    explicit JobTabs(Workspace &workspace, QWidget *parent = nullptr);

    /// Nullptr where no tab is open.
    [[nodiscard]] JobTab *currentPage() const;
    [[nodiscard]] JobTab *pageOf(JobId id) const;
    [[nodiscard]] QList<JobId> jobs() const;

    /// Opens the job, or shows its tab where it is open. With a draft: its tab goes on with that one; where an update
    /// of the other draft is under way, it stays and refusedToClose() says so. What is typed there goes to the disk
    /// first: until then the old page is what is given.
    JobTab *open(JobId id, const QUuid &draftId = {});
    /// As soon as what is typed there is on the disk. A tab whose update is under way, or whose text the disk does not
    /// take, stays; says so through refusedToClose().
    void closeTab(int index);
    void closeCurrent() { closeTab(currentIndex()); }
    /// See JobEditor; for the tabs that are open and those to come.
    void setOnlyDifferences(bool only);
    /// All at once, asking nobody: nothing in them is worth keeping.
    void dropAll();
    /// Puts everything typed on the disk now.
    void flushAll();
    /// Reads the jobs again that could not be read.
    void retryFailed();
    /// What is typed there is not on the disk (yet).
    [[nodiscard]] QList<JobTab *> unsaved() const;

Q_SIGNALS:
    /// The current page, its state or its input is another one.
    void pageChanged();
    void refusedToClose(const QString &words);
    void jobRead(const jobwright::Job &job);
    void draftsChanged();
    void keptChanged(); ///< see JobTab
    void submitted();
    /// Tabs were opened, closed or moved.
    void jobsChanged();

private:
    void refreshTab(JobTab *page);
    void prepare(const JobTab *page) const;
    void goOnClosing(JobTab *page);
    void beginAnew(JobTab *page);

    Workspace &m_workspace;
    bool m_onlyDifferences = false;
    /// Tabs that close when the disk has what is typed there, and which draft of the job to open then, if any.
    QHash<JobTab *, QUuid> m_closing;
};

} // namespace jobwright
