// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/terminal.h"

#include <QString>
#include <QUuid>

#include <functional>

namespace jobwright {

class Clock;
class DraftStore;
class JobService;
class Randomness;

/// What a command works with. What is pointed to must outlive the command.
struct CommandContext
{
    JobService *service = nullptr; ///< none where no connection was given; only a dry run can do without
    DraftStore *store = nullptr;   ///< none where nothing is to be kept or read: `show`, dry runs
    const Clock *clock = nullptr;
    Randomness *randomness = nullptr;
    Terminal terminal;
    QUuid profileId; ///< of commands about what is on this computer: null for all profiles
    QString profileName;
    /// Names of other profiles, for the same commands; empty where one is not known.
    std::function<QString(const QUuid &profileId)> nameOf;
};

} // namespace jobwright
