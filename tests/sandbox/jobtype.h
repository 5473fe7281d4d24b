// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/fielddefinition.h"

#include <QList>

namespace jobwright::sandbox {

/// A kind of job with the rules and custom fields that come with it.
struct JobType
{
    qint64 id = 0;
    QString name;
    qint64 categoryId = 0;
    QString categoryName;
    bool orderNumberRequired = false;
    QList<int> usualMinutes;
    QStringList tasks; ///< sentences a description starts with
    QList<FieldDefinition> fields;

    /// The field with this id, or nullptr when it belongs to another type or to none.
    [[nodiscard]] const FieldDefinition *field(qint64 definitionId) const;
};

} // namespace jobwright::sandbox
