// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace jobwright {

/// Where a command writes. Text comes with its line breaks; text from the service has been through forDisplay() or
/// JSON.
struct Terminal
{
    std::function<void(const QString &)> print;    ///< what was asked for: standard output
    std::function<void(const QString &)> complain; ///< everything else: standard error
};

/// The terminal of this process.
[[nodiscard]] Terminal standardTerminal();

} // namespace jobwright
