// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jobwright {

/// Where this user's files of this program lie. As QStandardPaths says, but a relative path in XDG_DATA_HOME is
/// ignored, as the XDG base directory specification demands and Qt 6.4 does not.
[[nodiscard]] QString userDataFolder();

} // namespace jobwright
