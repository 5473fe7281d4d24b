// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/customfielddelegate.h"

#include "fields/customvalueeditor.h"
#include "models/customfieldmodel.h"
#include "widgets/colours.h"
#include "widgets/icons.h"
#include "widgets/metrics.h"
#include "widgets/segmentpaint.h"
#include "widgets/typescale.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QTextOption>

#include <array>

namespace jobwright {

namespace {

constexpr int barWidth = 3;

struct ChoiceWord
{
    Change::Kind kind;
    QString text;
    Tone tone;
};

std::array<ChoiceWord, 3> choices()
{
    return {{{Change::Kind::Keep, CustomFieldModel::tr("Keep"), Tone::Neutral},
             {Change::Kind::Clear, CustomFieldModel::tr("Clear"), Tone::Cleared},
             {Change::Kind::Set, CustomFieldModel::tr("Set"), Tone::Accent}}};
}

/// The segments of a cell, in the order of choices().
std::array<QRect, 3> segmentRects(const QRect &cell, const QFont &font, Qt::LayoutDirection direction)
{
    std::array<QRect, 3> rects;
    int x = cell.left() + metrics::space4;
    const std::array<ChoiceWord, 3> words = choices();
    for (std::size_t i = 0; i < words.size(); ++i) {
        QSize size = segmentpaint::size(font, words[i].text);
        size.rwidth() += i == 0 || i + 1 == words.size() ? metrics::ring : 0;
        const QRect r(QPoint(x, cell.top() + (cell.height() - size.height()) / 2), size);
        rects[i] = QStyle::visualRect(direction, cell, r);
        x += size.width();
    }
    return rects;
}

Change::Kind kindOf(const QModelIndex &index)
{
    return static_cast<Change::Kind>(index.data(CustomFieldModel::KindRole).toInt());
}

bool hasError(const QModelIndex &index)
{
    return !index.data(CustomFieldModel::ErrorRole).toString().isEmpty();
}

bool isCurrent(const QStyleOptionViewItem &option)
{
    return (option.state & QStyle::State_HasFocus) != 0;
}

void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Colours colours = Colours::of(option.palette);
    QColor ground = colours[ColourRole::Surface];
    if (option.state & QStyle::State_Selected)
        ground = colours[ColourRole::Selection];
    if (hasError(index) && colours.scheme() != Colours::Scheme::HighContrast)
        ground = colours[ColourRole::ErrorGround];
    painter->fillRect(option.rect, ground);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      colours[ColourRole::WeakLine]);
    if (index.column() != CustomFieldModel::NameColumn)
        return;
    ColourRole bar = ColourRole::Accent;
    if (hasError(index))
        bar = ColourRole::Error;
    else if (kindOf(index) == Change::Kind::Clear)
        bar = ColourRole::Cleared;
    else if (kindOf(index) == Change::Kind::Keep)
        return;
    const QRect r(option.rect.left(), option.rect.top() + metrics::space4, barWidth,
                  option.rect.height() - metrics::space8);
    painter->fillRect(QStyle::visualRect(option.direction, option.rect, r), colours[bar]);
}

QColor textColour(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Colours colours = Colours::of(option.palette);
    ColourRole role = ColourRole::Text;
    if (index.column() == CustomFieldModel::TypeColumn || index.column() == CustomFieldModel::NowColumn)
        role = ColourRole::Muted;
    if (index.column() == CustomFieldModel::NewValueColumn) {
        const Change::Kind kind = kindOf(index);
        role = hasError(index)               ? ColourRole::Error
               : kind == Change::Kind::Clear ? ColourRole::Cleared
               : kind == Change::Kind::Keep  ? ColourRole::Muted
                                             : ColourRole::Text;
    }
    return option.state & QStyle::State_Selected ? colours.onSelection(role) : colours[role];
}

} // namespace

