// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"

#include <QString>

namespace jobwright {

/// Text from the service for a terminal: nothing in it can move the cursor, and lines after the first are indented.
[[nodiscard]] QString terminalText(const QString &text, int indent);
/// A job for people to read, all values in full. Translated; times in local time.
[[nodiscard]] QString jobText(const Job &job);

} // namespace jobwright
