// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/appearance.h"

class QApplication;

namespace jobwright {

/// Gives the program its style and palette; call again to change the wish, at any time. All colours of widgets follow
/// at once, because they are looked up by role when painting.
void applyTheme(QApplication &application, Appearance appearance);

} // namespace jobwright
