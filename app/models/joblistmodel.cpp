// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/joblistmodel.h"

#include "jobs/jobstatus.h"
#include "jobs/textrules.h"
#include "models/foldedtext.h"
#include "models/jobtimewords.h"

#include <algorithm>
#include <array>
#include <limits>

namespace jobwright {

namespace {

/// More inserted stretches than this are shown by a reset: cheaper than as many notices to the view.
constexpr int mostInsertedStretches = 32;

QString foldedOf(const JobSummary &job)
{
    QStringList parts{QString::number(job.id), job.typeName,     job.contactName,        job.reference,
                      job.orderNumber,         job.resourceName, statusLabel(job.status)};
    for (QString &part : parts)
        part = foldedText(part);
    // Set apart by a line feed, which no search word holds.
    return parts.join(QLatin1Char('\n'));
}

/// 0 best; nothing where it does not fit.
std::optional<int> rankOf(const JobSummary &job, const QString &folded, const QString &wanted, const QStringList &words)
{
    const QString id = QString::number(job.id);
    const QString reference = foldedText(job.reference);
    const QString order = foldedText(job.orderNumber);
    if (id == wanted || reference == wanted || order == wanted)
        return 0;
    if (id.startsWith(wanted) || reference.startsWith(wanted) || order.startsWith(wanted))
        return 1;
    const bool all =
        std::all_of(words.begin(), words.end(), [&](const QString &word) { return folded.contains(word); });
    return all ? std::optional(2) : std::nullopt;
}

} // namespace

JobListModel::JobListModel(QObject *parent) : QAbstractListModel(parent), m_now(QDateTime::currentDateTimeUtc())
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
}

int JobListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant JobListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JobSummary &job = jobAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1 · %2", "job number and type").arg(QString::number(job.id), forDisplay(job.typeName));
    case Qt::AccessibleTextRole:
        return tr("%1 %2, %3, %4, %5", "job number, type, status, contact, planned time, for a screen reader")
            .arg(QString::number(job.id), job.typeName, statusLabel(job.status), job.contactName,
                 JobTimeWords(m_now).brief(job.plannedStartAt));
    case IdRole:
        return job.id;
    case TypeNameRole:
        return job.typeName;
    case StatusRole:
        return job.status;
    case StatusLabelRole:
        return statusLabel(job.status);
    case ContactRole:
        return forDisplay(job.contactName);
    case PlannedStartRole:
        return job.plannedStartAt;
    case PlannedWordsRole:
        return JobTimeWords(m_now).brief(job.plannedStartAt);
    default:
        return {};
    }
}

const JobSummary &JobListModel::jobAt(int row) const
{
    return m_jobs[std::size_t(m_rows[std::size_t(row)])].job;
}

