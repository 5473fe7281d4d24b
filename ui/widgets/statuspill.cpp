// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/statuspill.h"

#include "widgets/colours.h"
#include "widgets/metrics.h"
#include "widgets/typescale.h"

#include <QPainter>

namespace jobwright {

StatusPill::StatusPill(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize StatusPill::sizeHint() const
{
    return sizeFor(font(), m_text);
}

QSize StatusPill::sizeFor(const QFont &font, const QString &text)
{
    const QFontMetrics measure(styledFont(font, TextStyle::Caption));
    return {measure.horizontalAdvance(text) + 2 * metrics::space8, measure.height() + metrics::space4};
}

void StatusPill::paintPill(QPainter *painter, const QRect &rect, const QString &text, Tone tone, const QFont &font,
                           const QPalette &palette)
{
    const Colours colours = Colours::of(palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    // In high contrast there are no grounds: a line keeps the shape.
    painter->setPen(colours.scheme() == Colours::Scheme::HighContrast ? QPen(colours[ColourRole::Line])
                                                                      : QPen(Qt::NoPen));
    painter->setBrush(colours.ground(tone));
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), rect.height() / 2.0, rect.height() / 2.0);
    painter->setFont(styledFont(font, TextStyle::Caption));
    painter->setPen(tone == Tone::Neutral ? colours[ColourRole::Muted] : colours.text(tone));
    painter->drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, text);
    painter->restore();
}

void StatusPill::setState(const QString &text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

void StatusPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPill(&painter, rect(), m_text, m_tone, font(), palette());
}

} // namespace jobwright
