// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

namespace jobwright::sandbox {

/// What GET /v1/jobs and GET /v1/persons ask for, checked.
struct JobFilter
{
    struct Span
    {
        QString column;
        QString from; ///< both ends included, stored form
        QString to;
    };

    QList<Span> spans;
    QStringList statuses;
    QList<qint64> typeIds;
    QList<qint64> contactIds;
    QList<qint64> resourceIds;
    QStringList orderNumbers;
    QString surname; ///< persons: start of the surname
    QString sortColumn;
    bool descending = false;
    int pageNumber = 1;
    int pageSize = 100;
};

} // namespace jobwright::sandbox
