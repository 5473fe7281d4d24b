// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jobwright {

/// How much of one profile stands on the shelves of the outbox.
struct OutboxCounts
{
    int waiting = 0;  ///< goes on by itself
    int needsYou = 0; ///< held ones included

    [[nodiscard]] bool operator==(const OutboxCounts &other) const = default;
};

} // namespace jobwright
