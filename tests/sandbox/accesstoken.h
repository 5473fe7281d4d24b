// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <chrono>

namespace jobwright::sandbox {

/// What the sandbox remembers of a token it issued.
struct AccessToken
{
    QStringList scopes;
    std::chrono::steady_clock::time_point expires;
};

} // namespace jobwright::sandbox
