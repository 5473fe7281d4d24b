// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobsummary.h"

#include <QAbstractListModel>
#include <QCollator>
#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace jobwright {

/// The listed jobs, sorted and filtered by itself: a proxy would map 100,000 rows one by one through virtual calls.
/// What is searched in is folded once, when a job arrives, and a filter that grows longer only looks at the rows still
/// shown.
class JobListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< qint64
        TypeNameRole,
        StatusRole, ///< the service's word
        StatusLabelRole,
        ContactRole,
        PlannedStartRole, ///< QDateTime, UTC
        PlannedWordsRole, ///< "Mon 14:00"
    };
    enum class Order { PlannedStart, Id, Contact };
    struct Contact
    {
        qint64 id = 0;
        QString name;
    };

    explicit JobListModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// All jobs, shown or filtered out.
    [[nodiscard]] int totalCount() const { return int(m_jobs.size()); }
    [[nodiscard]] const JobSummary &jobAt(int row) const;
    /// -1 where it is not listed or filtered out.
    [[nodiscard]] int rowOf(JobId id) const;
    /// Whether it is shown or not.
    [[nodiscard]] std::optional<JobSummary> find(JobId id) const;
    /// Statuses and contacts that occur, to choose from; contacts by name.
    [[nodiscard]] QStringList statuses() const;
    [[nodiscard]] QList<Contact> contacts() const;
    [[nodiscard]] Order order() const { return m_order; }
    [[nodiscard]] Qt::SortOrder direction() const { return m_direction; }
    /// Jobs that fit the text best, filters aside: the same id, reference or order number first, then their beginnings,
    /// then any words. At most `most`.
    [[nodiscard]] QList<JobSummary> bestMatches(const QString &text, int most) const;

    void clear();
    /// Adds jobs; one that is listed already is replaced (pages may overlap while the list changes in the service).
    void add(const QList<Job> &jobs);
    /// The job as it was read again; ignored where it is not listed.
    void update(const Job &job);
    /// Every word must occur in id, type, contact, reference, order number or resource.
    void setText(const QString &text);
    /// Empty: all.
    void setStatuses(const QSet<QString> &statuses);
    void setContacts(const QSet<qint64> &contactIds);
    void setOrder(Order order, Qt::SortOrder direction);
    /// What is near in time for PlannedWordsRole.
    void setNow(const QDateTime &now);

private:
    struct Entry
    {
        JobSummary job;
        QString folded;
        qint64 plannedKey = 0;
        QCollatorSortKey contactKey;
    };

    [[nodiscard]] Entry entryFor(const Job &job);
    [[nodiscard]] QString interned(const QString &text);
    [[nodiscard]] bool before(int a, int b) const;
    [[nodiscard]] bool passes(const Entry &entry) const;
    [[nodiscard]] std::vector<int> filtered(const std::vector<int> &candidates) const;
    void refilter();
    void insertSorted(std::vector<int> fresh);
    void showInserted(const std::vector<int> &fresh);

    std::vector<Entry> m_jobs;
    QHash<JobId, int> m_byId;
    std::vector<int> m_sorted; ///< all, in order
    std::vector<int> m_rows;   ///< those of m_sorted that pass
    QHash<QString, QString> m_interned;
    QCollator m_collator;
    QStringList m_words;
    QSet<QString> m_statuses;
    QSet<qint64> m_contacts;
    Order m_order = Order::PlannedStart;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    QDateTime m_now;
};

} // namespace jobwright
