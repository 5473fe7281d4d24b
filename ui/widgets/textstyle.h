// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jobwright {

/// Step of the type scale, relative to the system font: 1.0, 0.92, 0.85 semibold, 1.38 semibold; Strong is body
/// semibold.
enum class TextStyle { Body, Strong, Small, Caption, Title };

} // namespace jobwright
