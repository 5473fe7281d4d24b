// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/jobdelegate.h"

#include "models/joblistmodel.h"
#include "pages/statustone.h"
#include "widgets/colours.h"
#include "widgets/metrics.h"
#include "widgets/statuspill.h"
#include "widgets/typescale.h"

#include <QPainter>

namespace jobwright {

namespace {

constexpr int barWidth = 3;

struct Fonts
{
    explicit Fonts(const QFont &base)
        : strong(styledFont(base, TextStyle::Strong))
        , small(styledFont(base, TextStyle::Small))
        , strongHeight(QFontMetrics(strong).height())
        , smallHeight(QFontMetrics(small).height())
    {
    }

    QFont strong;
    QFont small;
    int strongHeight;
    int smallHeight;
};

/// Draws at the end of the line and gives what is left for the text before it.
QRect drawPill(QPainter *painter, const QRect &line, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString label = index.data(JobListModel::StatusLabelRole).toString();
    if (label.isEmpty())
        return line;
    const QSize size = StatusPill::sizeFor(option.font, label);
    const QRect pill(line.right() - size.width() + 1, line.center().y() - size.height() / 2, size.width(),
                     size.height());
    const QRect place = QStyle::visualRect(option.direction, line, pill);
    StatusPill::paintPill(painter, place, label, toneOfStatus(index.data(JobListModel::StatusRole).toString()),
                          option.font, option.palette);
    return QStyle::visualRect(option.direction, line, line.adjusted(0, 0, -size.width() - metrics::space8, 0));
}

void drawText(QPainter *painter, const QRect &rect, const QString &text, const QStyleOptionViewItem &option,
              Qt::Alignment alignment)
{
    painter->drawText(rect,
                      int(QStyle::visualAlignment(option.direction, alignment) | Qt::AlignVCenter) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

void JobDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours colours = Colours::of(option.palette);
    const Fonts fonts(option.font);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    const QRect rect = option.rect;
    if (selected)
        painter->fillRect(rect, colours[ColourRole::Selection]);
    else if (hovered)
        painter->fillRect(rect, colours[ColourRole::Panel]);
    if (selected)
        painter->fillRect(
            QStyle::visualRect(option.direction, rect, QRect(rect.left(), rect.top(), barWidth, rect.height())),
            colours[ColourRole::Accent]);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours[ColourRole::WeakLine]);

    const QRect inner = rect.adjusted(metrics::space12, metrics::space8 + 1, -metrics::space12, -metrics::space8 - 2);
    const QRect top(inner.left(), inner.top(), inner.width(), fonts.strongHeight + metrics::space4);
    const QRect bottom(inner.left(), inner.bottom() - fonts.smallHeight - 1, inner.width(), fonts.smallHeight + 2);
    const auto ink = [&](ColourRole role) { return selected ? colours.onSelection(role) : colours[role]; };

    const QRect title = drawPill(painter, top, option, index);
    painter->setFont(fonts.strong);
    painter->setPen(ink(ColourRole::Text));
    drawText(painter, title, index.data().toString(), option, Qt::AlignLeft);

    painter->setFont(fonts.small);
    painter->setPen(ink(ColourRole::Muted));
    const QString planned = index.data(JobListModel::PlannedWordsRole).toString();
    const int width = painter->fontMetrics().horizontalAdvance(planned) + 1;
    const QRect end(bottom.right() - width + 1, bottom.top(), width, bottom.height());
    drawText(painter, QStyle::visualRect(option.direction, bottom, end), planned, option, Qt::AlignRight);
    const QRect contact = bottom.adjusted(0, 0, -width - metrics::space12, 0);
    drawText(painter, QStyle::visualRect(option.direction, bottom, contact),
             index.data(JobListModel::ContactRole).toString(), option, Qt::AlignLeft);

    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colours[ColourRole::Accent], 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

QSize JobDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Fonts fonts(option.font);
    return {200, fonts.strongHeight + fonts.smallHeight + 2 * metrics::space8 + metrics::space8 + 2};
}

} // namespace jobwright
