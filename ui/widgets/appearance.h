// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jobwright {

/// The user's wish. System follows the platform, its high contrast included, and keeps following while running.
enum class Appearance { System, Light, Dark };

} // namespace jobwright
