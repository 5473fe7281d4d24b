// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace jobwright {

/// A table of rows that are looked at and opened as a whole; the last but one column takes the room that is left.
class ListTable : public QTableView
{
    Q_OBJECT

public:
    explicit ListTable(QWidget *parent = nullptr);

    /// Widths of the columns in characters; 0 stretches.
    /// Rows take a second line where one is too narrow for what stands in it.
    void setTwoLines();
    void setColumnCharacters(const QList<int> &characters);

Q_SIGNALS:
    /// Return, Enter or a double click.
    void rowActivated(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace jobwright
