// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secretstring.h"

#include <QString>

#include <functional>

class QObject;

namespace jobwright {

/// What came of asking a place for secrets.
struct SecretOutcome
{
    enum class Kind {
        Value,           ///< there it is; also "written" and "removed"
        MissingOrLocked, ///< the keychain cannot tell which of the two: never overwrite on this
        Unavailable,     ///< there is no keychain here, or it did not answer in time
        Failed,          ///< it refused; `words` says what it said
    };

    Kind kind = Kind::Unavailable;
    SecretString secret; ///< only of read() with Value
    QString words;       ///< for the user, translated; empty with Value
};

/// Where client secrets are kept. Answers come once, later, and only while `context` lives.
class SecretStore
{
public:
    using Answer = std::function<void(const SecretOutcome &)>;

    virtual ~SecretStore() = default;

    virtual void read(const QString &key, QObject *context, Answer answer) = 0;
    /// Value only after the secret was read back and is the same.
    virtual void write(const QString &key, const SecretString &secret, QObject *context, Answer answer) = 0;
    /// Value only where the secret was there before and reading back finds nothing; MissingOrLocked where it could not
    /// be seen, and then nothing was removed.
    virtual void remove(const QString &key, QObject *context, Answer answer) = 0;
};

} // namespace jobwright
