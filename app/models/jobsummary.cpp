// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobsummary.h"

namespace jobwright {

JobSummary JobSummary::of(const Job &job)
{
    return {job.id,
            job.typeName,
            job.status,
            job.contactId,
            job.contactName,
            job.reference.text(),
            job.orderNumber.text(),
            job.resourceName,
            job.plannedStartAt,
            job.plannedEndAt};
}

} // namespace jobwright
