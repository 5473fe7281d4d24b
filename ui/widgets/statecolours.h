// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace jobwright {

/// A colour that says a state, and the quiet ground it may stand on.
struct StateColour
{
    QColor text;
    QColor ground;
};

} // namespace jobwright
