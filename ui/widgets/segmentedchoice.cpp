// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/segmentedchoice.h"

#include "widgets/accessibleroles.h"
#include "widgets/segmentbutton.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace jobwright {

SegmentedChoice::SegmentedChoice(QWidget *parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    setAccessibleRole(this, QAccessible::Grouping);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

bool SegmentedChoice::hasChoice(int id) const
{
    return buttonFor(id) != nullptr;
}

void SegmentedChoice::addChoice(int id, const QString &text, Tone tone)
{
    auto *button = new SegmentButton(text, tone, this);
    m_layout->addWidget(button);
    m_entries.push_back({id, button});
    for (const Entry &entry : m_entries)
        entry.button->setPlace(&entry == &m_entries.front(), &entry == &m_entries.back());
    // Not clicked(): assistive technology toggles a radio button without a click.
    connect(button, &QRadioButton::toggled, this, [this, id](bool on) {
        if (on && !m_byProgram)
            choose(id);
    });
    if (m_choice < 0)
        setChoice(id);
    keepOneTabStop();
}

void SegmentedChoice::setAbsentReason(const QString &reason)
{
    setToolTip(reason.toHtmlEscaped());
    setAccessibleDescription(reason);
}

void SegmentedChoice::setChoice(int id)
{
    if (SegmentButton *button = buttonFor(id)) {
        m_choice = id;
        m_byProgram = true;
        button->setChecked(true);
        m_byProgram = false;
        keepOneTabStop();
    }
}

void SegmentedChoice::setChoiceEnabled(int id, bool enabled, const QString &reason)
{
    if (SegmentButton *button = buttonFor(id)) {
        button->setEnabled(enabled);
        button->setToolTip(enabled ? QString() : reason.toHtmlEscaped());
        button->setAccessibleDescription(enabled ? QString() : reason);
        keepOneTabStop();
    }
}

void SegmentedChoice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::EnabledChange)
        keepOneTabStop();
    QWidget::changeEvent(event);
}

SegmentButton *SegmentedChoice::buttonFor(int id) const
{
    const auto it = std::find_if(m_entries.begin(), m_entries.end(), [id](const Entry &e) { return e.id == id; });
    return it == m_entries.end() ? nullptr : it->button;
}

void SegmentedChoice::choose(int id)
{
    if (id == m_choice)
        return;
    m_choice = id;
    keepOneTabStop();
    Q_EMIT choiceChosen(id);
}

void SegmentedChoice::keepOneTabStop()
{
    // Qt does the same when a button of the group gets the focus, but not for a choice made by the program.
    const SegmentButton *chosen = buttonFor(m_choice);
    for (const Entry &entry : m_entries) {
        const bool stop = entry.button == chosen || !chosen || !chosen->isEnabled();
        entry.button->setFocusPolicy(stop ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

} // namespace jobwright
