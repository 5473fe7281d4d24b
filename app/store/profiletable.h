// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/profilerecord.h"
#include "store/storeerror.h"

#include <QList>

namespace jobwright {

class Database;

struct ProfileTable
{
    /// To be called inside a transaction.
    [[nodiscard]] static StoreFailure write(Database &database, const ProfileRecord &record);
    [[nodiscard]] static StoreFailure remove(Database &database, const QUuid &id);
    /// In the order in which they were added.
    [[nodiscard]] static Result<QList<ProfileRecord>, StoreError> read(Database &database);
};

} // namespace jobwright
