// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/colours.h"

#include <algorithm>
#include <cmath>

namespace jobwright {

namespace {

constexpr std::size_t roleCount = static_cast<std::size_t>(ColourRole::Count);

constexpr QRgb opaque(unsigned rgb)
{
    return 0xff000000U | rgb;
}

// In the order of ColourRole.
constexpr std::array<QRgb, roleCount> lightTable{
    opaque(0xF3F4F6), opaque(0xFBFBFC), opaque(0xFFFFFF), opaque(0x1C2024), opaque(0x5F6875), opaque(0x8A93A0),
    opaque(0xDDE1E6), opaque(0xE9ECF0), opaque(0x848C98), opaque(0x2458D3), opaque(0xE8EEFC), opaque(0xFFFFFF),
    opaque(0xB3261E), opaque(0xFCEBEA), opaque(0x8A5A00), opaque(0xFDF3DC), opaque(0x1B6E3C), opaque(0xE6F4EA),
    opaque(0x7A3E9D), opaque(0xF4EAFA), opaque(0xE9ECF0), opaque(0xE8EEFC), opaque(0x1C2024)};
constexpr std::array<QRgb, roleCount> darkTable{
    opaque(0x16181C), opaque(0x1B1E23), opaque(0x21252B), opaque(0xE8EAED), opaque(0xA4ADB8), opaque(0x7C8692),
    opaque(0x343A42), opaque(0x2A2F36), opaque(0x6B7480), opaque(0x82A8FF), opaque(0x243357), opaque(0x16181C),
    opaque(0xFF9A92), opaque(0x432322), opaque(0xF2C46D), opaque(0x3A2F17), opaque(0x7FD29B), opaque(0x1E3527),
    opaque(0xD3A5EE), opaque(0x37274A), opaque(0x2F353D), opaque(0x243357), opaque(0xE8EAED)};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

} // namespace

Colours::Colours(Scheme scheme, const Table &table) : m_scheme(scheme), m_table(table) {}

Colours Colours::of(const QPalette &palette)
{
    const QRgb window = palette.color(QPalette::Active, QPalette::Window).rgb();
    if (window == lightTable[0])
        return light();
    if (window == darkTable[0])
        return dark();
    return highContrast(palette);
}

Colours Colours::light()
{
    return {Scheme::Light, lightTable};
}

Colours Colours::dark()
{
    return {Scheme::Dark, darkTable};
}

Colours Colours::highContrast(const QPalette &system)
{
    const auto colour = [&system](QPalette::ColorRole role) { return system.color(QPalette::Active, role); };
    const QColor window = colour(QPalette::Window);
    const QColor base = colour(QPalette::Base);
    const QColor text = colour(QPalette::WindowText);
    const QColor highlight = colour(QPalette::Highlight);
    const bool readable = std::min(contrast(highlight, base), contrast(highlight, window)) >= 4.5;

    Table table;
    table.fill(text.rgb());
    const auto set = [&table](ColourRole role, const QColor &c) { table[static_cast<std::size_t>(role)] = c.rgb(); };
    set(ColourRole::Window, window);
    set(ColourRole::Panel, window);
    set(ColourRole::Surface, base);
    set(ColourRole::Faint, system.color(QPalette::Disabled, QPalette::WindowText));
    set(ColourRole::Accent, readable ? highlight : text);
    set(ColourRole::OnAccent, readable ? colour(QPalette::HighlightedText) : base);
    for (const ColourRole ground : {ColourRole::AccentGround, ColourRole::ErrorGround, ColourRole::WarningGround,
                                    ColourRole::ConfirmedGround, ColourRole::ClearedGround, ColourRole::NeutralGround})
        set(ground, base);
    set(ColourRole::Selection, highlight);
    set(ColourRole::OnSelection, colour(QPalette::HighlightedText));
    return {Scheme::HighContrast, table};
}

Colours::Scheme Colours::suggestedFor(const QPalette &system)
{
    const QColor window = system.color(QPalette::Active, QPalette::Window);
    const QColor text = system.color(QPalette::Active, QPalette::WindowText);
    if (contrast(window, text) >= 20.0)
        return Scheme::HighContrast;
    return luminance(window) < luminance(text) ? Scheme::Dark : Scheme::Light;
}

double Colours::luminance(const QColor &colour)
{
    const QColor c = colour.toRgb();
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

double Colours::contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor Colours::operator[](ColourRole role) const
{
    return QColor::fromRgb(m_table[static_cast<std::size_t>(role)]);
}

QColor Colours::onSelection(ColourRole role) const
{
    return (*this)[m_scheme == Scheme::HighContrast ? ColourRole::OnSelection : role];
}

QPalette Colours::palette() const
{
    const auto &c = *this;
    QPalette p;
    const auto set = [&](QPalette::ColorRole role, ColourRole active, ColourRole disabled) {
        p.setColor(QPalette::Active, role, c[active]);
        p.setColor(QPalette::Inactive, role, c[active]);
        p.setColor(QPalette::Disabled, role, c[disabled]);
    };
    const auto both = [&](QPalette::ColorRole role, ColourRole colour) { set(role, colour, colour); };
    both(QPalette::Window, ColourRole::Window);
    both(QPalette::AlternateBase, ColourRole::Panel);
    set(QPalette::Base, ColourRole::Surface, ColourRole::Panel);
    set(QPalette::Button, ColourRole::Surface, ColourRole::Panel);
    both(QPalette::ToolTipBase, ColourRole::Surface);
    both(QPalette::ToolTipText, ColourRole::Text);
    set(QPalette::WindowText, ColourRole::Text, ColourRole::Faint);
    set(QPalette::Text, ColourRole::Text, ColourRole::Faint);
    set(QPalette::ButtonText, ColourRole::Text, ColourRole::Faint);
    set(QPalette::PlaceholderText, ColourRole::Muted, ColourRole::Faint);
    both(QPalette::BrightText, ColourRole::Error);
    set(QPalette::Highlight, ColourRole::Accent, ColourRole::NeutralGround);
    set(QPalette::HighlightedText, ColourRole::OnAccent, ColourRole::Text);
    set(QPalette::Link, ColourRole::Accent, ColourRole::Faint);
    set(QPalette::LinkVisited, ColourRole::Cleared, ColourRole::Faint);
    both(QPalette::Light, ColourRole::Surface);
    both(QPalette::Midlight, ColourRole::WeakLine);
    both(QPalette::Mid, ColourRole::Line);
    both(QPalette::Dark, ColourRole::ControlLine);
    both(QPalette::Shadow, ColourRole::ControlLine);
    return p;
}

} // namespace jobwright
