// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/draftstate.h"

namespace jobwright {

/// The three lists in which a person looks for unsent work.
enum class DraftShelf { Drafts, Outbox, NeedsYou };

[[nodiscard]] constexpr DraftShelf shelfOf(DraftState state)
{
    switch (state) {
    case DraftState::Editing:
        return DraftShelf::Drafts;
    case DraftState::Queued:
    case DraftState::Sending:
    case DraftState::Verifying:
    case DraftState::Unknown:
        return DraftShelf::Outbox;
    case DraftState::NeedsYou:
        break;
    }
    return DraftShelf::NeedsYou;
}

} // namespace jobwright
