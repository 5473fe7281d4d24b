// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/conflictvalueeditor.h"

#include "fields/customvalueeditor.h"
#include "fields/makefieldeditor.h"
#include "fields/personfieldeditor.h"
#include "jobs/fieldspec.h"
#include "jobs/resolvedfield.h"
#include "widgets/fieldlook.h"
#include "widgets/inlinemessage.h"
#include "widgets/metrics.h"

#include <QVBoxLayout>

namespace jobwright {

ConflictValueEditor::ConflictValueEditor(const Job &theirs, const FieldId &field, const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_theirs(theirs)
    , m_field(field)
    , m_label(label)
    , m_message(new InlineMessage(this))
    , m_note(new InlineMessage(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space4);
    column->addWidget(m_message);
    column->addWidget(m_note);
    if (field.isCustom())
        return;
    m_editor = makeFieldEditor(fieldSpec(field.key()), this);
    m_editor->input()->setAccessibleName(label);
    m_editor->input()->setObjectName(QStringLiteral("other_%1").arg(field.path()));
    column->insertWidget(0, m_editor);
    connect(m_editor, &FieldEditor::edited, this, &ConflictValueEditor::edited);
}

QString ConflictValueEditor::startText() const
{
    const FieldValue now = valueOf(m_theirs, m_field);
    return m_editor ? m_editor->startText(now) : now.text();
}

void ConflictValueEditor::showText(const QString &text, const ResolvedField &resolved)
{
    if (m_editor) {
        m_editor->showState(Change::Kind::Set, valueOf(m_theirs, m_field), text);
        m_note->setMessage(Tone::Neutral, m_editor->note());
    } else if (!m_custom) {
        makeCustom(m_theirs, text);
    }
    QStringList said;
    for (const EditIssue &issue : resolved.issues)
        said << issue.text;
    const Tone tone = !resolved.change ? Tone::Error : said.isEmpty() ? Tone::Neutral : Tone::Warning;
    m_message->setMessage(tone, said.join(u'\n'));
    QWidget *input = m_editor ? m_editor->input() : m_custom->focusProxy();
    setFieldTone(input, tone);
    input->setAccessibleDescription(tone == Tone::Error     ? tr("Error: %1").arg(said.join(u'\n'))
                                    : tone == Tone::Warning ? tr("Warning: %1").arg(said.join(u'\n'))
                                                            : QString());
}

void ConflictValueEditor::makeCustom(const Job &theirs, const QString &text)
{
    const CustomField *field = findCustomField(theirs, m_field.definitionId());
    m_custom = new CustomValueEditor(field ? field->type : CustomFieldType::Unknown,
                                     field ? field->options : QStringList(), text, this);
    m_custom->setLabel(m_label);
    m_custom->focusProxy()->setObjectName(QStringLiteral("other_%1").arg(m_field.path()));
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_custom);
    connect(m_custom, &CustomValueEditor::edited, this, [this] { Q_EMIT edited(m_custom->text()); });
    connect(m_custom, &CustomValueEditor::stepWanted, this, [this](int step) { focusNextPrevChild(step > 0); });
}

void ConflictValueEditor::setPersons(const QList<Person> &persons, const QString &whyNone)
{
    if (auto *editor = qobject_cast<PersonFieldEditor *>(m_editor))
        editor->setPersons(persons, whyNone);
}

void ConflictValueEditor::focusInput()
{
    if (m_editor)
        m_editor->input()->setFocus(Qt::OtherFocusReason);
    else if (m_custom)
        m_custom->setFocus(Qt::OtherFocusReason);
}

} // namespace jobwright
