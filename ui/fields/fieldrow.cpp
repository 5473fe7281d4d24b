// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/fieldrow.h"

#include "fields/fieldeditor.h"
#include "jobs/fieldspec.h"
#include "jobs/stateguard.h"
#include "jobs/textrules.h"
#include "widgets/colours.h"
#include "widgets/elidedlabel.h"
#include "widgets/fieldlook.h"
#include "widgets/iconlabel.h"
#include "widgets/inlinemessage.h"
#include "widgets/metrics.h"
#include "widgets/segmentedchoice.h"
#include "work/editsession.h"

#include <QHBoxLayout>
#include <QPainter>

namespace jobwright {

namespace {

constexpr int barWidth = 3;

QString joined(const QList<EditIssue> &issues, EditIssue::Severity severity)
{
    QStringList texts;
    for (const EditIssue &issue : issues) {
        if (issue.severity == severity)
            texts << forDisplay(issue.text);
    }
    return texts.join(u'\n');
}

} // namespace

FieldRow::FieldRow(EditSession &session, const FieldSpec &spec, FieldEditor *editor, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_spec(spec)
    , m_field(spec.key)
    , m_editor(editor)
    , m_label(new TextLabel(fieldLabel(spec.key), TextStyle::Body, ColourRole::Text, this))
    , m_labelBox(new QWidget(this))
    , m_lock(new IconLabel(QLatin1String("lock"), ColourRole::Muted, this))
    , m_now(new ElidedLabel({}, TextStyle::Body, ColourRole::Muted, this))
    , m_choice(new SegmentedChoice(this))
    , m_choiceBox(new QWidget(this))
    , m_error(new InlineMessage(this))
    , m_advice(new InlineMessage(this))
    , m_note(new InlineMessage(this))
    , m_words(session.base())
{
    const QString name = QString::fromLatin1(spec.wireName);
    setObjectName(QStringLiteral("row_%1").arg(name));
    m_editor->setParent(this);
    m_editor->input()->setObjectName(name);
    m_editor->input()->setAccessibleName(fieldLabel(spec.key));
    m_label->setBuddy(m_editor->input());
    m_now->setLines(2);
    shareWidth(m_now, leastNow);
    shareWidth(m_editor, leastValue);
    for (QWidget *message : {m_error, m_advice, m_note})
        shareWidth(message, 0);
    m_now->setObjectName(QStringLiteral("now_%1").arg(name));
    buildChoice();
    layOut();
    connect(m_editor, &FieldEditor::edited, this, &FieldRow::takeEdit);
    connect(m_editor, &FieldEditor::keepWanted, this, [this] { takeChoice(int(Change::Kind::Keep)); });
    connect(m_editor, &FieldEditor::undoWanted, this, &FieldRow::undoWanted);
    connect(m_editor, &FieldEditor::redoWanted, this, &FieldRow::redoWanted);
    connect(&session, &EditSession::fieldChanged, this, [this](const FieldId &field) {
        if (field == m_field)
            refresh();
    });
    connect(&session, &EditSession::baseChanged, this, [this] { setWords(ChangeWords(m_session.base())); });
    refresh();
}

int FieldRow::labelWidth() const
{
    return m_label->sizeHint().width() + metrics::space4 + m_lock->sizeHint().width();
}

int FieldRow::choiceWidth() const
{
    return m_choice->sizeHint().width();
}

void FieldRow::setColumnWidths(int label, int choice)
{
    m_labelBox->setFixedWidth(label);
    m_choiceBox->setFixedWidth(choice);
}

void FieldRow::shareWidth(QWidget *part, int least)
{
    part->setSizePolicy(QSizePolicy::Ignored, part->sizePolicy().verticalPolicy());
    part->setMinimumWidth(least);
}

void FieldRow::setWords(const ChangeWords &words)
{
    m_words = words;
    refresh();
}

void FieldRow::buildChoice()
{
    m_choice->setObjectName(QStringLiteral("choice_%1").arg(QString::fromLatin1(m_spec.wireName)));
    m_choice->setAccessibleName(fieldLabel(m_spec.key));
    m_choice->addChoice(int(Change::Kind::Keep), tr("Keep"), Tone::Neutral);
    if (m_spec.clearable)
        m_choice->addChoice(int(Change::Kind::Clear), tr("Clear"), Tone::Cleared);
    else
        m_choice->setAbsentReason(whyNotClearable(m_field));
    m_choice->addChoice(int(Change::Kind::Set), tr("Set"), Tone::Accent);
    connect(m_choice, &SegmentedChoice::choiceChosen, this, &FieldRow::takeChoice);
}

void FieldRow::layOut()
{
    const int height = metrics::controlHeight(fontMetrics());
    auto *head = new QWidget(m_labelBox);
    auto *label = new QHBoxLayout(head);
    label->setContentsMargins(0, 0, 0, 0);
    label->setSpacing(metrics::space4);
    label->addWidget(m_label);
    label->addWidget(m_lock);
    label->addStretch();
    m_labelColumn = new QVBoxLayout(m_labelBox);
    m_labelColumn->setContentsMargins(0, 0, 0, 0);
    m_labelColumn->setSpacing(0);
    m_labelColumn->addWidget(head);
    auto *choice = new QHBoxLayout(m_choiceBox);
    choice->setContentsMargins(0, 0, 0, 0);
    choice->addWidget(m_choice);
    choice->addStretch();
    for (QWidget *box : {head, static_cast<QWidget *>(m_now), m_choiceBox})
        box->setMinimumHeight(height);

    auto *column = new QVBoxLayout;
    column->setSpacing(metrics::space4);
    for (QWidget *part : {static_cast<QWidget *>(m_editor), static_cast<QWidget *>(m_error),
                          static_cast<QWidget *>(m_advice), static_cast<QWidget *>(m_note)})
        column->addWidget(part);
    column->addStretch(); // beside a value in two lines the editor stays in line with its label
    m_row = new QHBoxLayout(this);
    const int indent = metrics::space12; // room for the bar; Qt does not mirror margins
    m_row->setContentsMargins(isRightToLeft() ? 0 : indent, metrics::space4 + 2, isRightToLeft() ? indent : 0,
                              metrics::space4 + 2);
    m_row->setSpacing(spacing(false));
    m_row->addWidget(m_labelBox, 0, Qt::AlignTop);
    m_row->addWidget(m_now, 2, Qt::AlignTop);
    m_row->addWidget(m_choiceBox, 0, Qt::AlignTop);
    m_row->addLayout(column, 4);
}

int FieldRow::spacing(bool narrow)
{
    return narrow ? metrics::space16 : metrics::space24;
}

void FieldRow::setNarrow(bool narrow)
{
    m_row->setSpacing(spacing(narrow));
    m_now->setMinimumHeight(narrow ? 0 : metrics::controlHeight(fontMetrics()));
    m_row->removeWidget(m_now);
    m_labelColumn->removeWidget(m_now);
    if (narrow)
        m_labelColumn->addWidget(m_now);
    else
        m_row->insertWidget(1, m_now, 2, Qt::AlignTop);
}

void FieldRow::takeChoice(int choice)
{
    const auto kind = static_cast<Change::Kind>(choice);
    if (kind == m_session.input(m_field).kind)
        return;
    const QString start =
        kind == Change::Kind::Set ? m_editor->startText(valueOf(m_session.base(), m_field)) : QString();
    m_session.setInput(m_field, {kind, start});
    refresh(); // also where the session did not take it
    if (kind == Change::Kind::Set)
        focusEditor();
}

void FieldRow::takeEdit(const QString &text)
{
    if (text.isEmpty() && m_spec.clearable)
        m_session.setInput(m_field, {Change::Kind::Clear, {}});
    else
        m_session.setInput(m_field, {Change::Kind::Set, text});
}

void FieldRow::refresh()
{
    const FieldInput input = m_session.input(m_field);
    const FieldValue now = valueOf(m_session.base(), m_field);
    m_choice->setChoice(int(input.kind));
    m_now->setFullText(m_words.value(m_field, now));
    m_editor->showState(input.kind, now, input.text);
    refreshLock();
    refreshMessages();
    update();
}

void FieldRow::focusEditor()
{
    m_editor->input()->setFocus(Qt::OtherFocusReason);
}

void FieldRow::refreshLock()
{
    const QString why = m_session.whyLocked(m_field);
    const bool locked = !why.isEmpty();
    m_lock->setVisible(locked);
    m_lock->setAccessibleName(why);
    m_editor->setLocked(locked);
    m_editor->input()->setToolTip(why.toHtmlEscaped());
    for (const Change::Kind kind : {Change::Kind::Clear, Change::Kind::Set})
        m_choice->setChoiceEnabled(int(kind), !locked, why);
}

void FieldRow::refreshMessages()
{
    const QString error = errorText();
    const QString advice = adviceText();
    const QString quiet = quietText();
    m_error->setMessage(Tone::Error, error);
    m_advice->setMessage(Tone::Warning, advice);
    m_note->setMessage(Tone::Neutral, quiet);
    setFieldTone(m_editor->input(), !error.isEmpty() ? Tone::Error : !advice.isEmpty() ? Tone::Warning : Tone::Neutral);

    QStringList spoken;
    if (!error.isEmpty())
        spoken << tr("Error: %1").arg(error);
    if (!advice.isEmpty())
        spoken << tr("Warning: %1").arg(advice);
    if (m_session.input(m_field).kind == Change::Kind::Clear)
        spoken << tr("will be cleared");
    if (!quiet.isEmpty())
        spoken << quiet;
    m_editor->input()->setAccessibleDescription(spoken.join(u'\n'));
}

QString FieldRow::errorText() const
{
    return joined(m_session.issues(m_field), EditIssue::Severity::Error);
}

QString FieldRow::adviceText() const
{
    return joined(m_session.issues(m_field), EditIssue::Severity::Advice);
}

QString FieldRow::quietText() const
{
    QStringList parts;
    if (const QString why = m_session.whyLocked(m_field); !why.isEmpty())
        parts << why;
    if (const QString note = m_editor->note(); !note.isEmpty())
        parts << note;
    const auto change = m_session.resolved().edit.constFind(m_field);
    if (change != m_session.resolved().edit.constEnd() && change->kind == Change::Kind::Set &&
        change->value == valueOf(m_session.base(), m_field))
        parts << tr("same as now");
    return parts.join(QStringLiteral(" · "));
}

void FieldRow::paintEvent(QPaintEvent *)
{
    const Colours colours = Colours::of(palette());
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours[ColourRole::WeakLine]);
    const Change::Kind kind = m_session.input(m_field).kind;
    ColourRole bar = ColourRole::Accent;
    if (!m_error->text().isEmpty())
        bar = ColourRole::Error;
    else if (kind == Change::Kind::Clear)
        bar = ColourRole::Cleared;
    else if (kind == Change::Kind::Keep)
        return;
    const int x = isRightToLeft() ? width() - barWidth : 0;
    painter.fillRect(QRect(x, metrics::space8, barWidth, metrics::controlHeight(fontMetrics()) - metrics::space4),
                     colours[bar]);
}

} // namespace jobwright
