// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"
#include "window/quickopenmodel.h"

#include <QFrame>
#include <QWidget>

class QListView;

namespace jobwright {

class SearchField;

/// The field "Find a job, or type a command" and the list below it, which opens while the field has the focus. Worked
/// with the keyboard alone: Up, Down, Return, Esc.
class QuickOpen : public QWidget
{
    Q_OBJECT

public:
    explicit QuickOpen(QWidget *parent = nullptr);

    [[nodiscard]] bool isOpen() const;

    /// Where listed jobs are searched; nullptr for none.
    void setJobs(const JobListModel *jobs);
    void setRecent(const QList<JobId> &recent) { m_recent = recent; }
    void setCommands(const QList<QAction *> &commands) { m_model.setCommands(commands); }
    /// Takes the focus and opens the list.
    void activate();
    /// What lookWanted() led to; without effect once the user went on typing.
    void addFound(const JobSummary &job);
    void endLook(int count, const QString &trouble);
    void close();

Q_SIGNALS:
    void jobChosen(jobwright::JobId id);
    /// The user wants the service to be asked for an order number or a reference.
    void lookWanted(const QString &text);
    /// Nobody waits for an answer any more.
    void lookDropped();
    /// Of a link that names a connection, perhaps another one than is open.
    void linkChosen(const QString &profile, jobwright::JobId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void look();
    void openList();
    void place();
    void move(int step);
    void accept();

    const JobListModel *m_jobs = nullptr;
    QList<JobId> m_recent;
    bool m_looking = false;
    QuickOpenModel m_model;
    SearchField *m_field;
    QFrame *m_popup = nullptr;
    QListView *m_list = nullptr;
    QPointer<QWidget> m_before; ///< had the focus before
};

} // namespace jobwright
