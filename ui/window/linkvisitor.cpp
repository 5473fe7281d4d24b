// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/linkvisitor.h"

#include "jobs/textrules.h"
#include "pages/workspace.h"
#include "widgets/banner.h"
#include "window/windowhost.h"

#include <algorithm>
#include <utility>

namespace jobwright {

namespace {

const auto openAction = QLatin1String("openLink");

bool isNamed(const Profile &profile, const QString &name)
{
    return profile.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0;
}

QString shown(const QString &name)
{
    return forDisplay(name, 80);
}

} // namespace

LinkVisitor::LinkVisitor(WindowHost &host, Banner &banner, QObject *parent)
    : QObject(parent), m_host(host), m_banner(banner)
{
    connect(&host, &WindowHost::profilesChanged, this, [this] {
        if (m_waiting && m_host.profilesKnown())
            look();
    });
    connect(&banner, &Banner::actionTriggered, this, &LinkVisitor::go);
    connect(&banner, &Banner::closed, this, &LinkVisitor::forget);
}

void LinkVisitor::visit(const QString &profile, JobId job)
{
    expect(profile, job);
    m_waiting = !m_host.profilesKnown();
    if (!m_waiting)
        look();
}

void LinkVisitor::expect(const QString &profile, JobId job)
{
    forget();
    m_name = profile;
    m_job = job;
}

void LinkVisitor::arrive()
{
    const JobId job = m_job;
    const Workspace *open = m_host.workspace();
    const bool meant = open && isNamed(open->profile, m_name);
    forget();
    if (job > 0 && meant)
        Q_EMIT jobWanted(job);
}

void LinkVisitor::look()
{
    m_waiting = false;
    QList<Profile> named;
    const QList<Profile> known = m_host.profiles();
    std::copy_if(known.begin(), known.end(), std::back_inserter(named),
                 [this](const Profile &profile) { return isNamed(profile, m_name); });
    const Workspace *open = m_host.workspace();
    // One that was given at the start, or the sandbox, is in no list.
    const bool openIsListed = open && std::any_of(known.begin(), known.end(), [open](const Profile &profile) {
                                  return profile.id == open->profile.id;
                              });
    if (open && !openIsListed && isNamed(open->profile, m_name))
        named.append(open->profile);
    if (named.size() != 1) {
        const JobId job = m_job;
        const QString name = shown(m_name);
        forget();
        Q_EMIT said(named.isEmpty() ? tr("The link to job %1 leads nowhere: there is no connection of the name %2.")
                                          .arg(QString::number(job), name)
                                    : tr("The link to job %1 leads nowhere: there are several connections of the name "
                                         "%2.")
                                          .arg(QString::number(job), name));
    } else if (!open) {
        m_host.openProfile(named.first().id);
    } else if (open->profile.id == named.first().id) {
        arrive();
    } else {
        ask(named.first().id, shown(open->profile.name));
    }
}

void LinkVisitor::ask(const QUuid &profile, const QString &name)
{
    m_asked = profile;
    BannerContent content;
    content.tone = Tone::Warning;
    content.title = tr("Open connection %1 and job %2?", "%1: name of a profile, %2: job number")
                        .arg(shown(m_name), QString::number(m_job));
    content.text = tr("A link leads there. Connection %1 is open now; what you typed in it is kept.").arg(name);
    content.actions = {{openAction, tr("Open it"), true}};
    content.closable = true;
    m_banner.present(content);
}

void LinkVisitor::go()
{
    const QUuid profile = std::exchange(m_asked, {});
    m_banner.dismiss();
    if (!profile.isNull())
        m_host.openProfile(profile);
}

void LinkVisitor::forget()
{
    m_name.clear();
    m_job = 0;
    m_waiting = false;
    if (!std::exchange(m_asked, {}).isNull())
        m_banner.dismiss();
}

} // namespace jobwright
