// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ground.h"

#include <QWidget>

namespace jobwright {

void setGround(QWidget *widget, ColourRole role)
{
    QPalette::ColorRole ground = QPalette::Window;
    if (role == ColourRole::Panel)
        ground = QPalette::AlternateBase;
    else if (role == ColourRole::Surface)
        ground = QPalette::Base;
    widget->setBackgroundRole(ground);
    widget->setAutoFillBackground(true);
}

} // namespace jobwright
