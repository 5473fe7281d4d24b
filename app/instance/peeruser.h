// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jobwright {

/// Whether the process at the other end of this local socket, a file descriptor, runs as the same user. False where the
/// system does not say.
[[nodiscard]] bool peerIsThisUser(int socket);

} // namespace jobwright
