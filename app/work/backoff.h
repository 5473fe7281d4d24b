// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace jobwright {

class Randomness;
struct OutboxPolicy;

/// How long to wait after so many failures (from 1): evenly between 0 and base * 2^failures, at most the cap ("full
/// jitter", Amazon Builders' Library, "Timeouts, retries, and backoff with jitter"), so that many clients that failed
/// together do not come back together.
[[nodiscard]] std::chrono::milliseconds backoffAfter(int failures, const OutboxPolicy &policy, Randomness &randomness);

} // namespace jobwright
