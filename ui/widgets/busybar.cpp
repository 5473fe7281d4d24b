// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/busybar.h"

#include "widgets/colours.h"

#include <QPainter>
#include <QStyle>
#include <QTimerEvent>

namespace jobwright {

namespace {

constexpr int frameMilliseconds = 40;
constexpr int phases = 60;

} // namespace

BusyBar::BusyBar(QWidget *parent)
    : QWidget(parent), m_reducedMotion(!style()->styleHint(QStyle::SH_Widget_Animate, nullptr, this))
{
    setFixedHeight(3);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BusyBar::setBusy(bool busy, const QString &text)
{
    m_busy = busy;
    setAccessibleName(busy ? text : QString());
    runOrRest();
    update();
}

void BusyBar::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
    runOrRest();
}

void BusyBar::paintEvent(QPaintEvent *)
{
    if (!m_busy)
        return;
    const Colours colours = Colours::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours[ColourRole::NeutralGround]);
    const int part = width() / 4;
    const int x = m_reducedMotion ? (width() - part) / 2 : m_phase * (width() + part) / phases - part;
    painter.fillRect(QRect(x, 0, part, height()), colours[ColourRole::Accent]);
}

void BusyBar::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return QWidget::timerEvent(event);
    m_phase = (m_phase + 1) % phases;
    update();
}

void BusyBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    runOrRest();
}

void BusyBar::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

void BusyBar::runOrRest()
{
    if (m_busy && !m_reducedMotion && isVisible())
        m_timer.start(frameMilliseconds, this);
    else
        m_timer.stop();
}

} // namespace jobwright
