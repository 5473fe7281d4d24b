// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jobwright {

/// What a colour is for. Code names a role, never a colour; Colours knows the value for light, dark and high contrast.
enum class ColourRole {
    Window,
    Panel,   ///< navigation, footer, table head
    Surface, ///< content
    Text,
    Muted,
    Faint, ///< disabled things and ornament; never needed text, its contrast is below 4.5:1
    Line,
    WeakLine,
    ControlLine, ///< border by which a control is recognised: at least 3:1 (WCAG 2.2, 1.4.11), stronger than Line
    Accent,
    AccentGround,
    OnAccent, ///< text on a filled Accent
    Error,
    ErrorGround,
    Warning,
    WarningGround,
    Confirmed,
    ConfirmedGround,
    Cleared,
    ClearedGround,
    NeutralGround, ///< chosen, but nothing happens: Keep, a pill without a state
    Selection,     ///< ground of a selected row
    OnSelection,   ///< text on Selection
    Count
};

} // namespace jobwright
