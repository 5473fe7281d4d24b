// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace jobwright {

/// Which jobs to list (API: listJobs). `from` and `to` bound the planned start unless `window` says otherwise; at most
/// twelve months apart.
struct JobQuery
{
    enum class Window { PlannedAt, CreatedAt, StatusModifiedAt };

    Window window = Window::PlannedAt;
    QDateTime from;           ///< UTC, required
    QDateTime to;             ///< UTC, required
    QString status;           ///< empty: all
    QList<qint64> contactIds; ///< at most 50
    QStringList orderNumbers; ///< at most 50
    bool ascending = true;

    [[nodiscard]] bool operator==(const JobQuery &other) const = default;
};

} // namespace jobwright
