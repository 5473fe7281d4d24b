// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/connectionoptions.h"
#include "cli/windowoptions.h"
#include "jobs/fieldinput.h"
#include "jobs/job.h"

#include <QString>
#include <QStringList>

namespace jobwright {

/// What a start of the program asks for.
struct CommandLine
{
    enum class Kind {
        Window, ///< with `jobId` where a job is to be opened, or `draftFile` where a draft is
        Show,
        Update,
        OutboxList,
        OutboxSend,
        HistoryList, ///< of `jobId` alone where it is not 0
        Doctor,
        Help,
        Version,
        UsageError, ///< nothing may be done but say `text`
    };

    Kind kind = Kind::Window;
    ConnectionOptions connection;
    WindowOptions window;
    bool linkNamesProfile = false; ///< connection.profile is that of a link, not of an option
    JobId jobId = 0;
    QString draftFile; ///< path, as given: perhaps relative, perhaps of no file at all
    JobInput
        input; ///< of Update: at least one field, each of which can be sent as far as that is known without the job
    bool dryRun = false;
    bool queue = false;
    bool json = false;
    int limit = 50; ///< of HistoryList: entries at most
    QString text;   ///< to print, of Help, Version and UsageError (there with the usage below); translated

    /// Whether it is done without a window.
    [[nodiscard]] bool isCommand() const { return kind != Kind::Window; }
    /// A window beside the one that may be open already. A connection that was asked for by option gets one, so that no
    /// tenant is changed under the user's hands; a link does not, there the open window asks.
    [[nodiscard]] bool wantsOwnWindow() const
    {
        return window.newWindow || (!connection.isEmpty() && !linkNamesProfile);
    }
};

/// Pure: looks at nothing but its arguments, which are those after the program's name. Needs no application object, so
/// that Qt, which takes some options for itself (`-platform`, `-stylesheet` …), never sees what a stranger's link
/// brought along. Texts are in the language of the translators that are installed; without one, in English.
[[nodiscard]] CommandLine parseCommandLine(const QStringList &arguments);

} // namespace jobwright
