// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jobwright {

/// The lines below a usage error. Translated.
[[nodiscard]] QString usageText();
/// All there is to know, for --help. Translated.
[[nodiscard]] QString helpText();
/// "Jobwright 0.1.0".
[[nodiscard]] QString versionText();

} // namespace jobwright
