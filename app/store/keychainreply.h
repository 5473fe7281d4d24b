// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secretstring.h"

#include <QString>

namespace jobwright {

/// What the platform's keychain answered, taken at its word; KeychainSecretStore knows what its word is worth.
struct KeychainReply
{
    enum class Kind {
        Done,
        NotFound,
        Denied,      ///< by the user or by a lock
        Unavailable, ///< no keychain, or it cannot be reached
        Failed,
    };

    Kind kind = Kind::Failed;
    SecretString text; ///< only of a Read that is Done; empty where the keychain hides an error (KWallet)
    QString message;   ///< the keychain's own words, for the user as they are; may be empty
};

} // namespace jobwright
