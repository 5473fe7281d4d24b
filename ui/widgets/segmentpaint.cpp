// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/segmentpaint.h"

#include "widgets/colours.h"
#include "widgets/metrics.h"
#include "widgets/typescale.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

namespace jobwright::segmentpaint {

namespace {

/// A rectangle whose outer corners are round, according to the place in the row.
QPainterPath outline(const QRectF &r, bool roundLeft, bool roundRight)
{
    constexpr qreal d = 2.0 * metrics::radius;
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(r, d / 2, d / 2);
    if (!roundLeft)
        path.addRect(QRectF(r.left(), r.top(), r.width() / 2, r.height()));
    if (!roundRight)
        path.addRect(QRectF(r.center().x(), r.top(), r.width() / 2, r.height()));
    return path.simplified();
}

} // namespace

QSize size(const QFont &font, const QString &text)
{
    const QFontMetrics strong(styledFont(font, TextStyle::Strong));
    return {strong.horizontalAdvance(text) + 2 * metrics::space12, metrics::controlHeight(QFontMetrics(font))};
}

void paint(QPainter *painter, const QRect &rect, const Segment &segment, const QFont &font, const QPalette &palette)
{
    const Colours colours = Colours::of(palette);
    const bool contrasty = colours.scheme() == Colours::Scheme::HighContrast;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);

    const QRectF box = QRectF(rect).adjusted(segment.first ? metrics::ring + 0.5 : -0.5, metrics::ring + 0.5,
                                             segment.last ? -metrics::ring - 0.5 : -0.5, -metrics::ring - 0.5);
    QColor ground = colours[ColourRole::Surface];
    QColor text = colours[segment.enabled ? ColourRole::Muted : ColourRole::Faint];
    if (segment.chosen) {
        ground = contrasty ? colours[ColourRole::Selection] : colours.ground(segment.tone);
        text = contrasty ? colours[ColourRole::OnSelection] : colours.text(segment.tone);
    } else if (segment.hover && segment.enabled) {
        ground = colours[ColourRole::Panel];
        text = colours[ColourRole::Text];
    }
    painter->setBrush(ground);
    painter->setPen(colours[ColourRole::Line]);
    painter->drawPath(outline(box, segment.first, segment.last));

    if (segment.focused) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colours[ColourRole::Accent], metrics::ring));
        painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), metrics::radius + 1, metrics::radius + 1);
    }
    painter->setFont(styledFont(font, segment.chosen ? TextStyle::Strong : TextStyle::Body));
    painter->setPen(text);
    painter->drawText(box, Qt::AlignCenter | Qt::TextSingleLine, segment.text);
    painter->restore();
}

} // namespace jobwright::segmentpaint
