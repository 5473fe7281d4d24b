// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/change.h"
#include "jobs/customfield.h"
#include "jobs/fieldid.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace jobwright {

class EditSession;

/// The custom fields of an editing session as a table. Rows follow the service's order, fields added by id come last.
/// Writing goes to the session; the session's signals come back as dataChanged() of the rows concerned.
class CustomFieldModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, TypeColumn, NowColumn, ChangeColumn, NewValueColumn, ColumnCount };
    enum Role {
        DefinitionIdRole = Qt::UserRole, ///< qint64
        KindRole,                        ///< Change::Kind as int
        TypeRole,                        ///< CustomFieldType as int
        OptionsRole,                     ///< QStringList, of a list
        NameRole,                        ///< label of the field, in every column
        LockRole,                        ///< why it cannot be changed, or empty
        ErrorRole,                       ///< messages that hinder sending, one per line
        AdviceRole,                      ///< messages that do not
        SortRole,                        ///< text to sort by
        SearchRole,                      ///< text to filter by
    };

    explicit CustomFieldModel(EditSession &session, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// First row of the field, or -1.
    [[nodiscard]] int rowOf(qint64 definitionId) const;
    [[nodiscard]] int changedCount() const;

    /// ChangeColumn takes a Change::Kind as int: Set begins with the value the job holds. NewValueColumn takes the
    /// text: it chooses Set, an empty one Clear. False where the field is locked.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// Another number of fields is changed.
    void changedCountChanged(int count);

private:
    struct Row
    {
        qint64 definitionId;
        int place;                           ///< in Job::customFields, -1 for a field added by id
        mutable std::optional<QString> lock; ///< looked up once per reading: it searches the whole job
    };

    [[nodiscard]] const QString &lockOf(int row) const;
    [[nodiscard]] CustomField fieldAt(int row) const;
    [[nodiscard]] QVariant display(const QModelIndex &index) const;
    [[nodiscard]] QString messages(qint64 definitionId, bool errors) const;
    [[nodiscard]] QString spoken(const QModelIndex &index) const;
    void load();
    void rebase();
    void refresh(const FieldId &field);
    void addRow(qint64 definitionId);
    void removeAddedRow(qint64 definitionId);

    EditSession &m_session;
    std::vector<Row> m_rows;
    int m_changedCount = 0;
};

} // namespace jobwright
