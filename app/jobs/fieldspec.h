// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/fieldkey.h"
#include "jobs/fieldvalue.h"

#include <QString>

#include <optional>
#include <span>

namespace jobwright {

struct Job;

/// What the program knows about a standard field. Everything that treats fields alike reads this table; adding a
/// field is one row of it (and a member of Job).
struct FieldSpec
{
    enum class Type { Minutes, Line, Text, Person };

    FieldKey key;
    const char *wireName; ///< the property in the API's JobUpdate
    const char *label;    ///< English; shown through fieldLabel()
    Type type;
    bool clearable;                    ///< whether the API takes null
    bool lockedOnceStarted;            ///< API notes, "Keep, clear, set"
    std::optional<int> advisoryLength; ///< characters; more is warned about and sent: the server decides
    FieldValue Job::*member;
};

/// All standard fields, in the order on screen.
[[nodiscard]] std::span<const FieldSpec> fieldTable();
[[nodiscard]] const FieldSpec &fieldSpec(FieldKey key);
/// Translated, for people and for screen readers.
[[nodiscard]] QString fieldLabel(FieldKey key);

/// Advisory length of a custom field's value, in characters (API notes).
inline constexpr int customFieldAdvisoryLength = 500;

} // namespace jobwright
