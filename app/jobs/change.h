// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/fieldvalue.h"

namespace jobwright {

/// What an update does to one field: leave it out (Keep), send null (Clear), send a value (Set).
struct Change
{
    enum class Kind { Keep, Clear, Set };

    Kind kind = Kind::Keep;
    FieldValue value; ///< only of Set; never null there

    [[nodiscard]] static Change keep() { return {}; }
    [[nodiscard]] static Change clear() { return {Kind::Clear, {}}; }
    [[nodiscard]] static Change set(FieldValue v) { return {Kind::Set, std::move(v)}; }

    [[nodiscard]] bool operator==(const Change &other) const = default;
};

} // namespace jobwright
