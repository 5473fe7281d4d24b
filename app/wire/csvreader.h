// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/csvrow.h"

#include <QString>

#include <optional>

namespace jobwright {

/// Reads CSV as of RFC 4180, record by record: cells may be quoted, quotes doubled, and hold line breaks; lines end
/// with LF, CR or CRLF. Cells are taken as they are: what looks like a formula is text here.
class CsvReader
{
public:
    /// The separator is the most frequent of comma, semicolon and tab on the first line, outside quotes.
    explicit CsvReader(QString text);

    /// The next record, blank ones included; nothing at the end.
    [[nodiscard]] std::optional<CsvRow> next();

private:
    [[nodiscard]] QString cell(bool &broken);
    [[nodiscard]] QString quotedCell(bool &broken);
    void skipLineBreak();
    [[nodiscard]] bool atCellEnd() const;

    QString m_text;
    QChar m_separator = u',';
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace jobwright
