// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/retryafter.h"

#include <QDateTime>
#include <QLocale>

namespace jobwright::sandbox {

QByteArray retryAfterHeader(const QString &value)
{
    if (value.isEmpty())
        return "5";
    if (value == QLatin1String("none"))
        return {};
    if (!value.startsWith(QLatin1String("date")))
        return value.toLatin1();
    const QDateTime then = QDateTime::currentDateTimeUtc().addSecs(value.mid(4).toInt());
    return QLocale::c().toString(then, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'").toLatin1();
}

} // namespace jobwright::sandbox
