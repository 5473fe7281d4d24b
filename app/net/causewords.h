// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/cause.h"
#include "net/reply.h"
#include "net/request.h"

#include <QString>

namespace jobwright {

/// A few words: "The service cannot be reached".
[[nodiscard]] QString causeTitle(Cause cause);
/// What happened, what is safe and what to do, in whole sentences, a line each where they differ in subject.
[[nodiscard]] QString causeDetail(Cause cause, const Request &request, Reply::Outcome outcome);

/// What may be relied on after an update that ended so; empty for anything but an update.
[[nodiscard]] QString whatIsSafe(const Request &request, Reply::Outcome outcome);

} // namespace jobwright
