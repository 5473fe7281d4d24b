// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jobwright {

/// Why an answer could not be read: where in it, and what was wrong. For the log and "Details"; holds no values.
struct DecodeError
{
    QString where; ///< "customFields[3].value", "offset 120", or empty for the whole
    QString what;  ///< translated, one sentence
};

} // namespace jobwright
