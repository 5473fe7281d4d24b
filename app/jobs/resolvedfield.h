// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/change.h"
#include "jobs/editissue.h"

#include <QList>

#include <optional>

namespace jobwright {

/// One field's input as a change, with what there is to say about it.
struct ResolvedField
{
    std::optional<Change> change; ///< absent where the input cannot be sent
    QList<EditIssue> issues;
};

} // namespace jobwright
