// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/response.h"

#include <chrono>

namespace jobwright::sandbox {

/// A response and how it is to be delivered.
struct Answer
{
    Response response;
    bool hangUp = false; ///< close the connection without a word
    std::chrono::milliseconds delay{0};
};

} // namespace jobwright::sandbox
