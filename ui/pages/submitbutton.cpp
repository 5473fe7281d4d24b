// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/submitbutton.h"

#include "widgets/colours.h"
#include "widgets/metrics.h"
#include "widgets/typescale.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace jobwright {

SubmitButton::SubmitButton(QWidget *parent) : QPushButton(parent)
{
    setAutoDefault(false);
    setDefault(true);
}

QSize SubmitButton::sizeHint() const
{
    QSize size = QPushButton::sizeHint();
    if (!m_keyHint.isEmpty() && isEnabled())
        size.rwidth() +=
            metrics::space8 + QFontMetrics(styledFont(font(), TextStyle::Small)).horizontalAdvance(m_keyHint);
    return size;
}

void SubmitButton::setWord(const QString &word)
{
    m_word = word;
    setText(word);
    setAccessibleName(word);
    updateGeometry();
}

void SubmitButton::setKeyHint(const QString &hint)
{
    m_keyHint = hint;
    updateGeometry();
}

void SubmitButton::paintEvent(QPaintEvent *event)
{
    if (m_keyHint.isEmpty() || !isEnabled()) {
        QPushButton::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);
    const QFont small = styledFont(font(), TextStyle::Small);
    const int word = fontMetrics().horizontalAdvance(m_word);
    const int hint = QFontMetrics(small).horizontalAdvance(m_keyHint);
    QRect place(0, 0, word + metrics::space8 + hint, height());
    place.moveCenter(rect().center());
    painter.setPen(Colours::of(palette())[ColourRole::OnAccent]);
    painter.drawText(QStyle::visualRect(layoutDirection(), place, QRect(place.left(), 0, word + 1, height())),
                     Qt::AlignCenter | Qt::TextSingleLine, m_word);
    painter.setFont(small);
    painter.drawText(QStyle::visualRect(layoutDirection(), place, QRect(place.right() - hint, 0, hint + 1, height())),
                     Qt::AlignCenter | Qt::TextSingleLine, m_keyHint);
}

} // namespace jobwright
