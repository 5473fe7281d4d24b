// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/emptystate.h"

#include "widgets/iconlabel.h"
#include "widgets/metrics.h"
#include "widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace jobwright {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(QLatin1String("info"), ColourRole::Faint, this))
    , m_title(new TextLabel({}, TextStyle::Strong, ColourRole::Text, this))
    , m_text(new TextLabel({}, TextStyle::Body, ColourRole::Muted, this))
    , m_action(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::space24, metrics::space24, metrics::space24, metrics::space24);
    layout->setSpacing(metrics::space8);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(metrics::space4);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    m_icon->setEdge(28);
    for (TextLabel *label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
    }
    m_action->setAutoDefault(false);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setContent(QLatin1String iconName, const QString &title, const QString &text, const QString &action)
{
    m_icon->setIcon(iconName, ColourRole::Faint);
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

} // namespace jobwright
