// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tone.h"

#include <QString>

namespace jobwright {

/// One segment of a joined choice, as it is painted: by SegmentButton and by table cells alike.
struct Segment
{
    QString text;
    Tone tone = Tone::Neutral;
    bool first = false;
    bool last = false;
    bool chosen = false;
    bool enabled = true;
    bool hover = false;
    bool focused = false; ///< draws the focus ring around this segment
};

} // namespace jobwright
