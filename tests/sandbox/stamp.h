// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace jobwright::sandbox {

/// The stored and transmitted form of a time: ISO 8601, UTC, whole seconds. Sorts as text.
[[nodiscard]] QString stamp(const QDateTime &time);
/// That wall-clock time in the zone of reference.
[[nodiscard]] QDateTime at(const QDate &date, const QTime &time, const QDateTime &reference);

} // namespace jobwright::sandbox
