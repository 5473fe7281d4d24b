// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/customfield.h"

#include <QCoreApplication>

namespace jobwright {

QString customFieldLabel(qint64 definitionId, const QString &label)
{
    if (!label.trimmed().isEmpty())
        return label;
    //: A custom field that nobody has named; %1 is its number
    return QCoreApplication::translate("CustomField", "Field %1").arg(definitionId);
}

} // namespace jobwright