int CustomFieldDelegate::choiceWidth(const QFont &font)
{
    int width = 2 * (metrics::space4 + metrics::ring);
    for (const ChoiceWord &choice : choices())
        width += segmentpaint::size(font, choice.text).width();
    return width;
}

void CustomFieldDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintGround(painter, option, index);
    if (index.column() == CustomFieldModel::ChangeColumn)
        paintChoice(painter, option, index);
    else
        paintText(painter, option, index);
    if (isCurrent(option) && index.column() != CustomFieldModel::ChangeColumn) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(Colours::of(option.palette)[ColourRole::Accent], metrics::ring));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -3), metrics::radius, metrics::radius);
    }
    painter->restore();
}

void CustomFieldDelegate::paintChoice(QPainter *painter, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    const bool locked = !index.data(CustomFieldModel::LockRole).toString().isEmpty();
    const std::array<ChoiceWord, 3> words = choices();
    const std::array<QRect, 3> rects = segmentRects(option.rect, option.font, option.direction);
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    const Change::Kind kind = kindOf(index);
    Segment focused;
    std::size_t focusedAt = words.size();
    for (std::size_t i = 0; i < words.size(); ++i) {
        Segment segment;
        segment.text = words[i].text;
        segment.tone = words[i].tone;
        segment.first = i == (rightToLeft ? 2 : 0);
        segment.last = i == (rightToLeft ? 0 : 2);
        segment.chosen = words[i].kind == kind;
        segment.enabled = !locked || segment.chosen;
        segment.focused = segment.chosen && isCurrent(option);
        if (segment.focused) { // last, so that no neighbour covers the ring
            focused = segment;
            focusedAt = i;
            continue;
        }
        segmentpaint::paint(painter, rects[i], segment, option.font, option.palette);
    }
    if (focusedAt < words.size())
        segmentpaint::paint(painter, rects[focusedAt], focused, option.font, option.palette);
}

void CustomFieldDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    QRect area = option.rect.adjusted(metrics::space12, 0, -metrics::space8, 0);
    QString text = index.data(Qt::DisplayRole).toString();
    painter->setFont(option.font);
    painter->setPen(textColour(option, index));
    const bool value = index.column() == CustomFieldModel::NewValueColumn;
    const QString error = value ? index.data(CustomFieldModel::ErrorRole).toString() : QString();
    const QString advice = value && error.isEmpty() ? index.data(CustomFieldModel::AdviceRole).toString() : QString();
    const bool locked =
        index.column() == CustomFieldModel::NameColumn && !index.data(CustomFieldModel::LockRole).toString().isEmpty();
    if (!error.isEmpty() || !advice.isEmpty() || locked) {
        const int edge = metrics::iconSize(option.fontMetrics);
        const QRect box = QStyle::visualRect(option.direction, area,
                                             QRect(area.left(), area.top() + (area.height() - edge) / 2, edge, edge));
        const QLatin1String name(!error.isEmpty() ? "error" : !advice.isEmpty() ? "warning" : "lock");
        const ColourRole role = !error.isEmpty()    ? ColourRole::Error
                                : !advice.isEmpty() ? ColourRole::Warning
                                                    : ColourRole::Muted;
        painter->drawPixmap(box.topLeft(), iconPixmap(name, role, edge, painter->device()->devicePixelRatioF()));
        const int room = edge + metrics::space8;
        area.adjust(option.direction == Qt::RightToLeft ? 0 : room, 0, option.direction == Qt::RightToLeft ? -room : 0,
                    0);
    }
    if (!error.isEmpty() || !advice.isEmpty()) {
        //: in a table cell; %1 is the new value, %2 what is to be said about it
        text = CustomFieldModel::tr("%1 — %2").arg(text, error.isEmpty() ? advice : error);
        QTextOption wrapped(Qt::AlignLeft | Qt::AlignVCenter);
        wrapped.setTextDirection(option.direction);
        wrapped.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        painter->setClipRect(option.rect);
        painter->drawText(QRectF(area), text, wrapped);
        return;
    }
    painter->drawText(area,
                      int(Qt::AlignVCenter | Qt::TextSingleLine) |
                          int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
                      option.fontMetrics.elidedText(text, Qt::ElideRight, area.width()));
}

