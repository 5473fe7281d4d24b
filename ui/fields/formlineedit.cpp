// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/formlineedit.h"

#include "jobs/textrules.h"
#include "widgets/colours.h"
#include "widgets/metrics.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <limits>

namespace jobwright {

FormLineEdit::FormLineEdit(QWidget *parent) : QLineEdit(parent)
{
    setMaxLength(std::numeric_limits<int>::max());
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!m_showing)
            Q_EMIT edited(text);
    });
}

void FormLineEdit::setTrailing(const QString &text)
{
    if (m_trailing == text)
        return;
    m_trailing = text;
    const int room = text.isEmpty() ? 0 : fontMetrics().horizontalAdvance(text) + metrics::space8;
    setTextMargins(isRightToLeft() ? room : 0, 0, isRightToLeft() ? 0 : room, 0);
    update();
}

void FormLineEdit::showText(const QString &shown)
{
    if (text() == shown)
        return;
    m_showing = true;
    setText(shown);
    m_showing = false;
    if (!hasFocus())
        setCursorPosition(0); // the beginning says more than the end
}

void FormLineEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste) && !isReadOnly()) {
        QString pasted = madeVisible(QGuiApplication::clipboard()->text());
        pasted.replace(QLatin1String("\r\n"), QLatin1String(" "));
        pasted.replace(u'\n', u' ').replace(u'\r', u' ');
        insert(pasted);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FormLineEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_trailing.isEmpty())
        return;
    QPainter painter(this);
    painter.setPen(Colours::of(palette())[isEnabled() ? ColourRole::Muted : ColourRole::Faint]);
    const QRect room = rect().adjusted(metrics::space12, 0, -metrics::space12, 0);
    painter.drawText(room, int(Qt::AlignVCenter) | int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)),
                     m_trailing);
}

} // namespace jobwright
