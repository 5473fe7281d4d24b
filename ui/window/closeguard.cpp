// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/closeguard.h"

#include "pages/jobtab.h"
#include "widgets/prompts.h"
#include "window/jobtabs.h"

#include <utility>

namespace jobwright {

CloseGuard::CloseGuard(QWidget *window, Prompts &prompts) : QObject(window), m_window(window), m_prompts(prompts) {}

bool CloseGuard::mayClose(JobTabs *tabs)
{
    if (m_decided || !tabs || tabs->unsaved().isEmpty())
        return true;
    wait(tabs, [this](bool lose) {
        m_decided = lose;
        Q_EMIT mayCloseNow();
    });
    return false;
}

void CloseGuard::leave(JobTabs *tabs, const std::function<void()> &go)
{
    if (!tabs || tabs->unsaved().isEmpty())
        go();
    else
        wait(tabs, [go](bool) { go(); });
}

void CloseGuard::wait(JobTabs *tabs, const std::function<void(bool lose)> &go)
{
    m_go = go;
    if (tabs != m_tabs) {
        m_tabs = tabs;
        connect(tabs, &JobTabs::keptChanged, this, &CloseGuard::look);
        connect(tabs, &QObject::destroyed, this, [this] { m_tabs = nullptr; });
    }
    m_waiting = true;
    look();
}

void CloseGuard::look()
{
    if (!m_waiting || !m_tabs)
        return;
    const QList<JobTab *> unsaved = m_tabs->unsaved();
    if (unsaved.isEmpty()) {
        m_waiting = false;
        // Later: the tabs that are telling us may go with it.
        QMetaObject::invokeMethod(
            this, [go = std::exchange(m_go, {})] { go(false); }, Qt::QueuedConnection);
        return;
    }
    for (JobTab *tab : unsaved) {
        if (tab->diskTrouble().isEmpty())
            continue; // on its way
        m_waiting = false;
        m_tabs->setCurrentWidget(tab);
        ask(tab->diskTrouble());
        return;
    }
}

void CloseGuard::ask(const QString &trouble)
{
    if (std::exchange(m_asking, true))
        return;
    QStringList jobs;
    for (const JobTab *tab : m_tabs->unsaved())
        jobs.append(tab->title());
    Prompts::LossQuestion question;
    question.title = tr("Close, and lose what is not saved?");
    question.text =
        tr("%1\n\nNot on the disk: %2. Stay to copy it or to try again.", "%1: what the disk said, %2: jobs")
            .arg(trouble, jobs.join(QLatin1String(", ")));
    question.loseText = tr("Close and lose it");
    question.keepText = tr("Stay");
    m_prompts.confirmLoss(m_window, question, [this](bool lose) {
        m_asking = false;
        if (const auto go = std::exchange(m_go, {}); lose && go)
            go(true);
    });
}

} // namespace jobwright
