// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/problem.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace jobwright {

/// How a call ended. For an update the difference between NotSent, Unknown and Rejected decides what may be told to the
/// user and what is done next.
struct Reply
{
    enum class Outcome {
        Success,      ///< 2xx with a body of the expected kind
        NotSent,      ///< nothing of the request's content reached the service; also where no token could be fetched
        Unknown,      ///< it may or may not have been applied; for a read: no usable answer came
        Rejected,     ///< 400, 422, 409 and every other 4xx, 501: the same again would fail the same
        SignInFailed, ///< the service gives no token for these credentials, or 401 after a renewed token
        NotAllowed,   ///< 403
        NotFound,     ///< 404, 410
        Throttled,    ///< 429, or 503 with Retry-After: not applied; wait for `retryAfter`
        Cancelled,    ///< cancelled while nothing can have been changed
    };

    Outcome outcome = Outcome::NotSent;
    int status = 0;                 ///< HTTP status, 0 where none came
    QByteArray body;                ///< only of Success
    QByteArray etag;                ///< as sent, or empty
    Problem problem;                ///< filled wherever outcome is not Success; title and detail in words for the user
    bool cancelled = false;         ///< the user cancelled; with Unknown the request may already have been applied
    bool transportSecurity = false; ///< NotSent because of TLS: waiting does not mend it
    std::optional<std::chrono::milliseconds> retryAfter;
};

} // namespace jobwright
