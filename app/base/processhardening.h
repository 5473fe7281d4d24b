// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jobwright {

/// Keeps what is in memory and on disk to this user: new files are private (umask 077), no core dumps, and on Linux no
/// other process of the user may read our memory. To be called first thing in main(), before any file or thread is
/// made. A debugger cannot attach afterwards; where a step fails the program goes on, because none of them is its only
/// guard.
void hardenProcess();

} // namespace jobwright
