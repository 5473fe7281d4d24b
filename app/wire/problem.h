// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/fieldid.h"

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

namespace jobwright {

/// The service's messages about one field.
struct FieldError
{
    FieldId field = FieldKey::PlannedDuration;
    QStringList messages; ///< the service's words, unchanged; show through forDisplay()

    [[nodiscard]] bool operator==(const FieldError &other) const = default;
};

/// Problem details (RFC 9457) as the service sent them, sorted out for showing: messages on fields, and all the rest.
/// Nothing the service said is dropped.
struct Problem
{
    QString type;
    QString title;
    int status = 0; ///< the HTTP status, 0 where there was no answer
    QString detail;
    QString instance;
    QString traceId; ///< `traceId` member or X-Request-ID, for support
    QList<FieldError> fieldErrors;
    QStringList otherErrors; ///< messages of no field that we know, each with its key where it has one

    [[nodiscard]] bool operator==(const Problem &other) const = default;
};

/// Reads an error answer of any kind: problem details, other JSON, HTML or nothing (then only status and a title in our
/// words). `sentCustomFields` is UpdateBody::customFields of the request: index in a path means the entry sent.
[[nodiscard]] Problem decodeProblem(int status, const QByteArray &contentType, const QByteArray &body,
                                    const QList<qint64> &sentCustomFields);

/// For drafts, history and the command line's JSON: {type,title,status,detail,instance,…}.
[[nodiscard]] QByteArray encodeProblem(const Problem &problem);
[[nodiscard]] Problem decodeStoredProblem(const QByteArray &json);
/// The same within other JSON for programs: {type,title,status,detail,instance,fieldErrors,otherErrors}, a text that is
/// not there as null; null where there was no problem.
[[nodiscard]] QJsonValue problemValue(const Problem &problem);

} // namespace jobwright
