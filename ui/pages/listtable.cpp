// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/listtable.h"

#include "widgets/metrics.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace jobwright {

ListTable::ListTable(QWidget *parent) : QTableView(parent)
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(std::max(metrics::rowHeight(fontMetrics()) - metrics::space8, 34));
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT rowActivated(index.row()); });
}

void ListTable::setColumnCharacters(const QList<int> &characters)
{
    for (int column = 0; column < characters.size(); ++column) {
        if (characters[column] == 0) {
            horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
            continue;
        }
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Interactive);
        setColumnWidth(column, fontMetrics().averageCharWidth() * characters[column] + 2 * metrics::space12);
    }
}

void ListTable::setTwoLines()
{
    setWordWrap(true);
    QHeaderView &rows = *verticalHeader();
    rows.setMinimumSectionSize(rows.defaultSectionSize());
    rows.setMaximumSectionSize(std::max(rows.defaultSectionSize(), 2 * fontMetrics().lineSpacing() + metrics::space12));
    rows.setSectionResizeMode(QHeaderView::ResizeToContents);
}

void ListTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT rowActivated(currentIndex().row());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace jobwright
