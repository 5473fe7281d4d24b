// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/instancedesk.h"

#include "base/logcategories.h"
#include "cli/commandline.h"
#include "instance/instancemessage.h"
#include "instance/instanceserver.h"
#include "store/userfolders.h"
#include "window/mainwindow.h"

#include <QDir>
#include <QFileInfo>

namespace jobwright {

namespace {

/// What is handed over must arrive at the same drafts, and before the same eyes.
QByteArray key()
{
    return userDataFolder().toUtf8() + '\0' + qgetenv("WAYLAND_DISPLAY") + '\0' + qgetenv("DISPLAY");
}

InstanceMessage messageOf(const CommandLine &commandLine)
{
    InstanceMessage message;
    if (commandLine.jobId > 0) {
        message.verb = InstanceMessage::Verb::OpenJob;
        message.jobId = commandLine.jobId;
        message.profile = commandLine.connection.profile;
    } else if (!commandLine.draftFile.isEmpty()) {
        message.verb = InstanceMessage::Verb::OpenFile;
        message.path = QDir::cleanPath(QFileInfo(commandLine.draftFile).absoluteFilePath());
    }
    message.activationToken = InstanceMessage::tokenOfThisStart();
    return message;
}

} // namespace

InstanceDesk::InstanceDesk(const CommandLine &commandLine, QObject *parent) : QObject(parent)
{
    // Beside the connection that was asked for here, the next start would look for its own in vain.
    if (commandLine.wantsOwnWindow() && !commandLine.window.newWindow)
        return;
    const Result<InstancePlace, QString> place = InstancePlace::find(userDataFolder(), key());
    if (!place) {
        qCWarning(lcUi) << "starts do not find each other:" << place.error();
        return;
    }
    m_place = *place;
    if (!commandLine.wantsOwnWindow())
        m_entry = InstanceEntry::enter(*place, messageOf(commandLine));
    else if (commandLine.connection.isEmpty() && (m_entry.lock = InstanceLock::take(*place)))
        m_entry.role = InstanceEntry::Role::First;
}

InstanceDesk::~InstanceDesk() = default;

void InstanceDesk::serve(MainWindow &window)
{
    if (m_entry.role != InstanceEntry::Role::First)
        return;
    m_server = std::make_unique<InstanceServer>(*m_place, std::move(m_entry.lock));
    connect(m_server.get(), &InstanceServer::received, &window,
            [this, &window](const InstanceMessage &message) { take(message, window); });
    connect(m_server.get(), &InstanceServer::refused, &window, [&window] {
        window.say(tr("Another program tried to open something here that is no job and no file. Nothing was done."));
    });
}

void InstanceDesk::take(const InstanceMessage &message, MainWindow &window)
{
    if (!message.activationToken.isEmpty()) // Qt's Wayland plug-in reads it there
        qputenv("XDG_ACTIVATION_TOKEN", message.activationToken.toLatin1());
    window.bringToFront();
    if (message.verb == InstanceMessage::Verb::OpenJob && message.profile.isEmpty())
        window.openJob(message.jobId);
    else if (message.verb == InstanceMessage::Verb::OpenJob)
        window.openLink(message.profile, message.jobId);
    else if (message.verb == InstanceMessage::Verb::OpenFile)
        window.openDraftFile(message.path);
}

} // namespace jobwright
