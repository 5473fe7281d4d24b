// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tone.h"

#include <QLatin1String>

namespace jobwright {

/// Name of the icon that says the same as the tone.
[[nodiscard]] constexpr QLatin1String toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Error:
        return QLatin1String("error");
    case Tone::Warning:
        return QLatin1String("warning");
    case Tone::Confirmed:
        return QLatin1String("check");
    case Tone::Cleared:
        return QLatin1String("close");
    case Tone::Accent:
    case Tone::Neutral:
        break;
    }
    return QLatin1String("info");
}

} // namespace jobwright
