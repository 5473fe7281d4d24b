// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/colourrole.h"
#include "widgets/tone.h"

#include <QColor>
#include <QPalette>

#include <array>

namespace jobwright {

/// The value of every role. The palette carries which scheme is in force, so a widget asks with its own palette and no
/// global state is needed.
class Colours
{
public:
    enum class Scheme { Light, Dark, HighContrast };

    /// The scheme a palette made by palette() belongs to. Any other palette is taken as the system's own and gives
    /// HighContrast: its colours, no grounds.
    [[nodiscard]] static Colours of(const QPalette &palette);
    [[nodiscard]] static Colours light();
    [[nodiscard]] static Colours dark();
    [[nodiscard]] static Colours highContrast(const QPalette &system);

    /// Which scheme suits the platform's palette. Qt 6.4 knows no colour scheme, so the luminances of text and window
    /// are compared; pure black on pure white, or the reverse, counts as a wish for high contrast.
    [[nodiscard]] static Scheme suggestedFor(const QPalette &system);
    /// WCAG 2.2 contrast ratio, 1 to 21. Alpha is ignored.
    [[nodiscard]] static double contrast(const QColor &a, const QColor &b);
    /// WCAG 2.2 relative luminance, 0 (black) to 1 (white).
    [[nodiscard]] static double luminance(const QColor &colour);

    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] QColor operator[](ColourRole role) const;
    [[nodiscard]] QColor text(Tone tone) const { return (*this)[toneText(tone)]; }
    [[nodiscard]] QColor ground(Tone tone) const { return (*this)[toneGround(tone)]; }
    /// Role for text that would be `role` on an ordinary ground and now stands on a selected row.
    [[nodiscard]] QColor onSelection(ColourRole role) const;

    /// A palette with all groups and roles filled.
    [[nodiscard]] QPalette palette() const;

private:
    using Table = std::array<QRgb, static_cast<std::size_t>(ColourRole::Count)>;

    Colours(Scheme scheme, const Table &table);

    Scheme m_scheme;
    Table m_table;
};

} // namespace jobwright
