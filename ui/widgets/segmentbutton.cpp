// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/segmentbutton.h"

#include "widgets/metrics.h"
#include "widgets/segmentpaint.h"

#include <QPainter>

namespace jobwright {

SegmentButton::SegmentButton(const QString &text, Tone tone, QWidget *parent) : QRadioButton(text, parent), m_tone(tone)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize SegmentButton::sizeHint() const
{
    const QSize bare = segmentpaint::size(font(), text());
    return bare + QSize((m_first ? metrics::ring : 0) + (m_last ? metrics::ring : 0), 0);
}

void SegmentButton::setPlace(bool first, bool last)
{
    m_first = first;
    m_last = last;
    updateGeometry();
}

void SegmentButton::paintEvent(QPaintEvent *)
{
    const bool rightToLeft = isRightToLeft();
    Segment segment;
    segment.text = text();
    segment.tone = m_tone;
    segment.first = rightToLeft ? m_last : m_first;
    segment.last = rightToLeft ? m_first : m_last;
    segment.chosen = isChecked();
    segment.enabled = isEnabled();
    segment.hover = underMouse();
    segment.focused = hasFocus();
    QPainter painter(this);
    segmentpaint::paint(&painter, rect(), segment, font(), palette());
}

bool SegmentButton::hitButton(const QPoint &point) const
{
    return rect().contains(point);
}

} // namespace jobwright
