// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recoverynotice.h"

#include <QCoreApplication>
#include <QLocale>

namespace jobwright {

RecoveryNotice RecoveryNotice::after(const QList<Draft> &drafts)
{
    RecoveryNotice notice;
    notice.unsent = int(drafts.size());
    for (const Draft &draft : drafts) {
        if (!notice.typedTo.isValid() || draft.editedAt > notice.typedTo)
            notice.typedTo = draft.editedAt;
    }
    if (!notice.typedTo.isValid()) {
        notice.words = QCoreApplication::translate(
            "Store", "Jobwright did not end properly last time. Nothing that was typed is waiting to be sent.");
        return notice;
    }
    const QString time = QLocale().toString(notice.typedTo.toLocalTime(), QLocale::ShortFormat);
    notice.words =
        QCoreApplication::translate("Store",
                                    "Jobwright did not end properly last time. Everything typed up to %1 is here, in "
                                    "%n unsent draft(s).",
                                    "%1: date and time of day", notice.unsent)
            .arg(time);
    return notice;
}

} // namespace jobwright
