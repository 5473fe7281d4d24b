// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/fielddefinition.h"
#include "sandbox/job.h"
#include "sandbox/seededrandom.h"

#include <QDateTime>
#include <QList>

namespace jobwright::sandbox {

class Catalogue;
class Database;
class JobStore;
struct JobType;

/// Fills an empty database: contacts, persons, engineers and jobs around now. Depends on the seed and on now alone.
class DataGenerator
{
public:
    static constexpr int ContactCount = 300;
    static constexpr int JobCount = 5400;
    static constexpr qint64 FirstContactId = 61001;
    static constexpr qint64 FirstJobId = 1000001;
    static constexpr qint64 FirstResourceId = 801;
    static constexpr int ResourceCount = 40;

    /// The hours of planned work are wall-clock hours in the time zone of now.
    DataGenerator(Database &database, JobStore &store, const Catalogue &catalogue, quint64 seed, const QDateTime &now);

    /// All or nothing, in one transaction.
    [[nodiscard]] bool fill();

private:
    [[nodiscard]] bool fillContacts();
    [[nodiscard]] bool fillPersons(int contact, int count);
    [[nodiscard]] bool fillResources();
    [[nodiscard]] bool fillJobs();
    [[nodiscard]] Job makeJob(const QDateTime &planned);
    [[nodiscard]] QDateTime plannedStart();
    void giveState(Job &job, const QDateTime &start, const QDateTime &end);
    void giveTexts(Job &job, const JobType &type);
    void giveFields(Job &job, const JobType &type);
    [[nodiscard]] QString fieldValue(const FieldDefinition &field);

    Database &m_database;
    JobStore &m_store;
    const Catalogue &m_catalogue;
    SeededRandom m_random;
    QDateTime m_now;
    QList<QStringList> m_persons;  ///< ids by contact, the primary one first
    QStringList m_codes;           ///< prefix of references by contact
    QList<int> m_referenceNumbers; ///< last used by contact
};

} // namespace jobwright::sandbox
