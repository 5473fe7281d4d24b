// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jobwright {

/// Chance, handed in so that tests own it. Used for the jitter of waiting times, never for secrets.
class Randomness
{
public:
    virtual ~Randomness() = default;

    /// Evenly spread over [0, 1).
    [[nodiscard]] virtual double unit() = 0;
};

} // namespace jobwright
