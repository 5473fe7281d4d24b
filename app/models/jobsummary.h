// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"

#include <QDateTime>
#include <QString>

namespace jobwright {

/// What a list shows of a job. Far smaller than a Job, because a list may hold 100,000 of them.
struct JobSummary
{
    JobId id = 0;
    QString typeName;
    QString status; ///< the service's word
    qint64 contactId = 0;
    QString contactName;
    QString reference;
    QString orderNumber;
    QString resourceName;
    QDateTime plannedStartAt; ///< UTC, invalid where absent
    QDateTime plannedEndAt;   ///< UTC, invalid where absent

    [[nodiscard]] static JobSummary of(const Job &job);
};

} // namespace jobwright
