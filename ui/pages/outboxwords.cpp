// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/outboxwords.h"

#include "jobs/textrules.h"
#include "pages/resultwords.h"
#include "store/draft.h"
#include "work/draftedit.h"

namespace jobwright {

BannerContent OutboxWords::banner(const Draft &draft, bool behind)
{
    BannerContent content;
    if (isInDoubt(draft)) {
        content.tone = Tone::Warning;
        content.title = tr("It is not known whether the update arrived");
        content.text = tr("Nothing is sent again before the job was read and compared. What you typed is kept.");
        content.actions.push_back({ResultWords::checkAction(), tr("Check now", "read the job and compare"), true});
    } else if (draft.state == DraftState::Queued) {
        content.tone = Tone::Accent;
        content.title = tr("In the outbox");
        content.text = next(draft, behind);
        content.actions.push_back({ResultWords::retryAction(), tr("Send now"), false});
        content.actions.push_back({holdAction(), tr("Hold", "an update: do not send it by itself"), false});
    } else if (isHeld(draft)) {
        content.tone = Tone::Warning;
        content.title = tr("Held in the outbox");
        content.text = tr("It is not sent before you say so.");
        content.actions.push_back({ResultWords::retryAction(), tr("Send now"), false});
    }
    if (!content.title.isEmpty() && !draft.problem.title.isEmpty())
        content.extra.push_back(tr("Last time: %1", "%1: what went wrong").arg(forDisplay(draft.problem.title, 400)));
    return content;
}

void OutboxWords::complete(BannerContent &content, const Draft &draft, bool behind)
{
    if (draft.state != DraftState::Queued && draft.state != DraftState::Unknown)
        return;
    content.extra.push_back(next(draft, behind));
    if (draft.state == DraftState::Queued)
        content.actions.push_back({holdAction(), tr("Hold", "an update: do not send it by itself"), false});
}

/// Without a time: what changes with each try would be announced each time. The list of the outbox says when.
QString OutboxWords::next(const Draft &draft, bool behind)
{
    if (behind)
        return tr("It waits for an earlier update of this job: see “Needs you”.");
    return draft.state == DraftState::Unknown ? tr("The job is read again by itself.")
                                              : tr("It goes out by itself as soon as the service can be reached.");
}

} // namespace jobwright
