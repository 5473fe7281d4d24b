// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/needsyouwords.h"

#include "jobs/textrules.h"
#include "store/draft.h"
#include "work/draftedit.h"
#include "work/submissionresult.h"

namespace jobwright {

using Outcome = SubmissionResult::Outcome;

QString NeedsYouWords::news(const Draft &draft, const QString &connection)
{
    const QString name = connection.isEmpty() ? tr("Another connection") : forDisplay(connection.simplified(), 80);
    const QString type = forDisplay(draft.base.typeName.simplified(), 60);
    const QString job = type.isEmpty() ? QString::number(draft.jobId)
                                       : tr("%1 %2", "job number and type").arg(QString::number(draft.jobId), type);
    return tr("%1: the update of job %2 needs you. %3",
              "%1: a connection, %2: number and type of a job, %3: a sentence")
        .arg(name, job, reason(draft));
}

QString NeedsYouWords::counts(const OutboxCounts &counts)
{
    QStringList parts;
    if (counts.needsYou > 0)
        parts += tr("%n need you", "of the updates of a connection", counts.needsYou);
    if (counts.waiting > 0)
        parts += tr("%n waiting", "of the updates of a connection", counts.waiting);
    return parts.join(tr(", ", "between the parts of an enumeration"));
}

QString NeedsYouWords::reason(const Draft &draft)
{
    if (isInDoubt(draft))
        return tr("It is not known whether it arrived.");
    const auto ended = [&draft](Outcome outcome) { return draft.outcome == outcomeWord(outcome); };
    if (ended(Outcome::Conflict))
        return tr("The job changed meanwhile.");
    if (ended(Outcome::StoredDifferently))
        return tr("The service ignored a field.");
    if (ended(Outcome::NotFound))
        return tr("The job is gone.");
    if (ended(Outcome::NotAllowed))
        return tr("The service does not allow it.");
    if (ended(Outcome::Unreachable))
        return tr("The service could not be reached for too long.");
    const QString title = forDisplay(draft.problem.title.simplified(), 120);
    return title.isEmpty() ? tr("The service refused it.") : title;
}

} // namespace jobwright
