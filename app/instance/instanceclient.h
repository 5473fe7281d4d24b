// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instance/instanceanswer.h"

#include <QDeadlineTimer>

#include <optional>

namespace jobwright {

struct InstanceMessage;
struct InstancePlace;

/// Hands one message to the program that runs. Blocks, but never beyond `deadline`, and needs no application object:
/// a start that hands over is done before a window system is asked for anything. Nothing where nobody is there, does
/// not answer in time, or runs as another user.
[[nodiscard]] std::optional<InstanceAnswer> tellInstance(const InstancePlace &place, const InstanceMessage &message,
                                                         QDeadlineTimer deadline);

} // namespace jobwright
