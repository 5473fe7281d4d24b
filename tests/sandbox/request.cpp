// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/request.h"

namespace jobwright::sandbox {

QStringList Request::queryValues(QLatin1String name) const
{
    QStringList values;
    for (const auto &[key, value] : query) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            values.append(value);
    }
    return values;
}

QByteArray Request::mediaType() const
{
    const QByteArray value = header("content-type");
    const auto end = value.indexOf(';');
    return (end < 0 ? value : value.left(end)).trimmed().toLower();
}

QList<QPair<QString, QString>> Request::parseForm(const QByteArray &encoded)
{
    const auto decode = [](QByteArray part) {
        return QString::fromUtf8(QByteArray::fromPercentEncoding(part.replace('+', ' ')));
    };
    QList<QPair<QString, QString>> pairs;
    for (const QByteArray &part : encoded.split('&')) {
        if (part.isEmpty())
            continue;
        const auto equals = part.indexOf('=');
        if (equals < 0)
            pairs.append({decode(part), QString()});
        else
            pairs.append({decode(part.left(equals)), decode(part.mid(equals + 1))});
    }
    return pairs;
}

} // namespace jobwright::sandbox
