// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace jobwright {

/// Where the starts of one user find each other: a folder that nobody else can look into or write to.
struct InstancePlace
{
    QString folder;
    QString name; ///< of the files in it, without their endings

    [[nodiscard]] QString lockPath() const { return folder + u'/' + name + QLatin1String(".lock"); }
    [[nodiscard]] QString socketPath() const { return folder + u'/' + name + QLatin1String(".socket"); }

    /// Makes the folder where it is missing: `jobwright` in $XDG_RUNTIME_DIR, or, where there is no such folder of this
    /// user's, `instance` in `ownFolder`, which must be private to the user as well. Starts with different keys do not
    /// see each other. The error, in technical words, where a folder belongs to somebody else, is a link, or lets
    /// others in; then there is nothing safe to meet at.
    [[nodiscard]] static Result<InstancePlace, QString> find(const QString &ownFolder, const QByteArray &key);
};

} // namespace jobwright
