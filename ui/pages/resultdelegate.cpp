// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/resultdelegate.h"

#include "models/historymodel.h"
#include "widgets/colours.h"
#include "widgets/icons.h"
#include "widgets/metrics.h"
#include "widgets/toneicon.h"

namespace jobwright {

namespace {

Tone toneOf(HistoryModel::Result result)
{
    switch (result) {
    case HistoryModel::Result::Confirmed:
        return Tone::Confirmed;
    case HistoryModel::Result::Attention:
    case HistoryModel::Result::Open:
        return Tone::Warning;
    case HistoryModel::Result::Failed:
        break;
    }
    return Tone::Error;
}

} // namespace

void ResultDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Tone tone = toneOf(HistoryModel::Result(index.data(HistoryModel::ResultRole).toInt()));
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = icon(toneIcon(tone), toneText(tone));
    const int edge = metrics::iconSize(option->fontMetrics);
    option->decorationSize = QSize(edge, edge);
    const QColor ink = Colours::of(option->palette).text(tone);
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        option->palette.setColor(group, QPalette::Text, ink);
        option->palette.setColor(group, QPalette::HighlightedText, ink);
    }
}

} // namespace jobwright
