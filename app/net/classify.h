// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/answer.h"
#include "net/cause.h"
#include "net/reply.h"
#include "net/request.h"

#include <QDateTime>

namespace jobwright {

/// Judges what came of a request. Order: our own abort, no status, status from 400, 3xx, transport error, content type,
/// JSON. NetworkError alone says too little: Qt maps 429 and a damaged body to the same one. A SignIn that failed for
/// lack of an answer is NotSent, since the request it was made for was not sent.
[[nodiscard]] Reply classify(const Answer &answer, const Request &request, const QDateTime &nowUtc);

/// A reply in our words alone.
[[nodiscard]] Reply failure(Reply::Outcome outcome, Cause cause, const Request &request);

/// Whether a read may be asked again: what failed may pass. Not for certificates, proxies, pages and refusals.
[[nodiscard]] bool isPassing(const Answer &answer, const Reply &reply);

} // namespace jobwright
