// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/backoff.h"

#include "base/randomness.h"
#include "work/outboxpolicy.h"

#include <algorithm>

namespace jobwright {

std::chrono::milliseconds backoffAfter(int failures, const OutboxPolicy &policy, Randomness &randomness)
{
    // The exponent is bounded so that the product cannot overflow; the cap is far below it.
    const auto longest = std::min(policy.backoffCap, policy.backoffBase * (1 << std::clamp(failures, 0, 20)));
    return std::chrono::milliseconds(
        static_cast<std::chrono::milliseconds::rep>(randomness.unit() * static_cast<double>(longest.count())));
}

} // namespace jobwright
