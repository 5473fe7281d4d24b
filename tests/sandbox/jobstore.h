// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/job.h"
#include "sandbox/jobfilter.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace jobwright::sandbox {

class Catalogue;
class Database;
struct JobUpdate;

/// Reads and writes jobs and persons, and knows their JSON.
class JobStore
{
public:
    JobStore(Database &database, const Catalogue &catalogue);

    [[nodiscard]] std::optional<Job> job(qint64 id) const;
    /// The whole job with an entry for every custom field of its type, valued or not.
    [[nodiscard]] QJsonObject toJson(const Job &job) const;
    /// Items of a list come without description and customFields.
    [[nodiscard]] QJsonArray jobs(const JobFilter &filter) const;
    [[nodiscard]] QJsonArray persons(const JobFilter &filter) const;
    [[nodiscard]] bool isPersonOf(const QString &personId, qint64 contactId) const;
    /// Null for a contact without persons.
    [[nodiscard]] QString primaryPerson(qint64 contactId) const;
    /// Whether another job of the contact that is neither completed nor cancelled carries the reference.
    [[nodiscard]] bool isReferenceTaken(const Job &job, const QString &reference) const;

    /// Inserts or replaces the job with all its fields, inside one transaction unless the caller holds one.
    [[nodiscard]] bool save(const Job &job);
    /// False only when the database fails; a job that is not there is no failure.
    [[nodiscard]] bool remove(qint64 id);

private:
    [[nodiscard]] bool write(const Job &job);

    Database &m_database;
    const Catalogue &m_catalogue;
};

} // namespace jobwright::sandbox
