// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/response.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>

namespace jobwright::sandbox {

namespace {

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 204:
        return "No Content";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 413:
        return "Content Too Large";
    case 415:
        return "Unsupported Media Type";
    case 422:
        return "Unprocessable Content";
    case 429:
        return "Too Many Requests";
    case 500:
        return "Internal Server Error";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Timeout";
    default:
        return "Status";
    }
}

} // namespace

Response Response::json(const QJsonObject &object, int status)
{
    return {status, "application/json; charset=utf-8", QJsonDocument(object).toJson(QJsonDocument::Compact), {}};
}

QByteArray Response::toHttp(bool keepAlive) const
{
    QByteArray http = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason(status) + "\r\n";
    http += "Date: " +
            QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'").toLatin1() +
            "\r\n";
    http += "Server: jobwright-sandbox\r\n";
    if (!contentType.isEmpty())
        http += "Content-Type: " + contentType + "\r\n";
    // RFC 9110 §8.6: a 204 has no Content-Length at all.
    if (status != 204)
        http += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const auto &[name, value] : headers)
        http += name + ": " + value + "\r\n";
    http += keepAlive ? "Connection: keep-alive\r\n" : "Connection: close\r\n";
    return http + "\r\n" + body;
}

} // namespace jobwright::sandbox
