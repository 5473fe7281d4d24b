// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/policies.h"
#include "doctor/finding.h"
#include "store/keychainprobe.h"
#include "store/storehealth.h"

#include <chrono>

namespace jobwright {

// What the looks of the doctor mean, in words. Pure.

/// `canDoWithout`: the client is in the environment, or is the sandbox's.
[[nodiscard]] Finding keychainFinding(KeychainProbe::State state, bool canDoWithout);
/// One of the file, and one of whatever else is the matter with its place.
[[nodiscard]] QList<Finding> storeFindings(const StoreHealth &health);
/// `trouble` as ReachCheck gives it.
[[nodiscard]] Finding networkFinding(const QString &profile, const QString &address, const QString &trouble);
/// `why` as Policies give it.
[[nodiscard]] Finding forbiddenFinding(const QString &profile, const QString &why);
/// Nothing where there are none.
[[nodiscard]] QList<Finding> policyFindings(const Policies &policies);
/// How far the computer's clock may be off before it matters.
inline constexpr std::chrono::seconds clockTolerance{120};
[[nodiscard]] Finding timeFinding(const QString &profile, std::chrono::seconds ahead);

} // namespace jobwright
