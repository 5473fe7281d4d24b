// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/draftedit.h"

#include "jobs/merge.h"
#include "jobs/resolve.h"
#include "store/draft.h"
#include "wire/updatejson.h"
#include "work/submissionresult.h"

namespace jobwright {

namespace {

Job unlocked(Job job)
{
    job.status.clear();
    return job;
}

/// True where the service took this change, even if it put the value into another form.
bool wasTaken(const FieldId &field, const Change &change, const Verification &verification)
{
    for (const FieldVerdict &verdict : verification) {
        if (verdict.field == field)
            return verdict.sent == change && verdict.kind != FieldVerdict::Kind::Ignored;
    }
    return false;
}

} // namespace

bool isInDoubt(const Draft &draft)
{
    switch (draft.state) {
    case DraftState::Sending:
    case DraftState::Verifying:
    case DraftState::Unknown:
        return true;
    case DraftState::NeedsYou:
        return draft.outcome == outcomeWord(SubmissionResult::Outcome::Unknown) || draft.outcome == stoppedWord();
    case DraftState::Editing:
    case DraftState::Queued:
        break;
    }
    return false;
}

bool comesFirst(const Draft &draft)
{
    return draft.state == DraftState::Queued || isInDoubt(draft);
}

bool isHeld(const Draft &draft)
{
    return draft.state == DraftState::NeedsYou && draft.outcome == heldWord();
}

QString heldWord()
{
    return QStringLiteral("held");
}

bool isStopped(const Draft &draft)
{
    return isInDoubt(draft) && draft.outcome == stoppedWord();
}

QString stoppedWord()
{
    return QStringLiteral("stopped");
}

std::optional<JobEdit> editOf(const Draft &draft)
{
    if (const JobEdit sent = decodeUpdate(draft.body); isInDoubt(draft) && !sent.isEmpty())
        return sent;
    const ResolvedInput resolved = resolveInput(unlocked(draft.base), draft.input);
    if (resolved.hasErrors() || resolved.edit.isEmpty())
        return std::nullopt;
    return resolved.edit;
}

bool isTypedOver(const Draft &draft)
{
    const Job base = unlocked(draft.base);
    const JobEdit sent = decodeUpdate(draft.body);
    for (auto it = sent.cbegin(); it != sent.cend(); ++it) {
        const auto input = draft.input.constFind(it.key());
        if (input == draft.input.cend() || resolveField(base, it.key(), *input).change != *it)
            return true;
    }
    return false;
}

bool isTypedSince(const Draft &draft)
{
    return !draft.queuedAt.isValid() &&
           resolveInput(unlocked(draft.base), draft.input).edit != decodeUpdate(draft.body);
}

JobInput leftBehind(const Draft &draft, const SubmissionResult &result)
{
    const Job base = unlocked(draft.base);
    JobInput left;
    for (auto it = draft.input.cbegin(); it != draft.input.cend(); ++it) {
        const std::optional<Change> change = resolveField(base, it.key(), it.value()).change;
        const bool settled =
            change && (wasTaken(it.key(), *change, result.verification) ||
                       satisfies(it.key(), *change, valueOf(base, it.key()), valueOf(*result.after, it.key())));
        if (!settled)
            left.insert(it.key(), it.value());
    }
    return left;
}

} // namespace jobwright
