// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"

namespace jobwright {

/// A made-up job with this many custom fields of all types, the same for the same arguments.
[[nodiscard]] Job benchJob(JobId id, int customFields);

} // namespace jobwright
