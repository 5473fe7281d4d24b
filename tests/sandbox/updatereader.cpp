// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/updatereader.h"

#include "sandbox/problem.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMetaType>
#include <QRegularExpression>
#include <QVariant>

#include <limits>

namespace jobwright::sandbox {

namespace {

/// System.Text.Json refuses 90.0 and 9e1 for an integer. QJsonValue makes integers of them, so the text is asked; the
/// name cannot be found inside a string of the body, where its quotes would be escaped.
bool isInteger(const QJsonValue &value, const QByteArray &body, const QString &name)
{
    const QRegularExpression decimals(QStringLiteral("\"%1\"\\s*:\\s*-?[0-9]+[.eE]").arg(name));
    return value.isDouble() && value.toVariant().typeId() == QMetaType::LongLong &&
           !decimals.match(QString::fromUtf8(body)).hasMatch();
}

QString position(const QByteArray &body, qsizetype offset)
{
    const QByteArray before = body.left(offset);
    const auto lineStart = before.lastIndexOf('\n') + 1;
    return QStringLiteral(" | LineNumber: %1 | BytePositionInLine: %2.")
        .arg(before.count('\n'))
        .arg(before.size() - lineStart);
}

/// Where the value of the last named step of a path ends, roughly: enough to look real, nobody may rely on it.
qsizetype offsetOf(const QByteArray &body, const QString &path)
{
    const QString name = path.mid(path.lastIndexOf(QLatin1Char('.')) + 1);
    const auto key = body.indexOf('"' + name.toUtf8() + '"');
    return key < 0 ? body.size() : key + name.size() + 3;
}

} // namespace

UpdateReader::UpdateReader(const QByteArray &body) : m_body(body) {}

std::variant<JobUpdate, Response> UpdateReader::read()
{
    QJsonObject errors;
    const auto refuse = [&errors](const QString &key, const QString &message) {
        Problem::add(errors, key, message);
        Problem::add(errors, QStringLiteral("update"), QStringLiteral("The update field is required."));
        return Problem::validation(400, errors);
    };
    if (m_body.trimmed().isEmpty() || m_body.trimmed() == "null")
        return refuse(QString(), QStringLiteral("A non-empty request body is required."));

    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(m_body, &error);
    if (document.isNull()) {
        return refuse(QStringLiteral("$"),
                      QStringLiteral("The JSON text is malformed: %1. Path: $").arg(error.errorString()) +
                          position(m_body, error.offset));
    }
    if (!document.isObject()) {
        return refuse(QStringLiteral("$"),
                      QStringLiteral("The JSON value could not be converted to Jobs.Api.Models.JobUpdate. Path: $") +
                          position(m_body, 1));
    }
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!readProperty(it.key(), it.value()))
            return refuse(m_path, m_message);
    }
    return m_update;
}

bool UpdateReader::readProperty(const QString &name, const QJsonValue &value)
{
    if (name == QLatin1String("plannedDuration"))
        return readDuration(value);
    if (name == QLatin1String("description"))
        return readText(QStringLiteral("$.description"), value, m_update.description);
    if (name == QLatin1String("reference"))
        return readText(QStringLiteral("$.reference"), value, m_update.reference);
    if (name == QLatin1String("personId"))
        return readPerson(value);
    if (name == QLatin1String("orderNumber"))
        return readText(QStringLiteral("$.orderNumber"), value, m_update.orderNumber);
    if (name == QLatin1String("customFields"))
        return readFields(value);
    return fail(QStringLiteral("$.") + name,
                QStringLiteral("The JSON property '%1' could not be mapped to any .NET member contained in type "
                               "'Jobs.Api.Models.JobUpdate'.")
                    .arg(name));
}

bool UpdateReader::readText(const QString &path, const QJsonValue &value, Given<QString> &into)
{
    if (!value.isNull() && !value.isString())
        return failType(path, QStringLiteral("System.String"));
    const QString text = value.toString();
    if (!text.isValidUtf16())
        return fail(path,
                    QStringLiteral("Cannot transcode invalid UTF-16 string to UTF-8 JSON text. Path: %1").arg(path) +
                        position(m_body, offsetOf(m_body, path)));
    into = {true, value.isNull(), text};
    return true;
}

