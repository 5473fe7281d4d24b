// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/stamp.h"

namespace jobwright::sandbox {

QString stamp(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
}

QDateTime at(const QDate &date, const QTime &time, const QDateTime &reference)
{
    if (reference.timeSpec() == Qt::OffsetFromUTC)
        return QDateTime(date, time, Qt::OffsetFromUTC, reference.offsetFromUtc());
    return QDateTime(date, time, reference.timeSpec());
}

} // namespace jobwright::sandbox
