// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jobwright {

/// What only the window understands.
struct WindowOptions
{
    QString appearance;     ///< `light`, `dark`, `system`, or empty: as in the settings
    QString language;       ///< a locale's name such as `de` or `pt_BR`, or empty: as in the settings
    bool newWindow = false; ///< also where a window of this user is open already

    [[nodiscard]] bool operator==(const WindowOptions &other) const = default;
};

} // namespace jobwright
