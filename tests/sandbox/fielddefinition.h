// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace jobwright::sandbox {

/// One custom field of a job type.
struct FieldDefinition
{
    enum class Type { Text, Number, Date, Time, List, YesNo, Statement };

    qint64 id = 0;
    QString label;
    Type type = Type::Text;
    bool mandatory = false;
    QStringList options; ///< of Type::List only
    QString defaultValue;

    /// The word the service uses for the type, for example "Yes/No".
    [[nodiscard]] static QString typeName(Type type);
};

} // namespace jobwright::sandbox
