// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/fieldupdate.h"
#include "sandbox/given.h"

#include <QList>

namespace jobwright::sandbox {

/// The body of PATCH /v1/jobs/{jobId} once its JSON types are right; its values may still break rules.
struct JobUpdate
{
    Given<qint32> plannedDuration;
    Given<QString> description;
    Given<QString> reference;
    Given<QString> personId; ///< lower case
    Given<QString> orderNumber;
    Given<QList<FieldUpdate>> customFields;
};

} // namespace jobwright::sandbox
