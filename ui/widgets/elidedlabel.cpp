// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/elidedlabel.h"

#include <QEvent>
#include <QPainter>
#include <QTextLayout>

namespace jobwright {

namespace {

constexpr int mostShown = 2000;
constexpr int mostInToolTip = 1000;
constexpr int aboveAscent = 2; ///< pixels: some fonts paint the dots of capitals there

QString cut(const QString &text, int most)
{
    return text.size() <= most ? text : text.left(most - 1) + QChar(0x2026);
}

/// The lines as painted; the last one is elided when text remains.
QStringList brokenLines(const QString &text, const QFont &font, int width, int most)
{
    const QFontMetrics measure(font);
    if (most == 1)
        return {measure.elidedText(text, Qt::ElideRight, width)};
    QStringList lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() == most - 1) {
            lines << measure.elidedText(text.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        lines << text.mid(line.textStart(), line.textLength());
    }
    layout.endLayout();
    return lines;
}

} // namespace

ElidedLabel::ElidedLabel(QWidget *parent) : ElidedLabel(QString(), TextStyle::Body, ColourRole::Text, parent) {}

ElidedLabel::ElidedLabel(const QString &text, TextStyle style, ColourRole role, QWidget *parent)
    : TextLabel({}, style, role, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setSizePolicy(policy);
    setFullText(text);
}

bool ElidedLabel::isElided() const
{
    return brokenLines(m_shown, font(), width(), m_lines).join(QString()).contains(QChar(0x2026)) &&
           !m_shown.contains(QChar(0x2026));
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetrics measure(font());
    const int rows = m_lines > 1 && m_shown.size() > 30 ? m_lines : 1;
    // The advance is rounded, the eliding is not: with exactly that width the last letters may go.
    return {measure.horizontalAdvance(m_shown.left(200)) + 2, rows * measure.lineSpacing() + 2 * aboveAscent};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {QFontMetrics(font()).averageCharWidth() * 4, sizeHint().height()};
}

void ElidedLabel::setFullText(const QString &text)
{
    m_full = text;
    m_shown = cut(text, mostShown).simplified();
    setAccessibleName(m_shown);
    refreshToolTip();
    updateGeometry();
    update();
}

void ElidedLabel::setLines(int lines)
{
    m_lines = std::max(1, lines);
    updateGeometry();
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter.setFont(font());
    const QStringList lines = brokenLines(m_shown, font(), width(), m_lines);
    const int step = fontMetrics().lineSpacing();
    int y = lines.size() == 1 ? (height() - step) / 2 : aboveAscent;
    for (const QString &line : lines) {
        painter.drawText(QRect(0, y, width(), step),
                         int(Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip) | alignment(), line);
        y += step;
    }
}

void ElidedLabel::changeEvent(QEvent *event)
{
    TextLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        refreshToolTip();
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    TextLabel::resizeEvent(event);
    refreshToolTip();
}

void ElidedLabel::refreshToolTip()
{
    setToolTip(isElided() ? cut(m_full, mostInToolTip).toHtmlEscaped() : QString());
}

} // namespace jobwright
