// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/handoverfile.h"

#include "jobs/textrules.h"
#include "wire/inputjson.h"
#include "wire/jobjson.h"
#include "wire/jsontext.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace jobwright {

namespace {

struct HandoverWords
{
    Q_DECLARE_TR_FUNCTIONS(Handover)
};

constexpr qint64 currentVersion = 1;
constexpr qsizetype longestUrl = 2048;
const QLatin1String formatWord("jobwright-draft");

DecodeError damaged(const QString &where)
{
    //: %1 is the place in the file, for example: tenant.customerId
    return {where, HandoverWords::tr("The file is damaged or was changed by hand (%1).").arg(where)};
}

QByteArray timeJson(const QDateTime &time)
{
    return time.isValid() ? jsonString(time.toUTC().toString(Qt::ISODateWithMs)) : QByteArray("null");
}

/// Invalid for everything but a time with its offset: one without could be read in two ways.
QDateTime timeIn(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(textIn(value), Qt::ISODateWithMs);
    return time.timeSpec() == Qt::LocalTime ? QDateTime() : time.toUTC();
}

/// Whether this can be one of our files at all, and one of a version that is known here.
std::optional<DecodeError> formatTrouble(const QJsonObject &file)
{
    if (textIn(file.value(QLatin1String("format"))) != formatWord)
        return DecodeError{QStringLiteral("format"), HandoverWords::tr("The file is not a draft of Jobwright.")};
    const std::optional<qint64> version = integerIn(file.value(QLatin1String("version")));
    if (version && *version > currentVersion) {
        return DecodeError{
            QStringLiteral("version"),
            HandoverWords::tr("The file was made by a newer Jobwright. Install that version to open it.")};
    }
    return version == currentVersion ? std::nullopt : std::optional(damaged(QStringLiteral("version")));
}

std::optional<DecodeError> readTenant(const QJsonValue &value, HandoverFile &file)
{
    const QJsonObject tenant = value.toObject();
    file.tenantName = textIn(tenant.value(QLatin1String("name")));
    file.baseUrl = textIn(tenant.value(QLatin1String("baseUrl")));
    if (file.baseUrl.isEmpty() || file.baseUrl.size() > longestUrl)
        return damaged(QStringLiteral("tenant.baseUrl"));
    file.customerId = integerIn(tenant.value(QLatin1String("customerId"))).value_or(0);
    return file.customerId > 0 ? std::nullopt : std::optional(damaged(QStringLiteral("tenant.customerId")));
}

/// The job as it was read, and when; both or neither.
std::optional<DecodeError> readBase(const QJsonObject &object, HandoverFile &file)
{
    const QJsonValue base = object.value(QLatin1String("base"));
    const QJsonValue readAt = object.value(QLatin1String("baseReadAt"));
    if (base.isNull() && readAt.isNull())
        return std::nullopt;
    file.baseReadAt = timeIn(readAt);
    if (!file.baseReadAt.isValid())
        return damaged(QStringLiteral("baseReadAt"));
    const auto job = base.isObject() ? decodeJob(compactJson(base)) : Result<Job, DecodeError>::fail({});
    if (!job || job->id != file.jobId || job->customFields.size() > HandoverFile::mostFields)
        return damaged(QStringLiteral("base"));
    file.base = *job;
    return std::nullopt;
}

std::optional<DecodeError> readInput(const QJsonValue &value, HandoverFile &file)
{
    if (!value.isObject() || value.toObject().size() > HandoverFile::mostFields)
        return damaged(QStringLiteral("input"));
    int skipped = 0;
    file.input = decodeInput(compactJson(value), &skipped);
    if (skipped > 0) // what somebody typed is not dropped in silence
        return damaged(QStringLiteral("input"));
    if (file.input.isEmpty())
        return DecodeError{QStringLiteral("input"), HandoverWords::tr("The file holds no changes.")};
    for (FieldInput &input : file.input)
        input.text = madeVisible(input.text);
    return std::nullopt;
}

std::optional<DecodeError> readAll(const QJsonObject &object, HandoverFile &file)
{
    if (auto trouble = formatTrouble(object))
        return trouble;
    if (auto trouble = readTenant(object.value(QLatin1String("tenant")), file))
        return trouble;
    file.jobId = integerIn(object.value(QLatin1String("jobId"))).value_or(0);
    if (file.jobId <= 0)
        return damaged(QStringLiteral("jobId"));
    file.createdAt = timeIn(object.value(QLatin1String("createdAt")));
    file.editedAt = timeIn(object.value(QLatin1String("editedAt")));
    if (!file.createdAt.isValid() || !file.editedAt.isValid())
        return damaged(file.createdAt.isValid() ? QStringLiteral("editedAt") : QStringLiteral("createdAt"));
    if (auto trouble = readBase(object, file))
        return trouble;
    return readInput(object.value(QLatin1String("input")), file);
}

} // namespace

QByteArray encodeHandover(const HandoverFile &file)
{
    const QByteArray tenant = "{\"name\":" + jsonString(file.tenantName) + ",\"baseUrl\":" + jsonString(file.baseUrl) +
                              ",\"customerId\":" + QByteArray::number(file.customerId) + '}';
    const bool read = file.base.id > 0 && file.baseReadAt.isValid();
    // A line for each member: somebody may want to look into it.
    return "{\"format\":" + jsonString(formatWord) + ",\n\"version\":" + QByteArray::number(currentVersion) +
           ",\n\"createdAt\":" + timeJson(file.createdAt) + ",\n\"tenant\":" + tenant +
           ",\n\"jobId\":" + QByteArray::number(file.jobId) +
           ",\n\"base\":" + (read ? encodeJob(file.base) : QByteArray("null")) +
           ",\n\"baseReadAt\":" + (read ? timeJson(file.baseReadAt) : QByteArray("null")) +
           ",\n\"input\":" + encodeInput(file.input) + ",\n\"editedAt\":" + timeJson(file.editedAt) + "}\n";
}

Result<HandoverFile, DecodeError> decodeHandover(const QByteArray &bytes)
{
    using Decoded = Result<HandoverFile, DecodeError>;
    if (bytes.size() > HandoverFile::largest)
        return Decoded::fail({{}, HandoverWords::tr("The file is too large for a draft.")});
    if (bytes.trimmed().isEmpty())
        return Decoded::fail({{}, HandoverWords::tr("The file is empty.")});
    const auto object = parseJsonObject(bytes);
    if (!object) {
        //: %1 is a sentence that says what is wrong
        return Decoded::fail(
            {object.error().where,
             HandoverWords::tr("The file is damaged, or not a draft of Jobwright. %1").arg(object.error().what)});
    }
    HandoverFile file;
    if (const auto trouble = readAll(*object, file))
        return Decoded::fail(*trouble);
    return Decoded::ok(file);
}

} // namespace jobwright
