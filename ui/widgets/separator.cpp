// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/separator.h"

#include "widgets/colours.h"

#include <QPainter>

namespace jobwright {

Separator::Separator(Qt::Orientation orientation, ColourRole role, QWidget *parent) : QWidget(parent), m_role(role)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Separator::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Colours::of(palette())[m_role]);
}

} // namespace jobwright
