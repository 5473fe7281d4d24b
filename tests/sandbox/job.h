// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <optional>

namespace jobwright::sandbox {

/// A job as stored. A null QString is JSON null, an empty one is an empty text; times are ISO 8601 in UTC.
struct Job
{
    qint64 id = 0;
    qint64 typeId = 0;
    qint64 contactId = 0;
    QString reference;
    QString description;
    QString orderNumber;
    QString personId;
    std::optional<int> plannedDuration; ///< minutes
    QString status;
    QString statusModifiedAt;
    QString createdAt;
    QString plannedStartAt;
    QString plannedEndAt;
    QString actualStartAt;
    QString actualEndAt;
    std::optional<qint64> resourceId;
    QString sharedWith;            ///< the company a job came from; null for own jobs
    QHash<qint64, QString> fields; ///< only definitions that hold a value

    /// Description and contact person can no longer change.
    [[nodiscard]] bool isLocked() const;
};

} // namespace jobwright::sandbox
