// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/problem.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

namespace jobwright::sandbox {

namespace {

struct Kind
{
    int status;
    const char *section; // of RFC 9110
    const char *title;
};

Kind kindOf(int status)
{
    static constexpr Kind kinds[] = {
        {400, "15.5.1", "Bad Request"},
        {401, "15.5.2", "Unauthorized"},
        {403, "15.5.4", "Forbidden"},
        {404, "15.5.5", "Not Found"},
        {405, "15.5.6", "Method Not Allowed"},
        {413, "15.5.14", "Payload Too Large"},
        {415, "15.5.16", "Unsupported Media Type"},
        {422, "15.5.21", "Unprocessable Entity"},
        {500, "15.6.1", "An error occurred while processing your request."},
        {503, "15.6.4", "Service Unavailable"},
    };
    for (const Kind &kind : kinds) {
        if (kind.status == status)
            return kind;
    }
    return {status, nullptr, "Error"};
}

/// The form of a W3C trace context, as Activity.Current.Id writes it.
QString traceId()
{
    auto *random = QRandomGenerator::global();
    const auto hex = [random](int digits) {
        return QStringLiteral("%1").arg(random->generate64(), 16, 16, QLatin1Char('0')).left(digits);
    };
    return QStringLiteral("00-%1%2-%3-00").arg(hex(16), hex(16), hex(16));
}

QJsonObject base(int status, const QString &title, const QString &instance)
{
    const Kind kind = kindOf(status);
    // RFC 6585 §4 defines 429, all others stand in RFC 9110.
    const QString type = status == 429 ? QStringLiteral("https://tools.ietf.org/html/rfc6585#section-4")
                                       : QStringLiteral("https://tools.ietf.org/html/rfc9110#section-") +
                                             QLatin1String(kind.section ? kind.section : "15");
    QJsonObject body{{QStringLiteral("type"), type},
                     {QStringLiteral("title"), title},
                     {QStringLiteral("status"), status},
                     {QStringLiteral("traceId"), traceId()}};
    if (!instance.isEmpty())
        body.insert(QStringLiteral("instance"), instance);
    return body;
}

Response problemResponse(const QJsonObject &body, int status)
{
    return {status, "application/problem+json; charset=utf-8", QJsonDocument(body).toJson(QJsonDocument::Compact), {}};
}

} // namespace

Response Problem::plain(int status, const QString &detail, const QString &instance)
{
    const QString title = status == 429 ? QStringLiteral("Too Many Requests") : QLatin1String(kindOf(status).title);
    QJsonObject body = base(status, title, instance);
    if (!detail.isEmpty())
        body.insert(QStringLiteral("detail"), detail);
    return problemResponse(body, status);
}

Response Problem::validation(int status, const QJsonObject &errors, const QString &instance)
{
    QJsonObject body = base(status, QStringLiteral("One or more validation errors occurred."), instance);
    if (status == 422)
        body.insert(QStringLiteral("detail"), QStringLiteral("The job was not changed."));
    body.insert(QStringLiteral("errors"), errors);
    return problemResponse(body, status);
}

Response Problem::unauthorized(const QString &description)
{
    Response response = plain(401);
    QByteArray challenge = "Bearer";
    if (!description.isEmpty())
        challenge += " error=\"invalid_token\", error_description=\"" + description.toUtf8() + '"';
    response.headers.emplaceBack("WWW-Authenticate", challenge);
    return response;
}

void Problem::add(QJsonObject &errors, const QString &key, const QString &message)
{
    QJsonArray messages = errors.value(key).toArray();
    messages.append(message);
    errors.insert(key, messages);
}

} // namespace jobwright::sandbox
