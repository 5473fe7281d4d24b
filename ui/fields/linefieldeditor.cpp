// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/linefieldeditor.h"

#include "fields/formlineedit.h"
#include "widgets/fieldlook.h"

namespace jobwright {

LineFieldEditor::LineFieldEditor(QWidget *parent) : FieldEditor(parent), m_edit(new FormLineEdit(this))
{
    adopt(m_edit);
    connect(m_edit, &FormLineEdit::edited, this, &FieldEditor::edited);
}

QWidget *LineFieldEditor::input() const
{
    return m_edit;
}

void LineFieldEditor::showState(Change::Kind kind, const FieldValue &now, const QString &text)
{
    setQuiet(m_edit, kind == Change::Kind::Keep);
    setShowsCleared(m_edit, kind == Change::Kind::Clear);
    m_edit->setPlaceholderText(kind == Change::Kind::Clear ? clearedWords() : QString());
    m_edit->showText(kind == Change::Kind::Keep ? now.text() : kind == Change::Kind::Set ? text : QString());
}

void LineFieldEditor::setLocked(bool locked)
{
    m_edit->setReadOnly(locked);
}

} // namespace jobwright
