// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace jobwright {

/// Reads a duration as people type it: `90` (minutes), `1:30`, `1h30`, `1 h 30 min`, `2h`, `45 min`, also with the
/// words of the program's language. Whole minutes, 0 to 2147483647; nothing where the text is none or out of range.
[[nodiscard]] std::optional<qint32> minutesFromText(const QString &text);

/// "1 h 30 min", "45 min", "2 h". Translated.
[[nodiscard]] QString durationText(qint32 minutes);
/// "135 min". Translated.
[[nodiscard]] QString minutesText(qint32 minutes);

} // namespace jobwright
