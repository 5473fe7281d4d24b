// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/person.h"

#include <QCoreApplication>
#include <QStringList>

namespace jobwright {

QString Person::displayName() const
{
    QStringList parts;
    for (const QString &part : {forename, surname}) {
        if (!part.trimmed().isEmpty())
            parts += part.trimmed();
    }
    if (!parts.isEmpty())
        return parts.join(u' ');
    for (const QString &other : {email, position}) {
        if (!other.trimmed().isEmpty())
            return other.trimmed();
    }
    return id;
}

QString Person::phone() const
{
    if (!mobile.trimmed().isEmpty())
        return mobile.trimmed();
    const QString number = landline.trimmed();
    if (number.isEmpty() || extension.trimmed().isEmpty())
        return number;
    //: A telephone number %1 with its extension %2
    return QCoreApplication::translate("Person", "%1 ext. %2").arg(number, extension.trimmed());
}

} // namespace jobwright
