// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/textfieldeditor.h"

#include "fields/formtextedit.h"
#include "widgets/fieldlook.h"

#include <QLocale>

namespace jobwright {

TextFieldEditor::TextFieldEditor(std::optional<int> advisoryLength, QWidget *parent)
    : FieldEditor(parent), m_edit(new FormTextEdit(this)), m_advisoryLength(advisoryLength)
{
    adopt(m_edit);
    connect(m_edit, &FormTextEdit::edited, this, [this] { Q_EMIT edited(m_edit->exactText()); });
}

QWidget *TextFieldEditor::input() const
{
    return m_edit;
}

QString TextFieldEditor::note() const
{
    if (m_kind == Change::Kind::Keep)
        return {};
    const QString count = QLocale().toString(m_length);
    if (!m_advisoryLength)
        return tr("%1 characters").arg(count);
    //: %1 is how many characters there are, %2 how many the service takes for sure
    return tr("%1 of about %2 characters").arg(count, QLocale().toString(*m_advisoryLength));
}

void TextFieldEditor::showState(Change::Kind kind, const FieldValue &now, const QString &text)
{
    m_kind = kind;
    const QString shown = kind == Change::Kind::Keep ? now.text() : kind == Change::Kind::Set ? text : QString();
    m_length = shown.size();
    setQuiet(m_edit, kind == Change::Kind::Keep);
    setShowsCleared(m_edit, kind != Change::Kind::Keep && shown.isEmpty());
    m_edit->setPlaceholderText(kind == Change::Kind::Clear ? clearedWords()
                               : kind == Change::Kind::Set ? tr("will be set to an empty text")
                                                           : QString());
    m_edit->showText(shown, now.text());
}

void TextFieldEditor::setLocked(bool locked)
{
    m_edit->setReadOnly(locked);
}

} // namespace jobwright
