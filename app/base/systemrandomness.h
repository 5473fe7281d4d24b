// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/randomness.h"

namespace jobwright {

class SystemRandomness : public Randomness
{
public:
    [[nodiscard]] double unit() override;
};

} // namespace jobwright
