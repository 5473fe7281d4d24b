// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/csvreader.h"

#include <utility>

namespace jobwright {

namespace {

bool isLineBreak(QChar c)
{
    return c == u'\n' || c == u'\r';
}

QChar separatorOf(const QString &text)
{
    constexpr char16_t separators[] = {u',', u';', u'\t'};
    int counts[] = {0, 0, 0};
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && isLineBreak(c))
            break;
        for (int i = 0; i < 3 && !quoted; ++i)
            counts[i] += c == separators[i] ? 1 : 0;
    }
    int best = 0;
    for (int i = 1; i < 3; ++i)
        best = counts[i] > counts[best] ? i : best;
    return separators[best];
}

} // namespace

CsvReader::CsvReader(QString text) : m_text(std::move(text)), m_separator(separatorOf(m_text)) {}

std::optional<CsvRow> CsvReader::next()
{
    if (m_at >= m_text.size())
        return std::nullopt;
    CsvRow row;
    row.line = m_line;
    row.cells += cell(row.broken);
    while (m_at < m_text.size() && m_text.at(m_at) == m_separator) {
        ++m_at;
        row.cells += cell(row.broken);
    }
    skipLineBreak();
    return row;
}

QString CsvReader::cell(bool &broken)
{
    if (m_at < m_text.size() && m_text.at(m_at) == u'"')
        return quotedCell(broken);
    const qsizetype begin = m_at;
    while (!atCellEnd())
        ++m_at;
    return m_text.mid(begin, m_at - begin);
}

QString CsvReader::quotedCell(bool &broken)
{
    QString text;
    for (++m_at; m_at < m_text.size(); ++m_at) {
        const QChar c = m_text.at(m_at);
        if (c == u'"') {
            if (m_at + 1 >= m_text.size() || m_text.at(m_at + 1) != u'"')
                break;
            ++m_at;
        } else if (c == u'\n' || (c == u'\r' && (m_at + 1 >= m_text.size() || m_text.at(m_at + 1) != u'\n'))) {
            ++m_line;
        }
        text += c;
    }
    if (m_at >= m_text.size()) {
        broken = true;
        return text;
    }
    ++m_at; // the closing quote
    while (!atCellEnd()) {
        broken = true;
        text += m_text.at(m_at++);
    }
    return text;
}

void CsvReader::skipLineBreak()
{
    if (m_at >= m_text.size())
        return;
    if (m_text.at(m_at) == u'\r' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'\n')
        ++m_at;
    ++m_at;
    ++m_line;
}

bool CsvReader::atCellEnd() const
{
    return m_at >= m_text.size() || m_text.at(m_at) == m_separator || isLineBreak(m_text.at(m_at));
}

} // namespace jobwright
