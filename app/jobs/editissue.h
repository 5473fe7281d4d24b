// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/fieldid.h"

#include <QString>

namespace jobwright {

/// Something to say about what was typed in a field, before it is sent.
struct EditIssue
{
    enum class Severity {
        Advice, ///< warned about and sent all the same
        Error,  ///< cannot be sent
    };

    FieldId field = FieldKey::PlannedDuration;
    Severity severity = Severity::Error;
    QString text; ///< for people, translated, a full sentence

    [[nodiscard]] bool operator==(const EditIssue &other) const = default;
};

} // namespace jobwright
