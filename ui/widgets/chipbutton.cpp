// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chipbutton.h"

#include "widgets/colours.h"
#include "widgets/icons.h"
#include "widgets/metrics.h"
#include "widgets/typescale.h"

#include <QPainter>

namespace jobwright {

namespace {

constexpr int chevronEdge = 12;

} // namespace

ChipButton::ChipButton(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ChipButton::sizeHint() const
{
    const QFontMetrics measure(styledFont(font(), TextStyle::Small));
    const int extra = m_opensMenu ? chevronEdge + metrics::space4 : 0;
    return {measure.horizontalAdvance(text()) + 2 * (metrics::ring + metrics::space8 + 2) + extra,
            std::max(metrics::target, measure.height() + metrics::space8) + 2 * metrics::ring};
}

void ChipButton::setOpensMenu(bool opens)
{
    m_opensMenu = opens;
    setCheckable(!opens);
    updateGeometry();
}

void ChipButton::setOn(bool on)
{
    m_on = on;
    update();
}

void ChipButton::paintEvent(QPaintEvent *)
{
    const Colours colours = Colours::of(palette());
    const bool on = isOn();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box =
        QRectF(rect()).adjusted(metrics::ring + 0.5, metrics::ring + 0.5, -metrics::ring - 0.5, -metrics::ring - 0.5);
    painter.setPen(colours[on                            ? ColourRole::Accent
                           : underMouse() && isEnabled() ? ColourRole::ControlLine
                                                         : ColourRole::Line]);
    painter.setBrush(colours[on ? ColourRole::AccentGround : ColourRole::Surface]);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours[ColourRole::Accent], metrics::ring));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), height() / 2.0, height() / 2.0);
    }
    painter.setFont(styledFont(font(), TextStyle::Small));
    const ColourRole role = !isEnabled() ? ColourRole::Faint : on ? ColourRole::Accent : ColourRole::Muted;
    painter.setPen(colours[role]);
    QRectF textBox = box;
    if (m_opensMenu) {
        const bool rightToLeft = isRightToLeft();
        const qreal x = rightToLeft ? box.left() + metrics::space8 : box.right() - metrics::space8 - chevronEdge;
        painter.drawPixmap(QPointF(x, box.center().y() - chevronEdge / 2.0),
                           iconPixmap(QLatin1String("chevron-down"), role, chevronEdge, devicePixelRatioF()));
        textBox.adjust(rightToLeft ? chevronEdge : 0, 0, rightToLeft ? 0 : -chevronEdge, 0);
    }
    painter.drawText(textBox, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextHideMnemonic, text());
}

} // namespace jobwright
