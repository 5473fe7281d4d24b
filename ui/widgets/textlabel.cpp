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
