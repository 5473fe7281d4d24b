// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

namespace jobwright::sandbox {

/// A request as the rules of the sandbox see it, without socket.
struct Request
{
    QByteArray method; ///< upper case, "PATCH"
    QString path;      ///< decoded, without query
    QList<QPair<QString, QString>> query;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray &lowerCaseName) const { return headers.value(lowerCaseName); }
    /// Every value of a repeated parameter in order; names ignore case as ASP.NET does.
    [[nodiscard]] QStringList queryValues(QLatin1String name) const;
    /// The media type without parameters, in lower case.
    [[nodiscard]] QByteArray mediaType() const;

    /// Decodes like ASP.NET, where '+' is a space: a time zone written "+01:00" without escaping is not one.
    [[nodiscard]] static QList<QPair<QString, QString>> parseForm(const QByteArray &encoded);
};

} // namespace jobwright::sandbox
