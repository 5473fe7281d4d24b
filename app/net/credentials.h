// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secretstring.h"

#include <QString>

namespace jobwright {

/// OAuth 2.0 client credentials (RFC 6749 §4.4).
struct Credentials
{
    QString clientId;
    SecretString clientSecret;
};

} // namespace jobwright
