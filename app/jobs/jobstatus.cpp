// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/jobstatus.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace jobwright {

namespace {

struct StatusRow
{
    const char *word;
    const char *label;
    StatusTone tone;
    bool startedOrCompleted;
};

// In the order of the API's JobStatus.
constexpr std::array<StatusRow, 16> table{{
    {"new", QT_TRANSLATE_NOOP("JobStatus", "New"), StatusTone::Neutral, false},
    {"scheduled", QT_TRANSLATE_NOOP("JobStatus", "Scheduled"), StatusTone::Upcoming, false},
    {"unscheduled", QT_TRANSLATE_NOOP("JobStatus", "Unscheduled"), StatusTone::Neutral, false},
    {"sent", QT_TRANSLATE_NOOP("JobStatus", "Sent"), StatusTone::Upcoming, false},
    {"read", QT_TRANSLATE_NOOP("JobStatus", "Read"), StatusTone::Upcoming, false},
    {"accepted", QT_TRANSLATE_NOOP("JobStatus", "Accepted"), StatusTone::Upcoming, false},
    {"refused", QT_TRANSLATE_NOOP("JobStatus", "Refused"), StatusTone::Stopped, false},
    {"onTheWay", QT_TRANSLATE_NOOP("JobStatus", "On the way"), StatusTone::Upcoming, false},
    {"started", QT_TRANSLATE_NOOP("JobStatus", "Started"), StatusTone::Running, true},
    {"suspended", QT_TRANSLATE_NOOP("JobStatus", "Suspended"), StatusTone::Running, true},
    {"completedOk", QT_TRANSLATE_NOOP("JobStatus", "Completed"), StatusTone::Done, true},
    {"completedWithIssues", QT_TRANSLATE_NOOP("JobStatus", "Completed with issues"), StatusTone::Done, true},
    {"cancelled", QT_TRANSLATE_NOOP("JobStatus", "Cancelled"), StatusTone::Stopped, false},
    {"lateStart", QT_TRANSLATE_NOOP("JobStatus", "Late start"), StatusTone::Upcoming, false},
    {"lateFinish", QT_TRANSLATE_NOOP("JobStatus", "Late finish"), StatusTone::Running, false},
    {"rescheduled", QT_TRANSLATE_NOOP("JobStatus", "Rescheduled"), StatusTone::Upcoming, false},
}};

/// nullptr for a word that is new to us. Case does not matter: ASP.NET writes enums either way.
const StatusRow *find(const QString &status)
{
    const auto it = std::find_if(table.cbegin(), table.cend(), [&](const StatusRow &row) {
        return status.compare(QLatin1String(row.word), Qt::CaseInsensitive) == 0;
    });
    return it == table.cend() ? nullptr : &*it;
}

} // namespace

QStringList knownStatuses()
{
    QStringList words;
    for (const StatusRow &row : table)
        words += QString::fromLatin1(row.word);
    return words;
}

QString statusLabel(const QString &status)
{
    const StatusRow *row = find(status);
    return row ? QCoreApplication::translate("JobStatus", row->label) : status;
}

StatusTone statusTone(const QString &status)
{
    const StatusRow *row = find(status);
    return row ? row->tone : StatusTone::Neutral;
}

bool isStartedOrCompleted(const QString &status)
{
    const StatusRow *row = find(status);
    return row && row->startedOrCompleted;
}

} // namespace jobwright
