// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/editissue.h"
#include "jobs/fieldinput.h"
#include "jobs/job.h"
#include "jobs/jobedit.h"

#include <QList>

#include <optional>

namespace jobwright {

/// One field's input as a change, with what there is to say about it. `change` is absent where the input cannot be sent.
struct ResolvedField
{
    std::optional<Change> change;
    QList<EditIssue> issues;
};

/// Checks one input against the job it is for: durations (minutes within int32, not negative), UUIDs (strict, RFC 9562
/// text form), text that JSON cannot carry (NUL, lone surrogates), locked and not clearable fields, unreadable and
/// ambiguous fields, advisory lengths.
[[nodiscard]] ResolvedField resolveField(const Job &job, const FieldId &field, const FieldInput &input);

/// A whole form's input. `edit` holds the fields that can be sent; where any issue is an Error nothing may be sent.
struct ResolvedInput
{
    JobEdit edit;
    QList<EditIssue> issues;

    [[nodiscard]] bool hasErrors() const;
};
[[nodiscard]] ResolvedInput resolveInput(const Job &job, const JobInput &input);

} // namespace jobwright
