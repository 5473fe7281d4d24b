// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/fieldinput.h"
#include "jobs/jobedit.h"

#include <QString>

#include <optional>

namespace jobwright {

struct Draft;
struct SubmissionResult;

/// The update may have reached the service, and nobody has seen yet whether it did: to be read and compared first.
[[nodiscard]] bool isInDoubt(const Draft &draft);

/// It goes out by itself, or may be under way: a later draft of the same job waits for it.
[[nodiscard]] bool comesFirst(const Draft &draft);

/// The user holds it in the outbox: it needs nobody but waits for "Send now".
[[nodiscard]] bool isHeld(const Draft &draft);
/// Draft::outcome of a held draft.
[[nodiscard]] QString heldWord();
/// The user cancelled it on its way and nobody knows yet what became of it: it is not sent again before the user says
/// so.
[[nodiscard]] bool isStopped(const Draft &draft);
/// Draft::outcome of a stopped draft.
[[nodiscard]] QString stoppedWord();

/// What is to be sent for the draft: its body while that is in doubt, else what was typed. Nothing where that cannot be
/// sent or there is nothing to send. Fields that the job locks by now are in it: whether they still are is the
/// service's business.
[[nodiscard]] std::optional<JobEdit> editOf(const Draft &draft);

/// Some of what its body sent was typed anew since: the body is not what the user wants any more.
[[nodiscard]] bool isTypedOver(const Draft &draft);

/// The user typed more, or something else, after asking for it to be sent, and has not said since that it shall go out
/// so: Draft::queuedAt is cleared by typing.
[[nodiscard]] bool isTypedSince(const Draft &draft);

/// What was typed for the draft and is settled neither by what was sent nor by what the service holds now: the user
/// went on typing while the update was under way, or the service ignored it. `result.after` must be there.
[[nodiscard]] JobInput leftBehind(const Draft &draft, const SubmissionResult &result);

} // namespace jobwright
