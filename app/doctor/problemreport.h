// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/policies.h"
#include "account/profile.h"
#include "doctor/finding.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace jobwright {

/// What a person may send to whoever helps: a text that they read first. Holds no secret, no draft and no job's
/// content; of this computer no user name, and of the connections no name and address unless that is wanted.
struct ProblemReport
{
    QDateTime madeAt; ///< UTC
    QList<Finding> findings;
    QStringList settings; ///< "key: value", without anything typed
    QList<Profile> profiles;
    Policies policies; ///< they name services and tenants too
    QByteArray log;    ///< the last lines of it

    /// `named`: with names and addresses of the connections; else "connection 1" stands for them everywhere, and what
    /// the administrator's files name is left out.
    [[nodiscard]] QString text(bool named) const;
};

} // namespace jobwright
