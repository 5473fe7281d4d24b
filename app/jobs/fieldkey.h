// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jobwright {

/// The fields that every job has and an update can change. The order is the order on screen.
enum class FieldKey { PlannedDuration, Reference, PersonId, OrderNumber, Description };

} // namespace jobwright
