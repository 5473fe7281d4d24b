// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFontMetrics;

namespace jobwright::metrics {

// Spacing steps and shapes in logical pixels.
inline constexpr int space4 = 4;
inline constexpr int space8 = 8;
inline constexpr int space12 = 12;
inline constexpr int space16 = 16;
inline constexpr int space24 = 24;
inline constexpr int radius = 6;
/// Every control keeps this much room around its border, where the focus ring is drawn.
inline constexpr int ring = 2;
/// WCAG 2.2, 2.5.8.
inline constexpr int target = 24;

/// Height of a line edit, button or combo box, focus ring included: 32 at a system font of about 10 points.
[[nodiscard]] int controlHeight(const QFontMetrics &font);
/// Height of a table row that holds a control.
[[nodiscard]] int rowHeight(const QFontMetrics &font);
/// Edge of an icon beside text of that font.
[[nodiscard]] int iconSize(const QFontMetrics &font);

} // namespace jobwright::metrics
