// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/application.h"

#include "account/connectionoptions.h"
#include "base/logsink.h"
#include "base/processhardening.h"
#include "cli/arguments.h"
#include "cli/commandline.h"
#include "cli/commandrun.h"
#include "cli/exitcode.h"
#include "cli/terminal.h"
#include "cli/usage.h"
#include "compose/windowrun.h"

#include <QCoreApplication>

#include <optional>

namespace jobwright {

namespace {

/// Qt ends the process with a core dump where there is no display; a person wants words.
[[nodiscard]] bool lacksDisplay()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") &&
           qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return false;
#endif
}

} // namespace

int runJobwright(int argc, char **argv)
{
    hardenProcess();
    // Before anything else is started, and whether it is needed or not: children would inherit it.
    const Credentials environment = takeEnvironmentCredentials();
    LogSink sink;
    // Who asks Qt for more gets it there as well.
    if (qEnvironmentVariableIsEmpty("QT_LOGGING_RULES"))
        sink.showOnlyWarnings();
    const std::optional<QStringList> arguments = decodeArguments(argc, argv);
    if (!arguments) {
        standardTerminal().complain(usageText());
        return int(ExitCode::Usage);
    }
    const CommandLine commandLine = parseCommandLine(*arguments);
    if (commandLine.isCommand())
        return runCommandLine(*arguments, environment, argv[0]);
    if (lacksDisplay()) {
        standardTerminal().complain(QCoreApplication::translate(
            "CommandLine", "There is no display for a window. Commands work without one: jobwright --help\n"));
        return int(ExitCode::Internal);
    }
    return runWindow(argv[0], commandLine, environment);
}

} // namespace jobwright
