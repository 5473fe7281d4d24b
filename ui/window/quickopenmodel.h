// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"
#include "models/jobsummary.h"

#include <QAbstractListModel>
#include <QList>
#include <QPointer>

class QAction;

namespace jobwright {

class JobListModel;

/// What can be opened or done for a few typed words: jobs by number, reference, order number or words, a look into the
/// service for what is not listed, and commands.
class QuickOpenModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole, IconRole };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// 0 where the row is a command.
    [[nodiscard]] JobId jobAt(int row) const;
    /// The connection that a link names for the job; empty for the one that is open.
    [[nodiscard]] QString profileAt(int row) const;
    /// Nullptr where the row is no command.
    [[nodiscard]] QAction *commandAt(int row) const;
    /// The row offers to look in the service.
    [[nodiscard]] bool isLook(int row) const;

    /// Disabled commands are not offered.
    void setCommands(const QList<QAction *> &commands);
    /// `jobs` may be nullptr; `recent` is offered while nothing is typed.
    void search(const QString &text, const JobListModel *jobs, const QList<JobId> &recent);
    /// Shows only what the service is found to have for `text`: nothing yet.
    void beginLook(const QString &text);
    void addFound(const JobSummary &job);
    /// `words`: how it ended, for people; the row cannot be chosen.
    void endLook(const QString &words);

private:
    struct Entry
    {
        bool look = false;
        JobId job = 0;
        QString profile;
        QPointer<QAction> command;
        QString title;
        QString detail;
    };

    [[nodiscard]] Entry entryOf(JobId id, const JobListModel *jobs) const;
    [[nodiscard]] static Entry entryOf(const JobSummary &job);
    [[nodiscard]] static Entry lookFor(const QString &text);
    void showState(const QString &words);
    [[nodiscard]] QList<Entry> commandsFor(const QString &text) const;

    QList<QPointer<QAction>> m_commands;
    QList<Entry> m_entries;
};

} // namespace jobwright
