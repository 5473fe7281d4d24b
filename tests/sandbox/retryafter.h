// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace jobwright::sandbox {

/// The header's value for a throttle fault: "date+N" and "date-N" become an HTTP date (RFC 9110 §5.6.7) N seconds from
/// now, "none" becomes empty (no header), nothing becomes "5", everything else goes out as it is.
[[nodiscard]] QByteArray retryAfterHeader(const QString &value);

} // namespace jobwright::sandbox
