// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/finding.h"

#include <QStringList>

namespace jobwright {

/// What the program finds around it: Qt, its plug-ins, a display. The defaults are those of this process.
struct Surroundings
{
    QString platform;  ///< QT_QPA_PLATFORM, as given
    bool hasX = false; ///< DISPLAY
    bool hasWayland = false;
    QStringList platforms; ///< plug-ins that are there, such as `xcb`
    bool hasSqlite = false;
    bool hasSvg = false;

    [[nodiscard]] static Surroundings ofThisProcess();
    /// Version of Qt and system, database driver, drawings, display.
    [[nodiscard]] QList<Finding> findings() const;

private:
    [[nodiscard]] Finding displayFinding() const;
};

} // namespace jobwright
