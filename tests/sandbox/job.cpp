// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/job.h"

#include <QStringList>

namespace jobwright::sandbox {

bool Job::isLocked() const
{
    static const QStringList locking{QStringLiteral("started"), QStringLiteral("suspended"),
                                     QStringLiteral("completedOk"), QStringLiteral("completedWithIssues")};
    return locking.contains(status);
}

} // namespace jobwright::sandbox
