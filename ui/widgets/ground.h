// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/colourrole.h"

class QWidget;

namespace jobwright {

/// Fills a widget with Window, Panel or Surface, and keeps following the theme.
void setGround(QWidget *widget, ColourRole role);

} // namespace jobwright
