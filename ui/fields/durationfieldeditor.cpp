// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/durationfieldeditor.h"

#include "fields/formlineedit.h"
#include "jobs/duration.h"
#include "widgets/fieldlook.h"

namespace jobwright {

DurationFieldEditor::DurationFieldEditor(QWidget *parent) : FieldEditor(parent), m_edit(new FormLineEdit(this))
{
    adopt(m_edit);
    connect(m_edit, &FormLineEdit::edited, this, &FieldEditor::edited);
}

QWidget *DurationFieldEditor::input() const
{
    return m_edit;
}

QString DurationFieldEditor::startText(const FieldValue &now) const
{
    return now.isNumber() ? durationText(now.number()) : QString();
}

void DurationFieldEditor::showState(Change::Kind kind, const FieldValue &now, const QString &text)
{
    const bool set = kind == Change::Kind::Set;
    setQuiet(m_edit, kind == Change::Kind::Keep);
    m_edit->showText(set ? text : startText(now));
    m_edit->setPlaceholderText(tr("for example 90, 1:30 or 1 h 30 min"));
    const std::optional<qint32> minutes = set ? minutesFromText(text) : std::nullopt;
    m_edit->setTrailing(minutes ? minutesText(*minutes) : QString());
    const QString full = minutes ? durationText(*minutes) : QString();
    m_note = full.simplified() == text.simplified() ? QString() : full;
}

void DurationFieldEditor::setLocked(bool locked)
{
    m_edit->setReadOnly(locked);
}

} // namespace jobwright
