// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/userfolders.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace jobwright {

namespace {

QString absolute(QStandardPaths::StandardLocation location, QLatin1String belowHome)
{
    const QString path = QStandardPaths::writableLocation(location);
    if (QDir::isAbsolutePath(path))
        return path;
    QString folder = QDir::homePath() + belowHome;
    for (const QString &name : {QCoreApplication::organizationName(), QCoreApplication::applicationName()}) {
        if (!name.isEmpty())
            folder += QLatin1Char('/') + name;
    }
    return folder;
}

} // namespace

QString userDataFolder()
{
    return absolute(QStandardPaths::AppDataLocation, QLatin1String("/.local/share"));
}

QString userConfigFolder()
{
    return absolute(QStandardPaths::AppConfigLocation, QLatin1String("/.config"));
}

} // namespace jobwright
