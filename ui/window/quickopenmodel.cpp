// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/quickopenmodel.h"

#include "cli/joblink.h"
#include "jobs/jobstatus.h"
#include "jobs/textrules.h"
#include "models/foldedtext.h"
#include "models/joblistmodel.h"

#include <QAction>
#include <QKeySequence>

#include <algorithm>

namespace jobwright {

namespace {

constexpr int mostJobs = 8;
constexpr int mostCommands = 8;

QString bare(QString text)
{
    text.remove(QLatin1Char('&'));
    return text;
}

} // namespace

int QuickOpenModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant QuickOpenModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::AccessibleTextRole:
        return entry.detail.isEmpty()
                   ? entry.title
                   : tr("%1, %2", "entry and its detail, for a screen reader").arg(entry.title, entry.detail);
    case DetailRole:
        return entry.detail;
    case IconRole:
        return entry.command ? QStringLiteral("chevron-right") : QStringLiteral("briefcase");
    default:
        return {};
    }
}

JobId QuickOpenModel::jobAt(int row) const
{
    return row >= 0 && row < m_entries.size() ? m_entries[row].job : 0;
}

QAction *QuickOpenModel::commandAt(int row) const
{
    return row >= 0 && row < m_entries.size() ? m_entries[row].command.data() : nullptr;
}

void QuickOpenModel::setCommands(const QList<QAction *> &commands)
{
    m_commands.clear();
    for (QAction *command : commands)
        m_commands.append(command);
}

void QuickOpenModel::search(const QString &text, const JobListModel *jobs, const QList<JobId> &recent)
{
    beginResetModel();
    m_entries.clear();
    const QString typed = text.trimmed();
    if (typed.isEmpty()) {
        for (const JobId id : recent.mid(0, 5))
            m_entries.append(entryOf(id, jobs));
    } else if (jobs) {
        // A number or a link opens that job, listed or not.
        const std::optional<JobLink> link = JobLink::fromText(typed);
        const std::optional<qint64> number = link ? std::optional(link->jobId) : idFromText(typed);
        QList<JobSummary> found = jobs->bestMatches(typed, mostJobs);
        const bool listed =
            number && std::any_of(found.begin(), found.end(), [&](const JobSummary &job) { return job.id == *number; });
        for (const JobSummary &job : std::as_const(found))
            m_entries.append(entryOf(job.id, jobs));
        if (number && !listed) {
            Entry direct;
            direct.job = *number;
            direct.title = tr("Open job %1", "%1: job number").arg(*number);
            direct.detail = tr("not in the list; asks the service");
            m_entries.append(direct);
        }
    }
    m_entries += commandsFor(typed);
    endResetModel();
}

QuickOpenModel::Entry QuickOpenModel::entryOf(JobId id, const JobListModel *jobs) const
{
    Entry entry;
    entry.job = id;
    const std::optional<JobSummary> known = jobs ? jobs->find(id) : std::nullopt;
    if (!known) {
        entry.title = QString::number(id);
        entry.detail = tr("opened recently");
        return entry;
    }
    entry.title = tr("%1 · %2", "job number and type").arg(QString::number(id), forDisplay(known->typeName, 60));
    QStringList facts;
    for (const QString &fact : {known->contactName, known->reference, known->orderNumber, statusLabel(known->status)}) {
        if (!fact.isEmpty())
            facts.append(forDisplay(fact, 60));
    }
    entry.detail = facts.join(tr(" · ", "between facts about a job"));
    return entry;
}

QList<QuickOpenModel::Entry> QuickOpenModel::commandsFor(const QString &text) const
{
    QList<Entry> found;
    const QStringList words = foldedText(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QPointer<QAction> &command : m_commands) {
        if (!command || !command->isEnabled() || !command->isVisible())
            continue;
        const QString title = bare(command->text());
        const QString folded = foldedText(title);
        if (!std::all_of(words.begin(), words.end(), [&](const QString &word) { return folded.contains(word); }))
            continue;
        Entry entry;
        entry.command = command;
        entry.title = title;
        entry.detail = command->shortcut().toString(QKeySequence::NativeText);
        found.append(entry);
        if (found.size() == mostCommands)
            break;
    }
    return found;
}

} // namespace jobwright