int JobListModel::rowOf(JobId id) const
{
    const auto known = m_byId.constFind(id);
    if (known == m_byId.constEnd())
        return -1;
    const auto found = std::find(m_rows.begin(), m_rows.end(), *known);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

std::optional<JobSummary> JobListModel::find(JobId id) const
{
    const auto known = m_byId.constFind(id);
    return known == m_byId.constEnd() ? std::nullopt : std::optional(m_jobs[std::size_t(*known)].job);
}

QStringList JobListModel::statuses() const
{
    QSet<QString> seen;
    for (const Entry &entry : m_jobs)
        seen.insert(entry.job.status);
    QStringList inOrder;
    for (const QString &known : knownStatuses()) {
        if (seen.remove(known))
            inOrder.append(known);
    }
    QStringList others(seen.begin(), seen.end());
    others.sort();
    return inOrder + others;
}

QList<JobListModel::Contact> JobListModel::contacts() const
{
    QHash<qint64, const Entry *> seen;
    for (const Entry &entry : m_jobs)
        seen.insert(entry.job.contactId, &entry);
    std::vector<const Entry *> byName(seen.begin(), seen.end());
    std::sort(byName.begin(), byName.end(),
              [](const Entry *a, const Entry *b) { return a->contactKey.compare(b->contactKey) < 0; });
    QList<Contact> contacts;
    for (const Entry *entry : byName)
        contacts.append({entry->job.contactId, entry->job.contactName});
    return contacts;
}

QList<JobSummary> JobListModel::bestMatches(const QString &text, int most) const
{
    const QString wanted = foldedText(text);
    if (wanted.isEmpty())
        return {};
    const QStringList words = wanted.split(QLatin1Char(' '));
    std::array<std::vector<int>, 3> ranks;
    for (const int position : m_sorted) {
        const Entry &entry = m_jobs[std::size_t(position)];
        // The folded text holds all that is ranked, so the costly look at the parts is for few.
        if (!entry.folded.contains(words.first()))
            continue;
        const std::optional<int> rank = rankOf(entry.job, entry.folded, wanted, words);
        if (rank && int(ranks[std::size_t(*rank)].size()) < most)
            ranks[std::size_t(*rank)].push_back(position);
    }
    QList<JobSummary> best;
    for (const std::vector<int> &rank : ranks) {
        for (const int position : rank) {
            if (best.size() < most)
                best.append(m_jobs[std::size_t(position)].job);
        }
    }
    return best;
}

void JobListModel::clear()
{
    beginResetModel();
    m_jobs.clear();
    m_byId.clear();
    m_sorted.clear();
    m_rows.clear();
    m_interned.clear();
    endResetModel();
}

void JobListModel::add(const QList<Job> &jobs)
{
    std::vector<int> fresh;
    for (const Job &job : jobs) {
        if (m_byId.contains(job.id)) {
            update(job);
            continue;
        }
        m_byId.insert(job.id, int(m_jobs.size()));
        fresh.push_back(int(m_jobs.size()));
        m_jobs.push_back(entryFor(job));
    }
    if (!fresh.empty())
        insertSorted(std::move(fresh));
}

void JobListModel::update(const Job &job)
{
    const auto known = m_byId.constFind(job.id);
    if (known == m_byId.constEnd())
        return;
    Entry fresh = entryFor(job);
    Entry &entry = m_jobs[std::size_t(*known)];
    const bool moves = fresh.plannedKey != entry.plannedKey || fresh.job.contactName != entry.job.contactName;
    const bool passed = passes(entry);
    entry = std::move(fresh);
    if (moves)
        std::stable_sort(m_sorted.begin(), m_sorted.end(), [this](int a, int b) { return before(a, b); });
    if (moves || passed != passes(entry)) {
        refilter();
    } else if (const int row = rowOf(job.id); row >= 0) {
        Q_EMIT dataChanged(index(row), index(row));
    }
}

void JobListModel::setText(const QString &text)
{
    const QString folded = foldedText(text);
    const QStringList words = folded.isEmpty() ? QStringList() : folded.split(QLatin1Char(' '));
    if (words == m_words)
        return;
    // Typing on at the end can only lose rows: each old word is the beginning of the new one in its place.
    const bool narrower = !m_words.isEmpty() && words.size() >= m_words.size() &&
                          std::equal(m_words.begin(), m_words.end(), words.begin(),
                                     [](const QString &old, const QString &now) { return now.startsWith(old); });
    m_words = words;
    beginResetModel();
    m_rows = filtered(narrower ? m_rows : m_sorted);
    endResetModel();
}

void JobListModel::setStatuses(const QSet<QString> &statuses)
{
    if (statuses == m_statuses)
        return;
    m_statuses = statuses;
    refilter();
}

void JobListModel::setContacts(const QSet<qint64> &contactIds)
{
    if (contactIds == m_contacts)
        return;
    m_contacts = contactIds;
    refilter();
}

void JobListModel::setOrder(Order order, Qt::SortOrder direction)
{
    if (order == m_order && direction == m_direction)
        return;
    m_order = order;
    m_direction = direction;
    std::stable_sort(m_sorted.begin(), m_sorted.end(), [this](int a, int b) { return before(a, b); });
    refilter();
}

void JobListModel::setNow(const QDateTime &now)
{
    m_now = now;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1), {PlannedWordsRole});
}

