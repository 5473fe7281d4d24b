// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/customfieldtype.h"

#include <QString>
#include <QStringList>

namespace jobwright {

/// What is known about a custom field apart from any job: learned from jobs or from a catalogue an administrator
/// imports.
struct FieldDefinition
{
    qint64 definitionId = 0;
    QString label;
    CustomFieldType type = CustomFieldType::Unknown;
    QString typeWord;
    bool mandatory = false;
    QStringList options;  ///< of a list; empty where unknown
    qint64 jobTypeId = 0; ///< 0 where unknown

    [[nodiscard]] bool operator==(const FieldDefinition &other) const = default;
};

} // namespace jobwright
