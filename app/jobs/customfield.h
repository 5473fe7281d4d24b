// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/customfieldtype.h"
#include "jobs/fieldvalue.h"

#include <QStringList>

namespace jobwright {

/// One custom field of a job as the service sent it. Only definitionId and value are sure to be there (API notes).
struct CustomField
{
    qint64 definitionId = 0;
    QString label; ///< empty where nobody has named it; show customFieldLabel()
    CustomFieldType type = CustomFieldType::Unknown;
    QString typeWord; ///< the service's own word, shown where the type is unknown
    bool mandatory = false;
    QStringList options; ///< of a list; from the catalogue, the service does not send them
    FieldValue value;    ///< text or null

    [[nodiscard]] bool operator==(const CustomField &other) const = default;
};

/// The label, or "Field 4711" where there is none. Translated.
[[nodiscard]] QString customFieldLabel(qint64 definitionId, const QString &label);

} // namespace jobwright
