// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace jobwright {

/// What the program that runs says to a message, in one byte.
enum class InstanceAnswer : quint8 {
    Taken = 1,
    Refused = 2, ///< not understood, or not to be done: the other start goes its own way
};

} // namespace jobwright
