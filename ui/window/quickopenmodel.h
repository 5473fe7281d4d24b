// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"

#include <QAbstractListModel>
#include <QList>
#include <QPointer>

class QAction;

namespace jobwright {

class JobListModel;

/// What can be opened or done for a few typed words: jobs by number, reference, order number or words, and commands.
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
    /// Nullptr where the row is a job.
    [[nodiscard]] QAction *commandAt(int row) const;

    /// Disabled commands are not offered.
    void setCommands(const QList<QAction *> &commands);
    /// `jobs` may be nullptr; `recent` is offered while nothing is typed.
    void search(const QString &text, const JobListModel *jobs, const QList<JobId> &recent);

private:
    struct Entry
    {
        JobId job = 0;
        QPointer<QAction> command;
        QString title;
        QString detail;
    };

    [[nodiscard]] Entry entryOf(JobId id, const JobListModel *jobs) const;
    [[nodiscard]] QList<Entry> commandsFor(const QString &text) const;

    QList<QPointer<QAction>> m_commands;
    QList<Entry> m_entries;
};

} // namespace jobwright
