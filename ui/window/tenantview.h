// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/workspace.h"
#include "window/sidebar.h"
#include "work/jobsearch.h"

#include <QHash>
#include <QWidget>

#include <array>

class QSplitter;
class QStackedWidget;

namespace jobwright {

class HistoryPage;
class JobListModel;
class JobTab;
class JobTabs;
class JobsPane;
class WindowSettings;
struct Draft;

/// Everything of one tenant: navigation, list of jobs, tabs, and the pages of drafts and history, which are made when
/// they are first shown. It goes when another tenant is chosen, so nothing of one can show in the other.
class TenantView : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive it.
    TenantView(Workspace &workspace, WindowSettings &settings, QWidget *parent = nullptr);
    ~TenantView() override;

    [[nodiscard]] JobTab *currentPage() const;
    [[nodiscard]] JobTabs &tabs() { return *m_tabs; }
    [[nodiscard]] JobListModel &jobs();
    /// Looks for jobs in the service beyond the list.
    [[nodiscard]] JobSearch &search() { return m_search; }
    [[nodiscard]] SideBar::Place place() const { return m_place; }
    [[nodiscard]] QList<JobId> recentJobs() const;

    /// Reads the list, and opens the tabs of the last time.
    void start();
    /// The service can be reached again: what could not be read is read now.
    void retryFailed();
    /// `draftId`: which of its drafts; null for the newest.
    void openJob(JobId id, const QUuid &draftId = {});
    /// Asks where to, and writes the draft into a file to be handed over.
    void exportDraft(const Draft &draft);
    void show(SideBar::Place place);
    void reload();
    void focusFilter();
    /// F6: navigation, list, page; `step` is 1 or -1.
    void walkPanes(int step);
    /// Puts everything typed on the disk and remembers the tabs.
    void flush();
    /// Takes the input out of all tabs and closes them, so that nothing is written back after the local data was
    /// deleted. False, and nothing happened, while an update is under way.
    [[nodiscard]] bool letGo();

Q_SIGNALS:
    /// The current page, its state, or the place is another one.
    void stateChanged();
    void said(const QString &words);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeJobsArea();
    /// Where there is little room, the list gives way to the form.
    void fitPanes();
    [[nodiscard]] QWidget *pageFor(SideBar::Place place);
    void connectParts();
    void refreshTabs();
    /// On the disk, so that they come back after a crash.
    void rememberTabs();
    void takeJob(const Job &job);

    Workspace &m_workspace;
    WindowSettings &m_settings;
    JobSearch m_search;
    SideBar::Place m_place = SideBar::Place::Jobs;
    QHash<JobId, QString> m_typeNames;
    int m_listWidth = 0;     ///< as the user wants it
    bool m_starting = false; ///< tabs are being restored
    SideBar *m_side;
    JobsPane *m_list = nullptr;
    JobTabs *m_tabs = nullptr;
    QStackedWidget *m_tabArea = nullptr;
    QSplitter *m_split = nullptr;
    QStackedWidget *m_places;
    std::array<QWidget *, 5> m_pages{};
};

} // namespace jobwright
