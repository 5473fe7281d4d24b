// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/countbadge.h"

#include <QLocale>

namespace jobwright {

CountBadge::CountBadge(QWidget *parent) : TextLabel({}, TextStyle::Body, ColourRole::Muted, parent) {}

void CountBadge::setCount(int count, Tone tone)
{
    setText(count < 0 ? QString() : QLocale().toString(count));
    setRole(tone == Tone::Neutral ? ColourRole::Muted : toneText(tone));
    setStyle(tone == Tone::Neutral ? TextStyle::Body : TextStyle::Strong);
}

} // namespace jobwright
