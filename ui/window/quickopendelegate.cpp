// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/quickopendelegate.h"

#include "widgets/colours.h"
#include "widgets/icons.h"
#include "widgets/metrics.h"
#include "window/quickopenmodel.h"

#include <QPainter>

namespace jobwright {

void QuickOpenDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours colours = Colours::of(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto ink = [&](ColourRole role) { return selected ? colours.onSelection(role) : colours[role]; };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours[ColourRole::Selection]);
        painter->drawRoundedRect(option.rect.adjusted(2, 1, -2, -1), metrics::radius, metrics::radius);
    }
    const QRect inner = option.rect.adjusted(metrics::space12, 0, -metrics::space12, 0);
    const auto place = [&](const QRect &rect) { return QStyle::visualRect(option.direction, inner, rect); };
    const int edge = metrics::iconSize(option.fontMetrics);
    const QRect symbol(inner.left(), inner.center().y() - edge / 2, edge, edge);
    const auto name = index.data(QuickOpenModel::IconRole).toString().toLatin1();
    icon(QLatin1String(name), ColourRole::Muted).paint(painter, place(symbol));

    painter->setFont(option.font);
    const QString title = index.data().toString();
    const int left = symbol.right() + metrics::space12;
    const int titleWidth = std::min(option.fontMetrics.horizontalAdvance(title) + 2, inner.right() - left);
    painter->setPen(ink(ColourRole::Text));
    painter->drawText(place(QRect(left, inner.top(), titleWidth, inner.height())),
                      Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(title, Qt::ElideRight, titleWidth));
    const QRect rest(left + titleWidth + metrics::space16, inner.top(),
                     inner.right() - left - titleWidth - metrics::space16, inner.height());
    if (rest.width() > 40) {
        painter->setPen(ink(ColourRole::Muted));
        painter->drawText(place(rest),
                          int(QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter) |
                              Qt::TextSingleLine,
                          option.fontMetrics.elidedText(index.data(QuickOpenModel::DetailRole).toString(),
                                                        Qt::ElideRight, rest.width()));
    }
    painter->restore();
}

QSize QuickOpenDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, std::max(option.fontMetrics.height() + 2 * metrics::space8, 32)};
}

} // namespace jobwright
