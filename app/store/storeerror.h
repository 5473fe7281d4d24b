// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jobwright {

/// Why something could not be stored or read, and what is safe.
struct StoreError
{
    enum class Kind { Busy, Full, ReadOnly, Corrupt, NewerSchema, Foreign, Io, Internal };

    Kind kind = Kind::Internal;
    QString words;     ///< for the user, translated: what happened, what is safe, what to do
    QString technical; ///< for the log: SQLite's extended code and message, no values
};

} // namespace jobwright
