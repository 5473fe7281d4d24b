// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace jobwright {

struct HistoryEntry;

/// An entry for programs, as the command line prints it and an export writes it: {"jobId", "profile", "sentAt",
/// "request", "before", "outcome", "status", "problem", "verified", "verifiedAt"}, all of them, always. `before` holds
/// the old values of the fields that were sent, in the shape of the request; times are UTC with milliseconds, null
/// where there was none, like the problem and the status. Holds no secret: what the service said passes the redaction
/// of the log.
[[nodiscard]] QJsonObject historyJson(const HistoryEntry &entry);

} // namespace jobwright
