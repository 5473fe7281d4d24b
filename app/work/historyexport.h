// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace jobwright {

struct HistoryEntry;

/// The history as a file for a spreadsheet or a program. Holds no secret: what the service said passes the redaction of
/// the log.
class HistoryExport
{
public:
    /// RFC 4180 with a header: sentAt, profile, jobId, jobType, field, definitionId, before, sent, readBack, verdict,
    /// outcome, status, message, trace; a row for each field, one without a field where the update cannot be read.
    /// Times are UTC, values as in the request. UTF-8 with a byte order mark, because spreadsheets guess a code page
    /// without. A cell that a spreadsheet would take for a formula begins with an apostrophe (OWASP, "CSV Injection").
    [[nodiscard]] static QByteArray csv(const QList<HistoryEntry> &entries);
    /// {"items": […]} of historyJson(), as `jobwright history list --json` prints it.
    [[nodiscard]] static QByteArray json(const QList<HistoryEntry> &entries);

    /// A text as a cell.
    [[nodiscard]] static QByteArray cell(const QString &text);
};

} // namespace jobwright
