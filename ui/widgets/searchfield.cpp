// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/searchfield.h"

#include "widgets/colours.h"
#include "widgets/icons.h"
#include "widgets/metrics.h"
#include "widgets/typescale.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace jobwright {

SearchField::SearchField(const QString &placeholder, QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    addAction(icon(QLatin1String("search"), ColourRole::Muted), QLineEdit::LeadingPosition);
    QAction *clearing = addAction(icon(QLatin1String("close"), ColourRole::Muted), QLineEdit::TrailingPosition);
    clearing->setText(tr("Clear"));
    clearing->setToolTip(tr("Clear"));
    clearing->setVisible(false);
    connect(clearing, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, clearing,
            [clearing](const QString &text) { clearing->setVisible(!text.isEmpty()); });
}

void SearchField::setKeyHint(const QString &hint)
{
    m_keyHint = hint;
    const int room = hint.isEmpty() ? 0 : fontMetrics().horizontalAdvance(hint) + 2 * metrics::space8;
    setTextMargins(isRightToLeft() ? room : 0, 0, isRightToLeft() ? 0 : room, 0);
    update();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    if (event->key() == Qt::Key_Down) {
        Q_EMIT resultsWanted();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_keyHint.isEmpty() || !text().isEmpty())
        return;
    const QFont small = styledFont(font(), TextStyle::Small);
    const QFontMetrics measure(small);
    const QSize box(measure.horizontalAdvance(m_keyHint) + 2 * (metrics::space4 + 1), measure.height() + 4);
    QRect area(QPoint(width() - metrics::ring - metrics::space8 - box.width(), (height() - box.height()) / 2), box);
    area = QStyle::visualRect(layoutDirection(), rect(), area);
    const Colours colours = Colours::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours[ColourRole::Line]);
    painter.setBrush(colours[ColourRole::Panel]);
    painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(colours[ColourRole::Muted]);
    painter.setFont(small);
    painter.drawText(area, Qt::AlignCenter, m_keyHint);
}

} // namespace jobwright
