// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/jobfilter.h"
#include "sandbox/request.h"

#include <QJsonObject>

namespace jobwright::sandbox {

/// Turns the query of a list request into a filter. What cannot be read ends in malformed() (400), what can be read
/// but breaks a rule ends in broken() (422). Parameters nobody knows are ignored, as ASP.NET does.
class QueryReader
{
public:
    explicit QueryReader(const Request &request);

    /// A pair of times is closed at both ends. Jobs come in the order of the first pair given, then by id.
    [[nodiscard]] JobFilter jobs();
    [[nodiscard]] JobFilter persons();
    [[nodiscard]] JobFilter page();

    [[nodiscard]] const QJsonObject &malformed() const { return m_malformed; }
    [[nodiscard]] const QJsonObject &broken() const { return m_broken; }

private:
    void readPage(JobFilter &filter);
    void readSpan(JobFilter &filter, const char *name, const QString &column);
    void readDirection(JobFilter &filter);
    [[nodiscard]] QDateTime readTime(const QString &name);
    [[nodiscard]] int readNumber(QLatin1String name, int fallback, int highest);
    [[nodiscard]] QList<qint64> readIds(QLatin1String name);
    [[nodiscard]] QStringList readList(QLatin1String name);
    void refuseValue(const QString &name, const QString &value);

    const Request &m_request;
    QJsonObject m_malformed;
    QJsonObject m_broken;
};

} // namespace jobwright::sandbox
