// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jobwright {

/// Where a draft stands. Every state survives the end of the program; a transition is committed before its effect.
enum class DraftState {
    Editing,   ///< saved here only
    Queued,    ///< in the outbox, waiting for its turn
    Sending,   ///< the update may be under way
    Verifying, ///< the service took it; reading back
    Unknown,   ///< no usable answer: to be read and compared before anything else
    NeedsYou,  ///< refused, conflict, gone or not allowed
};

/// The word in the database and in `outbox list`.
[[nodiscard]] QString draftStateWord(DraftState state);
/// Editing for a word that is not known.
[[nodiscard]] DraftState draftStateFromWord(const QString &word);

} // namespace jobwright
