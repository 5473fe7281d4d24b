// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/historyentry.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QString>

#include <vector>

namespace jobwright {

/// What an update changed, for a ticket: job, contact, tenant, time, each field old → new with what reading back
/// showed, trace id. Holds no secret: what the service said passes the redaction of the log.
class Receipt
{
    Q_DECLARE_TR_FUNCTIONS(jobwright::Receipt)

public:
    /// `personNames`: display names by UUID.
    explicit Receipt(const HistoryEntry &entry, const QHash<QString, QString> &personNames = {},
                     const QLocale &locale = QLocale());

    /// One line for each thing, values of several lines indented.
    [[nodiscard]] QString plainText() const;
    /// The same as a fragment with a table, for programs that take formatted text. Every text is escaped.
    [[nodiscard]] QString html() const;

private:
    struct Fact
    {
        QString name;
        QString value;
    };
    struct Row
    {
        QString field;
        QString before;
        QString after;
        QString verdict;
    };

    void addFacts(const HistoryEntry &entry, const QLocale &locale);
    void addRows(const HistoryEntry &entry, const QHash<QString, QString> &personNames);
    void addProblem(const Problem &problem);

    std::vector<Fact> m_facts;
    std::vector<Row> m_rows;
    std::vector<Fact> m_said; ///< by the service
};

} // namespace jobwright
