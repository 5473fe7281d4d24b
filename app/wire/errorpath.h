// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/fieldid.h"

#include <QList>
#include <QString>

namespace jobwright {

/// What a key of an `errors` map is about (API notes, "Errors"): a field, the table of custom fields, the whole update,
/// or something unknown. Spelled in any of the ways that ASP.NET and System.Text.Json produce; case does not matter.
struct ErrorTarget
{
    enum class Kind { Field, CustomFieldTable, WholeUpdate, Unknown };

    Kind kind = Kind::Unknown;
    FieldId field = FieldKey::PlannedDuration; ///< only of Kind::Field
};
[[nodiscard]] ErrorTarget errorTarget(const QString &key, const QList<qint64> &sentCustomFields);

} // namespace jobwright
