// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/receipt.h"

#include "base/redaction.h"
#include "jobs/changewords.h"
#include "jobs/textrules.h"
#include "wire/updatejson.h"
#include "work/submissionresult.h"

#include <QTimeZone>

#include <algorithm>

namespace jobwright {

namespace {

constexpr int longestValue = 4000; // a ticket takes a description, not a book

/// Unlike ChangeWords, which keep to one line: a receipt shows all of a text.
QString wholeValue(const ChangeWords &words, const FieldId &field, const FieldValue &value)
{
    const QString text = value.text();
    if (text.trimmed().isEmpty() || field == FieldId(FieldKey::PersonId))
        return words.value(field, value);
    return forDisplay(text, longestValue);
}

/// Moments are said twice: as the reader's clock showed it, and so that anybody anywhere can compare.
QString momentText(const QDateTime &utc, const QLocale &locale)
{
    const QDateTime local = utc.toLocalTime();
    //: a moment; %1 is date and time here, %2 the time zone, %3 the same in UTC
    return Receipt::tr("%1 (%2), %3 UTC")
        .arg(locale.toString(local, QLocale::ShortFormat), local.timeZoneAbbreviation(),
             utc.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
}

QString outcomeText(const QString &word)
{
    using Outcome = SubmissionResult::Outcome;
    if (word == outcomeWord(Outcome::Confirmed))
        return Receipt::tr("Confirmed by reading the job back");
    if (word == outcomeWord(Outcome::StoredDifferently))
        return Receipt::tr("Accepted, but not everything is stored as it was sent");
    if (word == outcomeWord(Outcome::Unknown))
        return Receipt::tr("Not known: the answer was lost");
    if (word == outcomeWord(Outcome::Rejected))
        return Receipt::tr("Refused by the service");
    if (word == outcomeWord(Outcome::NotAllowed))
        return Receipt::tr("Refused: not allowed");
    if (word == outcomeWord(Outcome::NotFound))
        return Receipt::tr("Refused: the job was not found");
    return Receipt::tr("Not applied");
}

QString verdictText(const ChangeWords &words, const FieldVerdict &verdict)
{
    const QString stored = wholeValue(words, verdict.field, verdict.stored);
    switch (verdict.kind) {
    case FieldVerdict::Kind::StoredDifferently:
        return Receipt::tr("stored differently: %1").arg(stored);
    case FieldVerdict::Kind::Ignored:
        return Receipt::tr("ignored by the service, still %1").arg(stored);
    case FieldVerdict::Kind::Confirmed:
        break;
    }
    return Receipt::tr("confirmed");
}

QString indented(const QString &text)
{
    return QString(text).replace(u'\n', QStringLiteral("\n    "));
}

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

} // namespace

Receipt::Receipt(const HistoryEntry &entry, const QHash<QString, QString> &personNames, const QLocale &locale)
{
    addFacts(entry, locale);
    addRows(entry, personNames);
    addProblem(entry.problem);
}

void Receipt::addFacts(const HistoryEntry &entry, const QLocale &locale)
{
    const auto add = [this](const QString &name, const QString &value) {
        if (!value.isEmpty())
            m_facts.push_back({name, value});
    };
    const QString number = QString::number(entry.jobId);
    const QString title = forDisplay(entry.jobTitle, 200);
    add(tr("Job"), title.isEmpty() ? number : tr("%1 %2", "job number, job type").arg(number, title));
    add(tr("Contact"), forDisplay(entry.before.contactName, 200));
    add(tr("Account"), forDisplay(entry.profileName, 200));
    if (entry.sentAt.isValid())
        add(tr("Sent"), momentText(entry.sentAt, locale));
    add(tr("Result"), outcomeText(entry.outcome));
    if (!entry.verification.isEmpty() && entry.verifiedAt.isValid())
        add(tr("Read back"), momentText(entry.verifiedAt, locale));
}

void Receipt::addRows(const HistoryEntry &entry, const QHash<QString, QString> &personNames)
{
    const ChangeWords words(entry.before, personNames);
    const JobEdit edit = decodeUpdate(entry.body);
    for (auto it = edit.cbegin(); it != edit.cend(); ++it) {
        const FieldId field = it.key();
        const QString after = it->kind == Change::Kind::Clear ? tr("cleared", "what became of a field's value")
                                                              : wholeValue(words, field, it->value);
        const auto verdict = std::find_if(entry.verification.cbegin(), entry.verification.cend(),
                                          [&field](const FieldVerdict &one) { return one.field == field; });
        m_rows.push_back({words.label(field), wholeValue(words, field, valueOf(entry.before, field)), after,
                          verdict == entry.verification.cend() ? tr("not read back") : verdictText(words, *verdict)});
    }
}

void Receipt::addProblem(const Problem &problem)
{
    const auto add = [this](const QString &name, const QString &text) {
        // Line by line, because the redaction makes one line of what it is given.
        QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
        for (QString &line : lines)
            line = forDisplay(redacted(line), longestValue);
        if (!lines.isEmpty())
            m_said.push_back({name, lines.join(u'\n')});
    };
    add(tr("The service said"), problem.title);
    add(tr("Detail"), problem.detail);
    for (const FieldError &error : problem.fieldErrors)
        add(error.field.path(), error.messages.join(u'\n'));
    for (const QString &error : problem.otherErrors)
        add(tr("Also"), error);
    add(tr("Trace"), problem.traceId);
}

QString Receipt::plainText() const
{
    QStringList lines;
    const auto addFacts = [&lines](const std::vector<Fact> &facts) {
        for (const Fact &fact : facts) //: %1 is a heading, %2 what it is about: Job: 1004471
            lines << tr("%1: %2").arg(fact.name, indented(fact.value));
    };
    addFacts(m_facts);
    for (const Row &row : m_rows) {
        //: %1 is a field, %2 the old value, %3 the new one, %4 what was seen when the job was read back
        lines
            << tr("%1: %2 → %3 (%4)").arg(row.field, indented(row.before), indented(row.after), indented(row.verdict));
    }
    addFacts(m_said);
    return lines.join(u'\n') + u'\n';
}

QString Receipt::html() const
{
    QString html = QStringLiteral("<table>");
    const auto addFacts = [&html](const std::vector<Fact> &facts) {
        for (const Fact &fact : facts)
            html += QStringLiteral("<tr><th align=\"left\">") + escaped(fact.name) +
                    QStringLiteral("</th><td colspan=\"3\">") + escaped(fact.value) + QStringLiteral("</td></tr>");
    };
    addFacts(m_facts);
    html += QStringLiteral("<tr>");
    for (const QString &head : {tr("Field"), tr("Before"), tr("Sent"), tr("Read back")})
        html += QStringLiteral("<th align=\"left\">") + escaped(head) + QStringLiteral("</th>");
    html += QStringLiteral("</tr>");
    for (const Row &row : m_rows) {
        html += QStringLiteral("<tr>");
        for (const QString &cell : {row.field, row.before, row.after, row.verdict})
            html += QStringLiteral("<td>") + escaped(cell) + QStringLiteral("</td>");
        html += QStringLiteral("</tr>");
    }
    addFacts(m_said);
    return html + QStringLiteral("</table>");
}

} // namespace jobwright
