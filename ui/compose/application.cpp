// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/application.h"

#include "base/logsink.h"
#include "base/processhardening.h"
#include "cli/arguments.h"
#include "cli/commandline.h"
#include "cli/commandrun.h"
#include "cli/exitcode.h"
#include "cli/terminal.h"
#include "cli/usage.h"
#include "compose/windowrun.h"

#include <optional>

namespace jobwright {

int runJobwright(int argc, char **argv)
{
    hardenProcess();
    const LogSink sink;
    const std::optional<QStringList> arguments = decodeArguments(argc, argv);
    if (!arguments) {
        standardTerminal().complain(usageText());
        return int(ExitCode::Usage);
    }
    const CommandLine commandLine = parseCommandLine(*arguments);
    return commandLine.isCommand() ? runCommandLine(*arguments, argv[0]) : runWindow(argv[0], commandLine);
}

} // namespace jobwright
