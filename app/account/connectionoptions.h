// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "net/credentials.h"
#include "net/endpoint.h"

#include <QString>

namespace jobwright {

/// How a start of the program says which service it means, on the command line and in the environment.
struct ConnectionOptions
{
    bool sandbox = false;
    QString profile;    ///< name of a profile
    QString baseUrl;    ///< with customerId
    QString customerId; ///< as given

    [[nodiscard]] bool isEmpty() const
    {
        return !sandbox && profile.isEmpty() && baseUrl.isEmpty() && customerId.isEmpty();
    }
    /// What is wrong with them, in words for a usage error; empty where nothing is.
    [[nodiscard]] QString trouble() const;
    /// Where to, of baseUrl and customerId. Only where trouble() is empty and baseUrl is not.
    [[nodiscard]] Endpoint endpoint() const;
};

/// `JOBWRIGHT_CLIENT_ID` and `JOBWRIGHT_CLIENT_SECRET`, taken out of the environment so that no child process inherits
/// them. Empty where they are not set.
[[nodiscard]] Credentials takeEnvironmentCredentials();

} // namespace jobwright
