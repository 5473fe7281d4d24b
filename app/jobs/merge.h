// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"
#include "jobs/jobedit.h"

#include <QList>

namespace jobwright {

/// One changed field seen three ways: when the draft began, what the user wants, what the service holds now.
struct FieldMerge
{
    enum class Kind {
        Send,         ///< nobody else touched it
        AlreadyThere, ///< the service already holds what the user wants: nothing to send
        Clash,        ///< somebody changed it to something else: the user must choose
    };

    FieldId field = FieldKey::PlannedDuration;
    FieldValue base;
    Change mine;
    FieldValue theirs;
    Kind kind = Kind::Send;
};

/// In the order of the edit. An edit that sets the base value itself is sent although it equals theirs: the user said
/// so.
[[nodiscard]] QList<FieldMerge> mergeEdit(const Job &base, const JobEdit &mine, const Job &theirs);

/// The edit without what is set to the value that the job, as it was read last, holds already ("same as now"). A field
/// on Clear stays in it, and so does one whose value could not be read.
[[nodiscard]] JobEdit onlyDifferences(const Job &job, const JobEdit &edit);

/// Whether the value read is what the change asked for. A cleared contact person is replaced by the contact's primary
/// person (API), so there any value counts that `before` did not hold.
[[nodiscard]] bool satisfies(const FieldId &field, const Change &change, const FieldValue &before,
                             const FieldValue &read);

} // namespace jobwright
