// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/queryreader.h"

#include "sandbox/problem.h"
#include "sandbox/stamp.h"

#include <QRegularExpression>

namespace jobwright::sandbox {

namespace {

constexpr int longestList = 50;
constexpr int highestPage = 2147483;
constexpr int largestPage = 1000;

const QStringList &allStatuses()
{
    static const QStringList all =
        QStringLiteral("new,scheduled,unscheduled,sent,read,accepted,refused,onTheWay,started,"
                       "suspended,completedOk,completedWithIssues,cancelled,lateStart,lateFinish,"
                       "rescheduled")
            .split(QLatin1Char(','));
    return all;
}

} // namespace

QueryReader::QueryReader(const Request &request) : m_request(request) {}

JobFilter QueryReader::jobs()
{
    JobFilter filter;
    readSpan(filter, "plannedAt", QStringLiteral("planned_start_at"));
    readSpan(filter, "createdAt", QStringLiteral("created_at"));
    readSpan(filter, "statusModifiedAt", QStringLiteral("status_modified_at"));
    if (filter.spans.isEmpty() && m_malformed.isEmpty() && m_broken.isEmpty())
        Problem::add(m_broken, QString(),
                     QStringLiteral("At least one of the pairs createdAt, plannedAt or statusModifiedAt is required."));
    filter.sortColumn = filter.spans.isEmpty() ? QStringLiteral("job.id") : filter.spans.first().column;
    filter.statuses = readList(QLatin1String("status"));
    for (const QString &status : std::as_const(filter.statuses)) {
        if (!allStatuses().contains(status))
            refuseValue(QStringLiteral("status"), status);
    }
    filter.typeIds = readIds(QLatin1String("typeId"));
    filter.contactIds = readIds(QLatin1String("contactId"));
    filter.resourceIds = readIds(QLatin1String("resourceId"));
    filter.orderNumbers = readList(QLatin1String("orderNumber"));
    readDirection(filter);
    readPage(filter);
    return filter;
}

JobFilter QueryReader::persons()
{
    JobFilter filter;
    filter.contactIds = readIds(QLatin1String("contactId"));
    filter.surname = m_request.queryValues(QLatin1String("surname")).value(0);
    const QString sort = m_request.queryValues(QLatin1String("sortBy")).value(0);
    if (sort.isEmpty())
        filter.sortColumn = QStringLiteral("contact_id, rank");
    else if (sort == QLatin1String("surname"))
        filter.sortColumn = QStringLiteral("surname");
    else if (sort == QLatin1String("createdAt"))
        filter.sortColumn = QStringLiteral("created_at");
    else
        refuseValue(QStringLiteral("sortBy"), sort);
    readDirection(filter);
    readPage(filter);
    return filter;
}

JobFilter QueryReader::page()
{
    JobFilter filter;
    readPage(filter);
    return filter;
}

void QueryReader::readPage(JobFilter &filter)
{
    filter.pageNumber = readNumber(QLatin1String("pageNumber"), 1, highestPage);
    filter.pageSize = readNumber(QLatin1String("pageSize"), 100, largestPage);
}

void QueryReader::readSpan(JobFilter &filter, const char *name, const QString &column)
{
    const QString from = QLatin1String(name) + QStringLiteral("From");
    const QString to = QLatin1String(name) + QStringLiteral("To");
    const bool hasFrom = !m_request.queryValues(QLatin1String(from.toLatin1())).isEmpty();
    const bool hasTo = !m_request.queryValues(QLatin1String(to.toLatin1())).isEmpty();
    if (!hasFrom && !hasTo)
        return;
    if (hasFrom != hasTo) {
        Problem::add(m_broken, hasFrom ? to : from,
                     QStringLiteral("'%1' and '%2' must be given together.").arg(from, to));
        return;
    }
    const QDateTime begin = readTime(from);
    const QDateTime end = readTime(to);
    if (!begin.isValid() || !end.isValid())
        return;
    if (end < begin)
        Problem::add(m_broken, to, QStringLiteral("'%1' must not be before '%2'.").arg(to, from));
    else if (begin.addMonths(12) < end)
        Problem::add(m_broken, to,
                     QStringLiteral("'%1' and '%2' must not be more than twelve months apart.").arg(from, to));
    filter.spans.append({column, stamp(begin), stamp(end)});
}

QDateTime QueryReader::readTime(const QString &name)
{
    const QString value = m_request.queryValues(QLatin1String(name.toLatin1())).value(0);
    // RFC 3339 date-time: a zone is part of it.
    static const QRegularExpression form(
        QStringLiteral("\\A\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d)\\z"));
    const QDateTime time =
        form.match(value).hasMatch() ? QDateTime::fromString(value, Qt::ISODateWithMs).toUTC() : QDateTime();
    if (!time.isValid())
        refuseValue(name, value);
    return time;
}

void QueryReader::readDirection(JobFilter &filter)
{
    const QString direction = m_request.queryValues(QLatin1String("direction")).value(0);
    filter.descending = direction == QLatin1String("descending");
    if (!direction.isEmpty() && !filter.descending && direction != QLatin1String("ascending"))
        refuseValue(QStringLiteral("direction"), direction);
}

int QueryReader::readNumber(QLatin1String name, int fallback, int highest)
{
    const QStringList values = m_request.queryValues(name);
    if (values.isEmpty())
        return fallback;
    bool good = false;
    const int number = values.first().toInt(&good);
    if (!good)
        refuseValue(name, values.first());
    else if (number < 1 || number > highest)
        Problem::add(m_malformed, name,
                     QStringLiteral("The field %1 must be between 1 and %2.").arg(name).arg(highest));
    return number;
}

QList<qint64> QueryReader::readIds(QLatin1String name)
{
    QList<qint64> ids;
    for (const QString &value : readList(name)) {
        bool good = false;
        ids.append(value.toLongLong(&good));
        if (!good)
            refuseValue(name, value);
    }
    return ids;
}

QStringList QueryReader::readList(QLatin1String name)
{
    const QStringList values = m_request.queryValues(name);
    if (values.size() > longestList)
        Problem::add(m_malformed, name,
                     QStringLiteral("The field %1 takes at most %2 values.").arg(name).arg(longestList));
    return values;
}

void QueryReader::refuseValue(const QString &name, const QString &value)
{
    Problem::add(m_malformed, name, QStringLiteral("The value '%1' is not valid.").arg(value));
}

} // namespace jobwright::sandbox
