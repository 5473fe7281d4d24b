// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jobwright {

/// Why a call did not succeed, as far as a person needs to know it apart. Words for each: net/causewords.h.
enum class Cause {
    Cancelled,
    Deadline,
    NoConnection,
    HostNotFound,
    ConnectionRefused,
    Tls,
    TlsUntrusted,
    TlsExpired,
    TlsWrongName,
    Proxy,
    ProxySignIn,
    ConnectionLost,
    AnswerCutShort,
    AnswerDamaged,
    AnswerTooLarge,
    Redirected,
    WebPage,
    NotJson,
    NoToken,
    SignInRefused,
    TokenRefused,
    NoSignInHere,
    Forbidden,
    NotFound,
    Refused,
    TooLarge,
    Throttled,
    ServiceFault,
    Paused,
    OtherOrigin,
};

} // namespace jobwright
