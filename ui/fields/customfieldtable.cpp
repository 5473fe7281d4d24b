// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/customfieldtable.h"

#include "fields/customfielddelegate.h"
#include "models/customfieldfilter.h"
#include "models/customfieldmodel.h"
#include "widgets/metrics.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace jobwright {

CustomFieldTable::CustomFieldTable(EditSession &session, QWidget *parent)
    : QTableView(parent), m_model(new CustomFieldModel(session, this)), m_filter(new CustomFieldFilter(this))
{
    setObjectName(QStringLiteral("customFields"));
    setAccessibleName(tr("Custom fields"));
    m_filter->setSourceModel(m_model);
    setModel(m_filter);
    auto *cells = new CustomFieldDelegate(this);
    setItemDelegate(cells);
    connect(cells, &CustomFieldDelegate::undoWanted, this, &CustomFieldTable::undoWanted);
    connect(cells, &CustomFieldDelegate::redoWanted, this, &CustomFieldTable::redoWanted);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table; arrows move inside it
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed |
                    QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    sizeRows();
    connect(m_filter, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                for (int row = first.row(); row <= last.row(); ++row)
                    fitRow(row);
                fitHeight();
            });
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &CustomFieldTable::fitHeight);
    connect(m_filter, &QAbstractItemModel::layoutChanged, this, &CustomFieldTable::sizeRows);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &CustomFieldTable::sizeRows);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &CustomFieldTable::sizeRows);
}

bool CustomFieldTable::focusField(qint64 definitionId)
{
    const int row = m_model->rowOf(definitionId);
    const QModelIndex index = m_filter->mapFromSource(m_model->index(row, CustomFieldModel::NewValueColumn));
    if (row < 0 || !index.isValid())
        return false;
    setCurrentIndex(index);
    scrollTo(index);
    setFocus(Qt::OtherFocusReason);
    return true;
}

void CustomFieldTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const QModelIndex cell = currentIndex();
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    const int step = hint == QAbstractItemDelegate::EditNextItem       ? 1
                     : hint == QAbstractItemDelegate::EditPreviousItem ? -1
                                                                       : 0;
    const QModelIndex next = cell.siblingAtRow(cell.row() + step);
    if (step == 0 || !next.isValid())
        return;
    setCurrentIndex(next);
    if (next.flags() & Qt::ItemIsEditable)
        edit(next);
}

bool CustomFieldTable::event(QEvent *event)
{
    // The view would claim no undo; inside an open editor its own undo stays.
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo)) {
            Q_EMIT undoWanted();
            return true;
        }
        if (key->matches(QKeySequence::Redo)) {
            Q_EMIT redoWanted();
            return true;
        }
    }
    return QTableView::event(event);
}

void CustomFieldTable::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (state() == EditingState || !currentIndex().isValid() || !plain || !chooseByKey(event))
        QTableView::keyPressEvent(event);
}

bool CustomFieldTable::chooseByKey(const QKeyEvent *event)
{
    const int column = currentIndex().column();
    switch (event->key()) {
    case Qt::Key_Escape:
        choose(int(Change::Kind::Keep));
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        choose(int(Change::Kind::Clear));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        setCurrentIndex(currentIndex().siblingAtColumn(CustomFieldModel::NewValueColumn));
        edit(currentIndex());
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (column != CustomFieldModel::ChangeColumn)
            return false;
        moveChoice((event->key() == Qt::Key_Right) == isLeftToRight() ? 1 : -1);
        return true;
    default:
        break;
    }
    if (column == CustomFieldModel::NewValueColumn || event->text().isEmpty())
        return false; // there, letters are typed
    const QString letter = event->text().toUpper();
    const auto is = [&letter](const QString &key) { return letter == key; };
    if (is(tr("K", "key that chooses Keep in a table")))
        choose(int(Change::Kind::Keep));
    else if (is(tr("C", "key that chooses Clear in a table")))
        choose(int(Change::Kind::Clear));
    else if (is(tr("S", "key that chooses Set in a table")))
        choose(int(Change::Kind::Set));
    else
        return false;
    return true;
}

void CustomFieldTable::choose(int kind)
{
    m_filter->setData(currentIndex().siblingAtColumn(CustomFieldModel::ChangeColumn), kind, Qt::EditRole);
}

void CustomFieldTable::moveChoice(int step)
{
    const int kind = currentIndex().data(CustomFieldModel::KindRole).toInt() + step;
    if (kind >= int(Change::Kind::Keep) && kind <= int(Change::Kind::Set))
        choose(kind);
}

void CustomFieldTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        sizeRows();
        fitColumns();
    }
}

void CustomFieldTable::resizeEvent(QResizeEvent *event)
{
    fitColumns();
    QTableView::resizeEvent(event);
}

void CustomFieldTable::sizeRows()
{
    const int height = std::max(36, metrics::rowHeight(fontMetrics()));
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    for (int row = 0; row < m_filter->rowCount(); ++row)
        fitRow(row);
    fitHeight();
}

void CustomFieldTable::fitHeight()
{
    // A short table ends with its last row; a long one takes the room there is and scrolls.
    const int content = horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2 * frameWidth();
    setMaximumHeight(content);
    setMinimumHeight(std::min(content, 6 * verticalHeader()->defaultSectionSize()));
}

void CustomFieldTable::fitRow(int row)
{
    const QModelIndex index = m_filter->index(row, CustomFieldModel::NewValueColumn);
    const bool says = !index.data(CustomFieldModel::ErrorRole).toString().isEmpty() ||
                      !index.data(CustomFieldModel::AdviceRole).toString().isEmpty();
    const int usual = verticalHeader()->defaultSectionSize();
    const int height = says ? std::max(usual, 2 * fontMetrics().lineSpacing() + metrics::space12) : usual;
    if (rowHeight(row) != height)
        setRowHeight(row, height);
}

void CustomFieldTable::fitColumns()
{
    const int width = viewport()->width();
    const int choice = CustomFieldDelegate::choiceWidth(font()) + metrics::space8;
    const int type = fontMetrics().averageCharWidth() * 12 + metrics::space24;
    // The values count for more than the type, which the value shows by its editor.
    const bool narrow = width - choice - type < 360;
    setColumnHidden(CustomFieldModel::TypeColumn, narrow);
    const int rest = std::max(width - choice - (narrow ? 0 : type), 240);
    setColumnWidth(CustomFieldModel::NameColumn, rest * 30 / 100);
    setColumnWidth(CustomFieldModel::TypeColumn, type);
    setColumnWidth(CustomFieldModel::NowColumn, rest * 30 / 100);
    setColumnWidth(CustomFieldModel::ChangeColumn, choice);
    setColumnWidth(CustomFieldModel::NewValueColumn, rest - 2 * (rest * 30 / 100));
}

} // namespace jobwright
