// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jobwright {

struct CommandLine;
struct Credentials;

/// Hands over to the window that is open already, or shows one and runs until it is closed. `program` is argv[0], all
/// that Qt gets to see of the arguments: it takes some options for itself, and a stranger's link must not reach it with
/// any. `environment` as takeEnvironmentCredentials() gave it.
[[nodiscard]] int runWindow(char *program, const CommandLine &commandLine, const Credentials &environment);

} // namespace jobwright
