// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/segment.h"

#include <QFont>
#include <QRect>

class QPainter;
class QPalette;

namespace jobwright::segmentpaint {

/// Size of a segment with the margin for the focus ring above and below. Wide enough for the chosen, heavier text, so
/// nothing moves when the choice changes.
[[nodiscard]] QSize size(const QFont &font, const QString &text);
/// Paints into rect, which has the height of size(); the first and last segment also hold the ring's margin at the
/// side.
void paint(QPainter *painter, const QRect &rect, const Segment &segment, const QFont &font, const QPalette &palette);

} // namespace jobwright::segmentpaint
