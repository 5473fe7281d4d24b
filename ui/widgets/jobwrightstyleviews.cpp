// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/colours.h"
#include "widgets/icons.h"
#include "widgets/jobwrightstyle.h"
#include "widgets/metrics.h"
#include "widgets/stylepaint.h"
#include "widgets/typescale.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QStyleOptionGroupBox>
#include <QStyleOptionHeader>
#include <QStyleOptionMenuItem>
#include <QStyleOptionTab>
#include <QStyleOptionViewItem>
#include <QTableView>

namespace jobwright {

namespace {

void roundedPanel(QPainter *painter, const QRect &rect, const QColor &ground, const QColor &line, qreal radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(line);
    painter->setBrush(ground);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->restore();
}

void drawRowGround(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (!item)
        return;
    const Colours colours = Colours::of(option->palette);
    if (item->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(item->rect, item->backgroundBrush);
    if (option->state & QStyle::State_Selected)
        painter->fillRect(item->rect, colours[ColourRole::Selection]);
    else if ((option->state & QStyle::State_MouseOver) && (option->state & QStyle::State_Enabled) &&
             colours.scheme() != Colours::Scheme::HighContrast)
        painter->fillRect(item->rect, colours[ColourRole::Panel]);
    if (const auto *table = qobject_cast<const QTableView *>(widget); table && !table->showGrid())
        painter->fillRect(QRect(item->rect.left(), item->rect.bottom(), item->rect.width(), 1),
                          colours[ColourRole::WeakLine]);
}

void drawTabShape(const QStyleOption *option, QPainter *painter)
{
    const Colours colours = Colours::of(option->palette);
    const QRect r = option->rect;
    if (!(option->state & QStyle::State_Selected)) {
        if (option->state & QStyle::State_MouseOver)
            roundedPanel(painter, r.adjusted(2, 4, -2, -4), colours[ColourRole::NeutralGround],
                         colours[ColourRole::NeutralGround], metrics::radius);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(r).adjusted(0.5, 2.5, -0.5, 1);
    constexpr qreal radius = metrics::radius;
    QPainterPath path(box.bottomLeft());
    path.lineTo(box.left(), box.top() + radius);
    path.quadTo(box.topLeft(), QPointF(box.left() + radius, box.top()));
    path.lineTo(box.right() - radius, box.top());
    path.quadTo(box.topRight(), QPointF(box.right(), box.top() + radius));
    path.lineTo(box.bottomRight());
    painter->setBrush(colours[ColourRole::Surface]);
    painter->setPen(colours[ColourRole::Line]);
    painter->drawPath(path);
    painter->restore();
    if (option->state & QStyle::State_HasFocus)
        stylepaint::focusRing(painter, r.adjusted(3, 5, -3, -3), option);
}

void drawHeaderSection(const QStyleOption *option, QPainter *painter)
{
    const Colours colours = Colours::of(option->palette);
    painter->fillRect(option->rect, colours[ColourRole::Panel]);
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                      colours[ColourRole::Line]);
}

QRect tabBase(const QStyleOptionTabBarBase *base)
{
    return QRect(base->rect.left(), base->rect.bottom(), base->rect.width(), 1);
}

void drawTabClose(const QStyleOption *option, QPainter *painter)
{
    const Colours colours = Colours::of(option->palette);
    const bool hover = option->state.testFlag(QStyle::State_MouseOver) && option->state.testFlag(QStyle::State_Enabled);
    if (hover) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours[ColourRole::NeutralGround]);
        painter->drawRoundedRect(option->rect.adjusted(2, 2, -2, -2), 4, 4);
        painter->restore();
    }
    QRect place(0, 0, 14, 14);
    place.moveCenter(option->rect.center());
    icon(QLatin1String("close"), hover ? ColourRole::Text : ColourRole::Muted).paint(painter, place);
}

} // namespace

bool JobwrightStyle::drawViewPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                       const QWidget *widget) const
{
    const Colours colours = Colours::of(option->palette);
    switch (element) {
    case PE_PanelItemViewRow:
        return true;
    case PE_PanelItemViewItem:
        drawRowGround(option, painter, widget);
        return true;
    case PE_FrameTabBarBase:
        if (const auto *base = qstyleoption_cast<const QStyleOptionTabBarBase *>(option))
            painter->fillRect(tabBase(base), colours[ColourRole::Line]);
        return true;
    case PE_IndicatorTabClose:
        drawTabClose(option, painter);
        return true;
    case PE_FrameTabWidget:
    case PE_FrameGroupBox:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_FrameButtonTool:
        return true;
    case PE_PanelMenu:
        painter->fillRect(option->rect, colours[ColourRole::Surface]);
        return true;
    case PE_FrameMenu:
        painter->setPen(colours[ColourRole::Line]);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return true;
    case PE_PanelTipLabel: { // a tool tip has a palette of its own
        const Colours own = Colours::of(QApplication::palette());
        painter->fillRect(option->rect, own[ColourRole::Surface]);
        painter->setPen(own[ColourRole::ControlLine]);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return true;
    }
    default:
        return false;
    }
}

