// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"

#include <QList>

namespace jobwright {

/// API: JobPage. Items that cannot be read are left out of `jobs` and counted.
struct JobPage
{
    QList<Job> jobs;
    int itemCount = 0; ///< as received, the unreadable included: fewer than asked for means the last page
};

} // namespace jobwright
