// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/draft.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace jobwright {

/// What to tell the user at the start after a process did not end properly (RunMarker::badEnd()).
struct RecoveryNotice
{
    int unsent = 0;    ///< drafts that are here, in any state
    QDateTime typedTo; ///< UTC; what was typed until then is in them; invalid where there are none
    QString words;     ///< translated: what happened and what is safe

    /// `drafts` are those of all profiles, as the store gave them at this start.
    [[nodiscard]] static RecoveryNotice after(const QList<Draft> &drafts);
};

} // namespace jobwright
