// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/historymodel.h"

#include "jobs/changewords.h"
#include "jobs/textrules.h"
#include "models/foldedtext.h"
#include "models/jobtimewords.h"
#include "wire/updatejson.h"

#include <algorithm>

namespace jobwright {

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HistoryEntry &entry = m_shown[index.row()];
    if (role == ResultRole)
        return int(resultOf(entry));
    if (role == Qt::ToolTipRole && index.column() == ChangeColumn)
        return changeText(entry).toHtmlEscaped();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case TimeColumn:
        return JobTimeWords(m_now).brief(entry.sentAt);
    case JobColumn:
        return tr("%1 %2", "job number and type").arg(QString::number(entry.jobId), forDisplay(entry.jobTitle, 80));
    case ConnectionColumn:
        return forDisplay(entry.profileName, 80);
    case ChangeColumn:
        return changeText(entry);
    case ResultColumn:
        return resultWords(entry);
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time", "heading of a column");
    case JobColumn:
        return tr("Job", "heading of a column");
    case ConnectionColumn:
        return tr("Connection", "heading of a column: over which connection it was sent");
    case ChangeColumn:
        return tr("Change", "heading of a column: what was changed");
    case ResultColumn:
        return tr("Result", "heading of a column");
    default:
        return {};
    }
}

void HistoryModel::setEntries(QList<HistoryEntry> entries, const QDateTime &now)
{
    m_all = std::move(entries);
    m_now = now;
    m_folded.clear();
    for (const HistoryEntry &entry : std::as_const(m_all))
        m_folded.append(foldedText(searchText(entry)));
    refilter();
}

void HistoryModel::setText(const QString &text)
{
    m_words = foldedText(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    refilter();
}

void HistoryModel::setResults(const QSet<Result> &results)
{
    m_results = results;
    refilter();
}

void HistoryModel::setSince(const QDateTime &since)
{
    m_since = since;
    refilter();
}

HistoryModel::Result HistoryModel::resultOf(const HistoryEntry &entry)
{
    if (entry.outcome == QLatin1String("confirmed"))
        return Result::Confirmed;
    if (entry.outcome == QLatin1String("storedDifferently"))
        return Result::Attention;
    if (entry.outcome == QLatin1String("unknown"))
        return Result::Open;
    return Result::Failed;
}

QString HistoryModel::resultWords(const HistoryEntry &entry)
{
    const auto confirmed =
        std::count_if(entry.verification.begin(), entry.verification.end(),
                      [](const FieldVerdict &verdict) { return verdict.kind == FieldVerdict::Kind::Confirmed; });
    switch (resultOf(entry)) {
    case Result::Confirmed:
        return entry.verification.size() > 1 ? tr("Confirmed, %1 of %2", "fields confirmed of fields sent")
                                                   .arg(confirmed)
                                                   .arg(entry.verification.size())
                                             : tr("Confirmed", "result of an update");
    case Result::Attention:
        return tr("Stored differently", "result of an update");
    case Result::Open:
        return tr("Outcome unknown", "result of an update");
    case Result::Failed:
        break;
    }
    return entry.status > 0 ? tr("Refused, %1", "%1: HTTP status").arg(entry.status)
                            : tr("Not sent", "result of an update");
}

QString HistoryModel::changeText(const HistoryEntry &entry)
{
    const JobEdit edit = decodeUpdate(entry.body);
    const ChangeWords words(entry.before);
    QStringList parts;
    for (auto change = edit.begin(); change != edit.end(); ++change)
        parts.append(words.part(change.key(), change.value()));
    return parts.join(tr("; ", "between the changes of one update"));
}

/// What support is told on the telephone finds the entry too: the trace id, the status, the service's words.
QString HistoryModel::searchText(const HistoryEntry &entry)
{
    const Problem &problem = entry.problem;
    QStringList parts{QString::number(entry.jobId), entry.jobTitle, entry.profileName, changeText(entry),
                      resultWords(entry),           problem.title,  problem.detail,    problem.traceId};
    if (entry.status > 0)
        parts += QString::number(entry.status);
    for (const FieldError &error : problem.fieldErrors)
        parts += error.messages;
    parts += problem.otherErrors;
    return parts.join(u' ');
}

void HistoryModel::refilter()
{
    beginResetModel();
    m_shown.clear();
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        const QString &folded = m_folded[i];
        const bool fits = (m_results.isEmpty() || m_results.contains(resultOf(m_all[i]))) &&
                          (!m_since.isValid() || m_all[i].sentAt >= m_since);
        if (fits &&
            std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return folded.contains(word); }))
            m_shown.append(m_all[i]);
    }
    endResetModel();
}

} // namespace jobwright
