// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "wire/decodeerror.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace jobwright {

// JSON as this program reads and writes it. Reading is QJsonDocument's: at most 1024 deep, the last of repeated keys
// counts, a number beyond double (1e400) fails the whole text. Writing is our own, because an update keeps the order of
// the fields on screen, and QJsonObject sorts.

/// UTF-8, a byte order mark allowed; UTF-16 is named as such.
[[nodiscard]] Result<QJsonObject, DecodeError> parseJsonObject(const QByteArray &json);
/// The items of one page of a list (API: JobPage, PersonPage), not looked at.
[[nodiscard]] Result<QJsonArray, DecodeError> parsePageItems(const QByteArray &json);
/// Any JSON value at the root, which QJsonDocument alone does not take; nothing where the text is no JSON.
[[nodiscard]] std::optional<QJsonValue> parseJsonValue(const QByteArray &json);

/// Whole numbers within int64, exactly; nothing for anything else. (QJsonValue::toInt() of 3000000000 is 0.)
[[nodiscard]] std::optional<qint64> integerIn(const QJsonValue &value);
/// The text of a string, empty for anything else.
[[nodiscard]] QString textIn(const QJsonValue &value);

/// A JSON string with its quotes, in UTF-8. Escapes only what RFC 8259 §7 demands, and lone surrogates as \uXXXX
/// because UTF-8 has no bytes for them: what was read is written back to the same text.
[[nodiscard]] QByteArray jsonString(const QString &text);
/// Compact, members in QJsonObject's order, strings as jsonString() writes them.
[[nodiscard]] QByteArray compactJson(const QJsonValue &value);

} // namespace jobwright
