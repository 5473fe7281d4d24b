// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/stylepaint.h"

#include "widgets/colours.h"
#include "widgets/fieldlook.h"
#include "widgets/metrics.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QStyleOptionButton>
#include <QStyleOptionProgressBar>
#include <QStyleOptionSlider>

namespace jobwright::stylepaint {

namespace {

/// Saves the painter and smooths edges for the length of a block.
class Smooth
{
public:
    explicit Smooth(QPainter *painter) : m_painter(painter)
    {
        m_painter->save();
        m_painter->setRenderHint(QPainter::Antialiasing);
    }
    ~Smooth() { m_painter->restore(); }
    Smooth(const Smooth &) = delete;
    Smooth &operator=(const Smooth &) = delete;

private:
    QPainter *m_painter;
};

void box(QPainter *painter, const QRect &rect, const QColor &ground, const QColor &line, qreal width, qreal radius)
{
    const Smooth smooth(painter);
    const qreal half = width / 2;
    painter->setBrush(ground);
    painter->setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    painter->drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius);
}

QRect inner(const QRect &rect)
{
    return rect.adjusted(metrics::ring, metrics::ring, -metrics::ring, -metrics::ring);
}

bool has(const QStyleOption *option, QStyle::State state)
{
    return (option->state & state) != 0;
}

QColor blend(const QColor &over, const QColor &under, qreal part)
{
    const auto mix = [part](float a, float b) { return float(a * part + b * (1 - part)); };
    return QColor::fromRgbF(mix(over.redF(), under.redF()), mix(over.greenF(), under.greenF()),
                            mix(over.blueF(), under.blueF()));
}

} // namespace

void focusRing(QPainter *painter, const QRect &rect, const QStyleOption *option)
{
    const Smooth smooth(painter);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(Colours::of(option->palette)[ColourRole::Accent], metrics::ring));
    const qreal half = metrics::ring / 2.0;
    painter->drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), metrics::radius + 1, metrics::radius + 1);
}

