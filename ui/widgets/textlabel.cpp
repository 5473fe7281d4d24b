// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/textlabel.h"

#include "widgets/colours.h"
#include "widgets/typescale.h"

#include <QApplication>
#include <QEvent>

namespace jobwright {

TextLabel::TextLabel(QWidget *parent) : TextLabel(QString(), TextStyle::Body, ColourRole::Text, parent) {}

TextLabel::TextLabel(const QString &text, TextStyle style, ColourRole role, QWidget *parent)
    : QLabel(parent), m_style(style), m_role(role)
{
    setTextFormat(Qt::PlainText);
    // Otherwise the role would depend on the ground that a parent is filled with.
    setForegroundRole(QPalette::WindowText);
    setText(text);
    applyFont();
    applyColour();
}

void TextLabel::setRole(ColourRole role)
{
    m_role = role;
    applyColour();
}

void TextLabel::setStyle(TextStyle style)
{
    m_style = style;
    applyFont();
}

void TextLabel::setWrapLate(bool late)
{
    m_wrapLate = late;
    setWordWrap(late);
}

QSize TextLabel::sizeHint() const
{
    if (!m_wrapLate)
        return QLabel::sizeHint();
    // Longer than any line: only the beginning is worth measuring.
    return {fontMetrics().horizontalAdvance(text().left(400)) + 2, fontMetrics().height()};
}

void TextLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
    else if (event->type() == QEvent::PaletteChange && !m_applying)
        applyColour();
    QLabel::changeEvent(event);
}

void TextLabel::applyFont()
{
    setFont(styledFont(QApplication::font(this), m_style));
}

void TextLabel::applyColour()
{
    m_applying = true;
    const Colours colours = Colours::of(QApplication::palette());
    QPalette p;
    p.setColor(QPalette::WindowText, colours[m_role]);
    p.setColor(QPalette::Disabled, QPalette::WindowText, colours[ColourRole::Faint]);
    setPalette(p);
    m_applying = false;
}

} // namespace jobwright
