// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/fieldid.h"
#include "jobs/job.h"

#include <QString>

namespace jobwright {

/// Why the service would refuse any change of this field of this job, in words ("Locked: the job is Started."), or an
/// empty text where it can be changed. Also for fields that cannot be edited safely (unreadable, repeated ids,
/// statements). Translated.
[[nodiscard]] QString whyLocked(const Job &job, const FieldId &field);
/// Why the API has no Clear for this field, in words, or empty where it has.
[[nodiscard]] QString whyNotClearable(const FieldId &field);

} // namespace jobwright
