// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemDelegate>
#include <QTableView>

namespace jobwright {

class CustomFieldFilter;
class CustomFieldModel;
class EditSession;

/// The custom fields of a job as a table that is worked with the keyboard: K, C and S choose in the current row, arrows
/// in the Change column, Return or F2 or typing edit the new value, Delete clears, Esc keeps.
class CustomFieldTable : public QTableView
{
    Q_OBJECT

public:
    explicit CustomFieldTable(EditSession &session, QWidget *parent = nullptr);

    [[nodiscard]] CustomFieldModel &fields() { return *m_model; }
    [[nodiscard]] CustomFieldFilter &filter() { return *m_filter; }

    /// Makes the new value of the field current and takes the focus; the field must pass the filter. False otherwise.
    bool focusField(qint64 definitionId);

Q_SIGNALS:
    void undoWanted();
    void redoWanted();

protected:
    /// Tab in an editor goes on to the value of the next row.
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool chooseByKey(const QKeyEvent *event);
    void choose(int kind);
    void moveChoice(int step);
    void sizeRows();
    void fitRow(int row);
    void fitColumns();
    void fitHeight();

    CustomFieldModel *m_model;
    CustomFieldFilter *m_filter;
};

} // namespace jobwright
