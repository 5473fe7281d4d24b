// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/navdelegate.h"

#include "widgets/colours.h"
#include "widgets/icons.h"
#include "widgets/metrics.h"
#include "widgets/typescale.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace jobwright {

void NavDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours colours = Colours::of(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hover = option.state & QStyle::State_MouseOver;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect.adjusted(0, 1, 0, -1);
    if (selected || hover) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours[selected ? ColourRole::Selection : ColourRole::NeutralGround]);
        painter->drawRoundedRect(row, metrics::radius, metrics::radius);
    }
    if ((option.state & QStyle::State_HasFocus) && option.widget && option.widget->hasFocus()) {
        painter->setPen(QPen(colours[ColourRole::Accent], metrics::ring));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), metrics::radius, metrics::radius);
    }

    const ColourRole role = selected ? ColourRole::Accent : ColourRole::Text;
    const auto place = [&](const QRect &r) { return QStyle::visualRect(option.direction, row, r); };
    QRect text = row.adjusted(metrics::space8 + 2, 0, -metrics::space8, 0);
    const QString iconName = index.data(IconRole).toString();
    if (!iconName.isEmpty()) {
        const int edge = metrics::iconSize(option.fontMetrics);
        const QRect box = place(QRect(text.left(), row.top() + (row.height() - edge) / 2, edge, edge));
        const ColourRole tint =
            selected && colours.scheme() == Colours::Scheme::HighContrast ? ColourRole::OnSelection : role;
        const QByteArray name = iconName.toLatin1();
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(box.topLeft(), iconPixmap(QLatin1String(name), tint, edge, ratio));
        text.setLeft(text.left() + edge + metrics::space8 + 2);
    }
    if (const int count = index.data(CountRole).toInt(); count > 0) {
        const Tone tone = static_cast<Tone>(index.data(ToneRole).toInt());
        const QString number = QLocale().toString(count);
        painter->setFont(styledFont(option.font, tone == Tone::Neutral ? TextStyle::Body : TextStyle::Strong));
        painter->setPen(colours.onSelection(tone == Tone::Neutral ? ColourRole::Muted : toneText(tone)));
        if (!selected)
            painter->setPen(tone == Tone::Neutral ? colours[ColourRole::Muted] : colours.text(tone));
        const int width = painter->fontMetrics().horizontalAdvance(number);
        painter->drawText(place(QRect(text.right() - width + 1, text.top(), width, text.height())),
                          Qt::AlignVCenter | Qt::TextSingleLine, number);
        text.setRight(text.right() - width - metrics::space8);
    }
    painter->setFont(styledFont(option.font, selected ? TextStyle::Strong : TextStyle::Body));
    painter->setPen(selected ? colours.onSelection(role) : colours[role]);
    painter->drawText(place(text),
                      int(Qt::AlignVCenter | Qt::TextSingleLine) |
                          int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
                      painter->fontMetrics().elidedText(index.data(TextRole).toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

QSize NavDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {option.fontMetrics.horizontalAdvance(index.data(TextRole).toString()) + 72,
            metrics::controlHeight(option.fontMetrics) + 2};
}

} // namespace jobwright
