// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jobwright {

/// How a custom field is edited. All values travel as strings; the type only chooses the editor and the advice.
enum class CustomFieldType { Unknown, Text, Number, Date, Time, YesNo, List, Statement };

/// From the service's word in any spelling ("Yes/No", "YesNo", "yes_no"); Unknown where it is new to us.
[[nodiscard]] CustomFieldType customFieldTypeFromWire(const QString &word);
/// For people, translated.
[[nodiscard]] QString customFieldTypeName(CustomFieldType type);

} // namespace jobwright
