// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jobwright {

/// The whole program: reads the arguments before Qt sees any of them, then carries out a command without a window, or
/// shows the window. Returns the exit code.
[[nodiscard]] int runJobwright(int argc, char **argv);

} // namespace jobwright
