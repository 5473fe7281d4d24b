// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/fieldinput.h"
#include "jobs/job.h"
#include "jobs/resolvedfield.h"
#include "jobs/resolvedinput.h"

namespace jobwright {

/// Checks one input against the job it is for. Errors: a duration that is none (see minutesFromText()), a UUID that is
/// not of RFC 9562's text form, text that JSON cannot carry (NUL, lone surrogates), locked, unreadable and ambiguous
/// fields, Clear where the API has none. Everything else is advice, because the service decides: advisory lengths, and
/// values that do not look like the custom field's type.
[[nodiscard]] ResolvedField resolveField(const Job &job, const FieldId &field, const FieldInput &input);

/// The same for every input, in order.
[[nodiscard]] ResolvedInput resolveInput(const Job &job, const JobInput &input);

} // namespace jobwright
