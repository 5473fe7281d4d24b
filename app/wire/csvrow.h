// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace jobwright {

/// One record of a CSV text.
struct CsvRow
{
    int line = 0; ///< where it begins, from 1; a record with line breaks in a cell takes several
    QStringList cells;
    bool broken = false; ///< a quote was not closed, or text follows a closing quote

    /// A line without anything on it.
    [[nodiscard]] bool isBlank() const { return cells.size() == 1 && cells.first().isEmpty() && !broken; }
};

} // namespace jobwright
