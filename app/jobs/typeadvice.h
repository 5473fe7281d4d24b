// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/customfield.h"

#include <QString>

namespace jobwright {

/// What to say where a text does not look like a value of the custom field's type, or empty. Only ever advice: all
/// values travel as strings and the service decides. Numbers may use a point or the decimal sign of the program's
/// language, dates are yyyy-MM-dd (RFC 3339), times HH:mm, Yes/No are those two words. Translated, a full sentence.
[[nodiscard]] QString typeAdvice(const CustomField &field, const QString &text);

} // namespace jobwright
