// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "jobs/fielddefinition.h"
#include "store/storeerror.h"

#include <QList>
#include <QUuid>

namespace jobwright {

class Database;

/// What is known about custom fields, per profile.
struct CatalogueTable
{
    /// To be called inside a transaction. Others of the profile stay.
    [[nodiscard]] static StoreFailure write(Database &database, const QUuid &profileId,
                                            const QList<FieldDefinition> &definitions);
    /// By definition id.
    [[nodiscard]] static Result<QList<FieldDefinition>, StoreError> read(Database &database, const QUuid &profileId);
};

} // namespace jobwright
