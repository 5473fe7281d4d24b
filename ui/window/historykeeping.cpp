// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/historykeeping.h"

namespace jobwright {

std::optional<QDateTime> HistoryKeeping::forgetBefore(const QDateTime &now, const QDateTime &lastUse, int keepDays)
{
    if (keepDays <= 0 || !lastUse.isValid())
        return std::nullopt;
    const qint64 absence = lastUse.daysTo(now);
    if (absence < 0 || absence > longestAbsenceDays)
        return std::nullopt;
    return now.addDays(-keepDays);
}

} // namespace jobwright
