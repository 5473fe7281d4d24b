// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/jsontext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

namespace jobwright {

namespace {

const char byteOrderMark[] = "\xEF\xBB\xBF";

bool isUtf16(const QByteArray &json)
{
    // JSON begins with an ASCII character, so a zero among the first two bytes is half of a UTF-16 unit.
    return json.startsWith("\xFE\xFF") || json.startsWith("\xFF\xFE") ||
           (json.size() >= 2 && (json.at(0) == '\0' || json.at(1) == '\0'));
}

/// The text without its byte order mark. Qt 6.4 takes U+FEFF for such a mark at the beginning of every string as well
/// and drops it, unless it is escaped; it can only stand in strings, so escaping all of them changes nothing else.
QByteArray prepared(const QByteArray &json)
{
    QByteArray text = json.startsWith(byteOrderMark) ? json.mid(3) : json;
    if (text.contains(byteOrderMark))
        text.replace(byteOrderMark, "\\ufeff");
    return text;
}

DecodeError parseError(const QJsonParseError &error)
{
    //: %1 is a short reason, for example: unterminated object
    return {QStringLiteral("offset %1").arg(error.offset),
            QCoreApplication::translate("Json", "The text is not valid JSON (%1).").arg(error.errorString())};
}

QByteArray unicodeEscape(QChar c)
{
    return "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
}

/// The escape of a character that cannot stand for itself, or empty.
QByteArray escapeOf(QChar c)
{
    switch (c.unicode()) {
    case u'"':
        return "\\\"";
    case u'\\':
        return "\\\\";
    case u'\b':
        return "\\b";
    case u'\f':
        return "\\f";
    case u'\n':
        return "\\n";
    case u'\r':
        return "\\r";
    case u'\t':
        return "\\t";
    default:
        return c.unicode() < 0x20 ? unicodeEscape(c) : QByteArray();
    }
}

QByteArray compactArray(const QJsonArray &array)
{
    QByteArray json("[");
    for (const auto &item : array) {
        if (json.size() > 1)
            json += ',';
        json += compactJson(item);
    }
    return json + ']';
}

QByteArray compactObject(const QJsonObject &object)
{
    QByteArray json("{");
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (json.size() > 1)
            json += ',';
        json += jsonString(it.key()) + ':' + compactJson(it.value());
    }
    return json + '}';
}

QByteArray compactNumber(const QJsonValue &value)
{
    if (const std::optional<qint64> integer = integerIn(value))
        return QByteArray::number(*integer);
    return QByteArray::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
}

} // namespace

Result<QJsonObject, DecodeError> parseJsonObject(const QByteArray &json)
{
    using Parsed = Result<QJsonObject, DecodeError>;
    if (json.trimmed().isEmpty())
        return Parsed::fail({{}, QCoreApplication::translate("Json", "The answer is empty.")});
    if (isUtf16(json))
        return Parsed::fail({{}, QCoreApplication::translate("Json", "The text is UTF-16, but JSON is UTF-8.")});
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(prepared(json), &error);
    if (error.error != QJsonParseError::NoError)
        return Parsed::fail(parseError(error));
    if (!document.isObject())
        return Parsed::fail({{}, QCoreApplication::translate("Json", "The JSON is not an object.")});
    return Parsed::ok(document.object());
}

Result<QJsonArray, DecodeError> parsePageItems(const QByteArray &json)
{
    using Items = Result<QJsonArray, DecodeError>;
    const auto object = parseJsonObject(json);
    if (!object)
        return Items::fail(object.error());
    const QJsonValue items = object->value(QLatin1String("items"));
    return items.isArray() ? Items::ok(items.toArray())
                           : Items::fail({QStringLiteral("items"),
                                          QCoreApplication::translate("Json", "The page has no list of items.")});
}

std::optional<QJsonValue> parseJsonValue(const QByteArray &json)
{
    if (json.trimmed().isEmpty() || isUtf16(json))
        return std::nullopt;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson('[' + prepared(json) + ']', &error);
    if (error.error != QJsonParseError::NoError || document.array().size() != 1)
        return std::nullopt;
    return document.array().at(0);
}

std::optional<qint64> integerIn(const QJsonValue &value)
{
    // The default comes back for what is not whole or out of range; two defaults tell it from a value.
    if (!value.isDouble() || value.toInteger(0) != value.toInteger(1))
        return std::nullopt;
    return value.toInteger();
}

QString textIn(const QJsonValue &value)
{
    return value.isString() ? value.toString() : QString();
}

QByteArray jsonString(const QString &text)
{
    QByteArray json("\"");
    qsizetype plain = 0; // where the run of characters begins that stand for themselves
    const auto flush = [&](qsizetype end) {
        json += QStringView(text).mid(plain, end - plain).toUtf8();
        plain = end + 1;
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (c.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate()) {
            ++at;
            continue;
        }
        const QByteArray escape = c.isSurrogate() ? unicodeEscape(c) : escapeOf(c);
        if (escape.isEmpty())
            continue;
        flush(at);
        json += escape;
    }
    flush(text.size());
    return json + '"';
}

QByteArray compactJson(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? "true" : "false";
    case QJsonValue::Double:
        return compactNumber(value);
    case QJsonValue::String:
        return jsonString(value.toString());
    case QJsonValue::Array:
        return compactArray(value.toArray());
    case QJsonValue::Object:
        return compactObject(value.toObject());
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return "null";
}

} // namespace jobwright
