// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"

#include <QHash>
#include <QWidget>

namespace jobwright {

class DraftBook;
class NavList;
class TextLabel;

/// The navigation at the left: the places of the program with how much waits in them, below them the recent jobs.
class SideBar : public QWidget
{
    Q_OBJECT

public:
    enum class Place { Jobs, Drafts, Outbox, NeedsYou, History };

    explicit SideBar(QWidget *parent = nullptr);

    void setPlace(Place place);
    void setCounts(const DraftBook &drafts);
    /// Newest first; names where they are known.
    void setRecent(const QList<JobId> &jobs, const QHash<JobId, QString> &typeNames);
    void focusNavigation();

Q_SIGNALS:
    void placeChosen(jobwright::SideBar::Place place);
    void jobChosen(jobwright::JobId id);

private:
    NavList *m_places;
    TextLabel *m_recentTitle;
    NavList *m_recent;
};

} // namespace jobwright
