// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/textstyle.h"

#include <QFont>

namespace jobwright {

/// The base font brought to a step of the scale. Works for fonts given in points and in pixels.
[[nodiscard]] QFont styledFont(const QFont &base, TextStyle style);

} // namespace jobwright
