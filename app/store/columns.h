// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QUuid>
#include <QVariant>

namespace jobwright {

// How values stand in columns. A null QString or QByteArray would be bound as NULL; columns that may not be NULL take
// texts and bytes through here.

[[nodiscard]] QVariant idColumn(const QUuid &id);
[[nodiscard]] QUuid idFromColumn(const QVariant &column);
/// NULL where invalid.
[[nodiscard]] QVariant timeColumn(const QDateTime &time);
[[nodiscard]] QDateTime timeFromColumn(const QVariant &column);
[[nodiscard]] QVariant textColumn(const QString &text);
/// JSON of ours: UTF-8 in which lone surrogates are escaped. So are U+FFFE and U+FFFF here, which SQLite would replace
/// by U+FFFD.
[[nodiscard]] QVariant jsonColumn(const QByteArray &json);
[[nodiscard]] QVariant bytesColumn(const QByteArray &bytes);

} // namespace jobwright
