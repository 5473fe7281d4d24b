// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"
#include "jobs/jobedit.h"
#include "jobs/verification.h"
#include "wire/problem.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUuid>

namespace jobwright {

/// One submission that ended: what was sent, what the service answered, what reading back showed.
struct HistoryEntry
{
    QUuid id;
    QUuid profileId;
    QString profileName;
    JobId jobId = 0;
    QString jobTitle; ///< type name at the time
    QDateTime sentAt; ///< UTC
    Job before;       ///< the job as read last before sending
    QByteArray body;  ///< sent byte for byte
    QString outcome;  ///< word of the command line's JSON
    int status = 0;   ///< HTTP status of the answer, 0 where none came
    Problem problem;
    Verification verification; ///< empty where nothing could be read back
    QDateTime verifiedAt;      ///< UTC
};

} // namespace jobwright
