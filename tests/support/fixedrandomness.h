// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/randomness.h"

namespace jobwright {

/// Always the same chance; 0 takes all jitter away.
class FixedRandomness : public Randomness
{
public:
    explicit FixedRandomness(double value = 0) : m_value(value) {}

    [[nodiscard]] double unit() override { return m_value; }
    void set(double value) { m_value = value; }

private:
    double m_value;
};

} // namespace jobwright
