// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace jobwright {

/// The arguments of main() after the program's name. Nothing where one is not text in the system's encoding: it would
/// be changed by reading it, and then sent.
[[nodiscard]] std::optional<QStringList> decodeArguments(int argc, const char *const *argv);

} // namespace jobwright
