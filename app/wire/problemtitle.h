// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jobwright {

/// What an HTTP status means for a person, as a title in our words; status 0 is no answer at all. Translated.
[[nodiscard]] QString problemTitle(int status);

} // namespace jobwright
