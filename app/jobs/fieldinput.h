// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/change.h"
#include "jobs/fieldid.h"

#include <QMap>
#include <QString>

namespace jobwright {

/// What a person chose and typed for a field, word for word, also where it is not (yet) a value: "1h3" while typing a
/// duration. This is what drafts keep and undo restores; resolveInput() makes a Change of it.
struct FieldInput
{
    Change::Kind kind = Change::Kind::Keep;
    QString text; ///< as typed; only of Set. For custom fields the value as it travels; for the contact person a UUID.

    [[nodiscard]] bool operator==(const FieldInput &other) const = default;
};

/// Only fields that are not on Keep.
using JobInput = QMap<FieldId, FieldInput>;

} // namespace jobwright
