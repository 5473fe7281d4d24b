// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace jobwright::sandbox {

/// One entry of customFields in an update; its place in the list is its index in the body that was sent.
struct FieldUpdate
{
    qint64 definitionId = 0;
    std::optional<QString> value; ///< nothing unsets
};

} // namespace jobwright::sandbox
