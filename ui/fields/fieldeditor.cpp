// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/fieldeditor.h"

#include "fields/composition.h"
#include "fields/editorkeys.h"

#include <QVBoxLayout>

namespace jobwright {

FieldEditor::FieldEditor(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void FieldEditor::adopt(QWidget *editor)
{
    layout()->addWidget(editor);
    setFocusProxy(editor);
    new Composition(editor);
    auto *keys = new EditorKeys(editor);
    connect(keys, &EditorKeys::keepWanted, this, &FieldEditor::keepWanted);
    connect(keys, &EditorKeys::undoWanted, this, &FieldEditor::undoWanted);
    connect(keys, &EditorKeys::redoWanted, this, &FieldEditor::redoWanted);
}

QString FieldEditor::clearedWords()
{
    return tr("will be cleared");
}

} // namespace jobwright
