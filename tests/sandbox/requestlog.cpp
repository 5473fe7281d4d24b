// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/requestlog.h"

#include "sandbox/request.h"

#include <QJsonArray>

namespace jobwright::sandbox {

namespace {

QJsonArray array(const QList<QJsonObject> &entries)
{
    QJsonArray json;
    for (const QJsonObject &entry : entries)
        json.append(entry);
    return json;
}

} // namespace

void RequestLog::add(const Request &request, int status)
{
    const QString method = QString::fromLatin1(request.method);
    ++m_counts[method + QLatin1Char(' ') + request.path];
    QStringList query;
    for (const auto &[name, value] : request.query)
        query.append(name + QLatin1Char('=') + value);
    m_requests.append({{QStringLiteral("method"), method},
                       {QStringLiteral("path"), request.path},
                       {QStringLiteral("query"), query.join(QLatin1Char('&'))},
                       {QStringLiteral("status"), status}});
    if (m_requests.size() > Kept)
        m_requests.removeFirst();
    if (request.method != "PATCH")
        return;
    m_patches.append({{QStringLiteral("path"), request.path},
                      {QStringLiteral("body"), QString::fromUtf8(request.body)},
                      {QStringLiteral("bodyBase64"), QString::fromLatin1(request.body.toBase64())},
                      {QStringLiteral("contentType"), QString::fromLatin1(request.header("content-type"))},
                      {QStringLiteral("status"), status}});
    if (m_patches.size() > Kept)
        m_patches.removeFirst();
}

void RequestLog::clear()
{
    m_counts.clear();
    m_requests.clear();
    m_patches.clear();
}

QJsonObject RequestLog::toJson() const
{
    QJsonObject counts;
    for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it)
        counts.insert(it.key(), it.value());
    return {{QStringLiteral("counts"), counts},
            {QStringLiteral("requests"), array(m_requests)},
            {QStringLiteral("patches"), array(m_patches)}};
}

} // namespace jobwright::sandbox
