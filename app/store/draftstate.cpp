// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/draftstate.h"

#include <array>
#include <utility>

namespace jobwright {

namespace {

constexpr std::array<std::pair<DraftState, const char *>, 6> words{{
    {DraftState::Editing, "draft"},
    {DraftState::Queued, "queued"},
    {DraftState::Sending, "sending"},
    {DraftState::Verifying, "verifying"},
    {DraftState::Unknown, "unknown"},
    {DraftState::NeedsYou, "needsYou"},
}};

} // namespace

QString draftStateWord(DraftState state)
{
    for (const auto &[known, word] : words) {
        if (known == state)
            return QLatin1String(word);
    }
    return {};
}

DraftState draftStateFromWord(const QString &word)
{
    for (const auto &[state, known] : words) {
        if (word == QLatin1String(known))
            return state;
    }
    return DraftState::Editing;
}

} // namespace jobwright
