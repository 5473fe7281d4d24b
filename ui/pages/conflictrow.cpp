// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/conflictrow.h"

#include "jobs/textrules.h"
#include "pages/conflictchoice.h"
#include "pages/conflictvalueeditor.h"
#include "widgets/colours.h"
#include "widgets/inlinemessage.h"
#include "widgets/metrics.h"
#include "widgets/textlabel.h"

#include <QButtonGroup>
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

namespace jobwright {

using Choice = ConflictResolution::Choice;

namespace {

constexpr int briefLength = 160;

/// What a choice shows of a text: all, or a beginning and all of it on demand.
std::pair<QString, QString> shown(const ChangeWords &words, const FieldId &field, const FieldValue &value)
{
    const QString text = value.text();
    const bool person = field == FieldId(FieldKey::PersonId);
    if (text.trimmed().isEmpty() || person || (text.size() <= 80 && !text.contains(u'\n')))
        return {words.value(field, value), QString()};
    if (text.size() <= briefLength && text.count(u'\n') < 4)
        return {forDisplay(text), QString()};
    return {forDisplay(text.left(4 * briefLength).simplified(), briefLength), madeVisible(text)};
}

} // namespace

ConflictRow::ConflictRow(ConflictResolution &resolution, const FieldMerge &clash, const ChangeWords &words,
                         QWidget *parent)
    : QWidget(parent)
    , m_resolution(resolution)
    , m_clash(clash)
    , m_words(words)
    , m_group(new QButtonGroup(this))
    , m_cells(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_head(new QWidget(this))
    , m_label(new TextLabel({}, TextStyle::Body, ColourRole::Text, m_head))
    , m_state(new TextLabel({}, TextStyle::Small, ColourRole::Muted, m_head))
    , m_baseBox(new QWidget(this))
    , m_baseCaption(new TextLabel(tr("When you began"), TextStyle::Caption, ColourRole::Muted, m_baseBox))
    , m_base(new TextLabel({}, TextStyle::Body, ColourRole::Muted, m_baseBox))
    , m_mine(new ConflictChoice(tr("Yours"), this))
    , m_theirs(new ConflictChoice(tr("In the service now"), this))
    , m_other(new ConflictChoice({}, this))
    , m_why(new InlineMessage(this))
    , m_editor(new ConflictValueEditor(resolution.theirs(), clash.field,
                                       tr("%1: another value", "%1: field").arg(words.label(clash.field)), this))
{
    setObjectName(QStringLiteral("clash_%1").arg(clash.field.path()));
    m_state->setObjectName(QStringLiteral("clashState"));
    layOut();
    fill();
    connect(m_group, &QButtonGroup::idClicked, this, &ConflictRow::take);
    connect(m_editor, &ConflictValueEditor::edited, this,
            [this](const QString &text) { m_resolution.setTyped(m_clash.field, text); });
    connect(&resolution, &ConflictResolution::changed, this, [this](const FieldId &field) {
        if (field == m_clash.field)
            refresh();
    });
    refresh();
}

void ConflictRow::layOut()
{
    const int edge = metrics::space12;
    const auto stack = [](QWidget *box, std::initializer_list<TextLabel *> labels) {
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins(metrics::space8, metrics::space8, metrics::space8, metrics::space8);
        column->setSpacing(2);
        for (TextLabel *label : labels) {
            label->setWordWrap(true);
            column->addWidget(label);
        }
        box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    };
    stack(m_head, {m_label, m_state});
    stack(m_baseBox, {m_baseCaption, m_base});
    for (TextLabel *label : {m_label, m_base})
        label->setMinimumHeight(metrics::target);
    m_baseCaption->hide();
    m_cells->setSpacing(0);
    const std::array<QWidget *, 5> cells{m_head, m_baseBox, m_mine, m_theirs, m_other};
    for (std::size_t i = 0; i < cells.size(); ++i) // choices fill the height with their ground
        m_cells->addWidget(cells[i], columns[i], i < 2 ? Qt::AlignTop : Qt::Alignment());
    auto *below = new QVBoxLayout;
    below->setContentsMargins(metrics::space8, 0, metrics::space8, 0);
    m_why->setContentsMargins(0, 0, 0, metrics::space12);
    m_editor->setContentsMargins(0, 0, 0, metrics::space12);
    below->addWidget(m_why);
    below->addWidget(m_editor);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(edge - metrics::space8, 0, edge - metrics::space8, 1);
    column->setSpacing(metrics::space4);
    column->addLayout(m_cells);
    column->addLayout(below);
}

void ConflictRow::addButton(ConflictChoice *choice, Choice which, const QString &name)
{
    QRadioButton *button = choice->button();
    if (m_group->id(button) == -1)
        m_group->addButton(button, int(which));
    button->setAccessibleName(name);
}

void ConflictRow::fill()
{
    const QString label = m_words.label(m_clash.field);
    const bool clears = m_clash.mine.kind == Change::Kind::Clear;
    const auto mine = clears ? std::pair(tr("cleared", "the user wants the field to be empty"), QString())
                             : shown(m_words, m_clash.field, m_clash.mine.value);
    const bool readable = !m_resolution.theirs().unreadable.contains(m_clash.field);
    const auto theirs = readable ? shown(m_words, m_clash.field, m_clash.theirs)
                                 : std::pair(forDisplay(m_clash.theirs.text(), briefLength), QString());
    m_label->setText(label);
    m_base->setText(m_words.value(m_clash.field, m_clash.base));
    if (!m_mine->button()->group()) {
        m_mine->setText(mine.first, mine.second);
        m_theirs->setText(theirs.first, theirs.second);
        m_other->setText(tr("Another value…"), {});
    } else {
        m_mine->setText(mine.first, {});
        m_theirs->setText(theirs.first, {});
    }
    //: what a screen reader says of a choice; %1 is the field, %2 the value
    addButton(m_mine, Choice::Mine, tr("%1: yours, %2").arg(label, mine.first));
    //: what a screen reader says of a choice; %1 is the field, %2 the value
    addButton(m_theirs, Choice::Theirs, tr("%1: in the service now, %2").arg(label, theirs.first));
    //: what a screen reader says of a choice; %1 is the field
    addButton(m_other, Choice::Typed, tr("%1: another value").arg(label));
}

void ConflictRow::setWords(const ChangeWords &words)
{
    m_words = words;
    fill();
}

void ConflictRow::setPersons(const QList<Person> &persons, const QString &whyNone)
{
    m_editor->setPersons(persons, whyNone);
}

void ConflictRow::setStacked(bool stacked)
{
    m_cells->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_label->setStyle(stacked ? TextStyle::Strong : TextStyle::Body);
    m_baseCaption->setVisible(stacked);
    m_mine->setCaptionShown(stacked);
    m_theirs->setCaptionShown(stacked);
}

void ConflictRow::take(int choice)
{
    const auto chosen = static_cast<Choice>(choice);
    const FieldId field = m_clash.field;
    // Where there is nothing of one's own to begin with, the service's value is the next best.
    if (chosen == Choice::Typed && m_clash.mine.kind == Change::Kind::Clear && m_resolution.typed(field).isEmpty())
        m_resolution.setTyped(field, m_editor->startText());
    else
        m_resolution.choose(field, chosen);
    // A click or Space leads into the editor. After an arrow key Qt puts the focus back on the button: one passes by.
    if (chosen == Choice::Typed)
        m_editor->focusInput();
}

void ConflictRow::focusChoice()
{
    const FieldId field = m_clash.field;
    if (m_resolution.choice(field) == Choice::Typed && !m_resolution.resolvedTyped(field).change) {
        m_editor->focusInput();
        return;
    }
    QAbstractButton *button = m_group->checkedButton();
    if (!button)
        button = m_mine->button()->isEnabled() ? m_mine->button() : m_theirs->button();
    button->setFocus(Qt::OtherFocusReason);
}

void ConflictRow::refresh()
{
    const FieldId field = m_clash.field;
    const Choice choice = m_resolution.choice(field);
    const QString why = m_resolution.whyNotMine(field);
    if (QAbstractButton *button = m_group->button(int(choice)))
        button->setChecked(true);
    for (ConflictChoice *one : {m_mine, m_other}) {
        one->button()->setEnabled(why.isEmpty());
        one->button()->setAccessibleDescription(why);
    }
    m_why->setMessage(Tone::Warning, why);
    if (choice == Choice::Typed) // before it is visible: it may have to make its editor yet
        m_editor->showText(m_resolution.typed(field), m_resolution.resolvedTyped(field));
    m_editor->setVisible(choice == Choice::Typed);
    m_state->setText(statement());
    m_state->setRole(choice == Choice::None ? ColourRole::Warning : ColourRole::Muted);
    update();
}

QString ConflictRow::statement() const
{
    switch (m_resolution.choice(m_clash.field)) {
    case Choice::Mine:
        return tr("yours will be sent");
    case Choice::Theirs:
        return tr("stays as it is in the service");
    case Choice::Typed:
        return m_resolution.resolvedTyped(m_clash.field).change ? tr("the other value will be sent")
                                                                : tr("the other value cannot be sent yet");
    case Choice::None:
        break;
    }
    return tr("Choose one");
}

void ConflictRow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), Colours::of(palette())[ColourRole::WeakLine]);
}

} // namespace jobwright
