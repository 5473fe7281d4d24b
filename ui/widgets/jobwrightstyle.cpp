// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobwrightstyle.h"

#include "widgets/colours.h"
#include "widgets/fieldlook.h"
#include "widgets/icons.h"
#include "widgets/metrics.h"
#include "widgets/stylepaint.h"
#include "widgets/typescale.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFontMetrics>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QStyleOptionSlider>
#include <QStyleOptionSpinBox>
#include <QStyleOptionTab>
#include <QTextEdit>

namespace jobwright {

namespace {

constexpr int textInset = metrics::ring + metrics::space8;
constexpr int arrowWidth = metrics::target;
constexpr int scrollBarWidth = 12;
constexpr int shortestThumb = 28;

bool isTextEdit(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

/// Whether a line edit is the inside of another control, which draws the border for both.
bool isInsideControl(const QWidget *widget)
{
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    return qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent);
}

void drawLineEdit(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    if (isInsideControl(widget))
        return;
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (frame && frame->lineWidth > 0)
        stylepaint::field(painter, option->rect, option, widget);
    else
        painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
}

void drawShapedFrame(const QStyleOptionFrame *frame, QPainter *painter, const QWidget *widget)
{
    const Colours colours = Colours::of(frame->palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool focused = (frame->state & QStyle::State_HasFocus) && qobject_cast<const QAbstractItemView *>(widget);
    painter->setPen(colours[focused ? ColourRole::Accent : ColourRole::Line]);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(frame->rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter->restore();
}

QRect scrollBarPart(const QStyleOptionSlider *bar, QStyle::SubControl part)
{
    const bool vertical = bar->orientation == Qt::Vertical;
    const int length = vertical ? bar->rect.height() : bar->rect.width();
    int thumb = length;
    if (bar->maximum > bar->minimum) {
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        thumb = int(qint64(bar->pageStep) * length / (range + bar->pageStep));
        thumb = std::clamp(thumb, std::min(shortestThumb, length), length);
    }
    const int start = QStyle::sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb,
                                                      bar->upsideDown);
    const auto slice = [&](int from, int size) {
        const QRect r = bar->rect;
        return vertical ? QRect(r.left(), r.top() + from, r.width(), size)
                        : QRect(r.left() + from, r.top(), size, r.height());
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return slice(start, thumb);
    case QStyle::SC_ScrollBarGroove:
        return bar->rect;
    case QStyle::SC_ScrollBarSubPage:
        return slice(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return slice(start + thumb, length - start - thumb);
    default:
        return {};
    }
}

QRect comboPart(const QRect &rect, QStyle::SubControl part)
{
    switch (part) {
    case QStyle::SC_ComboBoxEditField:
        return rect.adjusted(textInset, metrics::ring + 1, -(metrics::ring + arrowWidth), -(metrics::ring + 1));
    case QStyle::SC_ComboBoxArrow:
        return QRect(rect.right() - metrics::ring - arrowWidth + 1, rect.top(), arrowWidth, rect.height());
    case QStyle::SC_ComboBoxListBoxPopup:
        return rect.adjusted(metrics::ring, 0, -metrics::ring, 0);
    default:
        return rect;
    }
}

QRect spinPart(const QStyleOptionSpinBox *spin, QStyle::SubControl part)
{
    const QRect rect = spin->rect;
    const int buttons = spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : arrowWidth;
    const int left = rect.right() - metrics::ring - buttons + 1;
    const int half = rect.height() / 2 - metrics::ring;
    switch (part) {
    case QStyle::SC_SpinBoxEditField:
        return rect.adjusted(textInset, metrics::ring + 1, -(metrics::ring + std::max(buttons, metrics::space8)),
                             -(metrics::ring + 1));
    case QStyle::SC_SpinBoxUp:
        return QRect(left, rect.top() + metrics::ring, buttons, half);
    case QStyle::SC_SpinBoxDown:
        return QRect(left, rect.top() + metrics::ring + half, buttons, half);
    default:
        return rect;
    }
}

/// The current tab's text is heavier than the one Qt measured.
int extraForStrongText(const QStyleOption *option)
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (!tab)
        return 0;
    const QFontMetrics strong(styledFont(QApplication::font("QTabBar"), TextStyle::Strong));
    return std::max(0, strong.horizontalAdvance(tab->text) - tab->fontMetrics.horizontalAdvance(tab->text)) + 4;
}

void drawCombo(const QStyleOptionComboBox *combo, QPainter *painter, const QWidget *widget)
{
    stylepaint::field(painter, combo->rect, combo, widget);
    const QRect arrow =
        QStyle::visualRect(combo->direction, combo->rect, comboPart(combo->rect, QStyle::SC_ComboBoxArrow));
    stylepaint::chevron(painter, arrow, Qt::DownArrow, combo);
}

void drawSpin(const QStyleOptionSpinBox *spin, QPainter *painter, const QWidget *widget)
{
    stylepaint::field(painter, spin->rect, spin, widget);
    if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](QStyle::SubControl part, Qt::ArrowType type) {
        const QRect r = QStyle::visualRect(spin->direction, spin->rect, spinPart(spin, part));
        stylepaint::chevron(painter, r, type, spin);
    };
    arrow(QStyle::SC_SpinBoxUp, Qt::UpArrow);
    arrow(QStyle::SC_SpinBoxDown, Qt::DownArrow);
}

} // namespace

JobwrightStyle::JobwrightStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("fusion"))) {}

void JobwrightStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                   const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        drawLineEdit(option, painter, widget);
        return;
    case PE_FrameFocusRect:
        stylepaint::focusRing(painter, option->rect, option);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        stylepaint::checkIndicator(painter, option);
        return;
    case PE_IndicatorRadioButton:
        stylepaint::radioIndicator(painter, option);
        return;
    case PE_PanelButtonTool:
        stylepaint::toolButton(painter, option);
        return;
    case PE_IndicatorArrowDown:
        stylepaint::chevron(painter, option->rect, Qt::DownArrow, option);
        return;
    case PE_IndicatorArrowUp:
        stylepaint::chevron(painter, option->rect, Qt::UpArrow, option);
        return;
    case PE_IndicatorArrowRight:
        stylepaint::chevron(painter, option->rect, Qt::RightArrow, option);
        return;
    case PE_IndicatorArrowLeft:
        stylepaint::chevron(painter, option->rect, Qt::LeftArrow, option);
        return;
    default:
        if (!drawViewPrimitive(element, option, painter, widget))
            QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void JobwrightStyle::drawButtonLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button)
        return;
    const Colours colours = Colours::of(option->palette);
    QStyleOptionButton copy(*button);
    if (button->features & QStyleOptionButton::Flat)
        copy.palette.setColor(QPalette::Active, QPalette::ButtonText, colours[ColourRole::Accent]);
    else if (button->features & QStyleOptionButton::DefaultButton)
        copy.palette.setColor(QPalette::Active, QPalette::ButtonText, colours[ColourRole::OnAccent]);
    else if (fieldTone(widget) == Tone::Error)
        copy.palette.setColor(QPalette::Active, QPalette::ButtonText, colours[ColourRole::Error]);
    copy.palette.setColor(QPalette::Inactive, QPalette::ButtonText,
                          copy.palette.color(QPalette::Active, QPalette::ButtonText));
    QProxyStyle::drawControl(CE_PushButtonLabel, &copy, painter, widget);
}

void JobwrightStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            stylepaint::button(painter, button, widget);
        return;
    case CE_PushButton: // the ring belongs to the bevel; the base would add a second one
        drawControl(CE_PushButtonBevel, option, painter, widget);
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton label(*button);
            label.rect = subElementRect(SE_PushButtonContents, option, widget);
            drawControl(CE_PushButtonLabel, &label, painter, widget);
        }
        return;
    case CE_PushButtonLabel:
        drawButtonLabel(option, painter, widget);
        return;
    case CE_ProgressBarGroove:
        stylepaint::progress(painter, option);
        return;
    case CE_ProgressBarContents:
        return;
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->frameShape == QFrame::StyledPanel) {
            if (isTextEdit(widget))
                stylepaint::field(painter, option->rect, option, widget);
            else
                drawShapedFrame(frame, painter, widget);
            return;
        }
        break;
    default:
        if (drawViewControl(element, option, painter, widget))
            return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void JobwrightStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                        const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && control == CC_ComboBox)
        return drawCombo(combo, painter, widget);
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox)
        return drawSpin(spin, painter, widget);
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return stylepaint::scrollBar(painter, bar, subControlRect(control, option, SC_ScrollBarSlider, widget));
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect JobwrightStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const bool framed = frame && frame->lineWidth > 0 && !isInsideControl(widget);
        const int side = framed ? textInset - 2 : 0; // QLineEdit itself adds 2
        return option->rect.adjusted(side, 0, -side, 0);
    }
    case SE_ShapedFrameContents:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->frameShape == QFrame::StyledPanel) {
            const int inset = isTextEdit(widget) ? metrics::ring + metrics::space4 : 1;
            return option->rect.adjusted(inset, inset, -inset, -inset);
        }
        break;
    case SE_PushButtonContents:
        return option->rect.adjusted(metrics::ring, metrics::ring, -metrics::ring, -metrics::ring);
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
        return option->rect;
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect:
        return option->rect;
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect JobwrightStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                     const QWidget *widget) const
{
    if (control == CC_ComboBox)
        return visualRect(option->direction, option->rect, comboPart(option->rect, part));
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox)
        return visualRect(option->direction, option->rect, spinPart(spin, part));
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return visualRect(option->direction, option->rect, scrollBarPart(bar, part));
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize JobwrightStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                       const QWidget *widget) const
{
    const int height = option ? metrics::controlHeight(option->fontMetrics) : 32;
    const QSize base = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_LineEdit:
        return {contents.width() + 2 * textInset, isInsideControl(widget) ? contents.height() : height};
    case CT_ComboBox:
    case CT_SpinBox:
        return {contents.width() + textInset + arrowWidth + metrics::ring + metrics::space8, height};
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool flat = button && (button->features & QStyleOptionButton::Flat);
        const int side = metrics::ring + (flat ? metrics::space8 : metrics::space16);
        return {std::max(contents.width() + 2 * side, flat ? 0 : 72), height};
    }
    case CT_ToolButton:
        return base.expandedTo(QSize(28, 28));
    case CT_CheckBox:
    case CT_RadioButton:
        return base.expandedTo(QSize(0, metrics::target)) + QSize(2 * metrics::ring, 0);
    case CT_TabBarTab:
        return {base.width() + extraForStrongText(option), std::max(base.height(), height + 2)};
    case CT_HeaderSection:
        return {base.width(), std::max(base.height(), height - metrics::space4)};
    case CT_ItemViewItem:
        return {base.width(), std::max(base.height(), height - metrics::space4)};
    case CT_MenuItem:
        if (base.height() > metrics::space12) // not a separator
            return {base.width() + metrics::space8, std::max(base.height(), height - metrics::space4)};
        break;
    case CT_MenuBarItem:
        return base + QSize(metrics::space8, metrics::space4);
    default:
        break;
    }
    return base;
}

int JobwrightStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_ScrollBarSliderMin:
        return shortestThumb;
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabOverlap:
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_SplitterWidth:
    case PM_MenuPanelWidth:
        return 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return metrics::space8;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return metrics::space12;
    case PM_TabBarTabHSpace:
        return 2 * metrics::space16;
    case PM_HeaderMargin:
    case PM_FocusFrameHMargin: // the text margin of item views, so that heads and cells line up
        return metrics::space12 - 1;
    case PM_MenuVMargin:
        return metrics::space4;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QIcon JobwrightStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    // Every menu bar asks for these two, and Qt's own load all plug-ins for images before the first window is shown.
    if (which == SP_ToolBarHorizontalExtensionButton)
        return icon(QLatin1String("chevron-right"));
    if (which == SP_ToolBarVerticalExtensionButton)
        return icon(QLatin1String("chevron-down"));
    return QProxyStyle::standardIcon(which, option, widget);
}

int JobwrightStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                              QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ScrollBar_Transient:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_TabBar_ElideMode:
        return Qt::ElideRight;
    case SH_Table_GridLineColor:
        return int(Colours::of(option ? option->palette : QPalette())[ColourRole::WeakLine].rgb());
    case SH_ToolTipLabel_Opacity:
        return 255;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace jobwright
