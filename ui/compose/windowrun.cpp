// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/windowrun.h"

#include "account/historykeeper.h"
#include "base/programsetup.h"
#include "base/runmarker.h"
#include "cli/commandline.h"
#include "cli/interruptwatcher.h"
#include "compose/instancedesk.h"
#include "compose/workbench.h"
#include "store/userfolders.h"
#include "widgets/theme.h"
#include "window/mainwindow.h"
#include "window/windowsettings.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QTimer>

#include <chrono>

namespace jobwright {

namespace {

void openFirst(MainWindow &window, const CommandLine &commandLine)
{
    if (commandLine.linkNamesProfile)
        window.openLink(commandLine.connection.profile, commandLine.jobId, true);
    else if (commandLine.jobId > 0)
        window.openJob(commandLine.jobId);
    else if (!commandLine.draftFile.isEmpty())
        window.openDraftFile(QFileInfo(commandLine.draftFile).absoluteFilePath());
}

/// Well after the start: nobody waits for it.
constexpr std::chrono::seconds keepHistoryAfter{15};

} // namespace

int runWindow(char *program, const CommandLine &commandLine, const Credentials &environment)
{
    nameProgram();
    logStart("window");
    InstanceDesk desk(commandLine);
    if (desk.isHandedOver())
        return 0;
    QApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    int count = 1;
    char *names[] = {program, nullptr};
    QApplication application(count, names);
    QApplication::setApplicationDisplayName(QStringLiteral("Jobwright"));
    QApplication::setDesktopFileName(QStringLiteral("org.jobwright.Jobwright"));

    WindowSettings settings;
    const WindowOptions &options = commandLine.window;
    installTranslations(application, options.language.isEmpty() ? settings.language() : options.language);
    applyTheme(application, options.appearance.isEmpty() ? settings.appearance()
                                                         : WindowSettings::appearanceFromWord(options.appearance));

    Workbench workbench(environment);
    MainWindow window(workbench, settings);
    const RunMarker marker(userDataFolder());
    const InterruptWatcher interrupts;
    QObject::connect(&window, &MainWindow::appearanceWanted, &application,
                     [&application](Appearance appearance) { applyTheme(application, appearance); });
    QObject::connect(&interrupts, &InterruptWatcher::interrupted, &window, [&window] {
        window.endSession();
        QApplication::quit();
    });
    // The session ends: what is typed goes to the disk now, and nothing is asked.
    QObject::connect(
        &application, &QGuiApplication::commitDataRequest, &window, [&window] { window.endSession(); },
        Qt::DirectConnection);
    openFirst(window, commandLine);
    window.show();
    desk.serve(window);
    // Window first: its icon in all sizes, database, keychain and network wait until it is on the screen.
    QTimer::singleShot(0, &workbench, [&] {
        QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/jobwright.svg")));
        workbench.start(commandLine.connection, settings.lastProfile());
        if (const QString trouble = settings.trouble(); !trouble.isEmpty())
            window.say(trouble);
        if (marker.badEnd())
            workbench.tellRecovery();
        auto *keeper = new HistoryKeeper(settings.history(), workbench.policies(), workbench.localData(),
                                         workbench.clock(), &workbench);
        keeper->watch(keepHistoryAfter);
    });
    return QApplication::exec();
}

} // namespace jobwright