bool JobwrightStyle::drawViewControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                     const QWidget *widget) const
{
    const Colours colours = Colours::of(option->palette);
    switch (element) {
    case CE_TabBarTabShape:
        drawTabShape(option, painter);
        return true;
    case CE_TabBarTabLabel:
        drawTabLabel(option, painter, widget);
        return true;
    case CE_ItemViewItem:
        drawItem(option, painter, widget);
        return true;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        drawHeaderSection(option, painter);
        return true;
    case CE_HeaderLabel:
        drawHeaderLabel(option, painter, widget);
        return true;
    case CE_Splitter:
        painter->fillRect(option->rect, colours[ColourRole::Line]);
        return true;
    case CE_ToolBar:
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, colours[ColourRole::Panel]);
        return true;
    case CE_MenuItem:
    case CE_MenuBarItem:
        drawMenuItem(element, option, painter, widget);
        return true;
    default:
        return false;
    }
}

void JobwrightStyle::drawTabLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (!tab)
        return;
    const bool selected = option->state & State_Selected;
    QStyleOptionTab copy(*tab);
    copy.state &= ~State_HasFocus; // the shape draws the ring
    copy.palette.setColor(QPalette::WindowText,
                          Colours::of(option->palette)[selected ? ColourRole::Text : ColourRole::Muted]);
    painter->save();
    painter->setFont(styledFont(painter->font(), selected ? TextStyle::Strong : TextStyle::Body));
    QProxyStyle::drawControl(CE_TabBarTabLabel, &copy, painter, widget);
    painter->restore();
}

void JobwrightStyle::drawItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (!item)
        return;
    const Colours colours = Colours::of(option->palette);
    QStyleOptionViewItem copy(*item);
    // A selected row is a quiet ground with ordinary text, not a filled accent; the current cell carries the ring.
    copy.palette.setColor(QPalette::Highlight, colours[ColourRole::Selection]);
    copy.palette.setColor(QPalette::HighlightedText, colours.scheme() == Colours::Scheme::HighContrast
                                                         ? colours[ColourRole::OnSelection]
                                                         : item->palette.color(QPalette::Active, QPalette::Text));
    QProxyStyle::drawControl(CE_ItemViewItem, &copy, painter, widget);
}

void JobwrightStyle::drawHeaderLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (!header)
        return;
    QStyleOptionHeader copy(*header);
    copy.state &= ~(State_On | State_Sunken); // Fusion would draw the column of the current cell in bold
    copy.palette.setColor(QPalette::ButtonText, Colours::of(option->palette)[ColourRole::Muted]);
    painter->save();
    painter->setFont(styledFont(QApplication::font(), TextStyle::Caption));
    QProxyStyle::drawControl(CE_HeaderLabel, &copy, painter, widget);
    painter->restore();
}

void JobwrightStyle::drawMenuItem(ControlElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item)
        return;
    const Colours colours = Colours::of(option->palette);
    QStyleOptionMenuItem copy(*item);
    copy.palette.setColor(QPalette::Highlight, colours[ColourRole::Selection]);
    copy.palette.setColor(QPalette::HighlightedText, colours[ColourRole::OnSelection]);
    if (element == CE_MenuBarItem) {
        const bool active = (option->state & State_Enabled) && (option->state & (State_Selected | State_Sunken));
        painter->fillRect(option->rect, colours[active ? ColourRole::Selection : ColourRole::Panel]);
        const ColourRole text = active                            ? ColourRole::OnSelection
                                : (option->state & State_Enabled) ? ColourRole::Text
                                                                  : ColourRole::Faint;
        painter->setPen(colours[text]);
        const bool keys = styleHint(SH_UnderlineShortcut, option, widget);
        painter->drawText(option->rect, Qt::AlignCenter | (keys ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                          item->text);
        return;
    }
    QProxyStyle::drawControl(element, &copy, painter, widget);
}

} // namespace jobwright
