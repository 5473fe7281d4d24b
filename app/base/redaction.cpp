// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/redaction.h"

#include <QRegularExpression>

#include <array>

namespace jobwright {

namespace {

struct Rule
{
    QRegularExpression pattern;
    QString replacement;
};

Rule rule(const char *pattern, const char *replacement)
{
    return {QRegularExpression(QString::fromLatin1(pattern), QRegularExpression::CaseInsensitiveOption),
            QString::fromLatin1(replacement)};
}

} // namespace

QString redacted(const QString &line)
{
    static const std::array rules{
        // Whole header lines first, so that nothing of their value is left for the narrower rules.
        rule(R"re(\b((?:proxy-)?authorization|(?:set-)?cookie)\b["']?\s*[:=].*)re", "\\1: [redacted]"),
        rule(R"re(\b(bearer)\s+[A-Za-z0-9._~+/=-]{4,})re", "\\1 [redacted]"),
        // "basic" is also a word: only before what no plain lower-case word looks like.
        rule(R"re(\b(basic)\s+(?=\S*(?-i:[A-Z0-9=]))[A-Za-z0-9._~+/=-]{4,})re", "\\1 [redacted]"),
        rule(
            R"re(\b(\w*(?:secret|password|passwd|token|assertion|api_?key))\b(["']?\s*[:=]\s*)(?:"(?:\\.|[^"\\])*"?|'[^']*'?|[^\s&,;}"']+))re",
            "\\1\\2[redacted]"),
        rule(R"re(\beyJ[\w-]+\.[\w-]+\.[\w-]*)re", "[redacted]"),
        rule(R"re(\b([a-z][a-z0-9+.-]*://)[^\s/?#@"'<>]*@)re", "\\1[redacted]@"),
        rule(R"re(\b([a-z][a-z0-9+.-]*://[^\s?#"'<>]*)[?#][^\s"'<>]*)re", "\\1?[redacted]"),
    };
    QString text = line;
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c == QChar(QChar::LineSeparator) ||
            c == QChar(QChar::ParagraphSeparator))
            c = u' ';
    }
    for (const Rule &r : rules)
        text.replace(r.pattern, r.replacement);
    return text;
}

} // namespace jobwright
