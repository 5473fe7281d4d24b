// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jobwright {

/// Where this user's log lies: `jobwright` below XDG_STATE_HOME or `~/.local/state`, in the cache of systems that know
/// no such place. A relative path in the variable is ignored, as its specification demands. Needs no application
/// object, so that a start can be logged from its first line on.
[[nodiscard]] QString userStateFolder();

} // namespace jobwright
