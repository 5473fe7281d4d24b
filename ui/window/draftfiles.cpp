// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/draftfiles.h"

#include "jobs/textrules.h"
#include "models/draftbook.h"
#include "pages/jobtab.h"
#include "pages/workspace.h"
#include "widgets/prompts.h"
#include "window/jobtabs.h"
#include "window/tenantview.h"
#include "window/windowhost.h"
#include "work/handover.h"

#include <QFileInfo>

namespace jobwright {

DraftFiles::DraftFiles(WindowHost &host, QWidget *window) : QObject(window), m_host(host), m_window(window) {}

void DraftFiles::setTenant(TenantView *tenant)
{
    m_tenant = tenant;
    next();
}

void DraftFiles::open(const QStringList &paths)
{
    m_waiting += paths;
    if (!m_tenant && !paths.isEmpty())
        Q_EMIT said(tr("The draft opens as soon as a connection is open."));
    next();
}

void DraftFiles::choose()
{
    Prompts::FileQuestion question;
    question.title = tr("Open a draft file");
    question.filters = {tr("Drafts of Jobwright (*.jobwright)"), tr("All files (*)")};
    m_host.prompts().chooseFileToOpen(m_window, question, [this](const QString &path) {
        if (!path.isEmpty())
            open({path});
    });
}

void DraftFiles::next()
{
    while (m_tenant && !m_taking && !m_waiting.isEmpty())
        m_taking = begin(m_waiting.takeFirst());
    if (!m_taking)
        tellTroubles();
}

/// False where the file has been settled already.
bool DraftFiles::begin(const QString &path)
{
    const Result<HandoverFile, QString> file = readHandover(path);
    if (const QString why = file ? whyNot(*file) : file.error(); !why.isEmpty()) {
        note(path, why);
        return false;
    }
    const Workspace &workspace = *m_host.workspace();
    takeHandover(*file, workspace.profile.id, workspace.store, workspace.clock, this,
                 [this, path](const Result<Draft, QString> &taken) {
                     m_taking = false;
                     if (taken)
                         show(*taken);
                     else
                         note(path, taken.error());
                     next();
                 });
    return true;
}

QString DraftFiles::whyNot(const HandoverFile &file) const
{
    if (const QString why = whyNotHere(file, m_host.workspace()->profile, m_host.profiles()); !why.isEmpty())
        return why;
    // What is typed there may not have reached the disk yet.
    const JobTab *tab = m_tenant->tabs().pageOf(file.jobId);
    return tab && tab->isTouched() ? alreadyDrafted(file.jobId, DraftState::Editing) : QString();
}

void DraftFiles::show(const Draft &draft)
{
    // Another tenant may have been opened meanwhile: the draft lies where it belongs, and is not shown here.
    if (!m_tenant || m_host.workspace()->profile.id != draft.profileId)
        return;
    m_host.workspace()->drafts.refresh();
    m_tenant->openJob(draft.jobId, draft.id);
    Q_EMIT said(tr("The draft of job %1 was taken over from the file. Nothing has been sent.").arg(draft.jobId));
}

void DraftFiles::note(const QString &path, const QString &words)
{
    //: %1: name of a file, %2: why it was not opened
    m_troubles.append(tr("%1: %2").arg(isolated(forDisplay(QFileInfo(path).fileName(), 80)), words));
}

void DraftFiles::tellTroubles()
{
    if (m_troubles.isEmpty())
        return;
    constexpr qsizetype mostShown = 8;
    const QStringList troubles = std::exchange(m_troubles, {});
    m_host.prompts().message(m_window, tr("%Ln draft file(s) not opened", nullptr, int(troubles.size())),
                             troubles.mid(0, mostShown).join(QLatin1String("\n\n")), {});
}

} // namespace jobwright
