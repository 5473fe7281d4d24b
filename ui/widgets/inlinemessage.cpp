// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inlinemessage.h"

#include "widgets/iconlabel.h"
#include "widgets/metrics.h"
#include "widgets/textlabel.h"
#include "widgets/toneicon.h"

#include <QHBoxLayout>

namespace jobwright {

InlineMessage::InlineMessage(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(QLatin1String("info"), ColourRole::Muted, this))
    , m_text(new TextLabel({}, TextStyle::Small, ColourRole::Muted, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::ring, 0, metrics::ring, 0);
    layout->setSpacing(metrics::space4 + 2);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1, Qt::AlignTop);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    hide();
}

QString InlineMessage::text() const
{
    return m_text->text();
}

void InlineMessage::setMessage(Tone tone, const QString &text)
{
    m_tone = tone;
    const ColourRole role = tone == Tone::Neutral ? ColourRole::Muted : toneText(tone);
    m_icon->setIcon(toneIcon(tone), role);
    m_icon->setVisible(tone != Tone::Neutral);
    m_text->setRole(role);
    m_text->setText(text);
    setVisible(!text.isEmpty());
}

} // namespace jobwright
