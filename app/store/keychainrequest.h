// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secretstring.h"

#include <QString>

namespace jobwright {

/// One thing to do in the platform's keychain.
struct KeychainRequest
{
    enum class Kind { Read, Write, Delete };

    Kind kind = Kind::Read;
    QString key;       ///< ASCII, below 256 characters: on Windows it is the entry's whole name
    SecretString text; ///< only of Write; without NUL, at which libsecret cuts
};

} // namespace jobwright
