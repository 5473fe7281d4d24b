// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/userfolders.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace jobwright {

QString userDataFolder()
{
    const QString path = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    if (QDir::isAbsolutePath(path))
        return path;
    QString folder = QDir::homePath() + QLatin1String("/.local/share");
    for (const QString &name : {QCoreApplication::organizationName(), QCoreApplication::applicationName()}) {
        if (!name.isEmpty())
            folder += QLatin1Char('/') + name;
    }
    return folder;
}

} // namespace jobwright
