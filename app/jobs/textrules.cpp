// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/textrules.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace jobwright {

namespace {

constexpr QChar replacement(0xFFFD);
constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);
constexpr QChar ellipsis(0x2026);

bool isLoneSurrogate(const QString &text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c.isHighSurrogate())
        return at + 1 == text.size() || !text.at(at + 1).isLowSurrogate();
    return c.isLowSurrogate() && (at == 0 || !text.at(at - 1).isHighSurrogate());
}

/// The picture of a control character, or the character itself.
QChar visible(QChar c)
{
    const char16_t code = c.unicode();
    if (code == u'\t' || code == u'\n' || code == u'\r')
        return c;
    if (code < 0x20)
        return QChar(0x2400 + code);
    if (code == 0x7F)
        return QChar(0x2421);
    return code >= 0x80 && code < 0xA0 ? replacement : c; // C1 has no pictures
}

/// Embeddings, overrides and isolates of the Unicode Bidirectional Algorithm (UAX #9 §2).
bool isBidiControl(QChar c)
{
    return (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

bool isRightToLeft(QChar c)
{
    const QChar::Direction direction = c.direction();
    return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN;
}

bool endsParagraph(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar(QChar::ParagraphSeparator);
}

/// One paragraph in an isolate that nothing inside can leave: surplus pops are made visible, missing ones added.
QString isolatedParagraph(const QString &text)
{
    QString inside;
    int open = 0;
    for (const QChar c : text) {
        if (c == popIsolate && open == 0) {
            inside += replacement;
            continue;
        }
        open += c >= QChar(0x2066) && c <= QChar(0x2068) ? 1 : c == popIsolate ? -1 : 0;
        inside += c;
    }
    return firstStrongIsolate + inside + QString(open, popIsolate) + popIsolate;
}

template <typename Predicate>
QString isolatedWhere(const QString &text, Predicate needed)
{
    if (std::none_of(text.cbegin(), text.cend(), needed))
        return text;
    QString out;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && !endsParagraph(text.at(at)))
            continue;
        if (at > begin)
            out += isolatedParagraph(text.mid(begin, at - begin));
        if (at < text.size())
            out += text.at(at);
        begin = at + 1;
    }
    return out;
}

} // namespace

bool hasUnsendable(const QString &text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at).isNull() || isLoneSurrogate(text, at))
            return true;
    }
    return false;
}

QString madeVisible(const QString &text)
{
    QString out = text;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar shown = isLoneSurrogate(text, at) ? replacement : visible(text.at(at));
        if (shown != text.at(at))
            out[at] = shown;
    }
    return out;
}

QString elided(const QString &text, int most)
{
    if (most <= 0 || text.size() <= most)
        return text;
    // Cut where a person sees a boundary: never inside an emoji or between a letter and its accent.
    const QString head = text.left(most + 64);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, head);
    finder.setPosition(most - 1);
    if (!finder.isAtBoundary())
        finder.toPreviousBoundary();
    return head.left(qMax<qsizetype>(finder.position(), 0)) + ellipsis;
}

QString isolated(const QString &text)
{
    return isolatedWhere(text, [](QChar c) { return isBidiControl(c) || isRightToLeft(c); });
}

QString forDisplay(const QString &text, int most)
{
    return isolatedWhere(madeVisible(elided(text, most)), isBidiControl);
}

} // namespace jobwright
