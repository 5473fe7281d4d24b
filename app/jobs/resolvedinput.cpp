// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/resolvedinput.h"

#include <algorithm>

namespace jobwright {

bool ResolvedInput::hasErrors() const
{
    return std::any_of(issues.cbegin(), issues.cend(),
                       [](const EditIssue &issue) { return issue.severity == EditIssue::Severity::Error; });
}

} // namespace jobwright
