// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "jobs/fieldinput.h"
#include "jobs/job.h"
#include "wire/decodeerror.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace jobwright {

/// A draft on its way to another computer, as a file: for which tenant, what the job held, what is to change. No client
/// id, no secret, no id that means something on one computer only. Anybody can write such a file, so nothing in it is
/// more than a proposal: the base URL is compared and never used, and the job is read again before anything is sent.
struct HandoverFile
{
    /// In bytes; more is not read. A description of 500,000 characters stands in `base` and in `input`, and JSON may
    /// need six bytes for a character: 6 MB, which leaves room for 2,000 custom fields.
    static constexpr qsizetype largest = qsizetype(8) * 1024 * 1024;
    /// In `base` and in `input`, each; far above any job, and low enough for a form to stay fluent.
    static constexpr qsizetype mostFields = 10'000;

    QString tenantName; ///< for people only
    QString baseUrl;    ///< as it stands in the file: not checked
    qint64 customerId = 0;
    JobId jobId = 0;
    Job base;             ///< without an id where nobody had read the job yet
    QDateTime baseReadAt; ///< UTC; invalid together with `base`
    JobInput input;       ///< at least one field
    QDateTime createdAt;  ///< UTC; when the file was written
    QDateTime editedAt;   ///< UTC
};

/// {"format":"jobwright-draft","version":1,"createdAt","tenant":{"name","baseUrl","customerId"},"jobId","base":{as
/// encodeJob() writes it},"baseReadAt","input":{as encodeInput() writes it},"editedAt"}, in UTF-8.
[[nodiscard]] QByteArray encodeHandover(const HandoverFile &file);

/// For bytes from anywhere. Unknown members are ignored, the last of repeated ones counts; anything else that is not as
/// encodeHandover() writes it fails, with words for the user. Texts of `input` come through madeVisible(), as if
/// pasted. A file of a later version fails whatever else is in it.
[[nodiscard]] Result<HandoverFile, DecodeError> decodeHandover(const QByteArray &bytes);

} // namespace jobwright
