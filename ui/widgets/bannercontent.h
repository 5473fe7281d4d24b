// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tone.h"

#include <QString>

#include <vector>

namespace jobwright {

/// What a Banner shows. All texts are plain and may come from the service.
struct BannerContent
{
    /// A message that belongs to a field; the label leads to it.
    struct Link
    {
        QString key; ///< given back by linkActivated()
        QString label;
        QString message; ///< follows the label

        [[nodiscard]] bool operator==(const Link &other) const = default;
    };
    struct Action
    {
        QString key; ///< given back by actionTriggered()
        QString text;
        bool primary = false;

        [[nodiscard]] bool operator==(const Action &other) const = default;
    };

    Tone tone = Tone::Neutral;
    QString title;
    QString text;
    std::vector<Link> links;
    std::vector<QString> extra; ///< messages without a field, one per line
    QString details;            ///< behind "Details", can be copied; empty: no such button
    std::vector<Action> actions;
    bool fieldWalk = false; ///< shows the hint that F8 goes to the next field
    bool closable = false;

    [[nodiscard]] bool operator==(const BannerContent &other) const = default;
};

} // namespace jobwright
