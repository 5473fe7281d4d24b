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
constexpr int shortestLook = 2;

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
        return entry.command   ? QStringLiteral("chevron-right")
               : entry.job > 0 ? QStringLiteral("briefcase")
                               : QStringLiteral("search");
    default:
        return {};
    }
}

JobId QuickOpenModel::jobAt(int row) const
{
    return row >= 0 && row < m_entries.size() ? m_entries[row].job : 0;
}

QString QuickOpenModel::profileAt(int row) const
{
    return row >= 0 && row < m_entries.size() ? m_entries[row].profile : QString();
}

QAction *QuickOpenModel::commandAt(int row) const
{
    return row >= 0 && row < m_entries.size() ? m_entries[row].command.data() : nullptr;
}

bool QuickOpenModel::isLook(int row) const
{
    return row >= 0 && row < m_entries.size() && m_entries[row].look;
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
    const std::optional<JobLink> link = JobLink::fromText(typed);
    if (link && !link->profile.isEmpty()) {
        Entry there;
        there.job = link->jobId;
        there.profile = link->profile;
        there.title = tr("Open job %1", "%1: job number").arg(link->jobId);
        there.detail = tr("of the connection %1", "%1: name of a profile").arg(forDisplay(link->profile, 80));
        m_entries.append(there);
    } else if (typed.isEmpty()) {
        for (const JobId id : recent.mid(0, 5))
            m_entries.append(entryOf(id, jobs));
    } else if (jobs) {
        // A number or a link opens that job, listed or not.
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
    if (jobs && typed.size() >= shortestLook && !JobLink::fromText(typed))
        m_entries.append(lookFor(typed));
    endResetModel();
}

void QuickOpenModel::beginLook(const QString &text)
{
    beginResetModel();
    m_entries.clear();
    endResetModel();
    showState(tr("Looking for “%1”…", "%1: what was typed").arg(forDisplay(text, 60)));
}

void QuickOpenModel::addFound(const JobSummary &job)
{
    const int row = std::max(0, int(m_entries.size()) - 1); // above the state
    beginInsertRows({}, row, row);
    m_entries.insert(row, entryOf(job));
    endInsertRows();
}

void QuickOpenModel::endLook(const QString &words)
{
    if (!m_entries.isEmpty()) {
        const int row = int(m_entries.size()) - 1;
        beginRemoveRows({}, row, row);
        m_entries.removeLast();
        endRemoveRows();
    }
    if (!words.isEmpty())
        showState(words);
}

void QuickOpenModel::showState(const QString &words)
{
    Entry state;
    state.title = words;
    beginInsertRows({}, int(m_entries.size()), int(m_entries.size()));
    m_entries.append(state);
    endInsertRows();
}

QuickOpenModel::Entry QuickOpenModel::lookFor(const QString &text)
{
    Entry look;
    look.look = true;
    look.title = tr("Look for “%1” in the service", "%1: what was typed").arg(forDisplay(text, 60));
    look.detail = tr("order numbers and references of the last twelve months");
    return look;
}

QuickOpenModel::Entry QuickOpenModel::entryOf(JobId id, const JobListModel *jobs) const
{
    if (const std::optional<JobSummary> known = jobs ? jobs->find(id) : std::nullopt)
        return entryOf(*known);
    Entry entry;
    entry.job = id;
    entry.title = QString::number(id);
    entry.detail = tr("opened recently");
    return entry;
}

QuickOpenModel::Entry QuickOpenModel::entryOf(const JobSummary &job)
{
    Entry entry;
    entry.job = job.id;
    entry.title = tr("%1 · %2", "job number and type").arg(QString::number(job.id), forDisplay(job.typeName, 60));
    QStringList facts;
    for (const QString &fact : {job.contactName, job.reference, job.orderNumber, statusLabel(job.status)}) {
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
