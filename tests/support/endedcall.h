// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/reply.h"

namespace jobwright {

class Call;

/// Waits for the call to end. A call that does not end within `milliseconds`, or ends twice, fails the test.
[[nodiscard]] Reply ended(Call *call, int milliseconds = 5000);

} // namespace jobwright
