// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/request.h"

#include <QStringList>
#include <QTimeZone>
#include <QUrl>

namespace jobwright {

namespace {

/// QUrlQuery leaves `+` alone, which servers read as a space; so every value is encoded here.
class QueryWriter
{
public:
    void add(const char *name, const QString &value)
    {
        m_items += QLatin1String(name) + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value));
    }
    void add(const char *name, qint64 value) { add(name, QString::number(value)); }
    void add(const char *name, const QDateTime &time)
    {
        const QDateTime utc = time.toUTC();
        add(name, utc.toString(utc.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs));
    }
    [[nodiscard]] QString text() const { return m_items.join(u'&'); }

private:
    QStringList m_items;
};

std::pair<const char *, const char *> windowNames(JobQuery::Window window)
{
    switch (window) {
    case JobQuery::Window::CreatedAt:
        return {"createdAtFrom", "createdAtTo"};
    case JobQuery::Window::StatusModifiedAt:
        return {"statusModifiedAtFrom", "statusModifiedAtTo"};
    case JobQuery::Window::PlannedAt:
        break;
    }
    return {"plannedAtFrom", "plannedAtTo"};
}

QString jobPath(JobId id)
{
    return QStringLiteral("/v1/jobs/%1").arg(id);
}

} // namespace

QByteArray Request::verb() const
{
    switch (kind) {
    case Kind::Update:
        return QByteArrayLiteral("PATCH");
    case Kind::SignIn:
        return QByteArrayLiteral("POST");
    case Kind::Read:
        break;
    }
    return QByteArrayLiteral("GET");
}

Request getJobRequest(JobId id)
{
    Request request;
    request.path = jobPath(id);
    request.scope = QStringLiteral("jobs:read");
    return request;
}

Request listJobsRequest(const JobQuery &query, int pageNumber, int pageSize)
{
    QueryWriter items;
    const auto [from, to] = windowNames(query.window);
    items.add(from, query.from);
    items.add(to, query.to);
    if (!query.status.isEmpty())
        items.add("status", query.status);
    for (const qint64 contact : query.contactIds)
        items.add("contactId", contact);
    for (const QString &orderNumber : query.orderNumbers)
        items.add("orderNumber", orderNumber);
    items.add("direction", query.ascending ? QStringLiteral("ascending") : QStringLiteral("descending"));
    items.add("pageNumber", pageNumber);
    items.add("pageSize", pageSize);

    Request request;
    request.path = QStringLiteral("/v1/jobs");
    request.query = items.text();
    request.scope = QStringLiteral("jobs:read");
    return request;
}

Request listPersonsRequest(qint64 contactId, int pageNumber, int pageSize)
{
    QueryWriter items;
    if (contactId > 0)
        items.add("contactId", contactId);
    items.add("pageNumber", pageNumber);
    items.add("pageSize", pageSize);

    Request request;
    request.path = QStringLiteral("/v1/persons");
    request.query = items.text();
    request.scope = QStringLiteral("contacts:persons:read");
    return request;
}

Request updateJobRequest(JobId id, const UpdateBody &body, const QByteArray &ifMatch)
{
    Request request;
    request.kind = Request::Kind::Update;
    request.path = jobPath(id);
    request.body = body.json;
    request.ifMatch = ifMatch;
    request.scope = QStringLiteral("jobs:write");
    request.customFields = body.customFields;
    return request;
}

Request signInRequest()
{
    Request request;
    request.kind = Request::Kind::SignIn;
    request.path = QStringLiteral("/auth/tokens");
    return request;
}

} // namespace jobwright
