// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace jobwright {

/// A time as HTTP headers write it, in all three forms of RFC 9110 §5.6.7; in UTC, invalid for anything else. `nowUtc`
/// tells which century two digits of a year mean.
[[nodiscard]] QDateTime parseHttpDate(const QByteArray &header, const QDateTime &nowUtc);

} // namespace jobwright
