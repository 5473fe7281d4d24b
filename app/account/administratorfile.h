// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace jobwright {

/// A JSON file that an administrator lays down for everybody on this computer.
struct AdministratorFile
{
    using Content = Result<std::optional<QJsonObject>, QString>;

    /// Where a file of this name may lie: `jobwright/NAME` below the folders of XDG_CONFIG_DIRS (`/etc/xdg`), most
    /// important first; only what lies outside the user's own folder.
    [[nodiscard]] static QStringList paths(const QString &name);
    /// Nothing where there is none; or in words, translated, why it cannot be read: also where its folder is closed,
    /// and where it is a pipe, which would keep the program waiting.
    [[nodiscard]] static Content read(const QString &path);
};

} // namespace jobwright
