// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/editissue.h"
#include "jobs/jobedit.h"

#include <QList>

namespace jobwright {

/// A whole form's input.
struct ResolvedInput
{
    JobEdit edit; ///< the fields that can be sent; where any issue is an Error nothing may be sent
    QList<EditIssue> issues;

    [[nodiscard]] bool hasErrors() const;
};

} // namespace jobwright
