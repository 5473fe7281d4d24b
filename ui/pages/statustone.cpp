// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/statustone.h"

#include "jobs/jobstatus.h"

namespace jobwright {

Tone toneOfStatus(const QString &status)
{
    switch (statusTone(status)) {
    case StatusTone::Upcoming:
        return Tone::Accent;
    case StatusTone::Running:
        return Tone::Warning;
    case StatusTone::Done:
        return Tone::Confirmed;
    case StatusTone::Stopped:
        return Tone::Error;
    case StatusTone::Neutral:
        break;
    }
    return Tone::Neutral;
}

} // namespace jobwright
