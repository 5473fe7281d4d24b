// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jobwright {

/// What kind of data a tenant holds. None: no tenant is chosen yet. Other: neither real customers' nor made up, such as
/// a training tenant.
enum class TenantKind { None, Production, Sandbox, Other };

} // namespace jobwright
