// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/fault.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <chrono>

namespace jobwright::sandbox {

/// The command line of jobwright-sandbox.
struct Options
{
    enum class Action { Serve, PrintHelp, PrintVersion, PrintCatalogueCsv, PrintCatalogueJson, Refuse };

    Action action = Action::Serve;
    QString text; ///< help, version, or why the command line was refused
    quint16 port = 8080;
    QString dataFile; ///< empty: in memory
    quint64 seed = 1;
    QDateTime now;
    std::chrono::seconds tokenLifetime{3600};
    bool exitWithParent = false;
    QList<Fault> faults;

    /// Never prints and never exits; text says what to print, action what to do.
    [[nodiscard]] static Options fromArguments(const QStringList &arguments);
};

} // namespace jobwright::sandbox
