// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/profile.h"

namespace jobwright {

// What holds for every profile, whoever wrote it.

inline constexpr int longestProfileName = 80;

/// What is wrong with the profile by itself, in words; empty where nothing is.
[[nodiscard]] QString profileTrouble(const Profile &profile);

/// `production`, `sandbox`, `other`: in the store and in the administrator's file.
[[nodiscard]] QString profileKindWord(Profile::Kind kind);
/// Production for a word that is not known: of the three it warns most.
[[nodiscard]] Profile::Kind profileKindFromWord(const QString &word);

} // namespace jobwright
