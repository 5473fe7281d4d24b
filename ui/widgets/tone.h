// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/colourrole.h"

namespace jobwright {

/// A state that is said in colour. Whoever uses one says the same in a word, an icon or a bar.
enum class Tone { Neutral, Accent, Error, Warning, Confirmed, Cleared };

/// Role of a word in that tone; Neutral is ordinary text.
[[nodiscard]] constexpr ColourRole toneText(Tone tone)
{
    switch (tone) {
    case Tone::Accent:
        return ColourRole::Accent;
    case Tone::Error:
        return ColourRole::Error;
    case Tone::Warning:
        return ColourRole::Warning;
    case Tone::Confirmed:
        return ColourRole::Confirmed;
    case Tone::Cleared:
        return ColourRole::Cleared;
    case Tone::Neutral:
        break;
    }
    return ColourRole::Text;
}

/// Role of the ground behind it. Contrast of each pair is computed in tst_theme.
[[nodiscard]] constexpr ColourRole toneGround(Tone tone)
{
    switch (tone) {
    case Tone::Accent:
        return ColourRole::AccentGround;
    case Tone::Error:
        return ColourRole::ErrorGround;
    case Tone::Warning:
        return ColourRole::WarningGround;
    case Tone::Confirmed:
        return ColourRole::ConfirmedGround;
    case Tone::Cleared:
        return ColourRole::ClearedGround;
    case Tone::Neutral:
        break;
    }
    return ColourRole::NeutralGround;
}

} // namespace jobwright
