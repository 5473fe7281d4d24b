// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jobwright {

/// A log line without secrets and in one line: credentials of HTTP headers, members and form fields with the names of
/// secrets, JSON Web Tokens, and of URLs the user part, query and fragment are replaced by "[redacted]"; control
/// characters, line breaks included, become spaces, so that no text can forge a line. A net below the rule that secrets
/// are not logged at all.
[[nodiscard]] QString redacted(const QString &line);

} // namespace jobwright
