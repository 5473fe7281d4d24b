// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/jobjson.h"

#include "jobs/fieldspec.h"
#include "jobs/uuid.h"
#include "wire/jsontext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <array>
#include <limits>

namespace jobwright {

namespace {

struct TextMember
{
    const char *name;
    QString Job::*member;
};
constexpr std::array<TextMember, 6> textMembers{{
    {"typeName", &Job::typeName},
    {"categoryName", &Job::categoryName},
    {"contactName", &Job::contactName},
    {"contactAddress", &Job::contactAddress},
    {"status", &Job::status},
    {"resourceName", &Job::resourceName},
}};

struct IdMember
{
    const char *name;
    qint64 Job::*member;
};
constexpr std::array<IdMember, 4> idMembers{{
    {"typeId", &Job::typeId},
    {"categoryId", &Job::categoryId},
    {"contactId", &Job::contactId},
    {"resourceId", &Job::resourceId},
}};

struct TimeMember
{
    const char *name;
    QDateTime Job::*member;
};
constexpr std::array<TimeMember, 6> timeMembers{{
    {"statusModifiedAt", &Job::statusModifiedAt},
    {"createdAt", &Job::createdAt},
    {"plannedStartAt", &Job::plannedStartAt},
    {"plannedEndAt", &Job::plannedEndAt},
    {"actualStartAt", &Job::actualStartAt},
    {"actualEndAt", &Job::actualEndAt},
}};

QDateTime timeIn(const QJsonValue &value)
{
    QDateTime time = QDateTime::fromString(textIn(value), Qt::ISODateWithMs);
    // Qt takes a time without an offset for local; .NET leaves the offset out where it means UTC.
    if (time.isValid() && time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

/// Empty where the JSON has a shape that this field cannot hold.
std::optional<FieldValue> fieldValueIn(FieldSpec::Type type, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return FieldValue();
    if (type == FieldSpec::Type::Minutes) {
        const std::optional<qint64> minutes = integerIn(value);
        if (!minutes || *minutes < std::numeric_limits<qint32>::min() || *minutes > std::numeric_limits<qint32>::max())
            return std::nullopt;
        return FieldValue(static_cast<qint32>(*minutes));
    }
    if (!value.isString())
        return std::nullopt;
    const QString text = value.toString();
    if (type != FieldSpec::Type::Person)
        return FieldValue(text);
    if (text == QLatin1String("00000000-0000-0000-0000-000000000000"))
        return FieldValue();
    const std::optional<QString> uuid = strictUuid(text);
    return uuid ? std::optional(FieldValue(*uuid)) : std::nullopt;
}

QStringList textsIn(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const auto &item : array) {
        if (item.isString())
            texts += item.toString();
    }
    return texts;
}

void readCustomField(const QJsonObject &object, Job &job)
{
    const std::optional<qint64> id = integerIn(object.value(QLatin1String("definitionId")));
    if (!id || *id <= 0)
        return;
    CustomField field;
    field.definitionId = *id;
    field.label = textIn(object.value(QLatin1String("label")));
    field.typeWord = textIn(object.value(QLatin1String("type")));
    field.type = customFieldTypeFromWire(field.typeWord);
    field.mandatory = object.value(QLatin1String("mandatory")).toBool();
    field.options = textsIn(object.value(QLatin1String("options")));
    const QJsonValue value = object.value(QLatin1String("value"));
    if (const std::optional<FieldValue> read = fieldValueIn(FieldSpec::Type::Text, value))
        field.value = *read;
    else
        job.unreadable.insert(FieldId::custom(*id), QString::fromUtf8(compactJson(value)));
    job.customFields += field;
}

void readFields(const QJsonObject &object, Job &job)
{
    for (const FieldSpec &spec : fieldTable()) {
        const QJsonValue value = object.value(QLatin1String(spec.wireName));
        if (const std::optional<FieldValue> read = fieldValueIn(spec.type, value))
            job.*spec.member = *read;
        else
            job.unreadable.insert(spec.key, QString::fromUtf8(compactJson(value)));
    }
    const QJsonArray customFields = object.value(QLatin1String("customFields")).toArray();
    for (const auto &item : customFields)
        readCustomField(item.toObject(), job);
}

Result<Job, DecodeError> readJob(const QJsonObject &object)
{
    const std::optional<qint64> id = integerIn(object.value(QLatin1String("id")));
    if (!id || *id <= 0) {
        return Result<Job, DecodeError>::fail(
            {QStringLiteral("id"), QCoreApplication::translate("Json", "The job has no usable number.")});
    }
    Job job;
    job.id = *id;
    for (const TextMember &row : textMembers)
        job.*row.member = textIn(object.value(QLatin1String(row.name)));
    for (const IdMember &row : idMembers)
        job.*row.member = integerIn(object.value(QLatin1String(row.name))).value_or(0);
    for (const TimeMember &row : timeMembers)
        job.*row.member = timeIn(object.value(QLatin1String(row.name)));
    readFields(object, job);
    return Result<Job, DecodeError>::ok(job);
}

QJsonValue valueFor(const Job &job, const FieldId &field, const FieldValue &value)
{
    const auto raw = job.unreadable.constFind(field);
    if (raw != job.unreadable.constEnd())
        return parseJsonValue(raw->toUtf8()).value_or(QJsonValue());
    if (value.isNumber())
        return value.number();
    return value.isText() ? QJsonValue(value.text()) : QJsonValue();
}

QJsonObject customFieldObject(const Job &job, const CustomField &field)
{
    QJsonObject object{{QStringLiteral("definitionId"), field.definitionId},
                       {QStringLiteral("value"), valueFor(job, FieldId::custom(field.definitionId), field.value)}};
    if (!field.label.isEmpty())
        object.insert(QStringLiteral("label"), field.label);
    if (!field.typeWord.isEmpty())
        object.insert(QStringLiteral("type"), field.typeWord);
    if (field.mandatory)
        object.insert(QStringLiteral("mandatory"), true);
    if (!field.options.isEmpty())
        object.insert(QStringLiteral("options"), QJsonArray::fromStringList(field.options));
    return object;
}

} // namespace

Result<Job, DecodeError> decodeJob(const QByteArray &json)
{
    const auto object = parseJsonObject(json);
    return object ? readJob(*object) : Result<Job, DecodeError>::fail(object.error());
}

Result<JobPage, DecodeError> decodeJobPage(const QByteArray &json)
{
    using Page = Result<JobPage, DecodeError>;
    const auto items = parsePageItems(json);
    if (!items)
        return Page::fail(items.error());
    JobPage page;
    page.itemCount = static_cast<int>(items->size());
    page.jobs.reserve(items->size());
    for (const auto &item : *items) {
        if (auto job = readJob(item.toObject()))
            page.jobs += *job;
    }
    return Page::ok(page);
}

QByteArray encodeJob(const Job &job)
{
    QJsonObject object{{QStringLiteral("id"), job.id}};
    for (const TextMember &row : textMembers) {
        if (!(job.*row.member).isEmpty())
            object.insert(QLatin1String(row.name), job.*row.member);
    }
    for (const IdMember &row : idMembers) {
        if (job.*row.member != 0)
            object.insert(QLatin1String(row.name), job.*row.member);
    }
    for (const TimeMember &row : timeMembers) {
        if ((job.*row.member).isValid())
            object.insert(QLatin1String(row.name), (job.*row.member).toUTC().toString(Qt::ISODateWithMs));
    }
    for (const FieldSpec &spec : fieldTable())
        object.insert(QLatin1String(spec.wireName), valueFor(job, spec.key, job.*spec.member));
    QJsonArray customFields;
    for (const CustomField &field : job.customFields)
        customFields += customFieldObject(job, field);
    object.insert(QStringLiteral("customFields"), customFields);
    return compactJson(object);
}

} // namespace jobwright
