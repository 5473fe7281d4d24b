// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/colourrole.h"

#include <QIcon>
#include <QLatin1String>

namespace jobwright {

/// The icon `:/icons/NAME.svg` in the colour of the role. Nothing is read or drawn before the icon is first painted;
/// the colour is looked up then, so one QIcon serves light and dark. The names "dot" (a filled circle) and
/// "chevron-left" need no file.
[[nodiscard]] QIcon icon(QLatin1String name, ColourRole role = ColourRole::Muted);

/// The same as a pixmap of that edge in logical pixels, sharp for the device pixel ratio.
[[nodiscard]] QPixmap iconPixmap(QLatin1String name, ColourRole role, int edge, qreal devicePixelRatio);

} // namespace jobwright
