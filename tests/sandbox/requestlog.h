// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

namespace jobwright::sandbox {

struct Request;

/// What came in, so that tests can say how often and which bytes. Never holds headers or token requests' bodies.
class RequestLog
{
public:
    /// status is 0 when the connection was closed without an answer.
    void add(const Request &request, int status);
    void clear();
    /// {"counts": {"GET /v1/jobs": 2}, "requests": [{method, path, query, status}], "patches": [{path, body,
    /// bodyBase64, contentType, status}]}; the two lists hold the newest entries, oldest first.
    [[nodiscard]] QJsonObject toJson() const;

private:
    static constexpr qsizetype Kept = 500;

    QMap<QString, int> m_counts;
    QList<QJsonObject> m_requests;
    QList<QJsonObject> m_patches;
};

} // namespace jobwright::sandbox
