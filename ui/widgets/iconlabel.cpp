// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/iconlabel.h"

#include "widgets/icons.h"
#include "widgets/metrics.h"

#include <QPainter>

namespace jobwright {

IconLabel::IconLabel(QLatin1String name, ColourRole role, QWidget *parent) : QWidget(parent), m_name(name), m_role(role)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

QSize IconLabel::sizeHint() const
{
    return {edge(), edge()};
}

void IconLabel::setIcon(QLatin1String name, ColourRole role)
{
    m_name = name;
    m_role = role;
    update();
}

void IconLabel::setEdge(int edge)
{
    m_edge = edge;
    updateGeometry();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ColourRole role = isEnabled() ? m_role : ColourRole::Faint;
    painter.drawPixmap(0, 0, iconPixmap(m_name, role, edge(), devicePixelRatioF()));
}

int IconLabel::edge() const
{
    return m_edge > 0 ? m_edge : metrics::iconSize(fontMetrics());
}

} // namespace jobwright