QSize CustomFieldDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = metrics::rowHeight(option.fontMetrics);
    if (index.column() == CustomFieldModel::ChangeColumn)
        return {choiceWidth(option.font), height};
    const QString text = index.data(Qt::DisplayRole).toString();
    return {option.fontMetrics.horizontalAdvance(text.left(60)) + 2 * metrics::space12, height};
}

bool CustomFieldDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                      const QModelIndex &index)
{
    if (index.column() != CustomFieldModel::ChangeColumn || event->type() != QEvent::MouseButtonRelease)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton)
        return false;
    const std::array<QRect, 3> rects = segmentRects(option.rect, option.font, option.direction);
    for (std::size_t i = 0; i < rects.size(); ++i) {
        if (rects[i].contains(mouse->position().toPoint()))
            return model->setData(index, int(choices()[i].kind), Qt::EditRole);
    }
    return false;
}

QWidget *CustomFieldDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                           const QModelIndex &index) const
{
    auto *editor = new CustomValueEditor(static_cast<CustomFieldType>(index.data(CustomFieldModel::TypeRole).toInt()),
                                         index.data(CustomFieldModel::OptionsRole).toStringList(),
                                         index.data(Qt::EditRole).toString(), parent);
    editor->setLabel(index.data(CustomFieldModel::NameRole).toString());
    if (const QString error = index.data(CustomFieldModel::ErrorRole).toString(); !error.isEmpty())
        editor->setError(error);
    const_cast<CustomFieldDelegate *>(this)->follow(editor, index);
    return editor;
}

void CustomFieldDelegate::follow(CustomValueEditor *editor, const QModelIndex &index)
{
    connect(editor, &CustomValueEditor::edited, this, [this, editor] { Q_EMIT commitData(editor); });
    connect(editor, &CustomValueEditor::done, this, [this, editor] { Q_EMIT closeEditor(editor, NoHint); });
    connect(editor, &CustomValueEditor::stepWanted, this,
            [this, editor](int step) { Q_EMIT closeEditor(editor, step > 0 ? EditNextItem : EditPreviousItem); });
    const QPersistentModelIndex cell(index.siblingAtColumn(CustomFieldModel::ChangeColumn));
    connect(editor, &CustomValueEditor::keepWanted, this, [this, editor, cell] {
        Q_EMIT closeEditor(editor, NoHint);
        if (cell.isValid())
            const_cast<QAbstractItemModel *>(cell.model())->setData(cell, int(Change::Kind::Keep), Qt::EditRole);
    });
    // The editor shows what it was opened with and what was typed, so it closes before the model goes back.
    connect(editor, &CustomValueEditor::undoWanted, this, [this, editor] {
        Q_EMIT closeEditor(editor, NoHint);
        Q_EMIT undoWanted();
    });
    connect(editor, &CustomValueEditor::redoWanted, this, [this, editor] {
        Q_EMIT closeEditor(editor, NoHint);
        Q_EMIT redoWanted();
    });
}

void CustomFieldDelegate::setEditorData(QWidget *, const QModelIndex &) const
{
    // The editor got its text when it was made; a change of the model meanwhile must not overwrite what is being typed.
}

void CustomFieldDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *value = qobject_cast<CustomValueEditor *>(editor);
    if (value && value->isTouched())
        model->setData(index, value->text(), Qt::EditRole);
}

void CustomFieldDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                               const QModelIndex &) const
{
    const int height = std::min(option.rect.height(), metrics::controlHeight(option.fontMetrics));
    QRect area = option.rect.adjusted(2, 0, -2, 0);
    area.setTop(option.rect.top() + (option.rect.height() - height) / 2);
    area.setHeight(height);
    editor->setGeometry(area);
}

} // namespace jobwright
