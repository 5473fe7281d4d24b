// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/editorkeys.h"

#include "fields/composition.h"

#include <QKeyEvent>
#include <QWidget>

namespace jobwright {

EditorKeys::EditorKeys(QWidget *editor) : QObject(editor)
{
    editor->installEventFilter(this);
}

bool EditorKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool undo = key->matches(QKeySequence::Undo);
    const bool redo = key->matches(QKeySequence::Redo);
    if (event->type() == QEvent::ShortcutOverride) {
        // Not claimed, so that the window's own undo gets it. Without one the key press comes here next.
        if (undo || redo) {
            Composition::finishIn(static_cast<QWidget *>(watched)); // a step of its own, not lost
            event->ignore();
            return true;
        }
        return false;
    }
    if (undo)
        Q_EMIT undoWanted();
    else if (redo)
        Q_EMIT redoWanted();
    else if (key->key() == Qt::Key_Escape && key->modifiers() == Qt::NoModifier)
        Q_EMIT keepWanted();
    else
        return false;
    return true;
}

} // namespace jobwright