JobListModel::Entry JobListModel::entryFor(const Job &job)
{
    JobSummary summary = JobSummary::of(job);
    for (QString *text : {&summary.typeName, &summary.status, &summary.contactName, &summary.resourceName})
        *text = interned(*text);
    QString folded = foldedOf(summary);
    // Jobs without a time come last when sorted from early to late.
    const qint64 planned =
        job.plannedStartAt.isValid() ? job.plannedStartAt.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
    QCollatorSortKey contactKey = m_collator.sortKey(summary.contactName);
    return {std::move(summary), std::move(folded), planned, std::move(contactKey)};
}

QString JobListModel::interned(const QString &text)
{
    const auto known = m_interned.constFind(text);
    return known != m_interned.constEnd() ? *known : *m_interned.insert(text, text);
}

bool JobListModel::before(int a, int b) const
{
    const Entry &left = m_jobs[std::size_t(m_direction == Qt::AscendingOrder ? a : b)];
    const Entry &right = m_jobs[std::size_t(m_direction == Qt::AscendingOrder ? b : a)];
    if (m_order == Order::Contact) {
        if (const int compared = left.contactKey.compare(right.contactKey); compared != 0)
            return compared < 0;
    }
    if (m_order != Order::Id && left.plannedKey != right.plannedKey)
        return left.plannedKey < right.plannedKey;
    return left.job.id < right.job.id;
}

bool JobListModel::passes(const Entry &entry) const
{
    if (!m_statuses.isEmpty() && !m_statuses.contains(entry.job.status))
        return false;
    if (!m_contacts.isEmpty() && !m_contacts.contains(entry.job.contactId))
        return false;
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return entry.folded.contains(word); });
}

std::vector<int> JobListModel::filtered(const std::vector<int> &candidates) const
{
    std::vector<int> rows;
    rows.reserve(candidates.size());
    std::copy_if(candidates.begin(), candidates.end(), std::back_inserter(rows),
                 [this](int position) { return passes(m_jobs[std::size_t(position)]); });
    return rows;
}

void JobListModel::refilter()
{
    beginResetModel();
    m_rows = filtered(m_sorted);
    endResetModel();
}

void JobListModel::insertSorted(std::vector<int> fresh)
{
    const auto less = [this](int a, int b) { return before(a, b); };
    std::sort(fresh.begin(), fresh.end(), less);
    const auto middle = std::ptrdiff_t(m_sorted.size());
    m_sorted.insert(m_sorted.end(), fresh.begin(), fresh.end());
    std::inplace_merge(m_sorted.begin(), m_sorted.begin() + middle, m_sorted.end(), less);
    showInserted(filtered(fresh));
}

void JobListModel::showInserted(const std::vector<int> &fresh)
{
    struct Stretch
    {
        int row;
        std::vector<int> positions;
    };
    std::vector<Stretch> stretches;
    for (const int position : fresh) {
        const auto place =
            std::upper_bound(m_rows.begin(), m_rows.end(), position, [this](int a, int b) { return before(a, b); });
        const int row = int(place - m_rows.begin());
        if (stretches.empty() || stretches.back().row != row)
            stretches.push_back({row, {}});
        stretches.back().positions.push_back(position);
    }
    if (int(stretches.size()) > mostInsertedStretches) {
        refilter();
        return;
    }
    // From the end, so that the rows still to come keep their numbers.
    for (auto stretch = stretches.rbegin(); stretch != stretches.rend(); ++stretch) {
        beginInsertRows({}, stretch->row, stretch->row + int(stretch->positions.size()) - 1);
        m_rows.insert(m_rows.begin() + stretch->row, stretch->positions.begin(), stretch->positions.end());
        endInsertRows();
    }
}

} // namespace jobwright
