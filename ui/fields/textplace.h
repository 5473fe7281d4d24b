// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace jobwright {

/// Where the cursor stands in a text of one line or of several, and the other end of the selection; in UTF-16 units, as
/// Qt counts them. -1 for a widget without a text.
struct TextPlace
{
    int cursor = -1;
    int anchor = -1;

    [[nodiscard]] static TextPlace of(const QWidget *widget);
    /// Positions beyond the text go to its end; nothing for a widget without a text.
    void applyTo(QWidget *widget) const;
};

} // namespace jobwright
