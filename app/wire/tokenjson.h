// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secretstring.h"
#include "wire/decodeerror.h"

#include <QByteArray>

#include <chrono>

namespace jobwright {

/// API: AccessToken.
struct AccessToken
{
    SecretString token;
    std::chrono::seconds lifetime{0}; ///< clamped to 0 s … 24 h; a missing or unusable `expires_in` gives 5 min
};
[[nodiscard]] Result<AccessToken, DecodeError> decodeAccessToken(const QByteArray &json);

} // namespace jobwright
