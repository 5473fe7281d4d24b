// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tone.h"

#include <QString>

namespace jobwright {

/// The colour of a job's status; the pill says the word as well.
[[nodiscard]] Tone toneOfStatus(const QString &status);

} // namespace jobwright
