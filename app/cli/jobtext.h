// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"
#include "jobs/jobedit.h"

#include <QHash>
#include <QString>

namespace jobwright {

/// Text from the service for a terminal: nothing in it can move the cursor, and lines after the first are indented.
[[nodiscard]] QString terminalText(const QString &text, int indent);
/// A job for people to read, all values in full. Translated; times in local time. `personNames`: display names by UUID.
[[nodiscard]] QString jobText(const Job &job, const QHash<QString, QString> &personNames = {});
/// What an edit would change, a line for each field, indented. `isRead`: `job` was read, so that there is a "now" to
/// speak of.
[[nodiscard]] QString changesText(const Job &job, bool isRead, const JobEdit &edit);
/// In local time.
[[nodiscard]] QString momentText(const QDateTime &utc);

} // namespace jobwright
