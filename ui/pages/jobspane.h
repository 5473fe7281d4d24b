// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/datewindow.h"
#include "models/joblistmodel.h"
#include "work/joblisting.h"

#include <QSet>
#include <QWidget>

#include <optional>

class QListView;
class QStackedLayout;

namespace jobwright {

class BusyBar;
class ChipButton;
class ChoicePopup;
class Clock;
class ElidedLabel;
class EmptyState;
class InlineMessage;
class JobService;
class SearchField;

/// The list of jobs at the left: filter, chips, rows, and what became of loading them.
class JobsPane : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive it.
    JobsPane(JobService &service, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] JobListModel &model() { return m_model; }

    void setDateWindow(const DateWindow &window);
    /// Reads the list again; what is shown stays until the first page is there.
    void reload();
    /// Reads it again where the last reading failed.
    void retryFailed();
    void focusFilter();
    void focusList();
    /// Marks the job as the one shown; no row for one that is not listed.
    void showCurrent(JobId id);

Q_SIGNALS:
    void openWanted(jobwright::JobId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    void layOut();
    void connectParts();
    void openDateMenu();
    void openCustomDays();
    void openSortMenu();
    void openStatuses();
    void openContacts();
    void refreshChips();
    void refreshState();
    void refreshSort();
    void openCurrent();
    void keepCurrent();
    void takeJobs(const QList<Job> &jobs);

    const Clock &m_clock;
    JobListModel m_model;
    JobListing m_listing;
    DateWindow m_window;
    QSet<QString> m_statuses;
    QSet<QString> m_contacts;
    std::optional<Problem> m_problem; ///< why the list is not there or not complete
    JobId m_current = 0;
    int m_received = 0;       ///< by the present load
    bool m_cut = false;       ///< there are more jobs than are listed
    bool m_replacing = false; ///< the first page of a load takes the old rows away
    bool m_choosingContacts = false;
    SearchField *m_filter;
    ChipButton *m_dateChip;
    ChipButton *m_statusChip;
    ChipButton *m_contactChip;
    ChipButton *m_sortChip;
    BusyBar *m_busy;
    InlineMessage *m_trouble;
    QListView *m_list;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    ElidedLabel *m_status;
    ChoicePopup *m_popup;
};

} // namespace jobwright
