// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/textlabel.h"
#include "widgets/tone.h"

namespace jobwright {

/// A number beside a heading, in the reader's digits and grouping; nothing for a negative one.
class CountBadge : public TextLabel
{
    Q_OBJECT

public:
    explicit CountBadge(QWidget *parent = nullptr);

    /// An Error tone says that the things counted need the user.
    void setCount(int count, Tone tone = Tone::Neutral);
};

} // namespace jobwright
