// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace jobwright {

/// One step from the form of the drafts file before `version` to that of `version`. Released steps are never changed.
struct Migration
{
    int version = 0; ///< stored as user_version; 1, 2, 3 … without gaps
    QStringList statements;
};

/// All steps, in order. SQL that a server database understands as well, so that one can stand behind the same interface
/// later; times are milliseconds since 1970 UTC.
[[nodiscard]] QList<Migration> storeMigrations();

} // namespace jobwright
