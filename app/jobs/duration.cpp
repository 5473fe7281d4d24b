// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/duration.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QStringList>

#include <limits>

namespace jobwright {

namespace {

constexpr qsizetype longestDuration = 64; // nobody types more; keeps pasted books out of the reader
constexpr qint64 tooMany = std::numeric_limits<qint32>::max() + qint64{1};

/// What was read: the shape as one letter per token (N number, H hour word, M minute word, ':'), and the numbers.
struct Tokens
{
    QByteArray shape;
    QList<qint64> numbers;
    qsizetype lastDigits = 0; ///< digits of the last number
};

char unitOf(const QString &word)
{
    static const QStringList hours{QStringLiteral("h"),      QStringLiteral("hr"),     QStringLiteral("hrs"),
                                   QStringLiteral("hour"),   QStringLiteral("hours"),  QStringLiteral("std"),
                                   QStringLiteral("stunde"), QStringLiteral("stunden")};
    static const QStringList minutes{QStringLiteral("m"),      QStringLiteral("min"),     QStringLiteral("mins"),
                                     QStringLiteral("minute"), QStringLiteral("minutes"), QStringLiteral("minuten")};
    //: Words for hours that people type in a duration, lower case, separated by |, without dots
    const QString ownHours = QCoreApplication::translate("Duration", "h|hour|hours");
    //: Words for minutes that people type in a duration, lower case, separated by |, without dots
    const QString ownMinutes = QCoreApplication::translate("Duration", "min|minute|minutes");
    const QString lower = word.toLower();
    if (hours.contains(lower) || ownHours.split(u'|').contains(lower))
        return 'H';
    if (minutes.contains(lower) || ownMinutes.split(u'|').contains(lower))
        return 'M';
    return '?';
}

/// Reads the number at `at` and moves behind it. Decimal digits of every script count; saturates beyond int32.
void readNumber(const QString &text, qsizetype &at, Tokens &tokens)
{
    qint64 number = 0;
    const qsizetype begin = at;
    for (; at < text.size() && text.at(at).isDigit(); ++at)
        number = qMin(number * 10 + text.at(at).digitValue(), tooMany);
    tokens.lastDigits = at - begin;
    tokens.numbers += number;
    tokens.shape += 'N';
}

void readWord(const QString &text, qsizetype &at, Tokens &tokens)
{
    const qsizetype begin = at;
    while (at < text.size() && text.at(at).isLetter())
        ++at;
    tokens.shape += unitOf(text.mid(begin, at - begin));
    if (at < text.size() && text.at(at) == u'.') // "Std.", "min."
        ++at;
}

Tokens tokensOf(const QString &text)
{
    Tokens tokens;
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text.at(at);
        if (c.isDigit()) {
            readNumber(text, at, tokens);
        } else if (c.isLetter()) {
            readWord(text, at, tokens);
        } else {
            if (!c.isSpace())
                tokens.shape += c == u':' || c == QChar(0xFF1A) ? ':' : '?';
            ++at;
        }
    }
    return tokens;
}

std::optional<qint32> checked(qint64 minutes)
{
    if (minutes >= tooMany)
        return std::nullopt;
    return static_cast<qint32>(minutes);
}

} // namespace

std::optional<qint32> minutesFromText(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > longestDuration)
        return std::nullopt;
    const Tokens tokens = tokensOf(trimmed);
    if (tokens.shape == "N" || tokens.shape == "NM")
        return checked(tokens.numbers.first());
    if (tokens.shape == "NH")
        return checked(tokens.numbers.first() * 60);
    const bool clock = tokens.shape == "N:N" || tokens.shape == "N:NH";
    if (!clock && tokens.shape != "NHN" && tokens.shape != "NHNM")
        return std::nullopt;
    // 1:5 may mean 1:05 or 1:50, and 1:75 is a slip of the finger: neither is guessed.
    if (tokens.numbers.last() > 59 || (clock && tokens.lastDigits != 2))
        return std::nullopt;
    return checked(tokens.numbers.first() * 60 + tokens.numbers.last());
}

QString durationText(qint32 minutes)
{
    if (minutes < 0 || minutes < 60)
        return minutesText(minutes);
    if (minutes % 60 == 0)
        return QCoreApplication::translate("Duration", "%1 h", "hours").arg(minutes / 60);
    return QCoreApplication::translate("Duration", "%1 h %2 min", "hours and minutes")
        .arg(minutes / 60)
        .arg(minutes % 60);
}

QString minutesText(qint32 minutes)
{
    return QCoreApplication::translate("Duration", "%1 min", "minutes").arg(minutes);
}

} // namespace jobwright