bool UpdateReader::readDuration(const QJsonValue &value)
{
    const QString path = QStringLiteral("$.plannedDuration");
    if (value.isNull()) {
        m_update.plannedDuration = {true, true, 0};
        return true;
    }
    const qint64 minutes = value.toInteger();
    if (!isInteger(value, m_body, QStringLiteral("plannedDuration")) || minutes < std::numeric_limits<qint32>::min() ||
        minutes > std::numeric_limits<qint32>::max())
        return failType(path, QStringLiteral("System.Nullable`1[System.Int32]"));
    m_update.plannedDuration = {true, false, static_cast<qint32>(minutes)};
    return true;
}

bool UpdateReader::readPerson(const QJsonValue &value)
{
    const QString path = QStringLiteral("$.personId");
    static const QRegularExpression uuid(
        QStringLiteral("\\A[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\\z"));
    if (!value.isNull() && (!value.isString() || !uuid.match(value.toString()).hasMatch()))
        return failType(path, QStringLiteral("System.Nullable`1[System.Guid]"));
    m_update.personId = {true, value.isNull(), value.toString().toLower()};
    return true;
}

bool UpdateReader::readFields(const QJsonValue &value)
{
    if (!value.isNull() && !value.isArray())
        return failType(QStringLiteral("$.customFields"),
                        QStringLiteral("System.Collections.Generic.List`1[Jobs.Api.Models.CustomFieldUpdate]"));
    m_update.customFields = {true, value.isNull(), {}};
    const QJsonArray entries = value.toArray();
    for (int i = 0; i < entries.size(); ++i) {
        if (!readField(i, entries.at(i)))
            return false;
    }
    return true;
}

bool UpdateReader::readField(int index, const QJsonValue &value)
{
    const QString path = QStringLiteral("$.customFields[%1]").arg(index);
    if (!value.isObject())
        return failType(path, QStringLiteral("Jobs.Api.Models.CustomFieldUpdate"));
    const QJsonObject entry = value.toObject();
    for (auto it = entry.begin(); it != entry.end(); ++it) {
        if (it.key() != QLatin1String("definitionId") && it.key() != QLatin1String("value")) {
            return fail(
                path + QLatin1Char('.') + it.key(),
                QStringLiteral("The JSON property '%1' could not be mapped to any .NET member contained in type "
                               "'Jobs.Api.Models.CustomFieldUpdate'.")
                    .arg(it.key()));
        }
    }
    if (!entry.contains(QLatin1String("definitionId"))) {
        return fail(path,
                    QStringLiteral("JSON deserialization for type 'Jobs.Api.Models.CustomFieldUpdate' was missing "
                                   "required properties including: 'definitionId'."));
    }
    const QJsonValue id = entry.value(QLatin1String("definitionId"));
    if (!isInteger(id, m_body, QStringLiteral("definitionId")))
        return failType(path + QStringLiteral(".definitionId"), QStringLiteral("System.Int64"));
    Given<QString> text;
    if (!readText(path + QStringLiteral(".value"),
                  entry.value(QLatin1String("value")).isUndefined() ? QJsonValue(QJsonValue::Null)
                                                                    : entry.value(QLatin1String("value")),
                  text))
        return false;
    m_update.customFields.value.append({id.toInteger(), text.null ? std::nullopt : std::optional(text.value)});
    return true;
}

bool UpdateReader::fail(const QString &path, const QString &message)
{
    m_path = path;
    m_message = message;
    return false;
}

bool UpdateReader::failType(const QString &path, const QString &dotNetType)
{
    return fail(path, QStringLiteral("The JSON value could not be converted to %1. Path: %2").arg(dotNetType, path) +
                          position(m_body, offsetOf(m_body, path)));
}

} // namespace jobwright::sandbox
