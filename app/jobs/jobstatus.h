// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace jobwright {

/// Broad meaning of a status, for its colour.
enum class StatusTone { Neutral, Upcoming, Running, Done, Stopped };

/// The statuses of the API's JobStatus, in its order; internal ones (lateStart, lateFinish, rescheduled) included.
[[nodiscard]] QStringList knownStatuses();
/// "Completed with issues"; the word itself where it is unknown. Translated.
[[nodiscard]] QString statusLabel(const QString &status);
[[nodiscard]] StatusTone statusTone(const QString &status);
/// Once a job is started, suspended or completed the service refuses some fields (API notes; the mapping is ours).
[[nodiscard]] bool isStartedOrCompleted(const QString &status);

} // namespace jobwright
