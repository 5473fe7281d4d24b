// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace jobwright {

/// Reads a duration as people type it: `90` (minutes), `1:30`, `1h30`, `1 h 30 min`, `2h`, `45 min`, with English,
/// German and the program's own words for the units, in any case, any white space between, and decimal digits of any
/// script. Whole minutes, 0 to 2147483647; nothing where the text is none, is out of range, or could be meant in two
/// ways:
/// - `-1`, `+1`, `1e9`: signs and exponents are no part of a duration;
/// - `1 000`, `1'000`: grouped digits might as well be two numbers;
/// - `1,5`, `1.5`: hours or minutes, and in some languages a thousand;
/// - `1:5`, `1:60`, `1h90`: minutes after hours are 0 to 59, with two digits after a colon;
/// - what passes int32 after multiplying, and what passes int64 before: never wrapped round.
[[nodiscard]] std::optional<qint32> minutesFromText(const QString &text);

/// "1 h 30 min", "45 min", "2 h". Translated.
[[nodiscard]] QString durationText(qint32 minutes);
/// "135 min". Translated.
[[nodiscard]] QString minutesText(qint32 minutes);

} // namespace jobwright
