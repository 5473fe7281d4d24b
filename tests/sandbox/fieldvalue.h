// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/fielddefinition.h"

#include <optional>

namespace jobwright::sandbox {

/// Why the service would not take this text for the field; nothing when it would. Text travels as is: numbers with a
/// point, dates yyyy-MM-dd, times HH:mm, "Yes" or "No", a list value letter by letter.
[[nodiscard]] std::optional<QString> refusalOf(const FieldDefinition &field, const QString &value);

} // namespace jobwright::sandbox
