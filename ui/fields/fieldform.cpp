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

namespace {

constexpr int indent = metrics::space12;
constexpr int comfortable = 320; ///< pixels for the value in the service and the new one together
constexpr int leastLabel = 148;  ///< where the value in the service stands below

} // namespace

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
    m_header = new QHBoxLayout(header);
    // The indent is that of FieldRow; Qt does not mirror margins.
    m_header->setContentsMargins(isRightToLeft() ? 0 : indent, metrics::space4, isRightToLeft() ? indent : 0,
                                 metrics::space8);
    m_header->setSpacing(FieldRow::spacing(false));
    const auto caption = [header](const QString &text) {
        return new ElidedLabel(text, TextStyle::Caption, ColourRole::Muted, header);
    };
    m_headerLabel = caption({});
    m_headerChoice = caption(tr("Change"));
    m_header->addWidget(m_headerLabel);
    m_headerNow = caption(tr("Now in the service"));
    FieldRow::shareWidth(m_headerNow, FieldRow::leastNow);
    m_header->addWidget(m_headerNow, 2);
    m_header->addWidget(m_headerChoice);
    auto *value = caption(tr("New value"));
    FieldRow::shareWidth(value, FieldRow::leastValue);
    m_header->addWidget(value, 4);
    return header;
}

void FieldForm::alignColumns()
{
    m_labelWidth = 0;
    m_choiceWidth = 0;
    for (const FieldRow *row : m_rows) {
        m_labelWidth = std::max(m_labelWidth, row->labelWidth());
        m_choiceWidth = std::max(m_choiceWidth, row->choiceWidth());
    }
    setNarrow(m_narrow);
}

void FieldForm::setNarrow(bool narrow)
{
    m_narrow = narrow;
    const int label = narrow ? std::max(m_labelWidth, leastLabel) : m_labelWidth;
    for (FieldRow *row : m_rows) {
        row->setColumnWidths(label, m_choiceWidth);
        row->setNarrow(narrow);
    }
    m_header->setSpacing(FieldRow::spacing(narrow));
    m_headerLabel->setFullText(narrow ? tr("Field, value now", "heading of a column that holds both") : tr("Field"));
    m_headerLabel->setFixedWidth(label);
    m_headerNow->setVisible(!narrow);
    m_headerChoice->setFixedWidth(m_choiceWidth);
    updateGeometry();
}

int FieldForm::textWidth() const
{
    return indent + m_labelWidth + m_choiceWidth;
}

QSize FieldForm::minimumSizeHint() const
{
    const int label = std::max(m_labelWidth, leastLabel) - m_labelWidth;
    return {textWidth() + label + 2 * FieldRow::spacing(true) + FieldRow::leastValue,
            QWidget::minimumSizeHint().height()};
}

void FieldForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // With a scroll bar's width in between, or it would come and go for ever.
    const int wanted = textWidth() + 3 * FieldRow::spacing(false) + comfortable;
    if (width() < wanted && !m_narrow)
        setNarrow(true);
    else if (width() >= wanted + metrics::space24 && m_narrow)
        setNarrow(false);
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
