// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace jobwright {

/// Retry-After (RFC 9110 §10.2.3), both forms. Past and negative give 0, more than 24 h gives 24 h, garbage nothing.
[[nodiscard]] std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray &header, const QDateTime &nowUtc);

} // namespace jobwright
