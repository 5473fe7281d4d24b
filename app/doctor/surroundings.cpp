// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/surroundings.h"

#include <QCoreApplication>
#include <QDir>
#include <QImageReader>
#include <QSqlDatabase>
#include <QSysInfo>

#include <algorithm>

namespace jobwright {

namespace {

using State = Finding::State;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};

/// By the names of their files: loading one without a display ends the process.
QStringList platformPlugins()
{
    QStringList names;
    const QStringList folders = QCoreApplication::libraryPaths();
    for (const QString &folder : folders) {
        const QStringList files = QDir(folder + QLatin1String("/platforms")).entryList(QDir::Files);
        for (QString name : files) {
            name = name.section(u'.', 0, 0);
            names += name.startsWith(QLatin1String("lib")) ? name.sliced(3) : name;
        }
    }
    return names;
}

bool hasPlugin(const QStringList &plugins, const QString &platform)
{
    return std::any_of(plugins.begin(), plugins.end(), [&](const QString &plugin) {
        const QString word = plugin.startsWith(u'q') ? plugin.sliced(1) : plugin;
        return word == platform || (platform == QLatin1String("wayland") && word.startsWith(platform));
    });
}

} // namespace

Surroundings Surroundings::ofThisProcess()
{
    Surroundings found;
    found.platform = qEnvironmentVariable("QT_QPA_PLATFORM");
    found.hasX = !qEnvironmentVariableIsEmpty("DISPLAY");
    found.hasWayland = !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    found.platforms = platformPlugins();
    found.hasSqlite = QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE"));
    found.hasSvg = QImageReader::supportedImageFormats().contains("svg");
    return found;
}

Finding Surroundings::displayFinding() const
{
    Finding finding{QStringLiteral("display"), {}, State::Well, Words::tr("Display"), {}, {}};
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    // As Qt takes them: the first word before a colon, of several the first that is there.
    const QString given = platform.section(u';', 0, 0).section(u':', 0, 0);
    const bool wanted = !given.isEmpty();
    if (!wanted && !hasX && !hasWayland) {
        finding.state = State::Note;
        finding.words = Words::tr("There is no display (neither DISPLAY nor WAYLAND_DISPLAY is set): no window can be "
                                  "shown here. Commands work without one.");
        return finding;
    }
    QString name = given;
    if (!wanted)
        name = hasX ? QStringLiteral("xcb") : QStringLiteral("wayland");
    const bool present =
        hasPlugin(platforms, name) || (!wanted && hasWayland && hasPlugin(platforms, QStringLiteral("wayland")));
    if (present) {
        finding.words = Words::tr("There is a display, and Qt's plug-in for it (%1).").arg(name);
        return finding;
    }
    finding.state = State::Wrong;
    finding.words = Words::tr("Qt's plug-in for this display (%1) is missing: no window can be shown.").arg(name);
    finding.advice = name == QLatin1String("wayland") ? Words::tr("Install Qt's plug-in for Wayland: qt6-wayland.")
                     : wanted                         ? Words::tr("Check QT_QPA_PLATFORM, or install what it names.")
                                                      : Words::tr("Install Qt's plug-in for X: libqt6gui6.");
#else
    finding.words = Words::tr("The display of this system needs no check.");
#endif
    return finding;
}

QList<Finding> Surroundings::findings() const
{
    QList<Finding> findings;
    findings += {QStringLiteral("qt"),
                 {},
                 State::Well,
                 Words::tr("Program"),
                 QStringLiteral("Jobwright " JOBWRIGHT_VERSION ", Qt %1, %2 (%3)")
                     .arg(QLatin1String(qVersion()), QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()),
                 {}};
    findings += {QStringLiteral("sqlite"),
                 {},
                 hasSqlite ? State::Well : State::Wrong,
                 Words::tr("Database"),
                 hasSqlite ? Words::tr("Qt's driver for SQLite is there.")
                           : Words::tr("Qt's driver for SQLite is missing: drafts cannot be kept."),
                 hasSqlite ? QString() : Words::tr("Install it: libqt6sql6-sqlite.")};
    findings += {QStringLiteral("svg"),
                 {},
                 hasSvg ? State::Well : State::Wrong,
                 Words::tr("Icons"),
                 hasSvg ? Words::tr("Qt's plug-in for SVG is there.")
                        : Words::tr("Qt's plug-in for SVG is missing: the window has no icons."),
                 hasSvg ? QString() : Words::tr("Install it: libqt6svg6.")};
    findings += displayFinding();
    return findings;
}

} // namespace jobwright
