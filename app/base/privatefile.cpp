// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/privatefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace jobwright {

bool isNoFile(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() && !info.isFile();
}

QString writePrivateFile(const QString &path, const QByteArray &content)
{
    if (isNoFile(path))
        return QCoreApplication::translate("PrivateFile", "This is not a file.");
    QSaveFile out(path);
    // The permissions come before the content.
    bool written = out.open(QIODevice::WriteOnly) && out.setPermissions(ownerOnly);
    if (written) {
        out.write(content);
        written = out.commit();
    }
    return written
               ? QString()
               : QCoreApplication::translate("PrivateFile", "The file cannot be written: %1").arg(out.errorString());
}

} // namespace jobwright
