// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/columns.h"

namespace jobwright {

QVariant idColumn(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

QUuid idFromColumn(const QVariant &column)
{
    return QUuid::fromString(column.toString());
}

QVariant timeColumn(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant(QMetaType::fromType<qint64>());
}

QDateTime timeFromColumn(const QVariant &column)
{
    return column.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(column.toLongLong(), Qt::UTC);
}

QVariant textColumn(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QVariant jsonColumn(const QByteArray &json)
{
    QByteArray text = json;
    text.replace("\xef\xbf\xbe", "\\ufffe").replace("\xef\xbf\xbf", "\\uffff");
    return textColumn(QString::fromUtf8(text));
}

QVariant bytesColumn(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

} // namespace jobwright
