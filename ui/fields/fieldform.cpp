// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/fieldform.h"

#include "fields/composition.h"
#include "fields/fieldrow.h"
#include "fields/makefieldeditor.h"
#include "fields/personfieldeditor.h"
#include "jobs/fieldspec.h"
#include "widgets/elidedlabel.h"
#include "widgets/metrics.h"
#include "widgets/separator.h"
#include "work/editsession.h"

#include <QEvent>
#include <QVBoxLayout>

namespace jobwright {

FieldForm::FieldForm(EditSession &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(new Separator(Qt::Horizontal, ColourRole::Line, this));
    for (const FieldSpec &spec : fieldTable()) {
        FieldEditor *editor = makeFieldEditor(spec, this);
        if (auto *person = qobject_cast<PersonFieldEditor *>(editor))
            m_personEditor = person;
        auto *row = new FieldRow(session, spec, editor, this);
        connect(row, &FieldRow::undoWanted, &session.undoStack(), &QUndoStack::undo);
        connect(row, &FieldRow::redoWanted, &session.undoStack(), &QUndoStack::redo);
        m_rows.push_back(row);
        column->addWidget(row);
    }
    connect(&session, &EditSession::baseAboutToChange, this, [this] { Composition::finishIn(this); });
    // The rows take the new values first; the names of persons come after them.
    connect(&session, &EditSession::baseChanged, this, &FieldForm::applyWords);
    alignColumns();
}

bool FieldForm::focusField(const FieldId &field)
{
    for (FieldRow *row : m_rows) {
        if (row->field() == field) {
            row->focusEditor();
            return true;
        }
    }
    return false;
}

std::optional<FieldId> FieldForm::fieldOf(const QWidget *widget) const
{
    for (const FieldRow *row : m_rows) {
        if (row->isAncestorOf(widget))
            return row->field();
    }
    return std::nullopt;
}

void FieldForm::setPersons(const QList<Person> &persons, const QString &whyNone)
{
    m_persons = persons;
    if (m_personEditor)
        m_personEditor->setPersons(persons, whyNone);
    applyWords();
}

void FieldForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        alignColumns();
}

QWidget *FieldForm::makeHeader()
{
    auto *header = new QWidget(this);
    auto *row = new QHBoxLayout(header);
    const int indent = metrics::space12; // as FieldRow; Qt does not mirror margins
    row->setContentsMargins(isRightToLeft() ? 0 : indent, metrics::space4, isRightToLeft() ? indent : 0,
                            metrics::space8);
    row->setSpacing(metrics::space24);
    const auto caption = [header](const QString &text) {
        return new ElidedLabel(text, TextStyle::Caption, ColourRole::Muted, header);
    };
    m_headerLabel = caption(tr("Field"));
    m_headerChoice = caption(tr("Change"));
    row->addWidget(m_headerLabel);
    auto *now = caption(tr("Now in the service"));
    FieldRow::shareWidth(now, FieldRow::leastNow);
    row->addWidget(now, 2);
    row->addWidget(m_headerChoice);
    auto *value = caption(tr("New value"));
    FieldRow::shareWidth(value, FieldRow::leastValue);
    row->addWidget(value, 4);
    return header;
}

void FieldForm::alignColumns()
{
    int label = 0;
    int choice = 0;
    for (const FieldRow *row : m_rows) {
        label = std::max(label, row->labelWidth());
        choice = std::max(choice, row->choiceWidth());
    }
    for (FieldRow *row : m_rows)
        row->setColumnWidths(label, choice);
    m_headerLabel->setFixedWidth(label);
    m_headerChoice->setFixedWidth(choice);
}

void FieldForm::applyWords()
{
    QHash<QString, QString> names;
    for (const Person &person : m_persons)
        names.insert(person.id, person.displayName());
    const ChangeWords words(m_session.base(), names);
    for (FieldRow *row : m_rows)
        row->setWords(words);
}

} // namespace jobwright
