// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"
#include "jobs/jobedit.h"

#include <QList>

namespace jobwright {

/// What reading the job back showed about one field that was sent.
struct FieldVerdict
{
    enum class Kind {
        Confirmed,         ///< the service holds what was sent
        StoredDifferently, ///< it holds something new, but not what was sent
        Ignored,           ///< it holds what it held before
    };

    FieldId field = FieldKey::PlannedDuration;
    Kind kind = Kind::Confirmed;
    FieldValue before;
    Change sent;
    FieldValue stored;
};

using Verification = QList<FieldVerdict>;

/// Compares each sent field of `sent` with the job as read back. `before` is the job as it was read last before
/// sending.
[[nodiscard]] Verification verify(const Job &before, const JobEdit &sent, const Job &readBack);
[[nodiscard]] bool allConfirmed(const Verification &verification);
/// `confirmed`, `storedDifferently`, `ignored`: the words of the command line's JSON.
[[nodiscard]] QString verdictWord(FieldVerdict::Kind kind);

} // namespace jobwright
