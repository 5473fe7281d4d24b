// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/historyentry.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QList>
#include <QSet>

namespace jobwright {

/// What was sent from this computer, newest first.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, JobColumn, ConnectionColumn, ChangeColumn, ResultColumn, ColumnCount };
    enum Role { ResultRole = Qt::UserRole }; ///< HistoryModel::Result as int
    enum class Result { Confirmed, Attention, Failed, Open };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] const HistoryEntry &entryAt(int row) const { return m_shown[row]; }

    /// `now` decides how times are said.
    void setEntries(QList<HistoryEntry> entries, const QDateTime &now);
    /// Words that must all occur in job, connection, change, result, or what the service said, its trace id included.
    void setText(const QString &text);
    /// Only these results; none for all.
    void setResults(const QSet<Result> &results);
    /// Only what was sent at this time (UTC) or later; an invalid time for all.
    void setSince(const QDateTime &since);

    /// What is shown, newest first.
    [[nodiscard]] const QList<HistoryEntry> &shown() const { return m_shown; }

    [[nodiscard]] static Result resultOf(const HistoryEntry &entry);
    [[nodiscard]] static QString resultWords(const HistoryEntry &entry);
    [[nodiscard]] static QString changeText(const HistoryEntry &entry);

private:
    [[nodiscard]] static QString searchText(const HistoryEntry &entry);
    void refilter();

    QList<HistoryEntry> m_all;
    QStringList m_folded; ///< beside m_all
    QList<HistoryEntry> m_shown;
    QStringList m_words;
    QSet<Result> m_results;
    QDateTime m_since;
    QDateTime m_now;
};

} // namespace jobwright
