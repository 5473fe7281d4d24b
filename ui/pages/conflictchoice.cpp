// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/conflictchoice.h"

#include "widgets/colours.h"
#include "widgets/disclosure.h"
#include "widgets/metrics.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QRadioButton>

namespace jobwright {

ConflictChoice::ConflictChoice(const QString &caption, QWidget *parent)
    : QWidget(parent)
    , m_button(new QRadioButton(this))
    , m_caption(new TextLabel(caption, TextStyle::Caption, ColourRole::Muted, this))
    , m_text(new TextLabel({}, TextStyle::Body, ColourRole::Text, this))
    , m_column(new QWidget(this))
{
    // The width is shared out by the row, not asked for by the text.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_button->setMinimumSize(metrics::target, metrics::target);
    m_text->setWordWrap(true);
    m_text->setMinimumHeight(metrics::target);
    m_caption->hide();
    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_caption);
    column->addWidget(m_text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::space8, metrics::space8, metrics::space8, metrics::space8);
    row->setSpacing(metrics::space4);
    row->addWidget(m_button, 0, Qt::AlignTop);
    row->addWidget(m_column, 1, Qt::AlignTop);
    connect(m_button, &QRadioButton::toggled, this, &ConflictChoice::refresh);
}

void ConflictChoice::setText(const QString &brief, const QString &whole)
{
    m_text->setText(brief);
    if (whole.isEmpty())
        return;
    auto *all = new Disclosure(tr("Show all"), whole, m_column);
    m_column->layout()->addWidget(all);
}

void ConflictChoice::setCaptionShown(bool shown)
{
    m_caption->setVisible(shown);
}

void ConflictChoice::refresh()
{
    m_text->setStyle(m_button->isChecked() ? TextStyle::Strong : TextStyle::Body);
    update();
}

void ConflictChoice::paintEvent(QPaintEvent *)
{
    m_text->setEnabled(m_button->isEnabled());
    if (m_button->isChecked())
        QPainter(this).fillRect(rect(), Colours::of(palette())[ColourRole::AccentGround]);
}

void ConflictChoice::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint()) || !m_button->isEnabled())
        return;
    m_button->setFocus(Qt::MouseFocusReason);
    m_button->click();
}

} // namespace jobwright
