// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draftlistmodel.h"

#include "jobs/changewords.h"
#include "jobs/resolve.h"
#include "jobs/textrules.h"
#include "models/jobtimewords.h"
#include "wire/updatejson.h"
#include "work/draftedit.h"

#include <algorithm>

namespace jobwright {

int DraftListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_drafts.size());
}

int DraftListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant DraftListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Draft &draft = m_drafts[index.row()];
    switch (index.column()) {
    case TimeColumn:
        return role == Qt::DisplayRole ? JobTimeWords(m_now).brief(draft.editedAt) : QString();
    case JobColumn:
        return role == Qt::DisplayRole ? tr("%1 %2", "job number and type")
                                             .arg(QString::number(draft.jobId), forDisplay(draft.base.typeName, 80))
                                       : QString();
    case ChangeColumn:
        return role == Qt::DisplayRole ? changeWords(draft) : changeWords(draft).toHtmlEscaped();
    case StateColumn:
        return role == Qt::DisplayRole ? stateWords(draft) : stateToolTip(draft);
    default:
        return {};
    }
}

QVariant DraftListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Edited", "heading of a column with times");
    case JobColumn:
        return tr("Job", "heading of a column");
    case ChangeColumn:
        return tr("Change", "heading of a column: what would be changed");
    case StateColumn:
        return tr("State", "heading of a column: where a draft stands");
    default:
        return {};
    }
}

void DraftListModel::setDrafts(QList<Draft> drafts, const QSet<QUuid> &behind, const QDateTime &now)
{
    beginResetModel();
    m_drafts = std::move(drafts);
    m_behind = behind;
    m_now = now;
    std::stable_sort(m_drafts.begin(), m_drafts.end(),
                     [](const Draft &a, const Draft &b) { return a.editedAt > b.editedAt; });
    endResetModel();
}

QString DraftListModel::stateWords(const Draft &draft) const
{
    switch (draft.state) {
    case DraftState::Editing:
        return draft.problem.status >= 400 ? tr("Refused, %1", "%1: HTTP status").arg(draft.problem.status)
                                           : tr("Not sent", "state of a draft");
    case DraftState::Queued:
        return waitingWords(draft);
    case DraftState::Sending:
        return tr("Being sent", "state of a draft");
    case DraftState::Verifying:
        return tr("Being verified", "state of a draft");
    case DraftState::Unknown:
        return draft.nextAttemptAt > m_now
                   ? tr("Outcome not known, checked again at %1").arg(JobTimeWords(m_now).moment(draft.nextAttemptAt))
                   : tr("Outcome not known yet", "state of a draft");
    case DraftState::NeedsYou:
        break;
    }
    if (isHeld(draft))
        return tr("Held", "state of a draft: it is sent when the user says so");
    if (isInDoubt(draft))
        return tr("Outcome not known", "state of a draft");
    return draft.problem.title.isEmpty() ? tr("Needs you", "state of a draft") : forDisplay(draft.problem.title, 120);
}

QString DraftListModel::stateToolTip(const Draft &draft) const
{
    QStringList parts{stateWords(draft)}; // the cell may have cut it
    if (!draft.problem.detail.isEmpty())
        parts.append(forDisplay(draft.problem.detail, 400));
    return QStringLiteral("<p>%1</p>").arg(parts.join(u'\n').toHtmlEscaped().replace(u'\n', QLatin1String("<br>")));
}

QString DraftListModel::waitingWords(const Draft &draft) const
{
    if (m_behind.contains(draft.id))
        return tr("Waits for an earlier update of the job", "state of a draft");
    if (draft.nextAttemptAt > m_now)
        return tr("Next try at %1", "%1: time of day").arg(JobTimeWords(m_now).moment(draft.nextAttemptAt));
    return draft.attempts > 0 ? tr("Tried %n times, waiting", nullptr, draft.attempts)
                              : tr("Waiting to be sent", "state of a draft");
}

QString DraftListModel::changeWords(const Draft &draft)
{
    const JobEdit edit = draft.input.isEmpty() ? decodeUpdate(draft.body) : resolveInput(draft.base, draft.input).edit;
    const ChangeWords words(draft.base);
    QStringList parts;
    for (auto change = edit.begin(); change != edit.end(); ++change)
        parts.append(words.part(change.key(), change.value()));
    if (parts.isEmpty())
        return tr("Nothing that can be sent yet", "change of a draft");
    return parts.join(tr("; ", "between the changes of one update"));
}

} // namespace jobwright
