// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/statefolder.h"

#include <QDir>
#include <QStandardPaths>

namespace jobwright {

QString userStateFolder()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    QString folder = QFile::decodeName(qgetenv("XDG_STATE_HOME"));
    if (!QDir::isAbsolutePath(folder))
        folder = QDir::homePath() + QLatin1String("/.local/state");
#else
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
#endif
    return folder + QLatin1String("/jobwright");
}

} // namespace jobwright
