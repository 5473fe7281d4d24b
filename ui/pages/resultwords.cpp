// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/resultwords.h"

#include "jobs/textrules.h"

namespace jobwright {

namespace {

constexpr int longestMessage = 2000;

/// A sentence of the service beside one of ours.
QString sentences(const QString &first, const QString &second)
{
    if (first.isEmpty())
        return second;
    return second.isEmpty() ? first : ResultWords::tr("%1 %2", "two sentences").arg(first, second);
}

std::vector<QString> shownLines(const QStringList &lines)
{
    std::vector<QString> shown;
    for (const QString &line : lines)
        shown.push_back(forDisplay(line, longestMessage));
    return shown;
}

} // namespace

ResultWords::ResultWords(ChangeWords words) : m_words(std::move(words)) {}

BannerContent ResultWords::result(const SubmissionResult &result) const
{
    using Outcome = SubmissionResult::Outcome;
    switch (result.outcome) {
    case Outcome::Confirmed:
        return confirmed(result);
    case Outcome::StoredDifferently:
        return storedDifferently(result);
    case Outcome::Rejected:
        return refusal(result.problem);
    case Outcome::NotAllowed:
        return failed(Tone::Error, result.problem, tr("The service does not allow this"),
                      tr("Nothing was changed; what you typed is kept on this computer."));
    case Outcome::NotFound:
        return failed(Tone::Error, result.problem, tr("This job is no longer there for this tenant"),
                      tr("Nothing was changed; what you typed is kept as a draft."));
    case Outcome::Unreachable: {
        const bool left = result.sentAt.isValid() && result.after.has_value(); // its answer was lost, the job read
        BannerContent content =
            failed(Tone::Warning, result.problem,
                   left ? tr("The update had not arrived when the job was read")
                        : tr("Not sent: the service cannot be reached"),
                   left ? tr("What you typed is kept on this computer. The job is read again before it is sent again.")
                        : tr("Nothing was changed; what you typed is kept on this computer."));
        content.actions.push_back({retryAction(), tr("Try again"), false});
        return content;
    }
    case Outcome::Unknown:
        return unknown(result);
    case Outcome::Conflict:
        return conflict(result);
    case Outcome::Cancelled:
        break;
    }
    BannerContent content;
    content.title = tr("Cancelled");
    content.text = tr("Nothing was sent; what you typed is kept on this computer.");
    content.closable = true;
    return content;
}

BannerContent ResultWords::refusal(const Problem &problem) const
{
    BannerContent content;
    content.tone = Tone::Error;
    const int fields = int(problem.fieldErrors.size());
    content.title = fields > 0 ? tr("The service refused the update: %n fields need attention.", nullptr, fields)
                               : tr("The service refused the update.");
    content.text = sentences(forDisplay(problem.title, longestMessage), forDisplay(problem.detail, longestMessage));
    for (const FieldError &error : problem.fieldErrors)
        content.links.push_back({error.field.path(), m_words.label(error.field),
                                 forDisplay(error.messages.join(QLatin1Char(' ')), longestMessage)});
    content.extra = shownLines(problem.otherErrors);
    content.details = details(problem);
    content.fieldWalk = fields > 0;
    return content;
}

QString ResultWords::details(const Problem &problem)
{
    QStringList lines;
    if (problem.status > 0)
        lines.append(tr("Status: %1", "%1: HTTP status").arg(problem.status));
    if (!problem.type.isEmpty())
        lines.append(
            tr("Type: %1", "%1: kind of problem, from the service").arg(forDisplay(problem.type, longestMessage)));
    if (!problem.instance.isEmpty())
        lines.append(tr("Instance: %1", "%1: id of this problem, from the service")
                         .arg(forDisplay(problem.instance, longestMessage)));
    if (!problem.traceId.isEmpty())
        lines.append(tr("Trace: %1", "id of a request, for support").arg(forDisplay(problem.traceId, longestMessage)));
    return lines.join(QLatin1Char('\n'));
}

BannerContent ResultWords::confirmed(const SubmissionResult &result) const
{
    BannerContent content;
    content.tone = Tone::Confirmed;
    content.closable = true;
    content.title = tr("Updated and confirmed");
    content.text = tr("%n fields were read back as sent.", nullptr, int(result.verification.size()));
    for (const FieldVerdict &verdict : result.verification) {
        content.extra.push_back(tr("%1: %2 (before: %3)", "field, value now, value before")
                                    .arg(m_words.label(verdict.field), m_words.value(verdict.field, verdict.stored),
                                         m_words.value(verdict.field, verdict.before)));
    }
    return content;
}

BannerContent ResultWords::storedDifferently(const SubmissionResult &result) const
{
    BannerContent content;
    content.tone = Tone::Warning;
    content.closable = true;
    content.title = tr("The service took the update, but not all of it as sent");
    for (const FieldVerdict &verdict : result.verification) {
        const QString before = m_words.value(verdict.field, verdict.before);
        const QString sent = sentValue(verdict.field, verdict.sent);
        const QString stored = m_words.value(verdict.field, verdict.stored);
        QString said;
        switch (verdict.kind) {
        case FieldVerdict::Kind::Confirmed:
            said = tr("confirmed: %1", "%1: value").arg(stored);
            break;
        case FieldVerdict::Kind::StoredDifferently:
            said = tr("was %1, sent %2, stored as %3").arg(before, sent, stored);
            break;
        case FieldVerdict::Kind::Ignored:
            said = tr("sent %1, but the service kept %2").arg(sent, stored);
            break;
        }
        content.links.push_back({verdict.field.path(), m_words.label(verdict.field), said});
    }
    return content;
}

BannerContent ResultWords::conflict(const SubmissionResult &result) const
{
    BannerContent content;
    content.tone = Tone::Warning;
    content.title = tr("This job changed after your draft began. Nothing has been sent.");
    for (const FieldMerge &merge : result.merges) {
        if (merge.kind != FieldMerge::Kind::Clash)
            continue;
        content.links.push_back({merge.field.path(), m_words.label(merge.field),
                                 tr("when you began %1, yours %2, in the service now %3")
                                     .arg(m_words.value(merge.field, merge.base), sentValue(merge.field, merge.mine),
                                          m_words.value(merge.field, merge.theirs))});
    }
    content.text = tr("%n fields clash; nothing is chosen for you.", nullptr, int(content.links.size()));
    content.extra.push_back(tr("Look at the new values, then keep a field or submit yours again."));
    content.actions.push_back({reloadAction(), tr("Show the new values beside mine"), true});
    return content;
}

BannerContent ResultWords::unknown(const SubmissionResult &result) const
{
    BannerContent content;
    content.tone = Tone::Warning;
    if (result.verificationPending) {
        content.title = tr("The service took the update, but it could not be read back yet");
        content.text = tr("What you sent is kept until it is confirmed.");
    } else {
        content.title = tr("It is not known whether the update arrived");
        content.text = tr("Nothing is sent again before the job was read and compared. What you typed is kept.");
    }
    if (!result.problem.detail.isEmpty())
        content.extra.push_back(forDisplay(result.problem.detail, longestMessage));
    content.details = details(result.problem);
    content.actions.push_back({checkAction(), tr("Check now", "read the job and compare"), true});
    return content;
}

BannerContent ResultWords::failed(Tone tone, const Problem &problem, const QString &title, const QString &safe) const
{
    BannerContent content;
    content.tone = tone;
    content.title = title;
    // The detail says already what is safe, where it was made here.
    const QStringList given = problem.detail.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    content.text = forDisplay(problem.title, longestMessage);
    content.extra = shownLines((given.isEmpty() ? QStringList{safe} : given) + problem.otherErrors);
    for (const FieldError &error : problem.fieldErrors)
        content.links.push_back({error.field.path(), m_words.label(error.field),
                                 forDisplay(error.messages.join(QLatin1Char(' ')), longestMessage)});
    content.details = details(problem);
    content.fieldWalk = !content.links.empty();
    return content;
}

QString ResultWords::sentValue(const FieldId &field, const Change &change) const
{
    return change.kind == Change::Kind::Clear ? tr("cleared", "what was asked for a field")
                                              : m_words.value(field, change.value);
}

} // namespace jobwright
