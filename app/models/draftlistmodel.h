// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draftshelf.h"
#include "store/draft.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QSet>
#include <QUuid>

namespace jobwright {

/// Drafts for a table: which job, what would change, where it stands, when it was edited last.
class DraftListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, JobColumn, ChangeColumn, StateColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] const Draft &draftAt(int row) const { return m_drafts[row]; }

    /// Newest edit first. `behind`: those that wait until the user has seen to an earlier one of their job. `now`
    /// decides how times are said.
    void setDrafts(QList<Draft> drafts, const QSet<QUuid> &behind, const QDateTime &now);

private:
    [[nodiscard]] QString stateWords(const Draft &draft) const;
    [[nodiscard]] QString stateToolTip(const Draft &draft) const;
    [[nodiscard]] QString waitingWords(const Draft &draft) const;
    [[nodiscard]] static QString changeWords(const Draft &draft);

    QList<Draft> m_drafts;
    QSet<QUuid> m_behind;
    QDateTime m_now;
};

} // namespace jobwright
