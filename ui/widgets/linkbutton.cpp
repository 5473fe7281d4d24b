// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/linkbutton.h"

#include "widgets/colours.h"
#include "widgets/metrics.h"

#include <QKeyEvent>
#include <QPainter>

namespace jobwright {

LinkButton::LinkButton(const QString &text, QWidget *parent) : QPushButton(parent)
{
    setText(QString(text).replace(QLatin1Char('&'), QStringLiteral("&&"))); // no mnemonic from a field's label
    setAccessibleName(text);
    setFlat(true);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(accessibleName()) + 2 * metrics::ring,
            std::max(metrics::target, fontMetrics().height())};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours colours = Colours::of(palette());
    QFont linkFont = font();
    linkFont.setUnderline(!isDown());
    painter.setFont(linkFont);
    painter.setPen(colours[isEnabled() ? ColourRole::Accent : ColourRole::Faint]);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, accessibleName());
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours[ColourRole::Accent], metrics::ring));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

} // namespace jobwright
