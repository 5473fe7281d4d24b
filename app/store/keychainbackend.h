// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/keychainreply.h"
#include "store/keychainrequest.h"

#include <functional>

namespace jobwright {

/// The way to the platform's keychain, so that tests can put one in its place that hangs or lies.
class KeychainBackend
{
public:
    using Ended = std::function<void(const KeychainReply &)>;

    virtual ~KeychainBackend() = default;

    /// `ended` is called once, later, or never: a keychain that waits for its unlock dialog may not answer at all. Not
    /// called after the backend's end. Asked for one thing at a time.
    virtual void start(const KeychainRequest &request, Ended ended) = 0;
};

} // namespace jobwright