void field(QPainter *painter, const QRect &rect, const QStyleOption *option, const QWidget *widget)
{
    const Colours colours = Colours::of(option->palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool focused = enabled && has(option, QStyle::State_HasFocus);
    const Tone tone = fieldTone(widget);
    const bool marked = tone == Tone::Error || tone == Tone::Warning;

    const bool plain = !enabled || (isQuiet(widget) && !focused);
    const QColor ground = colours[plain ? ColourRole::Panel : ColourRole::Surface];
    QColor line = colours[enabled ? ColourRole::ControlLine : ColourRole::Line];
    if (marked)
        line = colours.text(tone);
    else if (focused)
        line = colours[ColourRole::Surface];
    box(painter, inner(rect), ground, line, marked ? 2 : 1, metrics::radius);
    if (focused)
        focusRing(painter, rect, option);
}

void button(QPainter *painter, const QStyleOptionButton *option, const QWidget *widget)
{
    const Colours colours = Colours::of(option->palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool hover = enabled && has(option, QStyle::State_MouseOver);
    const bool flat = (option->features & QStyleOptionButton::Flat) != 0;
    const bool primary = (option->features & QStyleOptionButton::DefaultButton) != 0 && !flat;
    const QColor surface = colours[ColourRole::Surface];

    if (primary) {
        QColor fill = colours[ColourRole::Accent];
        if (!enabled)
            fill = colours[ColourRole::NeutralGround];
        else if (down || hover)
            fill = blend(fill, colours[ColourRole::Text], down ? 0.80 : 0.90);
        // A gap, or the ring would only make it larger.
        const bool focused = enabled && has(option, QStyle::State_HasFocus);
        box(painter, focused ? inner(inner(option->rect)) : inner(option->rect), fill, QColor(), 0, metrics::radius);
    } else if (flat) {
        if (hover || down)
            box(painter, inner(option->rect), colours[ColourRole::AccentGround], QColor(), 0, metrics::radius);
    } else {
        const bool danger = fieldTone(widget) == Tone::Error;
        const QColor ground = down || hover ? colours[down ? ColourRole::NeutralGround : ColourRole::Panel] : surface;
        const ColourRole line = hover ? ColourRole::ControlLine : ColourRole::Line;
        box(painter, inner(option->rect), enabled ? ground : colours[ColourRole::Panel],
            colours[danger && enabled ? ColourRole::Error : line], 1, metrics::radius);
    }
    if (enabled && has(option, QStyle::State_HasFocus))
        focusRing(painter, option->rect, option);
}

void toolButton(QPainter *painter, const QStyleOption *option)
{
    const Colours colours = Colours::of(option->palette);
    const bool checked = has(option, QStyle::State_On);
    const bool down = has(option, QStyle::State_Sunken);
    const bool hover = has(option, QStyle::State_Enabled) && has(option, QStyle::State_MouseOver);
    if (checked || down || hover)
        box(painter, inner(option->rect), colours[checked ? ColourRole::AccentGround : ColourRole::NeutralGround],
            QColor(), 0, metrics::radius);
    if (has(option, QStyle::State_HasFocus))
        focusRing(painter, option->rect, option);
}

void checkIndicator(QPainter *painter, const QStyleOption *option)
{
    const Colours colours = Colours::of(option->palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool filled = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const QRect square = option->rect.adjusted(0, 0, -1, -1);
    const QColor accent = colours[enabled ? ColourRole::Accent : ColourRole::Faint];
    box(painter, square, filled ? accent : colours[ColourRole::Surface],
        filled ? accent : colours[enabled ? ColourRole::ControlLine : ColourRole::Line], 1, 4);
    if (!filled)
        return;
    const Smooth smooth(painter);
    painter->setPen(QPen(colours[ColourRole::OnAccent], 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QRectF b(square);
    if (has(option, QStyle::State_NoChange)) {
        painter->drawLine(QPointF(b.left() + b.width() * 0.28, b.center().y()),
                          QPointF(b.right() - b.width() * 0.28, b.center().y()));
        return;
    }
    QPainterPath tick(QPointF(b.left() + b.width() * 0.24, b.top() + b.height() * 0.54));
    tick.lineTo(b.left() + b.width() * 0.43, b.top() + b.height() * 0.72);
    tick.lineTo(b.left() + b.width() * 0.77, b.top() + b.height() * 0.31);
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(tick);
}

void radioIndicator(QPainter *painter, const QStyleOption *option)
{
    const Colours colours = Colours::of(option->palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On);
    const Smooth smooth(painter);
    const QColor accent = colours[enabled ? ColourRole::Accent : ColourRole::Faint];
    const QRectF b = QRectF(option->rect).adjusted(1, 1, -1, -1);
    painter->setPen(QPen(on ? accent : colours[enabled ? ColourRole::ControlLine : ColourRole::Line], on ? 1.5 : 1));
    painter->setBrush(colours[ColourRole::Surface]);
    painter->drawEllipse(b);
    if (!on)
        return;
    painter->setPen(Qt::NoPen);
    painter->setBrush(accent);
    const qreal inset = b.width() * 0.26;
    painter->drawEllipse(b.adjusted(inset, inset, -inset, -inset));
}

void chevron(QPainter *painter, const QRect &rect, Qt::ArrowType direction, const QStyleOption *option)
{
    const Smooth smooth(painter);
    const Colours colours = Colours::of(option->palette);
    const ColourRole role = has(option, QStyle::State_Enabled) ? ColourRole::Muted : ColourRole::Faint;
    painter->setPen(QPen(colours[role], 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->translate(QRectF(rect).center());
    switch (direction) {
    case Qt::UpArrow:
        painter->rotate(180);
        break;
    case Qt::LeftArrow:
        painter->rotate(90);
        break;
    case Qt::RightArrow:
        painter->rotate(-90);
        break;
    default:
        break;
    }
    const qreal reach = std::min<qreal>(4, std::min(rect.width(), rect.height()) / 2.0 - 1);
    painter->drawPolyline(QPolygonF({{-reach, -reach / 2}, {0, reach / 2}, {reach, -reach / 2}}));
}

void scrollBar(QPainter *painter, const QStyleOptionSlider *option, const QRect &slider)
{
    const Colours colours = Colours::of(option->palette);
    if (option->minimum == option->maximum)
        return;
    const bool active = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const int inset = active ? 2 : 3;
    const QRect thumb = option->orientation == Qt::Vertical ? slider.adjusted(inset, 2, -inset, -2)
                                                            : slider.adjusted(2, inset, -2, -inset);
    const qreal radius = std::min(thumb.width(), thumb.height()) / 2.0;
    box(painter, thumb, colours[active ? ColourRole::Muted : ColourRole::ControlLine], QColor(), 0, radius);
}

void progress(QPainter *painter, const QStyleOption *option)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (!bar)
        return;
    const Colours colours = Colours::of(option->palette);
    QRect groove = bar->rect;
    groove.setHeight(std::min(groove.height(), 6));
    groove.moveCenter(bar->rect.center());
    box(painter, groove, colours[ColourRole::NeutralGround], QColor(), 0, 3);
    QRect done = groove;
    if (bar->maximum > bar->minimum) {
        const double part = double(bar->progress - bar->minimum) / double(bar->maximum - bar->minimum);
        done.setWidth(qRound(groove.width() * std::clamp(part, 0.0, 1.0)));
    } else { // length unknown: a third in the middle, which says "busy" without moving
        done.setWidth(groove.width() / 3);
        done.moveCenter(groove.center());
    }
    if (bar->direction == Qt::RightToLeft)
        done.moveRight(groove.right() - (done.left() - groove.left()));
    if (done.width() > 0)
        box(painter, done, colours[ColourRole::Accent], QColor(), 0, 3);
}

} // namespace jobwright::stylepaint
