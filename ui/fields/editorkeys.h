// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace jobwright {

/// Keys that mean the same in every editor of the form: Esc keeps the field, undo and redo work on the whole form and
/// not on the one editor.
class EditorKeys : public QObject
{
    Q_OBJECT

public:
    explicit EditorKeys(QWidget *editor);

Q_SIGNALS:
    void keepWanted();
    void undoWanted();
    void redoWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace jobwright
